// The Import subject over a living console: three steps, what goes wrong on the way, and what two consoles do to each
// other.
#include "server/store/users.h"
#include "tests/server/sync/django_website.h"
#include "tests/support/crowding.h"
#include "tests/support/login/slapd/slapd.h"
#include "tests/support/rival.h"
#include "tests/ui/house.h"
#include "tests/ui/window_test.h"
#include "ui/audit/undo_offers.h"
#include "ui/common/record_rows.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/imports/columns_step.h"
#include "ui/imports/file_step.h"
#include "ui/imports/imports_page.h"
#include "ui/imports/plan_step.h"
#include "ui/imports/source_form.h"
#include "ui/list/list_table.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/strips.h"
#include "ui/pieces/text.h"
#include "ui/shell/status_line.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QRegularExpression>
#include <QScrollBar>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

namespace {

const char *const kMembers = "Vorname;Nachname;E-Mail;Gruppen;Funktion\n"
                             "Ada;King;ada@example.org;;Chair\n"
                             "Charles;Babbage;charles@example;;\n"
                             "Grace;Hopper;grace@example.org;Quire;\n"
                             "مريم;الصقلية;mariam@example.org;;\n";

// Somebody is just taking the name of one of many: whoever comes in with it waits.
const QString kWall = QStringLiteral("BEGIN; INSERT INTO users (username) VALUES ('many-%1')");

} // namespace

class ImportsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_file_goes_by_three_steps_to_people_and_back();
    void a_column_that_is_not_known_is_chosen();
    void counts_narrow_the_plan_and_the_current_row_is_told_in_full();
    void all_rows_or_none_says_why_nothing_happens();
    void what_is_wrong_with_a_file_is_said_data();
    void what_is_wrong_with_a_file_is_said();
    void what_is_dropped_is_taken_or_refused_with_a_reason();
    void a_plan_that_no_longer_stands_is_made_again_with_one_press();
    void rows_that_are_left_are_saved_unless_the_file_has_gone();
    void a_hundred_thousand_lines_scroll_without_a_stall();
    void who_gives_up_has_done_nothing();
    void the_bar_moves_and_says_in_words_what_is_left();
    void what_is_stopped_between_batches_is_resumed_from_the_page_data();
    void what_is_stopped_between_batches_is_resumed_from_the_page();
    void what_may_have_begun_is_not_dropped_by_its_own_window_data();
    void what_may_have_begun_is_not_dropped_by_its_own_window();
    void an_import_that_is_being_taken_back_can_be_stopped();
    void groups_that_are_missing_are_made_where_the_box_says_so();
    void an_older_website_goes_straight_to_the_plan();
    void a_directory_is_read_like_a_file();
    void a_source_that_does_not_answer_is_said();
    void keys_lead_all_the_way();
    void the_language_is_switched_live();
    void pictures();

