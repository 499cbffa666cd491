#include "server/store/places.h"
#include "tests/ui/club.h"
#include "ui/common/add_line.h"
#include "ui/common/record_rows.h"
#include "ui/common/short_filter.h"
#include "ui/common/view_keeper.h"
#include "ui/groups/groups_page.h"
#include "ui/groups/members_section.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/strips.h"
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class GroupsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_group_is_made_named_and_deleted_with_undo();
    void people_are_found_added_and_taken_out();
    void what_others_do_appears_by_itself();
    void a_name_that_is_taken_stays_open_with_the_reason();
    void a_long_list_is_searched_ordered_and_written();
    void a_sentence_narrows_the_list_and_a_view_of_it_is_kept();
    void many_are_deleted_at_once_with_one_undo();
    void many_are_let_in_at_a_site_with_one_undo();
    void pictures();

private:
    static GroupsPage *open(House &house) {
        GroupsPage *page = nullptr;
        if (!house.listen())
            qFatal("the hub hears nothing");
        house.window(QStringLiteral("groups"),
                     [&](UndoBar &undo) { return page = new GroupsPage(house.console(), undo); });
        return page;
    }
    static Button *verb(const GroupsPage *page, const char *text) {
        for (auto *button : page->findChildren<Button *>())
            if (button->text() == QLatin1String(text) && button->isVisible())
                return button;
        return nullptr;
    }
    static bool says(const QWidget &widget, const char *begin) {
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->text().startsWith(QLatin1String(begin)))
                return true;
        return false;
    }
    static QStringList names(const GroupsPage *page) {
        QStringList names;
        for (int row = 0; row < page->rows().rowCount(); ++row)
            names << page->rows().index(row, 0).data().toString();
        return names;
    }
};

void GroupsPageTest::a_group_is_made_named_and_deleted_with_undo() {
    House house;
    GroupsPage *page = open(house);
    QAbstractItemModelTester tester(&page->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page->add();
    page->addLine().edit()->setText(QStringLiteral("Board"));
    QTest::keyClick(page->addLine().edit(), Qt::Key_Return);
    QTRY_COMPARE(names(page), QStringList(QStringLiteral("Board")));
    QTRY_COMPARE(page->pane().group().profile.name, QStringLiteral("Board"));
    page->pane().name().open();
    page->pane().name().edit()->setText(QStringLiteral("Committee"));
    QTest::keyClick(page->pane().name().edit(), Qt::Key_Return);
    QTRY_COMPARE(names(page), QStringList(QStringLiteral("Committee")));
    QTRY_VERIFY(!page->pane().name().isPending());
    for (Button *button : page->pane().findChildren<Button *>())
        if (button->text() == QLatin1String("Delete group"))
            button->click();
    QTRY_COMPARE(page->rows().rowCount(), 0);
    QTRY_VERIFY(house.shell().undoBar().isOffering());
    house.shell().undoBar().undo();
    QTRY_COMPARE(names(page), QStringList(QStringLiteral("Committee")));
}

void GroupsPageTest::people_are_found_added_and_taken_out() {
    House house;
    aUser(house.session()).named(QStringLiteral("Daniel"), QStringLiteral("Osei")).make();
    value(store::insertGroup(house.session(), {QStringLiteral("Board"), {}}));
    GroupsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    MembersSection &members = page->pane().members();
    members.search().open();
    members.search().edit()->setText(QStringLiteral("osei"));
    QTRY_COMPARE(members.found().count(), 1);
    members.found().findChild<Button *>()->click();
    QTRY_COMPARE(members.members().count(), 1);
    QTRY_COMPARE(page->pane().group().members, 1);
    house.shell().undoBar().undo();
    QTRY_COMPARE(members.members().count(), 0);
}

void GroupsPageTest::what_others_do_appears_by_itself() {
    House house;
    GroupsPage *page = open(house);
    house.sql(QStringLiteral("INSERT INTO gatelodge.groups (name) VALUES ('Juniors')"));
    QTRY_COMPARE(names(page), QStringList(QStringLiteral("Juniors")));
    QCOMPARE(page->rows().index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Juniors, 0 people, No site asks for it"));
}

void GroupsPageTest::a_name_that_is_taken_stays_open_with_the_reason() {
    House house;
    value(store::insertGroup(house.session(), {QStringLiteral("Board"), {}}));
    GroupsPage *page = open(house);
    page->add();
    page->addLine().edit()->setText(QStringLiteral("board"));
    QTest::keyClick(page->addLine().edit(), Qt::Key_Return);
    const auto says = [&] {
        for (const QLabel *label : page->addLine().findChildren<QLabel *>())
            if (label->text() == QLatin1String("Another group has this name."))
                return true;
        return false;
    };
    QTRY_VERIFY(says());
    QVERIFY(page->addLine().isOpen());
}

void GroupsPageTest::a_long_list_is_searched_ordered_and_written() {
    QSettings().clear();
    House house;
    for (int i = 0; i < 12; ++i)
        tests::value(store::insertGroup(house.session(),
                                        {QStringLiteral("Group %1").arg(i), QStringLiteral("about, %1").arg(i)}));
    GroupsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 12);
    page->table().sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(names(page).constFirst(), QStringLiteral("Group 11")); // eleven is more than nine
    page->table().setFocus();
    QTest::keyClick(&page->table(), Qt::Key_Slash);
    QTRY_VERIFY(page->search()->hasFocus());
    QTest::keyClicks(page->search(), QStringLiteral("group 1"));
    QCOMPARE(names(page),
             QStringList({QStringLiteral("Group 11"), QStringLiteral("Group 10"), QStringLiteral("Group 1")}));
    shoot(house.shell(), QStringLiteral("groups-searched"));
    ListCopy::Rows rows;
    page->copy().read(0, 10, [&](const Result<ListCopy::Rows> &read) { rows = *read; });
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].mid(0, 1), QStringList(QStringLiteral("Group 11")));
    QTest::keyClick(page->search(), Qt::Key_Return);
    QTRY_VERIFY(page->table().hasFocus());
    page->search()->setText(QStringLiteral("nothing is called so"));
    QCOMPARE(page->rows().rowCount(), 0);
    shoot(house.shell(), QStringLiteral("groups-nothing"));
    QVERIFY(page->stepOut());
    if (!page->search()->text().isEmpty())
        QVERIFY(page->stepOut());
    QCOMPARE(page->rows().rowCount(), 12);
    house.window(QStringLiteral("groups"), // another day
                 [&](UndoBar &undo) { return page = new GroupsPage(house.console(), undo); });
    QTRY_COMPARE(page->rows().rowCount(), 12);
    QCOMPARE(names(page).constFirst(), QStringLiteral("Group 11"));
    page->table().sortByColumn(0, Qt::AscendingOrder);
}

