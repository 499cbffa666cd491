// The page of synchronisations: a job is made and changed by its form, paused and asked to run; the guard's question is
// answered, and the log of a run says who, what and why.
#include "tests/support/rival.h"
#include "tests/ui/club.h"
#include "ui/audit/bin_model.h"
#include "ui/audit/bin_panel.h"
#include "ui/audit/undo_offers.h"
#include "ui/common/add_line.h"
#include "ui/common/record_head.h"
#include "ui/common/record_rows.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/common/short_filter.h"
#include "ui/common/view_keeper.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/strips.h"
#include "ui/pieces/text.h"
#include "ui/syncs/sync_form.h"
#include "ui/syncs/sync_pane.h"
#include "ui/syncs/syncs_page.h"
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class SyncsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_job_is_made_paused_and_asked_to_run();
    void the_guards_question_is_answered_and_the_log_stands_below();
    void the_question_says_what_would_be_taken_data();
    void the_question_says_what_would_be_taken();
    void a_job_is_removed_without_a_question_and_comes_back_by_undo();
    void a_job_whose_name_was_given_away_says_so_and_waits_in_the_bin();
    void a_run_that_was_under_way_says_why_it_changed_nothing();
    void a_run_that_failed_says_so_in_the_language_of_the_window();
    void an_acknowledgement_is_saved_from_the_menu_of_its_run();
    void a_wrong_setting_is_said_at_its_field();
    void a_sentence_narrows_the_list_and_a_view_of_it_is_kept();
    void pictures();

private:
    static constexpr int soon = 20'000; // ms
    static QString said(const UndoBar &bar) {
        const auto *message = bar.findChild<InlineMessage *>();
        return message ? message->accessibleName() : QString();
    }
    static SyncsPage *open(House &house) {
        SyncsPage *page = nullptr;
        if (!house.listen())
            qFatal("the hub hears nothing");
        house.window(QStringLiteral("syncs"),
                     [&](UndoBar &undo) { return page = new SyncsPage(house.console(), undo); });
        return page;
    }
    static void type(SyncForm &form, const char *field, const char *text) {
        auto *edit = form.form().fieldNamed(QLatin1String(field))->findChild<QLineEdit *>();
        edit->setText(QString::fromLatin1(text));
        Q_EMIT edit->textEdited(edit->text());
    }
    // Runs as a server would have left them: the last one asks.
    static void fill(House &house) {
        house.sql(
            QStringLiteral("INSERT INTO syncs (name, source, address, format, snapshot, at_time, time_zone) VALUES "
                           "('Riverside school', "
                           "'http', 'https://school.example/pupils.csv', 'csv', true, '03:00', 'Europe/Berlin');"
                           "INSERT INTO sync_runs (sync_id, cause, outcome, started_at, ended_at, added, changed, "
                           "same, conflict, gone, people) "
                           "SELECT 1, 'schedule', CASE n WHEN 0 THEN 'asking' WHEN 3 THEN 'unchanged' ELSE 'done' END, "
                           "now() - n * interval "
                           "'1 day', now(), 3 * n, 20 - n, 300, CASE n WHEN 0 THEN 4 ELSE 1 END, CASE n WHEN 0 THEN "
                           "240 ELSE 2 END, 320 FROM "
                           "generate_series(9, 0, -1) n;"
                           "INSERT INTO sync_entries (run_id, line, verdict, username, name, changes) SELECT 10, n, "
                           "'changed', 'pupil' || n, "
                           "'Pupil ' || n, '{\"status\": [\"active\", \"suspended\"]}' FROM generate_series(1, 40) n;"
                           "INSERT INTO sync_entries (run_id, line, verdict, username, name, reason, about) VALUES "
                           "(10, 41, 'conflict', "
                           "'ada', 'Ada Byron', 'address_taken', 'grace')"));
    }
};

