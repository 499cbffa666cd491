#include "tests/ui/club.h"
#include "ui/common/fault_words.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field.h"
#include "ui/users/new_person_form.h"
#include "ui/users/person_pane.h"
#include "ui/users/profile_section.h"
#include "ui/users/users_filter.h"
#include "ui/users/users_model.h"
#include "ui/users/users_page.h"
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class UsersPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_person_stands_in_the_list_with_all_cells_in_words();
    void the_search_asks_for_three_letters_and_finds();
    void the_sentence_narrows_by_group_and_state();
    void an_edit_is_saved_and_comes_back_by_the_feed();
    void an_edit_of_something_else_meanwhile_is_no_conflict();
    void the_same_value_changed_twice_shows_both_versions();
    void hand_written_sql_appears_by_itself();
    void several_are_suspended_and_undo_brings_each_back();
    void suspended_by_keys_the_focus_stays_in_the_list();
    void a_new_person_begins_from_the_sidebar_too();
    void a_deleted_person_leaves_the_list_and_comes_back();
    void a_draft_survives_a_lost_connection();
    void a_new_person_is_opened();
    void every_fault_has_words_of_its_own();
    void a_hundred_thousand_people_open_at_once();
    void pictures();

private:
    struct Place;
};

struct UsersPageTest::Place {
    House house;
    QList<UserId> people;
    UsersPage *page = nullptr;

    explicit Place(QSize size = {1280, 800}) : m_size(size) {}
    void add(const char *first, const char *last) {
        const QString handle = QString::fromUtf8(first).toLower();
        people << aUser(house.session())
                      .named(QString::fromUtf8(first), QString::fromUtf8(last))
                      .called(handle)
                      .withEmail(handle + QStringLiteral("@club.example"))
                      .make();
    }
    void fillAndOpen() {
        for (const auto &[first, last] :
             {std::pair("Ada", "Brandt"), std::pair("Bruno", "Castellani"), std::pair("Chiara", "Ricci"),
              std::pair("Daniel", "Osei"), std::pair("Emma", "Visser")})
            add(first, last);
        open();
    }
    void open() {
        QVERIFY(house.listen());
        house.window(
            QStringLiteral("users"), [this](UndoBar &undo) { return page = new UsersPage(house.console(), undo); },
            m_size);
        QTRY_VERIFY(page->model().isCounted());
        QTRY_VERIFY(page->model().rowCount() == 0 || page->model().index(0, 0).data(LoadedRole).toBool());
        page->table().setFocus(); // keys of a page act where the page has the focus
    }
    QStringList names() const {
        QStringList names;
        for (int row = 0; row < page->model().rowCount(); ++row)
            names << page->model().index(row, 0).data().toString();
        return names;
    }
    void select(int row) { page->table().setCurrentIndex(page->model().index(row, 0)); }
    void openPerson(int number) {
        page->openPerson(people[number]);
        QTRY_VERIFY(page->person().isLoaded());
        QTRY_VERIFY(page->person().isEnabled());
    }
    FieldEdit &first() const { return *page->person().profile().field(ProfileField::FirstName); }
    void type(FieldEdit &field, const QString &text) {
        field.open();
        field.edit()->setText(text);
        QTest::keyClick(field.edit(), Qt::Key_Return);
    }
    QWidget *conflict() const { return page->findChild<QWidget *>(QStringLiteral("conflict")); }

private:
    QSize m_size;
};

