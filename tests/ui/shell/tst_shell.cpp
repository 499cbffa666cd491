#include "tests/ui/list/numbered_people.h"
#include "tests/ui/window_test.h"
#include "ui/list/list_table.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/field.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include "ui/shell/tab_order.h"
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace gatelodge::ui;

class ShellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_open_subjects_and_alt_arrows_walk_back();
    void the_palette_finds_and_acts();
    void late_answers_to_an_older_question_are_dropped();
    void the_sidebar_folds_under_52_em();
    void details_replace_the_list_under_48_em();
    void badges_are_said_in_words();
    void the_whole_window_follows_a_language();
    void work_is_shown_after_a_second_and_can_be_cancelled();
    void ctrl_z_undoes();
    void f6_walks_sidebar_list_and_details();
    void f6_passes_over_what_takes_no_focus();
    void tab_goes_as_one_reads_data();
    void tab_goes_as_one_reads();
    void the_window_in_pictures();
};

namespace {

std::vector<SubjectSection> subjects() {
    const auto named = [](const char *name) { return Words([name] { return ShellTest::tr(name); }); };
    return {{{}, {{QStringLiteral("overview"), QStringLiteral("go-home"), named("Overview")}}},
            {named("People"),
             {{QStringLiteral("users"), QStringLiteral("user"), named("Users")},
              {QStringLiteral("groups"), QStringLiteral("group"), named("Groups")},
              {QStringLiteral("orgs"), QStringLiteral("view-institution"), named("Organisations")},
              {QStringLiteral("approvals"), QStringLiteral("dialog-ok-apply"), named("Approvals")},
              {QStringLiteral("sessions"), QStringLiteral("im-user-online"), named("Sessions")}}},
            {named("Sites"),
             {{QStringLiteral("sites"), QStringLiteral("globe"), named("Sites")},
              {QStringLiteral("queue"), QStringLiteral("feed-subscribe"), named("Update queue")},
              {QStringLiteral("rejected"), QStringLiteral("object-locked"), named("Rejected sign-ins")},
              {QStringLiteral("log"), QStringLiteral("view-history"), named("Sign-in log")}}},
            {named("House"),
             {{QStringLiteral("authorities"), QStringLiteral("security-high"), named("Authorities")},
              {QStringLiteral("mail"), QStringLiteral("mail-message"), named("Mail")},
              {QStringLiteral("audit"), QStringLiteral("documentation"), named("Audit trail")},
              {QStringLiteral("settings"), QStringLiteral("configure"), named("Server and settings")}}}};
}

QWidget *personDetails() {
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::one);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    auto *words = new QWidget;
    auto *lines = columnIn(words, 2);
    lines->addWidget(new Text(QStringLiteral("Alice Moreau"), Type::Heading));
    lines->addLayout(rowOf({new Text(QStringLiteral("alice"), Type::Body, Tone::Muted),
                            new ChipLabel(QStringLiteral("Active"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet),
                            new ChipLabel(QStringLiteral("Online"), Tone::Ink, Glyph::Dot)}));
    column->addLayout(rowOf({new Avatar(QStringLiteral("Alice Moreau"), 3), words}, Space::two));
    column->addLayout(rowOf({new Button(QStringLiteral("Sign out everywhere")),
                             new Button(QStringLiteral("Suspend"), {}, ButtonKind::Danger)}));
    column->addWidget(new SectionHeader(QStringLiteral("Profile")));
    auto *first = new FieldEdit(QStringLiteral("First name")), *last = new FieldEdit(QStringLiteral("Last name"));
    first->setValue(QStringLiteral("Alice"));
    last->setValue(QStringLiteral("Moreau"));
    column->addWidget(first);
    column->addWidget(last);
    column->addStretch();
    return new ScrollPage(content);
}

class PeoplePage : public Page {
public:
    PeoplePage() : people(61), table(new ListTable(QStringLiteral("shell"), QStringLiteral("Users"))) {
        auto *left = new Plane(&Tokens::surface);
        auto *column = columnIn(left, 0);
        column->addWidget(new PageHeader(
            [] { return ShellTest::tr("Users"); }, QStringLiteral("61 people"),
            {new Button(QStringLiteral("Invite…")),
             new Button(QStringLiteral("Add person"), QStringLiteral("list-add"), ButtonKind::Primary)}));
        auto *strip = new TabStrip(QStringLiteral("Views"));
        strip->setChoices({{QStringLiteral("Everyone"), 61},
                           {QStringLiteral("Never signed in"), 4},
                           {QStringLiteral("Unverified for a month"), 3},
                           {QStringLiteral("Dormant a year"), 6}});
        sentence = new FilterSentence(
            QStringLiteral("Show %1 people in %2"),
            {new SentenceToken(QStringLiteral("State"), {{QVariant(), QStringLiteral("active or suspended")}}),
             new SentenceToken(QStringLiteral("Group"), {{QVariant(), QStringLiteral("any group")}})});
        auto *head = new QWidget;
        auto *lines = columnIn(head);
        lines->setContentsMargins(Space::two, 0, Space::two, Space::one);
        lines->addWidget(strip);
        lines->addWidget(sentence);
        column->addWidget(head);
        column->addWidget(table, 1);
        left->setFocusProxy(table);
        table->setModel(&people);
        table->setItemDelegate(new PersonDelegate(people, table));
        table->setColumns({{.ems = 13}, {.ems = 13, .dropsAs = 1}, {.ems = 6.6}, {.ems = 6.5, .dropsAs = 2}});
        details = personDetails();
        both = new ListDetails(left, details);
        columnIn(this, 0)->addWidget(both);
        people.reload();
    }
    ~PeoplePage() override { table->setModel(nullptr); }
    QList<QWidget *> zones() override { return {table, details}; }
    QWidget *filter() override { return sentence; }
    NumberedPeople people;
    ListTable *table;
    FilterSentence *sentence;
    QWidget *details;
    ListDetails *both;
};

std::unique_ptr<Shell> shownShell(QSize size = {1280, 800}) {
    auto shell = std::make_unique<Shell>(subjects());
    shell->setHouse(QStringLiteral("Riverside Club"), [] { return ShellTest::tr("Private database"); });
    shell->setPageMaker(QStringLiteral("overview"), [] { return new Page; });
    shell->setPageMaker(QStringLiteral("users"), [] { return new PeoplePage; });
    shell->setPageMaker(QStringLiteral("groups"), [] { return new Page; });
    shell->resize(size);
    shell->show();
    shell->activateWindow();
    if (!QTest::qWaitForWindowActive(shell.get()))
        qWarning("the window did not become active");
    return shell;
}

class Names : public PaletteProvider {
public:
    QString group() const override { return QStringLiteral("People"); }
    void find(const QString &typed, std::function<void(QList<PaletteItem>)> answer) override {
        questions.push_back({typed, answer});
        if (!late)
            answer(items(typed));
    }
    QList<PaletteItem> items(const QString &typed) {
        QList<PaletteItem> found;
        for (const char *name : {"Marta Lindqvist", "Omar Haddad", "Alice Moreau"})
            if (QString::fromUtf8(name).contains(typed, Qt::CaseInsensitive))
                found << PaletteItem{QString::fromUtf8(name), QStringLiteral("detail"), {}, [this] { ++ran; }};
        return found;
    }
    struct Question {
        QString typed;
        std::function<void(QList<PaletteItem>)> answer;
    };
    std::vector<Question> questions;
    bool late = false;
    int ran = 0;
};

} // namespace