void SyncsPageTest::a_job_is_made_paused_and_asked_to_run() {
    House house;
    SyncsPage *page = open(house);
    page->add();
    type(page->form(), "name", "School");
    type(page->form(), "address", "pupils.csv");
    page->form().saveButton().click();
    QTRY_COMPARE(page->rows().rowCount(), 1);
    QTRY_COMPARE(page->pane().job().settings.name, QStringLiteral("School"));
    QCOMPARE(page->pane().job().settings.origin, SyncOrigin::File);
    QVERIFY(page->pane().job().nextAt.isValid()); // every day at 03:00
    page->pane().pauseButton().click();
    QTRY_VERIFY(page->pane().job().pausedAt.isValid());
    page->pane().runButton().click();
    QTRY_VERIFY(page->pane().job().asked);
    QVERIFY(!page->pane().runButton().isEnabled());
}

void SyncsPageTest::the_guards_question_is_answered_and_the_log_stands_below() {
    House house;
    fill(house);
    SyncsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    QTRY_COMPARE(page->pane().log().count(), 41);
    QCOMPARE(page->pane().runs().count(), 10);
    QVERIFY(page->pane().allowButton().isVisible());
    page->pane().dropButton().click();
    QTRY_VERIFY(!page->pane().allowButton().isVisible());
    QCOMPARE(ask(house.session(), QStringLiteral("SELECT outcome FROM sync_runs WHERE run_id = 10")),
             QStringLiteral("dropped"));
}

void SyncsPageTest::the_question_says_what_would_be_taken_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("entry");
    QTest::newRow("their way in") << QString() << QStringLiteral("{\"status\": [\"active\", \"pending\"]}")
                                  << QStringLiteral("The last document would shut 240 people out")
                                  << QStringLiteral("active → waiting");
    QTest::newRow("groups") << QStringLiteral("groups_left")
                            << QStringLiteral("{\"groups_left\": [[\"Choir\", \"Board\"], null]}")
                            << QStringLiteral("The last document would take 240 people out of groups")
                            << QStringLiteral("Leaves Choir");
}

void SyncsPageTest::the_question_says_what_would_be_taken() {
    QFETCH(QString, fault);
    QFETCH(QString, change);
    QFETCH(QString, question);
    QFETCH(QString, entry);
    House house;
    fill(house);
    house.sql(
        QStringLiteral("UPDATE sync_runs SET fault = '%1' WHERE run_id = 10; UPDATE sync_entries SET changes = '%2' "
                       "WHERE verdict = 'changed'")
            .arg(fault, change));
    SyncsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    QTRY_COMPARE(page->pane().log().count(), 41);
    QString said;
    for (const Paragraph *text : page->pane().findChildren<Paragraph *>())
        said += text->text() + u'\n';
    QVERIFY2(said.contains(question), qPrintable(said));
    QVERIFY2(said.contains(entry), qPrintable(said));
}

void SyncsPageTest::a_job_is_removed_without_a_question_and_comes_back_by_undo() {
    House house;
    fill(house);
    house.sql(QStringLiteral("UPDATE sync_runs SET outcome = 'done'"));
    SyncsPage *page = open(house);
    const UndoOffers offers(house.console(), house.shell().undoBar(), nullptr);
    UndoBar &bar = house.shell().undoBar();
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 1, soon);
    page->open(page->rows().keyAt(0));
    QTRY_COMPARE_WITH_TIMEOUT(page->pane().runs().count(), 10, soon);
    Q_EMIT page->pane().head().removeRequested();
    QVERIFY(!page->pane().findChild<QDialog *>());
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 0, soon);
    QTRY_VERIFY_WITH_TIMEOUT(bar.isOffering(), soon);
    QVERIFY(said(bar).contains(QLatin1String("The synchronisation Riverside school was removed.")));
    shoot(house.shell(), QStringLiteral("syncs-removed"));
    // Whoever throws something else away meanwhile puts it on top of it.
    house.sql(QStringLiteral("INSERT INTO groups (name) VALUES ('Rowers'); "
                             "UPDATE groups SET deleted_at = now() WHERE name = 'Rowers'"));
    BinPanel bin(house.console());
    bin.show();
    QTRY_COMPARE_WITH_TIMEOUT(bin.model().rowCount(), 2, soon);
    bar.undo();
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 1, soon);
    page->open(page->rows().keyAt(0));
    QTRY_COMPARE_WITH_TIMEOUT(page->pane().runs().count(), 10, soon);
    QTRY_COMPARE_WITH_TIMEOUT(bin.model().rowCount(), 1, soon); // and that stays there
}