private:
    ImportsPage *open(House &house, QSize size = {1280, 800}) {
        ImportsPage *page = nullptr;
        if (!house.listen())
            qFatal("the hub hears nothing");
        house.window(
            QStringLiteral("users"), [&](UndoBar &undo) { return page = new ImportsPage(house.console(), undo); },
            size);
        m_offers = new UndoOffers(house.console(), house.shell().undoBar(), &house.shell());
        return page;
    }
    QString write(const char *name, const QByteArray &content) {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    static void fill(House &house) {
        aUser(house.session())
            .named(QStringLiteral("Ada"), QStringLiteral("Lovelace"))
            .called(QStringLiteral("ada"))
            .withEmail(QStringLiteral("ada@example.org"))
            .make();
        house.sql(QStringLiteral("INSERT INTO gatelodge.groups (name) VALUES ('Choir')"));
    }
    static int step(ImportsPage *page) { return page->steps().current(); }
    static bool hasPlan(ImportsPage *page) { return step(page) == ImportsPage::Plan && !page->isBusy(); }
    // As far as the plan.
    void plan(ImportsPage *page, const QString &path) {
        page->choose(path);
        QTRY_COMPARE(step(page), int(ImportsPage::Columns));
        QTRY_VERIFY(page->columns().next().isEnabled());
        page->columns().next().click();
        QTRY_VERIFY(hasPlan(page));
        QTRY_VERIFY(page->plan().view().model().isCounted());
    }
    static void enter(SourceForm &form, const char *field, const QString &text) {
        auto *edit = form.form().fieldNamed(QLatin1String(field))->findChild<QLineEdit *>();
        edit->setText(text);
    }
    static int people(House &house) { return value(store::countUsers(house.session())).present; }
    static void drop(ImportsPage *page, const QMimeData &what) {
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &what, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &what, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &event);
    }
    void planMany(ImportsPage *page, int count) {
        QByteArray rows("username,email\n");
        for (int i = 1; i <= count; ++i)
            rows += QByteArray("many-%1,m%1@many.example\n").replace("%1", QByteArray::number(i));
        page->choose(write("many-by-name.csv", rows));
        QTRY_COMPARE(step(page), int(ImportsPage::Columns));
        QTRY_VERIFY(page->columns().next().isEnabled());
        page->columns().next().click();
        QTRY_VERIFY_WITH_TIMEOUT(hasPlan(page), 60'000);
    }
    static store::Connection connectionTo(House &house) {
        const auto asked = [&house](const char *sql) { return ask(house.session(), QString::fromLatin1(sql)); };
        store::Connection to;
        to.database = asked("SELECT current_database()");
        to.user = asked("SELECT current_user");
        to.host = asked("SELECT current_setting('unix_socket_directories')");
        to.port = asked("SELECT current_setting('port')").toInt();
        return to;
    }
    static QString textsIn(const QWidget &where) {
        QStringList texts;
        for (const QWidget *one : where.findChildren<QWidget *>())
            texts << one->accessibleName() << one->property("text").toString();
        return texts.join(u'\n');
    }
    static void press(const QWidget &where, const char *verb) {
        for (auto *button : where.findChildren<QAbstractButton *>())
            if (button->text() == QLatin1String(verb))
                return button->click();
        qFatal("no %s in %s", verb, qPrintable(textsIn(where)));
    }
    QTemporaryDir m_folder;
    UndoOffers *m_offers = nullptr; // of the open window
};