void ShellTest::numbers_open_subjects_and_alt_arrows_walk_back() {
    auto shell = shownShell();
    QTest::keyClick(shell.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(shell->currentSubject(), QStringLiteral("overview"));
    QTest::keyClick(shell.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shell->currentSubject(), QStringLiteral("users"));
    QTest::keyClick(shell.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shell->currentSubject(), QStringLiteral("overview"));
    QTest::keyClick(shell.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shell->currentSubject(), QStringLiteral("users"));
}

void ShellTest::the_palette_finds_and_acts() {
    auto shell = shownShell();
    auto provider = std::make_unique<Names>();
    Names &names = *provider;
    shell->palette().addProvider(std::move(provider));
    QTest::keyClick(shell.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(shell->palette().isVisible());
    QTest::keyClicks(shell->palette().field(), QStringLiteral("mar"));
    auto *list = shell->palette().answers();
    QCOMPARE(list->model()->rowCount(), 3); // a header and two people
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Marta Lindqvist"));
    QTest::keyClick(shell->palette().field(), Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Omar Haddad"));
    QTest::keyClick(shell->palette().field(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shell->palette().isVisible());
    QTest::keyClick(shell->palette().field(), Qt::Key_Return);
    QVERIFY(!shell->palette().isVisible());
    QCOMPARE(names.ran, 2);
    shell->palette().open();
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Omar Haddad")); // recent first
    QTest::keyClick(shell->palette().field(), Qt::Key_Escape);
    QVERIFY(!shell->palette().isVisible());
}

void ShellTest::late_answers_to_an_older_question_are_dropped() {
    auto shell = shownShell();
    auto provider = std::make_unique<Names>();
    Names &names = *provider;
    names.late = true;
    shell->palette().addProvider(std::move(provider));
    shell->palette().open();
    shell->palette().field()->setText(QStringLiteral("a"));
    shell->palette().field()->setText(QStringLiteral("alice"));
    names.questions[0].answer(names.items(QStringLiteral("a")));
    QCOMPARE(shell->palette().answers()->model()->rowCount(), 0);
    names.questions[1].answer(names.items(QStringLiteral("alice")));
    QCOMPARE(shell->palette().answers()->model()->rowCount(), 2);
}

void ShellTest::the_sidebar_folds_under_52_em() {
    auto shell = shownShell();
    const int wide = shell->sidebar().width();
    shell->resize(em(52) - 1, 700);
    QTRY_VERIFY(shell->sidebar().width() < wide / 2);
    shell->resize(em(52), 700);
    QTRY_COMPARE(shell->sidebar().width(), wide);
}

void ShellTest::details_replace_the_list_under_48_em() {
    auto *list = new QWidget, *details = new QWidget;
    ListDetails both(list, details);
    both.resize(em(60), 400);
    both.show();
    QVERIFY(list->isVisible() && !details->isVisible());
    both.showDetails();
    QVERIFY(list->isVisible() && details->isVisible());
    both.resize(em(47), 400);
    QTRY_VERIFY(!list->isVisible() && details->isVisible());
    both.showList();
    QVERIFY(list->isVisible() && !details->isVisible());
}

void ShellTest::badges_are_said_in_words() {
    auto shell = shownShell();
    SubjectModel &model = shell->sidebar().subjects();
    model.setWants(QStringLiteral("rejected"), 6);
    model.setCount(QStringLiteral("users"), 61);
    const auto said = [&](const char *id) {
        return model.index(model.rowOf(QLatin1StringView(id))).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said("rejected"), QStringLiteral("Rejected sign-ins, 6 want you"));
    QCOMPARE(said("users"), QStringLiteral("Users, 61"));
}

void ShellTest::the_whole_window_follows_a_language() {
    auto shell = shownShell();
    shell->openSubject(QStringLiteral("users"));
    QSignalSpy changed(&shell->sidebar().subjects(), &SubjectModel::dataChanged);
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(shell->sidebar().subjects().index(0).data().toString(), QStringLiteral("[Overview]"));
    QCOMPARE(shell->sidebar().list()->accessibleName(), QStringLiteral("[Subjects]"));
    QCOMPARE(shell->findChild<PageHeader *>()->findChild<Text *>()->text(), QStringLiteral("[Users]"));
    QCoreApplication::removeTranslator(&brackets);
}

void ShellTest::work_is_shown_after_a_second_and_can_be_cancelled() {
    auto shell = shownShell();
    bool cancelled = false;
    const auto work = shell->status().startWork(QStringLiteral("Importing people"), [&cancelled] { cancelled = true; });
    auto *cancel = shell->status().findChild<Button *>();
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY(cancel->isVisible());
    cancel->click();
    QVERIFY(cancelled);
    shell->status().endWork(work);
    QVERIFY(!cancel->isVisible());
}

void ShellTest::ctrl_z_undoes() {
    auto shell = shownShell();
    bool undone = false;
    shell->undoBar().say(QStringLiteral("Daniel Osei was suspended."), {}, [&undone] { undone = true; });
    QTest::keyClick(shell.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(undone);
}

void ShellTest::f6_walks_sidebar_list_and_details() {
    auto shell = shownShell();
    shell->openSubject(QStringLiteral("users"));
    auto *page = static_cast<PeoplePage *>(shell->currentPage());
    page->both->showDetails();
    shell->sidebar().list()->setFocus();
    QTest::keyClick(shell.get(), Qt::Key_F6);
    QVERIFY(page->table->hasFocus());
    QTest::keyClick(shell.get(), Qt::Key_F6);
    QVERIFY(page->details->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(shell.get(), Qt::Key_F6);
    QVERIFY(shell->sidebar().list()->hasFocus());
    QTest::keyClick(shell.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(page->details->isAncestorOf(QApplication::focusWidget()));
}

void ShellTest::f6_passes_over_what_takes_no_focus() {
    class Zoned : public Page {
    public:
        Zoned() : first(new QLineEdit(this)), plain(new QWidget(this)), last(new QLineEdit(this)) {}
        QList<QWidget *> zones() override { return {first, plain, last}; }
        QLineEdit *first;
        QWidget *plain;
        QLineEdit *last;
    };
    auto shell = shownShell();
    auto *page = new Zoned;
    shell->setPageMaker(QStringLiteral("orgs"), [page] { return page; });
    shell->openSubject(QStringLiteral("orgs"));
    QVERIFY(page->first->hasFocus());
    QTest::keyClick(shell.get(), Qt::Key_F6);
    QVERIFY(page->last->hasFocus());
    QTest::keyClick(shell.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(page->first->hasFocus());
}

void ShellTest::tab_goes_as_one_reads_data() {
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QStringList>("stops");
    QTest::newRow("left to right") << Qt::LeftToRight
                                   << QStringList({QStringLiteral("head"), QStringLiteral("action"),
                                                   QStringLiteral("list"), QStringLiteral("first"),
                                                   QStringLiteral("second"), QStringLiteral("third")});
    QTest::newRow("right to left") << Qt::RightToLeft
                                   << QStringList({QStringLiteral("action"), QStringLiteral("head"),
                                                   QStringLiteral("list"), QStringLiteral("first"),
                                                   QStringLiteral("third"), QStringLiteral("second")});
}

// Made in another order than they stand, and the whole hands its focus on to the list, as pages do.
void ShellTest::tab_goes_as_one_reads() {
    QFETCH(Qt::LayoutDirection, direction);
    QWidget window;
    window.setLayoutDirection(direction);
    const auto place = [&window](const char *name, QRect rect, QWidget *parent = nullptr) {
        auto *edit = new QLineEdit(parent ? parent : &window);
        edit->setObjectName(QLatin1StringView(name));
        edit->setGeometry(rect);
        return edit;
    };
    auto *list = place("list", {0, 50, 200, 300});
    auto *details = new QWidget(&window);
    details->setGeometry(direction == Qt::LeftToRight ? 210 : 200, 60, 200, 300); // beside it
    list->setGeometry(direction == Qt::LeftToRight ? 0 : 410, 50, 190, 300);
    place("third", {100, 41, 60, 24}, details);
    place("second", {0, 40, 60, 24}, details);
    place("first", {0, 0, 60, 24}, details);
    place("action", {300, 4, 60, 28});
    place("head", {0, 0, 60, 24});
    place("hidden", {0, 30, 60, 10})->hide();
    place("off", {0, 30, 60, 10})->setEnabled(false);
    window.setFocusProxy(list);
    details->setFocusProxy(details->findChild<QWidget *>(QStringLiteral("third")));
    window.resize(620, 400);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList names;
    for (const QWidget *stop : tabStops(window))
        names << stop->objectName();
    QTEST(names, "stops");
    tabStops(window).last()->setFocus();
    QVERIFY(moveFocus(window, true));
    QCOMPARE(QApplication::focusWidget()->objectName(), names.first());
    QVERIFY(moveFocus(window, false));
    QCOMPARE(QApplication::focusWidget()->objectName(), names.last());
}

void ShellTest::the_window_in_pictures() {
    if (!takesPictures())
        QSKIP("no folder for pictures");
    auto shell = shownShell();
    SubjectModel &model = shell->sidebar().subjects();
    model.setCount(QStringLiteral("users"), 61);
    model.setCount(QStringLiteral("groups"), 7);
    model.setWants(QStringLiteral("approvals"), 2);
    model.setWants(QStringLiteral("rejected"), 6);
    shell->status().setServer(Glyph::Check, Tone::Moss, QStringLiteral("Serving · 127.0.0.1:8080"));
    shell->status().setQueue(QStringLiteral("Queue: 3 waiting"));
    shell->status().setLastEvent(QStringLiteral("Last event 2 s ago"));
    shell->openSubject(QStringLiteral("users"));
    auto *page = static_cast<PeoplePage *>(shell->currentPage());
    QTRY_VERIFY(page->people.index(0, 0).data(LoadedRole).toBool());
    page->table->setCurrentIndex(page->people.index(0, 0));
    page->table->setFocus();
    page->both->showDetails();
    shell->undoBar().say(QStringLiteral("Daniel Osei was suspended."), QStringLiteral("2 sessions ended."), [] {});
    shell->setBanner(new InlineMessage(
        Tone::Brass, Glyph::Warning, QStringLiteral("The database does not answer."),
        QStringLiteral("What you see is from 20:41. Edits are kept as drafts. Trying again in 4 s."),
        {new Button(QStringLiteral("Try now"))}, InlineMessage::Closing::No, InlineMessage::Shape::Banner));
    shoot(*shell, QStringLiteral("users-lost"));
    shell->setBanner(nullptr);
    shell->undoBar().dismiss();
    shootSchemes(*shell, QStringLiteral("users"));
    shell->palette().addProvider(std::make_unique<Names>());
    shell->palette().open();
    QTest::keyClicks(shell->palette().field(), QStringLiteral("mar"));
    shootSchemes(*shell, QStringLiteral("palette"));
    shell->palette().close();
    shell->setLayoutDirection(Qt::RightToLeft);
    shoot(*shell, QStringLiteral("users-mirrored"));
    shell->setLayoutDirection(Qt::LeftToRight);
    QFont font = QApplication::font(), large = font;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    page->both->showList();
    shoot(*shell, QStringLiteral("users-text-200"));
    QApplication::setFont(font);
}

GATELODGE_WINDOW_TEST(ShellTest)
#include "tst_shell.moc"