void SyncsPageTest::a_job_whose_name_was_given_away_says_so_and_waits_in_the_bin() {
    House house;
    fill(house);
    SyncsPage *page = open(house);
    const UndoOffers offers(house.console(), house.shell().undoBar(), nullptr);
    UndoBar &bar = house.shell().undoBar();
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 1, soon);
    page->open(page->rows().keyAt(0));
    QTRY_COMPARE_WITH_TIMEOUT(page->pane().runs().count(), 10, soon);
    Q_EMIT page->pane().head().removeRequested();
    QTRY_VERIFY_WITH_TIMEOUT(bar.isOffering(), soon);
    house.sql(QStringLiteral("INSERT INTO syncs (name, source, address, format) VALUES ('Riverside school', 'file', "
                             "'a.csv', 'csv')"));
    bar.undo();
    QTRY_VERIFY_WITH_TIMEOUT(said(bar).contains(QLatin1String("Another synchronisation has this name")), soon);
    shoot(house.shell(), QStringLiteral("syncs-name-taken"));
    BinPanel bin(house.console());
    bin.show();
    QTRY_COMPARE_WITH_TIMEOUT(bin.model().rowCount(), 1, soon);
    shoot(bin, QStringLiteral("syncs-bin"));
    QVERIFY(bin.model().index(0, 0).data().toString().contains(QLatin1String("Riverside school, Synchronisation")));
    house.sql(QStringLiteral("UPDATE syncs SET name = 'Harbour' WHERE deleted_at IS NULL"));
    bin.table().selectAll();
    bin.bringBack();
    QTRY_COMPARE_WITH_TIMEOUT(bin.model().rowCount(), 0, soon);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 2, soon);
}

void SyncsPageTest::a_run_that_was_under_way_says_why_it_changed_nothing() {
    House house;
    fill(house);
    house.sql(QStringLiteral(
        "UPDATE sync_runs SET outcome = 'dropped', fault = 'removed', trouble = 'raw words' WHERE run_id = 9"));
    SyncsPage *page = open(house);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 1, soon);
    page->open(page->rows().keyAt(0));
    const auto isSaid = [&] {
        const auto lines = page->pane().runs().findChildren<QLabel *>();
        return std::any_of(lines.begin(), lines.end(), [](QLabel *line) {
            return line->text().contains(QLatin1String("It was removed while it ran. Nothing was changed."));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), soon);
}

void SyncsPageTest::a_run_that_failed_says_so_in_the_language_of_the_window() {
    House house;
    fill(house);
    house.sql(QStringLiteral(
        "UPDATE sync_runs SET outcome = 'failed', fault = 'unavailable', trouble = 'raw words' WHERE run_id = 9"));
    SyncsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    const auto said = [&](const QString &words) {
        const auto lines = page->pane().runs().findChildren<QLabel *>();
        return std::any_of(lines.begin(), lines.end(), [&](QLabel *line) { return line->text().contains(words); });
    };
    const QString ours =
        QCoreApplication::translate("gatelodge::ui::Syncs", "The source did not answer, or not to the end.");
    QTRY_VERIFY(said(ours));
    QVERIFY(!said(QStringLiteral("raw words")));
    const auto links = page->pane().runs().findChildren<QAbstractButton *>();
    const auto details = std::find_if(links.begin(), links.end(), [](QAbstractButton *link) {
        return link->objectName() == QLatin1String("9/first");
    });
    QVERIFY(details != links.end());
    (*details)->click();
    QTRY_VERIFY(said(QStringLiteral("raw words")));
}

