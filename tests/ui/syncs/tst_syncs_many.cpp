// Several synchronisations at once: paused, going on, asked to run and removed, each with one way back where one of
// them has it; and the orders in which they stand.
#include "tests/ui/house.h"
#include "ui/audit/undo_offers.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/selection_bar.h"
#include "ui/syncs/syncs_page.h"
#include <QHeaderView>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class SyncsManyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void several_are_paused_and_one_undo_lets_those_go_on_that_did();
    void what_there_was_not_to_do_is_said_until_the_next_deed();
    void several_are_asked_to_run();
    void several_are_removed_in_one_step_and_come_back_in_one();
    void with_one_that_is_gone_none_is_paused();
    void whoever_may_pause_may_take_it_back();
    void they_stand_by_what_is_asked_of_them();

private:
    static constexpr int soon = 20'000; // ms
    static SyncsPage *open(House &house) {
        house.sql(QStringLiteral(
            "INSERT INTO syncs (name, source, address, format, paused_at) VALUES ('Choir', 'file', 'c.csv', 'csv', "
            "NULL), ('harbour', 'file', 'h.csv', 'csv', now()), ('Éclair', 'file', 'e.csv', 'csv', NULL);"
            "INSERT INTO sync_runs (sync_id, cause, outcome, started_at, ended_at) SELECT sync_id, 'schedule', "
            "CASE name WHEN 'Choir' THEN 'failed' ELSE 'done' END, now() - sync_id * interval '1 day', now() FROM "
            "syncs WHERE name <> 'harbour';"
            "INSERT INTO users (username) SELECT 'u' || n FROM generate_series(1, 12) n;"
            "INSERT INTO sync_people (sync_id, source_key, user_uid) SELECT CASE WHEN row_number() OVER (ORDER BY uid) "
            "<= 2 "
            "THEN 1 ELSE 3 END, username, uid FROM users WHERE username ~ '^u[0-9]'"));
        SyncsPage *page = nullptr;
        (void)house.listen(); // on a busy machine it may hear later, and all is read again then
        house.window(QStringLiteral("syncs"),
                     [&](UndoBar &undo) { return page = new SyncsPage(house.console(), undo); });
        return page;
    }
    static bool press(const SyncsPage &page, const char *words) {
        for (const SelectionBar *bar : page.findChildren<SelectionBar *>())
            for (Button *verb : bar->findChildren<Button *>())
                if (bar->isVisible() && verb->text() == QString::fromUtf8(words)) {
                    verb->click();
                    return true;
                }
        return false;
    }
    static int count(House &house, const char *what) {
        const auto jobs = house.console().syncs.list();
        const auto read = waitFor(jobs);
        return int(std::count_if(read.begin(), read.end(), [what](const SyncJob &job) {
            return QLatin1String(what) == QLatin1String("paused") ? job.pausedAt.isValid() : job.asked;
        }));
    }
    static QList<SyncJob> waitFor(QFuture<Result<QList<SyncJob>>> jobs) {
        jobs.waitForFinished();
        return value(jobs.result());
    }
    static QStringList names(const SyncsPage &page) {
        QStringList names;
        for (int row = 0; row < page.rows().rowCount(); ++row)
            names << page.rows().index(row, 0).data().toString();
        return names;
    }
};

void SyncsManyTest::several_are_paused_and_one_undo_lets_those_go_on_that_did() {
    House house;
    SyncsPage *page = open(house);
    const UndoOffers offers(house.console(), house.shell().undoBar(), nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    page->table().selectAll();
    shoot(house.shell(), QStringLiteral("syncs-many"));
    QVERIFY(press(*page, "Pause"));
    QTRY_COMPARE_WITH_TIMEOUT(count(house, "paused"), 3, soon);
    QTRY_VERIFY_WITH_TIMEOUT(house.shell().undoBar().isOffering(), soon);
    house.shell().undoBar().undo();
    QTRY_COMPARE_WITH_TIMEOUT(count(house, "paused"), 1, soon); // as it was before
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    page->table().selectAll();
    QVERIFY(press(*page, "Go on"));
    QTRY_COMPARE_WITH_TIMEOUT(count(house, "paused"), 0, soon);
}

// The list is read every few seconds, and at each change.
void SyncsManyTest::what_there_was_not_to_do_is_said_until_the_next_deed() {
    House house;
    SyncsPage *page = open(house);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    house.sql(QStringLiteral("UPDATE syncs SET paused_at = now()"));
    const auto says = [page] {
        const auto texts = page->findChildren<Paragraph *>();
        return std::any_of(texts.begin(), texts.end(), [](const Paragraph *one) {
            return one->isVisible() && one->text() == QStringLiteral("There was nothing to do for any of them.");
        });
    };
    page->table().selectAll();
    QVERIFY(press(*page, "Pause"));
    QTRY_VERIFY_WITH_TIMEOUT(says(), soon);
    house.sql(QStringLiteral("INSERT INTO syncs (name, source, address, format) VALUES ('Z', 'file', 'z.csv', 'csv')"));
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 4, soon); // it was read again
    QVERIFY(says());
    page->table().selectAll();
    QVERIFY(press(*page, "Go on"));
    QVERIFY(!says());
}