void UsersPageTest::every_person_stands_in_the_list_with_all_cells_in_words() {
    Place place;
    place.fillAndOpen();
    QAbstractItemModelTester tester(&place.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(place.names(), QStringList({QStringLiteral("Ada Brandt"), QStringLiteral("Bruno Castellani"),
                                         QStringLiteral("Daniel Osei"), QStringLiteral("Chiara Ricci"),
                                         QStringLiteral("Emma Visser")}));
    QCOMPARE(place.page->model().index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Ada Brandt, ada, ada@club.example, Active, last seen never"));
}

void UsersPageTest::the_search_asks_for_three_letters_and_finds() {
    Place place;
    place.fillAndOpen();
    QTest::keyClick(&place.page->table(), Qt::Key_Slash);
    QLineEdit *search = place.page->filterBar().search();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("os"));
    const auto hint = [&] {
        for (const QLabel *label : place.page->filterBar().findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(QLatin1String("Three letters")))
                return true;
        return false;
    };
    QTRY_VERIFY(hint());
    QCOMPARE(place.page->model().rowCount(), 5);
    QTest::keyClicks(search, QStringLiteral("ei"));
    QTRY_COMPARE(place.names(), QStringList(QStringLiteral("Daniel Osei")));
    QVERIFY(!hint());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(place.page->model().rowCount(), 5);
}

void UsersPageTest::the_sentence_narrows_by_group_and_state() {
    Place place;
    place.fillAndOpen();
    const GroupId group = tests::value(store::insertGroup(place.house.session(), {QStringLiteral("Board"), {}}));
    tests::value(store::addMembers(place.house.session(), group, {place.people[0], place.people[3]}));
    UserFilter filter;
    filter.group = group;
    place.page->model().setFilter(filter);
    QTRY_COMPARE(place.names(), QStringList({QStringLiteral("Ada Brandt"), QStringLiteral("Daniel Osei")}));
    tests::value(store::addMembers(place.house.session(), group, {place.people[4]}));
    QTRY_COMPARE(place.page->model().rowCount(), 3); // who joins appears
}

void UsersPageTest::an_edit_is_saved_and_comes_back_by_the_feed() {
    Place place;
    place.fillAndOpen();
    place.openPerson(0);
    place.type(place.first(), QStringLiteral("Adele"));
    QVERIFY(place.first().isPending());
    QTRY_VERIFY(!place.first().isPending());
    QCOMPARE(place.first().value(), QStringLiteral("Adele"));
    QTRY_COMPARE(place.names().value(0), QStringLiteral("Adele Brandt"));
    place.type(*place.page->person().profile().field(ProfileField::Username), QStringLiteral("no spaces"));
    QTRY_VERIFY(place.page->person().profile().field(ProfileField::Username)->isOpen()); // refused, with its reason
}

void UsersPageTest::an_edit_of_something_else_meanwhile_is_no_conflict() {
    Place place;
    place.fillAndOpen();
    place.openPerson(0);
    place.first().open();
    place.first().edit()->setText(QStringLiteral("half a na"));
    place.house.sql(QStringLiteral("UPDATE gatelodge.users SET notes = 'pays by card' WHERE username = 'ada'"));
    QTRY_COMPARE(place.page->person().user().notes, QStringLiteral("pays by card"));
    QCOMPARE(place.first().edit()->text(), QStringLiteral("half a na")); // what is typed is not disturbed
    place.type(place.first(), QStringLiteral("Adele"));
    QTRY_COMPARE(place.first().value(), QStringLiteral("Adele"));
    QTRY_VERIFY(!place.first().isPending());
    QVERIFY(!place.conflict());
    QTRY_COMPARE(place.page->person().user().firstName, QStringLiteral("Adele"));
    QCOMPARE(place.page->person().user().notes, QStringLiteral("pays by card"));
}

void UsersPageTest::the_same_value_changed_twice_shows_both_versions() {
    Place place;
    place.fillAndOpen();
    for (const bool mine : {false, true}) {
        place.openPerson(0);
        place.first().open();
        const QString theirs = mine ? QStringLiteral("Adina") : QStringLiteral("Adah");
        place.house.sql(
            QStringLiteral("UPDATE gatelodge.users SET first_name = '%1' WHERE username = 'ada'").arg(theirs));
        QTRY_COMPARE(place.page->person().user().firstName, theirs);
        QVERIFY(place.first().isOpen());
        place.type(place.first(), QStringLiteral("Adele"));
        QTRY_VERIFY(place.conflict());
        QVERIFY(!place.first().isPending());
        QCOMPARE(place.first().value(), theirs);
        if (!mine)
            shoot(place.house.shell(), QStringLiteral("users-conflict"));
        const auto buttons = place.conflict()->findChildren<Button *>();
        QCOMPARE(buttons.size(), 2);
        buttons[mine ? 1 : 0]->click();
        QTRY_VERIFY(!place.conflict());
        QTRY_COMPARE(place.page->person().user().firstName, mine ? QStringLiteral("Adele") : theirs);
        QTRY_COMPARE(place.first().value(), mine ? QStringLiteral("Adele") : theirs);
    }
}

void UsersPageTest::hand_written_sql_appears_by_itself() {
    Place place;
    place.fillAndOpen();
    place.openPerson(1);
    place.house.sql(QStringLiteral("UPDATE gatelodge.users SET last_name = 'Abel' WHERE username = 'bruno'"));
    QTRY_COMPARE(place.names().value(0), QStringLiteral("Bruno Abel")); // and it moved
    QTRY_COMPARE(place.page->person().user().lastName, QStringLiteral("Abel"));
    place.house.sql(
        QStringLiteral("INSERT INTO gatelodge.users (username, first_name, last_name) VALUES ('zoe', 'Zoë', 'Aarts')"));
    QTRY_COMPARE(place.page->model().rowCount(), 6);
    QTRY_COMPARE(place.names().value(0), QStringLiteral("Zoë Aarts"));
    QCOMPARE(place.page->table().currentIndex().data().toString(),
             QStringLiteral("Bruno Abel")); // the selection stayed with him
}

void UsersPageTest::several_are_suspended_and_undo_brings_each_back() {
    Place place;
    place.fillAndOpen();
    place.house.sql(QStringLiteral("UPDATE gatelodge.users SET status = 'pending' WHERE username = 'ada'"));
    place.select(0);
    place.page->table().selectionModel()->select(
        QItemSelection(place.page->model().index(0, 0), place.page->model().index(2, 3)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(&place.page->table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const auto states = [&] {
        QStringList states;
        const auto lines = tests::value(
            place.house.console().people.lines({place.people[0], place.people[1], place.people[3]}).result());
        for (const UserLine &line : lines)
            states << statusName(line.status);
        return states.join(u' ');
    };
    QTRY_COMPARE(states(), QStringLiteral("suspended suspended suspended"));
    UndoBar &undo = place.house.shell().undoBar();
    QTRY_VERIFY(undo.isOffering());
    QTRY_COMPARE(place.page->model().index(1, 2).data().toString(), QStringLiteral("Suspended"));
    undo.undo();
    QTRY_COMPARE(states(), QStringLiteral("pending active active"));
}

void UsersPageTest::suspended_by_keys_the_focus_stays_in_the_list() {
    Place place;
    place.fillAndOpen();
    place.openPerson(0);
    place.page->table().setFocus();
    QTest::keyClick(&place.page->table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointer<QWidget> line = QApplication::focusWidget();
    QVERIFY(line && place.page->person().isAncestorOf(line));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(place.page->person().user().status, UserStatus::Suspended, 20'000);
    QCOMPARE(QApplication::focusWidget(), &place.page->table());
    // By the verb itself: the other verb stands in its place then.
    place.openPerson(1);
    const auto verb = [&](const char *text) {
        for (auto *one : place.page->person().findChildren<QPushButton *>())
            if (one->text() == QString::fromUtf8(text) && one->isVisible())
                return one;
        return static_cast<QPushButton *>(nullptr);
    };
    verb("Suspend…")->setFocus();
    QTest::keyClick(verb("Suspend…"), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(verb("Let in again"), 20'000);
    QCOMPARE(QApplication::focusWidget(), verb("Let in again"));
}

void UsersPageTest::a_new_person_begins_from_the_sidebar_too() {
    Place place;
    place.fillAndOpen();
    place.house.shell().sidebar().list()->setFocus();
    QTest::keyClick(place.house.shell().sidebar().list(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(place.page->findChild<NewPersonForm *>()->isVisible(), 20'000);
}

void UsersPageTest::a_deleted_person_leaves_the_list_and_comes_back() {
    Place place;
    place.fillAndOpen();
    place.select(2);
    QTest::keyClick(&place.page->table(), Qt::Key_Delete);
    QTRY_COMPARE(place.page->model().rowCount(), 4);
    QTRY_VERIFY(place.house.shell().undoBar().isOffering());
    place.house.shell().undoBar().undo();
    QTRY_COMPARE(place.page->model().rowCount(), 5);
    QTRY_COMPARE(place.names().value(2), QStringLiteral("Daniel Osei"));
}

void UsersPageTest::a_draft_survives_a_lost_connection() {
    Place place;
    place.fillAndOpen();
    place.openPerson(0);
    QSignalSpy lost(&place.house.console().hub, &admin::ChangeHub::lost);
    place.house.setOpen(false);
    place.house.cutConnections();
    QTRY_VERIFY(!lost.isEmpty());
    place.type(place.first(), QStringLiteral("Adele"));
    const auto saysDraft = [&] {
        for (const QLabel *label : place.first().findChildren<QLabel *>())
            if (label->text().startsWith(QLatin1String("Draft")))
                return true;
        return false;
    };
    QTRY_VERIFY(saysDraft());
    QCOMPARE(place.first().value(), QStringLiteral("Adele"));
    QCOMPARE(place.page->model().rowCount(), 5); // the list stays readable
    shoot(place.house.shell(), QStringLiteral("users-draft"));
    place.page->openPerson(place.people[1]); // looking at somebody else loses nothing
    place.house.setOpen(true);
    QTRY_COMPARE_WITH_TIMEOUT(place.names().value(0), QStringLiteral("Adele Brandt"), 10'000);
    place.openPerson(0);
    QTRY_COMPARE(place.first().value(), QStringLiteral("Adele"));
    QTRY_VERIFY(!saysDraft());
}

void UsersPageTest::a_new_person_is_opened() {
    Place place;
    place.fillAndOpen();
    QTest::keyClick(&place.page->table(), Qt::Key_N, Qt::ControlModifier);
    NewPersonForm &form = place.page->form();
    QTRY_VERIFY(form.isVisible());
    const auto edit = [&](const char *name) { return form.findChild<QLineEdit *>(QLatin1StringView(name)); };
    edit("first")->setText(QStringLiteral("Zoë"));
    edit("last")->setText(QStringLiteral("Løvelace"));
    QCOMPARE(edit("username")->placeholderText(), QStringLiteral("zoe.lovelace"));
    edit("email")->setText(QStringLiteral("nonsense"));
    QTest::keyClick(edit("email"), Qt::Key_Return);
    QTRY_VERIFY(form.isEnabled());
    QVERIFY(form.isVisible());
    edit("email")->setText(QStringLiteral("zoe@club.example"));
    QTest::keyClick(edit("email"), Qt::Key_Return);
    QTRY_COMPARE(place.page->person().user().username, QStringLiteral("zoe.lovelace"));
    QTRY_VERIFY(place.names().contains(QStringLiteral("Zoë Løvelace")));
}

void UsersPageTest::every_fault_has_words_of_its_own() {
    QSet<QString> words;
    int faults = 0;
    for (int fault = 0; fault <= int(Fault::Internal); ++fault, ++faults)
        words.insert(faultWords({Fault(fault), QStringLiteral("detail for logs"), {}}));
    QCOMPARE(words.size(), faults);
    for (const QString &sentence : std::as_const(words))
        QVERIFY(!sentence.contains(QLatin1String("logs")));
    QCOMPARE(faultWords({Fault::Refused, {}, QStringLiteral("owner_remains")}),
             QStringLiteral("This is the last owner, and somebody must hold the keys."));
}

void UsersPageTest::a_hundred_thousand_people_open_at_once() {
    Place place;
    place.house.sql(QStringLiteral(
        "INSERT INTO gatelodge.users (username, first_name, last_name) SELECT 'u' || n, 'First' || n % 997, "
        "'Last' || lpad(n::text, 6, '0') FROM generate_series(1, 100000) n; ANALYZE gatelodge.users"));
    QVERIFY(place.house.listen());
    QElapsedTimer clock;
    clock.start();
    place.house.window(QStringLiteral("users"),
                       [&](UndoBar &undo) { return place.page = new UsersPage(place.house.console(), undo); });
    UsersModel &model = place.page->model();
    QTRY_VERIFY(model.index(0, 0).data(LoadedRole).toBool());
    const qint64 opened = clock.restart();
    place.page->table().scrollToBottom();
    QTRY_VERIFY(model.index(model.rowCount() - 1, 0).data(LoadedRole).toBool());
    const qint64 jumped = clock.elapsed();
    qInfo("100,000 people: first rows after %lld ms, the last rows %lld ms after the jump", opened, jumped);
    QCOMPARE(model.rowCount(), 100'000);
    QVERIFY2(opened < 2000 && jumped < 2000, "far beyond what a person waits for");
}

void UsersPageTest::pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS names no folder");
    Place place;
    fillClub(place.house);
    place.open();
    QTRY_VERIFY(place.names().contains(QStringLiteral("Alice Moreau")));
    const auto openAlice = [&] {
        place.page->openPerson(userIdFrom(place.page->model()
                                              .index(int(place.names().indexOf(QStringLiteral("Alice Moreau"))), 0)
                                              .data(KeyRole)
                                              .toString()));
        QTRY_VERIFY(place.page->person().isLoaded());
    };
    place.page->table().scrollToTop();
    shoot(place.house.shell(), QStringLiteral("users-list"));
    openAlice();
    place.page->person().profile().editFirst();
    shootSchemes(place.house.shell(), QStringLiteral("users"));
    place.first().close();
    place.page->person().findChild<QScrollArea *>()->verticalScrollBar()->setValue(520);
    shoot(place.house.shell(), QStringLiteral("users-middle"));
    place.page->person().findChild<QScrollArea *>()->verticalScrollBar()->setValue(100'000);
    shoot(place.house.shell(), QStringLiteral("users-end"));
    place.page->table().scrollToTop();
    place.page->table().selectionModel()->select(
        QItemSelection(place.page->model().index(1, 0), place.page->model().index(4, 3)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    shoot(place.house.shell(), QStringLiteral("users-several"));
    place.page->addPerson();
    shoot(place.house.shell(), QStringLiteral("users-new"));
    place.page->stepOut();
    readTranslations();
    QTranslator french;
    QVERIFY(french.load(QStringLiteral(":/translations/gatelodge_fr.qm")));
    {
        QLocale::setDefault(QLocale(QLocale::French));
        QCoreApplication::installTranslator(&french);
        openAlice();
        place.page->person().findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
        shoot(place.house.shell(), QStringLiteral("users-fr"));
        QCoreApplication::removeTranslator(&french);
        QLocale::setDefault(QLocale(QLocale::English));
    }
    place.house.shell().resize(720, 800);
    shoot(place.house.shell(), QStringLiteral("users-narrow"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    place.house.shell().resize(1280, 800);
    shoot(place.house.shell(), QStringLiteral("users-rtl"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

GATELODGE_WINDOW_TEST(UsersPageTest)
#include "tst_users_page.moc"