void ImportsPageTest::a_file_goes_by_three_steps_to_people_and_back() {
    House house;
    fill(house);
    ImportsPage *page = open(house);
    QAbstractItemModelTester tester(&page->plan().view().model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    plan(page, write("members.csv", kMembers));
    PlanStep &step = page->plan();
    QCOMPARE(step.view().verdicts().partName(0), QStringLiteral("All, 4"));
    QCOMPARE(step.sentence().text(), QStringLiteral("1 people come in anew, 1 change, 2 rows are left alone. All of it "
                                                    "happens at once and can be undone."));
    QVERIFY(step.applyButton().isEnabled());
    step.applyButton().click();
    QTRY_VERIFY(step.isShowingResult());
    QCOMPARE(people(house), 2);
    QTRY_COMPARE(page->file().past().count(), 1);
    QTRY_VERIFY(!m_offers->isPondering());
    house.shell().undoBar().undo();
    QTRY_COMPARE(people(house), 1);
    QVERIFY(page->stepOut());
    QCOMPARE(ImportsPageTest::step(page), int(ImportsPage::File));
}

void ImportsPageTest::a_column_that_is_not_known_is_chosen() {
    House house;
    ImportsPage *page = open(house);
    page->choose(write("strange.csv", "wer,wo\nAda,ada@strange.example\n"));
    QTRY_COMPARE(step(page), int(ImportsPage::Columns));
    ColumnsStep &columns = page->columns();
    QCOMPARE(columns.fields().size(), 2);
    QVERIFY(!columns.next().isEnabled());
    QVERIFY(columns.problem().text().startsWith(QStringLiteral("No column names anybody")));
    QCOMPARE(columns.fields()[1]->accessibleName(), QStringLiteral("What “wo” is"));
    const auto choose = [&](int column, ImportField field) {
        QComboBox *box = columns.fields()[column];
        box->setCurrentIndex(box->findData(int(field)));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(0, ImportField::FirstName);
    choose(1, ImportField::FirstName);
    QVERIFY(columns.problem().text().contains(QStringLiteral("are the same thing")));
    choose(1, ImportField::Email);
    QVERIFY(columns.next().isEnabled());
    columns.next().click();
    QTRY_VERIFY(hasPlan(page));
    QTRY_VERIFY(page->plan().applyButton().isEnabled());
    // The next file with these headings is known.
    page->choose(write("strange2.csv", "wer,wo\nEve,eve@strange.example\n"));
    QTRY_COMPARE(step(page), int(ImportsPage::Columns));
    QTRY_VERIFY(columns.next().isEnabled());
    QCOMPARE(columns.fields()[1]->currentData().toInt(), int(ImportField::Email));
}

void ImportsPageTest::counts_narrow_the_plan_and_the_current_row_is_told_in_full() {
    House house;
    fill(house);
    ImportsPage *page = open(house);
    plan(page, write("members.csv", kMembers));
    PlanView &view = page->plan().view();
    const auto spoken = [&](int row) { return view.model().index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QTRY_COMPARE(spoken(0), QStringLiteral("Ada King, Changes, Last name: Lovelace → King, line 2"));
    QCOMPARE(spoken(2), QStringLiteral("Grace Hopper, Conflict, There is no group “Quire”, line 4"));
    QCOMPARE(spoken(3), QStringLiteral("مريم الصقلية, New, , line 5"));
    view.verdicts().pressPart(5);
    QTRY_COMPARE(view.model().rowCount(), 1);
    QTRY_COMPARE(spoken(0), QStringLiteral("Line 3, Not read, Main address: “charles@example” is no address, line 3"));
    view.table().setCurrentIndex(view.model().index(0, 0));
    QCOMPARE(view.said().text(), QStringLiteral("Main address: “charles@example” is no address"));
}

void ImportsPageTest::all_rows_or_none_says_why_nothing_happens() {
    House house;
    fill(house);
    ImportsPage *page = open(house);
    plan(page, write("members.csv", kMembers));
    page->plan().allOrNothing().setChecked(true);
    QVERIFY(!page->plan().applyButton().isEnabled());
    QCOMPARE(page->plan().sentence().text(), QStringLiteral("Nothing happens while 2 rows cannot be taken."));
    page->plan().allOrNothing().setChecked(false);
    QVERIFY(page->plan().applyButton().isEnabled());
}

void ImportsPageTest::what_is_wrong_with_a_file_is_said_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("This file is empty.");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0", 6)
                                << QStringLiteral("Only its own program reads this spreadsheet. Save it there as CSV.");
    QTest::newRow("blank lines") << QByteArray("\n\n")
                                 << QStringLiteral("The first line must name the columns, and nothing does here.");
}
void ImportsPageTest::what_is_wrong_with_a_file_is_said() {
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    House house;
    ImportsPage *page = open(house);
    page->choose(write("wrong.csv", content));
    QTRY_COMPARE(page->said(), said);
    QCOMPARE(step(page), int(ImportsPage::File));
    page->choose(write("right.csv", "email\na@b.example\n"));
    QTRY_COMPARE(step(page), int(ImportsPage::Columns));
    QVERIFY(page->said().isEmpty());
}

void ImportsPageTest::what_is_dropped_is_taken_or_refused_with_a_reason() {
    House house;
    ImportsPage *page = open(house);
    QMimeData several, elsewhere, text, folder, one;
    const QUrl file = QUrl::fromLocalFile(write("dropped.csv", "email\na@b.example\n"));
    several.setUrls({file, file});
    elsewhere.setUrls({QUrl(QStringLiteral("https://example.org/a.csv"))});
    text.setText(QStringLiteral("ada@example.org"));
    folder.setUrls({QUrl::fromLocalFile(m_folder.path())});
    one.setUrls({file});
    drop(page, several);
    QCOMPARE(page->said(), QStringLiteral("One file at a time."));
    drop(page, elsewhere);
    QCOMPARE(page->said(), QStringLiteral("This is no file of this computer."));
    drop(page, text);
    QCOMPARE(page->said(), QStringLiteral("This is no file of this computer."));
    drop(page, folder);
    QTRY_COMPARE(page->said(), QStringLiteral("This is a folder. Choose one file."));
    drop(page, one);
    QTRY_COMPARE(step(page), int(ImportsPage::Columns));
}

void ImportsPageTest::a_plan_that_no_longer_stands_is_made_again_with_one_press() {
    House house;
    fill(house);
    ImportsPage *page = open(house);
    const QString path = write("members.csv", kMembers);
    plan(page, path);
    // Another console takes the same file meanwhile.
    UndoBar undo;
    ImportsPage other(house.console(), undo);
    other.show();
    plan(&other, path);
    other.apply();
    QTRY_VERIFY(other.plan().isShowingResult());
    page->plan().applyButton().click();
    QTRY_VERIFY(page->said().startsWith(QStringLiteral("The plan no longer stands")));
    QCOMPARE(people(house), 2);
    Button *again = nullptr;
    for (Button *button : page->findChildren<Button *>())
        if (button->text() == QLatin1String("Make the plan again"))
            again = button;
    QVERIFY(again);
    again->click();
    QTRY_VERIFY(hasPlan(page) && page->said().isEmpty());
    QTRY_COMPARE(page->plan().sentence().text(), QStringLiteral("There is nothing to do: no row can be taken."));
}

void ImportsPageTest::rows_that_are_left_are_saved_unless_the_file_has_gone() {
    House house;
    fill(house);
    ImportsPage *page = open(house);
    const QString path = write("members.csv", kMembers), target = m_folder.filePath(QStringLiteral("rest.csv"));
    plan(page, path);
    page->apply();
    QTRY_VERIFY(page->plan().isShowingResult());
    page->saveLeft(target);
    QTRY_VERIFY(page->said().startsWith(QStringLiteral("2 rows were written to")));
    QFile written(target);
    QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().contains("charles@example"));
    QVERIFY(QFile::remove(path));
    page->saveLeft(target);
    QTRY_COMPARE(page->said(), QStringLiteral("The file is no longer where it was. Put it back and try again."));
}

void ImportsPageTest::a_hundred_thousand_lines_scroll_without_a_stall() {
    House house;
    QByteArray rows("email\n");
    for (int i = 0; i < 100'000; ++i)
        rows += "p" + QByteArray::number(i) + "@many.example\n";
    ImportsPage *page = open(house);
    page->choose(write("many.csv", rows));
    QTRY_COMPARE(step(page), int(ImportsPage::Columns));
    page->columns().next().click();
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(page), 120'000);
    PlanView &view = page->plan().view();
    QTRY_COMPARE_WITH_TIMEOUT(view.model().rowCount(), 100'000, 20'000);
    for (const double place : {1.0, 0.5, 0.9, 0.1}) {
        QScrollBar *bar = view.table().verticalScrollBar();
        QElapsedTimer stall;
        stall.start();
        bar->setValue(int(bar->maximum() * place));
        view.table().viewport()->repaint();
        QVERIFY2(stall.elapsed() < 250 * ::gatelodge::tests::crowding(), qPrintable(QString::number(stall.elapsed())));
        const int row = view.table().indexAt({5, 5}).row();
        QTRY_VERIFY(view.model().rowAt(row));
        QCOMPARE(view.model().rowAt(row)->line, row + 2);
    }
}

void ImportsPageTest::who_gives_up_has_done_nothing() {
    House house;
    QByteArray rows("email\n");
    for (int i = 0; i < 50'000; ++i)
        rows += "p" + QByteArray::number(i) + "@stop.example\n";
    ImportsPage *page = open(house);
    page->choose(write("stop.csv", rows));
    QTRY_COMPARE(step(page), int(ImportsPage::Columns));
    page->makePlan();
    QVERIFY(page->isBusy());
    page->plan().progress().stopButton().click();
    QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 60'000);
    QCOMPARE(page->said(), QStringLiteral("Stopped. Nothing has happened."));
    QCOMPARE(step(page), int(ImportsPage::Columns));
    QCOMPARE(value(house.session().one("import.last_line", 1)).number("line"), 0);
}

void ImportsPageTest::the_bar_moves_and_says_in_words_what_is_left() {
    House house;
    ImportsPage *page = open(house);
    planMany(page, 5000);
    ImportProgressBar &bar = page->plan().progress();
    auto *shown = bar.findChild<QProgressBar *>();
    const auto *line = house.shell().findChild<StatusLine *>();
    Rival wall(connectionTo(house));
    value(wall.script(kWall.arg(3000))); // two thousand come in, the next wait
    page->apply();
    QVERIFY(bar.isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(shown->value(), 2000, 60'000);
    QCOMPARE(shown->maximum(), 5000);
    const QRegularExpression left(QStringLiteral("^People are written down, [0-9]+ (seconds|minutes) left$"));
    QTRY_VERIFY2_WITH_TIMEOUT(left.match(bar.said().text()).hasMatch(), qPrintable(bar.said().text()), 60'000);
    QCOMPARE(shown->accessibleName(), bar.said().text());
    QTRY_VERIFY_WITH_TIMEOUT(line->findChild<QProgressBar *>()->isVisible(), 60'000);
    QCOMPARE(line->findChild<QProgressBar *>()->value() * 5, line->findChild<QProgressBar *>()->maximum() * 2);
    // Stopped there, nothing of it has happened.
    bar.stopButton().click();
    QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 60'000);
    QTRY_COMPARE(page->said(), QStringLiteral("Stopped. Nothing has happened."));
    QVERIFY(bar.isHidden());
    QTRY_VERIFY(!line->findChild<QProgressBar *>()->isVisible());
    QCOMPARE(people(house), 0);
    QCOMPARE(page->file().unfinished().count(), 0);
    value(wall.script(QStringLiteral("ROLLBACK")));
    page->apply();
    QTRY_VERIFY_WITH_TIMEOUT(page->plan().isShowingResult(), 120'000);
    QCOMPARE(people(house), 5000);
}

void ImportsPageTest::what_is_stopped_between_batches_is_resumed_from_the_page_data() {
    QTest::addColumn<bool>("killed");
    QTest::newRow("by somebody") << false;
    QTest::newRow("by what kills the console") << true;
}
void ImportsPageTest::what_is_stopped_between_batches_is_resumed_from_the_page() {
    QFETCH(bool, killed);
    House house;
    ImportsPage *page = open(house);
    planMany(page, 8000);
    QComboBox &pace = page->plan().pace();
    QCOMPARE(pace.accessibleName(), QStringLiteral("How it is applied"));
    QVERIFY(page->plan().sentence().text().contains(QStringLiteral("All of it happens at once")));
    pace.setCurrentIndex(1);
    Q_EMIT pace.activated(1);
    QCOMPARE(pace.currentText(), QStringLiteral("In batches of 5,000 rows"));
    QVERIFY(page->plan().sentence().text().contains(QStringLiteral("the rest can be resumed for a day")));
    Rival wall(connectionTo(house));
    value(wall.script(kWall.arg(6000)));
    page->plan().applyButton().click();
    waitUntilBlocked(house.session());
    QCOMPARE(people(house), 5000); // the first batch
    if (killed) {
        house.sql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                                 "current_database() AND wait_event_type = 'Lock'"));
    } else {
        page->plan().progress().stopButton().click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 60'000);
    QTRY_COMPARE(step(page), int(ImportsPage::File));
    if (!killed)
        QTRY_COMPARE(page->said(), QStringLiteral("Stopped. What is done stays, and the rest can be resumed."));
    value(wall.script(QStringLiteral("ROLLBACK")));
    QCOMPARE(people(house), 5000);
    // Another window knows of it, too: nothing but the database remembers.
    UndoBar undo;
    ImportsPage later(house.console(), undo);
    later.show();
    QTRY_COMPARE(later.file().unfinished().count(), 1);
    QVERIFY(textsIn(later.file().unfinished()).contains(QStringLiteral("5,000 done, 3,000 left")));
    press(later.file().unfinished(), "Resume");
    QVERIFY(later.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(later.plan().isShowingResult(), 120'000);
    QCOMPARE(people(house), 8000);
    QTRY_COMPARE(later.file().unfinished().count(), 0);
    QTRY_COMPARE(later.file().past().count(), 1);
    // All batches are one step that can be taken back.
    press(later.file().past(), "Undo");
    QTRY_COMPARE_WITH_TIMEOUT(people(house), 0, 120'000);
}

void ImportsPageTest::what_may_have_begun_is_not_dropped_by_its_own_window_data() {
    QTest::addColumn<bool>("another");
    QTest::newRow("it is resumed") << false;
    QTest::newRow("another file is chosen before") << true;
}
void ImportsPageTest::what_may_have_begun_is_not_dropped_by_its_own_window() {
    QFETCH(bool, another);
    House house;
    ImportsPage *page = open(house);
    planMany(page, 8000);
    page->plan().pace().setCurrentIndex(1);
    Rival wall(connectionTo(house));
    value(wall.script(kWall.arg(6000)));
    page->plan().applyButton().click();
    waitUntilBlocked(house.session());
    // The database goes in the second batch, and what has become of it cannot be asked either.
    house.sql(QStringLiteral("ALTER FUNCTION gatelodge.is_undone(text) RENAME TO is_gone"));
    house.sql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                             "current_database() AND wait_event_type = 'Lock'"));
    QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 60'000);
    QVERIFY(!page->said().isEmpty());
    house.sql(QStringLiteral("ALTER FUNCTION gatelodge.is_gone(text) RENAME TO is_undone"));
    value(wall.script(QStringLiteral("ROLLBACK")));
    if (another) {
        page->choose(write("another.csv", "email\na@b.example\n"));
        QTRY_COMPARE_WITH_TIMEOUT(step(page), int(ImportsPage::Columns), 20'000);
    }
    page->file().readPast();
    QTRY_COMPARE_WITH_TIMEOUT(page->file().unfinished().count(), 1, 20'000);
    press(page->file().unfinished(), "Resume");
    QTRY_VERIFY_WITH_TIMEOUT(page->plan().isShowingResult(), 120'000);
    QCOMPARE(people(house), 8000);
}

void ImportsPageTest::an_import_that_is_being_taken_back_can_be_stopped() {
    House house;
    ImportsPage *page = open(house);
    planMany(page, 3000);
    page->apply();
    QTRY_VERIFY_WITH_TIMEOUT(page->plan().isShowingResult(), 120'000);
    QVERIFY(page->stepOut());
    QTRY_COMPARE(page->file().past().count(), 1);
    Rival other(connectionTo(house));
    value(other.script(QStringLiteral("BEGIN; SELECT FROM users WHERE username = 'many-2000' FOR UPDATE")));
    press(page->file().past(), "Undo");
    waitUntilBlocked(house.session());
    auto *line = house.shell().findChild<StatusLine *>();
    auto *cancel = line->findChild<Button *>();
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), 60'000);
    cancel->click();
    QTRY_VERIFY_WITH_TIMEOUT(textsIn(house.shell().undoBar()).contains(QStringLiteral("Nothing was taken back.")),
                             60'000);
    QTRY_VERIFY(!cancel->isVisible());
    value(other.script(QStringLiteral("ROLLBACK")));
    QCOMPARE(people(house), 3000);
    QTRY_VERIFY_WITH_TIMEOUT(textsIn(page->file().past()).contains(QStringLiteral("Undo")), 60'000); // once it is read
    press(page->file().past(), "Undo");
    QTRY_COMPARE_WITH_TIMEOUT(people(house), 0, 120'000);
}

void ImportsPageTest::groups_that_are_missing_are_made_where_the_box_says_so() {
    House house;
    fill(house);
    ImportsPage *page = open(house);
    plan(page, write("members.csv", kMembers));
    QCOMPARE(page->plan().view().verdicts().partName(0), QStringLiteral("All, 4"));
    QVERIFY(page->plan().sentence().text().contains(QStringLiteral("2 rows are left alone")));
    page->plan().createGroups().click();
    QTRY_VERIFY(hasPlan(page));
    QTRY_VERIFY(page->plan().sentence().text().contains(QStringLiteral("1 rows are left alone")) ||
                page->plan().sentence().text().contains(QStringLiteral("1 row is left alone")));
    page->apply();
    QTRY_VERIFY(page->plan().isShowingResult());
    QCOMPARE(ask(house.session(), QStringLiteral("SELECT count(*) FROM group_members JOIN groups USING (group_id) "
                                                 "WHERE name = 'Quire'")),
             QStringLiteral("1"));
}

void ImportsPageTest::an_older_website_goes_straight_to_the_plan() {
    const DjangoWebsite website;
    House house;
    house.sql(QStringLiteral("INSERT INTO gatelodge.groups (name) VALUES ('Choir'), ('Board')"));
    ImportsPage *page = open(house);
    page->file().websiteButton().click();
    SourceForm &form = page->file().website();
    QTRY_VERIFY(form.isVisible());
    form.readButton().click();
    QVERIFY(form.form().fieldNamed(QStringLiteral("where"))->isComplaining());
    enter(form, "where", website.url());
    form.readButton().click();
    QTRY_VERIFY(hasPlan(page));
    QCOMPARE(page->plan().along().text(),
             QStringLiteral("Along come organisations: 2, sites: 3, consents: 2, visits: 4."));
    page->apply();
    QTRY_VERIFY(page->plan().isShowingResult());
    QCOMPARE(people(house), 3);
    QTRY_COMPARE(page->file().past().count(), 1);
    page->choose(website.dump()); // and a dump that is dropped
    QTRY_VERIFY(hasPlan(page) && !page->plan().isShowingResult());
    QVERIFY(!page->plan().applyButton().isEnabled());
    QCOMPARE(page->plan().sentence().text(), QStringLiteral("Everybody is here already, and nothing is new."));
}

void ImportsPageTest::a_directory_is_read_like_a_file() {
    const Slapd slapd;
    const QJsonObject known = slapd.settingsBySearch();
    House house;
    ImportsPage *page = open(house);
    page->file().directoryButton().click();
    SourceForm &form = page->file().directory();
    QTRY_VERIFY(form.isVisible());
    enter(form, "url", slapd.url());
    enter(form, "base", known[QLatin1String("base")].toString());
    enter(form, "filter", QStringLiteral("(|(uid=ada)(uid=grace))"));
    enter(form, "dn", known[QLatin1String("search_dn")].toString());
    enter(form, "password", known[QLatin1String("search_password")].toString());
    form.readButton().click();
    QTRY_COMPARE(step(page), int(ImportsPage::Columns));
    QVERIFY2(page->said().isEmpty(), qPrintable(page->said()));
    QTRY_VERIFY(page->columns().next().isEnabled());
    // This reader sees passwords as they were typed; those are never taken, so the column is left out.
    int passwords = 0;
    for (QComboBox *box : page->columns().fields()) {
        if (box->currentData().toInt() != int(ImportField::Password))
            continue;
        ++passwords;
        box->setCurrentIndex(0);
        Q_EMIT box->activated(0);
    }
    QCOMPARE(passwords, 1);
    page->columns().next().click();
    QTRY_VERIFY(hasPlan(page));
    QTRY_COMPARE(page->plan().view().verdicts().partName(0), QStringLiteral("All, 2"));
    page->plan().createGroups().click(); // ada is in two that there are none of here
    QTRY_VERIFY(hasPlan(page));
    QTRY_VERIFY(page->plan().sentence().text().startsWith(QStringLiteral("2 people come in anew")));
    page->apply();
    QTRY_VERIFY(page->plan().isShowingResult());
    QCOMPARE(ask(house.session(), QStringLiteral("SELECT string_agg(username || ' ' || first_name || ' ' || last_name, "
                                                 "', ' ORDER BY username) FROM users")),
             QStringLiteral("ada Ada Lovelace, grace Grace Hopper"));
    QVERIFY(page->stepOut());
    QTRY_COMPARE(page->file().past().count(), 1); // by the directory's name, not a file's that is gone
    QVERIFY(slapd.entries(QStringLiteral("(uid=ada)")).contains("uid: ada"));
}

void ImportsPageTest::a_source_that_does_not_answer_is_said() {
    House house;
    ImportsPage *page = open(house);
    page->file().directoryButton().click();
    SourceForm &form = page->file().directory();
    enter(form, "url", QStringLiteral("ldap://127.0.0.1:1"));
    enter(form, "base", QStringLiteral("dc=example,dc=org"));
    form.readButton().click();
    QTRY_VERIFY(page->said().startsWith(QStringLiteral("The directory does not answer")));
    QCOMPARE(step(page), int(ImportsPage::File));
    QVERIFY(form.isVisible()); // what was entered stands there
    QVERIFY(page->stepOut());
    QVERIFY(form.isHidden());
    page->choose(write("broken.sql", "-- no dump\n"));
    QTRY_VERIFY(page->said().startsWith(QStringLiteral("This dump is not whole")));
}

void ImportsPageTest::keys_lead_all_the_way() {
    House house;
    fill(house);
    ImportsPage *page = open(house);
    QTRY_COMPARE(QApplication::focusWidget(), &page->file().chooseButton());
    page->choose(write("keys.csv", "email\nkeys@keys.example\n"));
    QTRY_COMPARE(step(page), int(ImportsPage::Columns));
    QVERIFY(page->columns().isAncestorOf(QApplication::focusWidget()));
    page->columns().next().setFocus();
    QTest::keyClick(&page->columns().next(), Qt::Key_Space);
    QTRY_VERIFY(hasPlan(page));
    QTRY_COMPARE(QApplication::focusWidget(), &page->plan().view().table());
    page->plan().applyButton().setFocus();
    QTest::keyClick(&page->plan().applyButton(), Qt::Key_Space);
    QTRY_VERIFY(page->plan().isShowingResult());
    auto *other = qobject_cast<Button *>(QApplication::focusWidget());
    QVERIFY(other);
    QTest::keyClick(other, Qt::Key_Space);
    QCOMPARE(step(page), int(ImportsPage::File));
}

void ImportsPageTest::the_language_is_switched_live() {
    House house;
    fill(house);
    ImportsPage *page = open(house);
    plan(page, write("members.csv", kMembers));
    BracketTranslator brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QTRY_COMPARE(page->plan().bringBack().text(), QStringLiteral("[Bring people back out of the recycle bin]"));
    QVERIFY(page->columns().next().text().startsWith(u'['));
    QVERIFY(page->plan().sentence().text().startsWith(u'['));
    QCoreApplication::removeTranslator(&brackets);
}

void ImportsPageTest::pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS names no folder");
    House house;
    fill(house);
    QByteArray rows(kMembers);
    for (int i = 0; i < 300; ++i)
        rows += "Nadia;Rahman;n" + QByteArray::number(i) + "@example.org;Choir;\n";
    ImportsPage *page = open(house);
    plan(page, write("first.csv", "email\nfirst@example.org\n"));
    page->apply();
    QTRY_VERIFY(page->plan().isShowingResult());
    shootSchemes(house.shell(), QStringLiteral("imports-result"));
    QVERIFY(page->stepOut());
    QTRY_COMPARE(page->file().past().count(), 1);
    house.shell().undoBar().dismiss();
    shootSchemes(house.shell(), QStringLiteral("imports-file"));
    page->file().websiteButton().click();
    shootSchemes(house.shell(), QStringLiteral("imports-website"));
    QVERIFY(page->stepOut());
    page->file().directoryButton().click();
    shootSchemes(house.shell(), QStringLiteral("imports-directory"));
    QVERIFY(page->stepOut());
    page->choose(write("members.csv", rows));
    QTRY_COMPARE(step(page), int(ImportsPage::Columns));
    QTRY_VERIFY(page->columns().next().isEnabled());
    shootSchemes(house.shell(), QStringLiteral("imports-columns"));
    page->makePlan();
    QTRY_VERIFY(hasPlan(page));
    QTRY_VERIFY(page->plan().view().model().rowAt(0));
    page->plan().view().table().setCurrentIndex(page->plan().view().model().index(2, 0));
    shootSchemes(house.shell(), QStringLiteral("imports-plan"));
    for (const QSize size : {QSize(720, 700), QSize(560, 700)}) {
        house.shell().resize(size);
        QTRY_COMPARE(page->window()->size(), size);
        shoot(house.shell(), QStringLiteral("imports-plan-%1").arg(size.width()));
        QVERIFY(page->stepOut());
        shoot(house.shell(), QStringLiteral("imports-columns-%1").arg(size.width()));
        page->makePlan();
        QTRY_VERIFY(hasPlan(page));
    }
}

GATELODGE_WINDOW_TEST(ImportsPageTest)
#include "tst_imports_page.moc"