void SyncsManyTest::several_are_asked_to_run() {
    House house;
    SyncsPage *page = open(house);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    page->table().selectAll();
    QVERIFY(press(*page, "Run now"));
    QTRY_COMPARE_WITH_TIMEOUT(count(house, "asked"), 3, soon);
}

void SyncsManyTest::several_are_removed_in_one_step_and_come_back_in_one() {
    House house;
    SyncsPage *page = open(house);
    const UndoOffers offers(house.console(), house.shell().undoBar(), nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    page->table().selectAll();
    QVERIFY(press(*page, "Remove these synchronisations"));
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 0, soon);
    QTRY_VERIFY_WITH_TIMEOUT(house.shell().undoBar().isOffering(), soon);
    house.shell().undoBar().undo();
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    QCOMPARE(waitFor(house.console().syncs.list()).first().people, 2); // with its people
}

void SyncsManyTest::with_one_that_is_gone_none_is_paused() {
    House house;
    open(house);
    auto paused = house.console().syncs.pauseAll({SyncId(1), SyncId(3), SyncId(77)}, true);
    paused.waitForFinished();
    QVERIFY(!paused.result());
    QCOMPARE(paused.result().error().fault, Fault::NotFound);
    QCOMPARE(count(house, "paused"), 1);
}

// The trail asks for what the deed took: of a job's settings only an owner takes anything back.
void SyncsManyTest::whoever_may_pause_may_take_it_back() {
    TestDatabase database;
    value(database.session()->script(
        QStringLiteral("INSERT INTO syncs (name, source, address, format) VALUES ('Choir', 'file', 'c.csv', 'csv'), "
                       "('School', 'file', 's.csv', 'csv')")));
    admin::Office office(
        database.connection(),
        service::Access({QStringLiteral("console:daniel"), Source::Console, {}}, {{Role::Administrator}}),
        std::make_shared<service::Means>());
    admin::Syncs syncs(office);
    admin::History history(office);
    QString deed;
    const QObject here; // what is told later than this test is told to nobody
    connect(&history.deeds(), &admin::Deeds::ended, &here, [&deed](const QString &ended) { deed = ended; });
    auto paused = syncs.pauseAll({SyncId(1), SyncId(2)}, true);
    paused.waitForFinished();
    QCOMPARE(value(paused.result()).size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!deed.isEmpty(), soon);
    auto undone = history.undo(deed);
    undone.waitForFinished();
    QVERIFY(value(undone.result()).obstacles.isEmpty());
    for (const SyncJob &job : waitFor(syncs.list()))
        QVERIFY(!job.pausedAt.isValid());
}

void SyncsManyTest::they_stand_by_what_is_asked_of_them() {
    QSettings().clear();
    House house;
    SyncsPage *page = open(house);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    const QString choir = QStringLiteral("Choir"), harbour = QStringLiteral("harbour"),
                  eclair = QStringLiteral("Éclair");
    const auto by = [&](const char *title, Qt::SortOrder order) {
        for (int column = 0; column < page->rows().columnCount(); ++column)
            if (page->rows().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == QLatin1String(title))
                page->table().sortByColumn(column, order);
        return names(*page);
    };
    QCOMPARE(names(*page), QStringList({choir, eclair, harbour})); // as languages sort, whatever their capitals
    QCOMPARE(by("Name", Qt::DescendingOrder), QStringList({harbour, eclair, choir}));
    QCOMPARE(by("State", Qt::AscendingOrder), QStringList({choir, eclair, harbour}));    // failed, goes on, paused
    QCOMPARE(by("Last run", Qt::AscendingOrder), QStringList({harbour, eclair, choir})); // never, long ago, lately
    QCOMPARE(by("People", Qt::DescendingOrder), QStringList({eclair, choir, harbour}));  // ten, two, none
    house.window(QStringLiteral("syncs"),                                                // another day
                 [&](UndoBar &undo) { return page = new SyncsPage(house.console(), undo); });
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    QCOMPARE(names(*page), QStringList({eclair, choir, harbour}));
}

GATELODGE_WINDOW_TEST(SyncsManyTest)
#include "tst_syncs_many.moc"