void GroupsPageTest::a_sentence_narrows_the_list_and_a_view_of_it_is_kept() {
    House house;
    const UserId daniel = aUser(house.session()).named(QStringLiteral("Daniel"), QStringLiteral("Osei")).make();
    for (const char *name : {"Board", "Choir", "Old board"}) {
        const GroupId id = value(store::insertGroup(house.session(), {QString::fromLatin1(name), {}}));
        if (id.value && QLatin1StringView(name) != QLatin1StringView("Old board"))
            value(store::addMembers(house.session(), id, {daniel}));
    }
    GroupsPage *page = open(house);
    constexpr int soon = 20'000;
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    QVERIFY(page->sentence() && page->sentence()->isVisible());
    TabStrip &tabs = page->sentence()->views().strip();
    QCOMPARE(tabs.current(), 0);
    tabs.pressPart(1); // nobody in them
    QTRY_COMPARE_WITH_TIMEOUT(names(page), QStringList(QStringLiteral("Old board")), soon);
    QCOMPARE(tabs.current(), 1);
    QCOMPARE(page->sentence()->spoken(), QStringLiteral("Groups with nobody in them, asked for or not"));
    QCOMPARE(page->copy().sentence, page->sentence()->spoken());
    QVERIFY(page->stepOut());
    QCOMPARE(page->rows().rowCount(), 3);
    QCOMPARE(tabs.current(), 0);
    page->openView({{QStringLiteral("members"), QStringLiteral("some")}});
    QCOMPARE(names(page), QStringList({QStringLiteral("Board"), QStringLiteral("Choir")}));
    QCOMPARE(tabs.current(), -1); // nobody keeps that
    page->sentence()->views().keeper().askToSave({{QStringLiteral("members"), QStringLiteral("some")}});
    page->sentence()->views().keeper().nameLine().edit()->setText(QStringLiteral("In use"));
    QTest::keyClick(page->sentence()->views().keeper().nameLine().edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tabs.current(), 3, soon);
    shoot(house.shell(), QStringLiteral("groups-narrowed"));
    page->open(page->rows().all().constLast().key); // what is to be opened is to be seen
    QTRY_COMPARE_WITH_TIMEOUT(page->pane().group().profile.name, QStringLiteral("Old board"), soon);
    QCOMPARE(page->rows().rowCount(), 3);
    page->openView(
        {{QStringLiteral("members"), QStringLiteral("none")}, {QStringLiteral("asked"), QStringLiteral("some")}});
    QCOMPARE(page->rows().rowCount(), 0);
    for (auto *button : page->findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Show everything") && button->isVisible())
            button->click();
    QCOMPARE(page->rows().rowCount(), 3);
    page->openView({{QStringLiteral("members"), QStringLiteral("a word of a later program")}});
    QCOMPARE(page->rows().rowCount(), 3);
}

void GroupsPageTest::many_are_deleted_at_once_with_one_undo() {
    constexpr int soon = 20'000;
    House house;
    for (const char *name : {"Board", "Choir", "Old board"})
        value(store::insertGroup(house.session(), {QString::fromLatin1(name), {}}));
    GroupsPage *page = open(house);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    page->table().setFocus();
    page->table().setCurrentIndex(page->rows().index(0, 0));
    QTest::keyClick(&page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page->table().selectedCount(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(verb(page, "Delete these groups"), soon);
    shoot(house.shell(), QStringLiteral("groups-many"));
    verb(page, "Delete these groups")->click();
    QTRY_COMPARE_WITH_TIMEOUT(names(page), QStringList(QStringLiteral("Old board")), soon);
    QTRY_VERIFY_WITH_TIMEOUT(house.shell().undoBar().isOffering(), soon);
    QVERIFY(says(house.shell().undoBar(), "2 groups were deleted."));
    house.shell().undoBar().undo();
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
}

void GroupsPageTest::many_are_let_in_at_a_site_with_one_undo() {
    constexpr int soon = 20'000;
    House house;
    for (const char *name : {"Board", "Choir", "Old board"})
        value(store::insertGroup(house.session(), {QString::fromLatin1(name), {}}));
    const SiteId wiki = aSite(house.session()).make();
    const auto asked = [&] { return value(store::findSite(house.session(), wiki)).profile.groups.size(); };
    GroupsPage *page = open(house);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    const auto letIn = [&](const QString &words) {
        QMenu *menu = verb(page, "Let them in at")->menu();
        return QTest::qWaitFor(
            [&] {
                Q_EMIT menu->aboutToShow(); // its sites may not have been read yet
                for (QAction *action : menu->actions())
                    if (action->isEnabled() && action->text().contains(words)) {
                        action->trigger();
                        return true;
                    }
                return false;
            },
            soon);
    };
    page->table().setFocus();
    page->table().setCurrentIndex(page->rows().index(0, 0));
    QTest::keyClick(&page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(verb(page, "Let them in at"), soon);
    QVERIFY(letIn(QStringLiteral("where everybody may enter so far")));
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 2, soon);
    QTRY_VERIFY_WITH_TIMEOUT(says(house.shell().undoBar(), "Only members of 2 groups may enter"), soon);
    page->table().selectAll();
    QTRY_VERIFY_WITH_TIMEOUT(verb(page, "Let them in at"), soon);
    QTRY_VERIFY_WITH_TIMEOUT(page->rows().all().constFirst().cells.note == QLatin1String("1 sites ask for it"), soon);
    QVERIFY(letIn(value(store::findSite(house.session(), wiki)).profile.name));
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 3, soon);
    QTRY_VERIFY_WITH_TIMEOUT(says(house.shell().undoBar(), "For 2 others there was nothing to do."), soon);
    house.shell().undoBar().undo();
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 2, soon);
}

void GroupsPageTest::pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS names no folder");
    House house;
    fillClub(house);
    GroupsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 5);
    page->open(page->rows().keyAt(4));
    QTRY_VERIFY(page->pane().members().members().count() > 1);
    shootSchemes(house.shell(), QStringLiteral("groups"));
}

GATELODGE_WINDOW_TEST(GroupsPageTest)
#include "tst_groups_page.moc"