void SyncsPageTest::an_acknowledgement_is_saved_from_the_menu_of_its_run() {
    House house;
    fill(house);
    SyncsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    QTRY_COMPARE(page->pane().log().count(), 41);
    const QTemporaryDir folder;
    const auto saveAs = [&](const QString &path) {
        page->pane().runs().findChild<QToolButton *>(QStringLiteral("10/more"))->menu()->actions().last()->trigger();
        auto *dialog = page->pane().findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    };
    QFile file(folder.filePath(QStringLiteral("run.jsonl")));
    saveAs(file.fileName());
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 42); // the run, and its entries
    saveAs(folder.filePath(QStringLiteral("nowhere/run.jsonl")));
    const auto said = [&] {
        const auto lines = page->pane().findChildren<QLabel *>();
        return std::any_of(lines.begin(), lines.end(), [](QLabel *line) {
            return line->isVisible() && line->text().contains(QStringLiteral("nowhere/run.jsonl"));
        });
    };
    QTRY_VERIFY(said());
}

void SyncsPageTest::a_wrong_setting_is_said_at_its_field() {
    House house;
    SyncsPage *page = open(house);
    page->add();
    type(page->form(), "name", "School");
    type(page->form(), "address", "/srv/pupils.csv");
    type(page->form(), "schedule", "sometimes");
    page->form().saveButton().click();
    const SchemaField *field = page->form().form().fieldNamed(QStringLiteral("schedule"));
    QTRY_VERIFY(QApplication::focusWidget() && field->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(page->rows().rowCount(), 0);
}

void SyncsPageTest::a_sentence_narrows_the_list_and_a_view_of_it_is_kept() {
    House house;
    fill(house); // its last run asks
    house.sql(
        QStringLiteral("INSERT INTO syncs (name, source, address, format, at_time, time_zone) VALUES "
                       "('Harbour', 'file', 'people.csv', 'csv', '03:00', 'Europe/Berlin');"
                       "INSERT INTO syncs (name, source, address, format, at_time, time_zone, paused_at) VALUES "
                       "('Choir', 'http', 'https://choir.example/p.csv', 'csv', '03:00', 'Europe/Berlin', now())"));
    SyncsPage *page = open(house);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    QVERIFY(page->sentence() && page->sentence()->isVisible());
    const auto names = [page] {
        QStringList names;
        for (int row = 0; row < page->rows().rowCount(); ++row)
            names << page->rows().index(row, 0).data().toString();
        names.sort();
        return names.join(u',');
    };
    TabStrip &tabs = page->sentence()->views().strip();
    tabs.pressPart(1); // want you
    QCOMPARE(names(), QStringLiteral("Riverside school"));
    tabs.pressPart(2); // paused
    QCOMPARE(names(), QStringLiteral("Choir"));
    page->openView({{QStringLiteral("source"), QStringLiteral("http")}});
    QCOMPARE(names(), QStringLiteral("Choir,Riverside school"));
    QCOMPARE(page->sentence()->spoken(), QStringLiteral("Show synchronisations with web addresses in any state"));
    page->sentence()->views().keeper().askToSave({{QStringLiteral("source"), QStringLiteral("http")}});
    page->sentence()->views().keeper().nameLine().edit()->setText(QStringLiteral("From the web"));
    QTest::keyClick(page->sentence()->views().keeper().nameLine().edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tabs.current(), 3, soon);
    page->openView({{QStringLiteral("state"), QStringLiteral("goes_on")}});
    QCOMPARE(names(), QStringLiteral("Harbour"));
}

void SyncsPageTest::pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS names no folder");
    House house;
    fill(house);
    SyncsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    QTRY_COMPARE(page->pane().log().count(), 41);
    shootSchemes(house.shell(), QStringLiteral("syncs"));
    page->add();
    shootSchemes(house.shell(), QStringLiteral("syncs-form"));
}

GATELODGE_WINDOW_TEST(SyncsPageTest)
#include "tst_syncs_page.moc"
