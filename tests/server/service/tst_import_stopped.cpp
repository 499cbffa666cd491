// Imports in batches that were stopped on the way: who goes on with them, who takes them back, and both at once.
#include "server/service/import_lists.h"
#include "tests/server/service/import_house.h"

using namespace gatelodge;
using namespace gatelodge::service;
using tests::Rival;
using tests::row;
using tests::value;

class TestImportStopped : public QObject, private tests::ImportHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { furnish(); }
    void init() { beginRound(); }

    void one_that_has_begun_is_no_plan_to_be_dropped() {
        const auto plan = stoppedAfter(3, 7);
        const auto dropped = dropImport(*m_session, m_permit, plan.id);
        QVERIFY(!dropped && dropped.error().fault == Fault::Refused);
        QCOMPARE(dropped.error().constraint, QStringLiteral("imports_begun"));
        ImportProgress progress;
        QCOMPARE(value(applyImportInBatches(*m_session, m_permit, plan.id, 3, progress)).people, 4);
    }

    void what_a_stopped_batch_had_begun_is_not_counted() {
        const auto plan = plannedMany(7);
        stopAt("applied_to");
        ImportProgress progress;
        const auto stopped = applyImportInBatches(*m_session, m_permit, plan.id, 3, progress);
        stopNoMore();
        QVERIFY(!stopped);
        QCOMPARE(progress.done, 0);
    }

    void one_that_has_only_rows_to_pass_over_is_still_to_be_ended() {
        QList<ImportLine> lines = manyLines(3);
        for (int line = 4; line <= 5; ++line) {
            ImportRow stranger = row(line, many(line));
            stranger.groups = QStringList{QStringLiteral("no such group")};
            lines << stranger;
        }
        const auto plan = planned(lines);
        ImportProgress progress;
        stopAt("applied_at");
        const auto stopped = applyImportInBatches(*m_session, m_permit, plan.id, 3, progress);
        stopNoMore();
        QVERIFY(!stopped);
        QCOMPARE(stands(plan.id), 1);
        QCOMPARE(value(applyImportInBatches(*m_session, m_permit, plan.id, 3, progress)).people, 0);
        QCOMPARE(stands(plan.id), 0);
    }

    void what_a_migration_brings_is_nobody_elses_to_go_on_with() {
        const auto plan = stoppedAfter(3, 7);
        QCOMPARE(stands(plan.id), 1);
        sql("SET session_replication_role = replica; UPDATE imports SET migration_id = 4711 WHERE import_id = %1; "
            "RESET session_replication_role",
            plan.id.value);
        QCOMPARE(stands(plan.id), 0);
        value(dropImport(*m_session, m_permit, plan.id));
    }

    void all_who_have_applied_a_batch_are_taken_back_and_nobody_else() {
        const auto plan = stoppedAfter(3, 7);
        const auto other = Access::owner({QStringLiteral("console:another"), Source::Console, {}});
        ImportProgress progress;
        value(applyImportInBatches(*m_session, other.managePeople(), plan.id, 3, progress));
        QCOMPARE(here(), 7);
        sql("BEGIN; SELECT set_config('gatelodge.actor', 'console:forger', true), "
            "set_config('gatelodge.request', '%1', true); INSERT INTO users (username) VALUES ('%2'); COMMIT",
            deedOfImport(plan.id), many(99));
        QCOMPARE(value(undoDeed(*m_session, m_access.manageSites(), deedOfImport(plan.id))).restored, 7);
        QCOMPARE(here(), 1);
    }

    void nobody_goes_on_with_what_was_taken_back() {
        const auto plan = stoppedAfter(3, 7);
        value(undoDeed(*m_session, m_access.manageSites(), deedOfImport(plan.id)));
        ImportProgress progress;
        const auto resumed = applyImportInBatches(*m_session, m_permit, plan.id, 3, progress);
        QVERIFY(!resumed && resumed.error().fault == Fault::Conflict);
        QCOMPARE(resumed.error().constraint, QStringLiteral("imports_undone"));
        QVERIFY(!restOfImport(*m_session, m_permit, plan.id));
        QCOMPARE(here(), 0);
    }

    void taken_back_by_somebody_while_another_applies_it_nothing_stays_half_in() {
        const auto plan = plannedMany(12);
        Rival runner(m_database.connection()), undoer(m_database.connection()), wall(m_database.connection());
        value(wall.script(wallAt(5)));
        auto applying = runner.start([&](store::Session &session) {
            ImportProgress progress;
            return applyImportInBatches(session, m_permit, plan.id, 3, progress);
        });
        tests::waitUntilBlocked(*m_session);
        QCOMPARE(here(), 3);
        auto undoing = undoer.start(
            [&](store::Session &session) { return undoDeed(session, m_access.manageSites(), deedOfImport(plan.id)); });
        tests::waitUntilBlocked(*m_session, 2); // for the batch that has begun
        value(wall.script(QStringLiteral("ROLLBACK")));
        QCOMPARE(value(undoing.get()).restored, 6);
        const auto applied = applying.get();
        QVERIFY(!applied);
        QCOMPARE(applied.error().constraint, QStringLiteral("imports_undone"));
        QCOMPARE(here(), 0);
    }

    void who_comes_last_goes_on_with_it_and_who_was_at_work_stops() {
        const auto plan = plannedMany(12);
        Rival first(m_database.connection()), second(m_database.connection()), wall(m_database.connection()),
            next(m_database.connection());
        const auto apply = [&](store::Session &session) {
            ImportProgress progress;
            return applyImportInBatches(session, m_permit, plan.id, 3, progress);
        };
        value(wall.script(wallAt(5)));
        value(next.script(wallAt(8)));
        auto began = first.start(apply);
        tests::waitUntilBlocked(*m_session);
        auto resumed = second.start(apply);
        tests::waitUntilBlocked(*m_session, 2);
        value(wall.script(QStringLiteral("ROLLBACK")));
        const auto stopped = began.get();
        QVERIFY(!stopped);
        QTRY_COMPARE_WITH_TIMEOUT(blocked(), 1, 60'000); // the second, in its batch
        QCOMPARE(here(), 6);
        value(next.script(QStringLiteral("ROLLBACK")));
        QCOMPARE(stopped.error().constraint, QStringLiteral("imports_elsewhere"));
        QCOMPARE(value(resumed.get()).people, 6);
        QCOMPARE(here(), 12);
    }

    void what_is_under_way_is_told_from_what_was_stopped() {
        const auto plan = plannedMany(12);
        const auto other = Access::owner({QStringLiteral("console:another"), Source::Console, {}});
        auto killed = std::make_unique<Rival>(m_database.connection());
        Rival wall(m_database.connection());
        value(wall.script(wallAt(5)));
        auto applying = killed->start([&](store::Session &session) {
            ImportProgress progress;
            return applyImportInBatches(session, other.managePeople(), plan.id, 3, progress);
        });
        tests::waitUntilBlocked(*m_session);
        const auto running = told(plan.id);
        QVERIFY(running.running);
        QCOMPARE(running.actor, QStringLiteral("console:another"));
        QCOMPARE(running.place, QSysInfo::machineHostName());
        QCOMPARE(running.people, 3);
        QCOMPARE(running.left, 9);
        // Its session goes, by whatever, and it has stopped.
        sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND "
            "wait_event_type = 'Lock'");
        QVERIFY(!applying.get());
        QTRY_VERIFY_WITH_TIMEOUT(!told(plan.id).running, 60'000);
        QCOMPARE(told(plan.id).actor, QStringLiteral("console:tester")); // who has made it
        QCOMPARE(told(plan.id).place, QString());
        value(wall.script(QStringLiteral("ROLLBACK")));
        ImportProgress progress;
        QCOMPARE(value(applyImportInBatches(*m_session, m_permit, plan.id, 3, progress)).people, 9);
        QCOMPARE(stands(plan.id), 0);
    }

    void whoever_stops_in_order_says_so_at_once() {
        const auto plan = stoppedAfter(3, 7);
        QVERIFY(!told(plan.id).running);
        QCOMPARE(asked("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM "
                       "pg_database WHERE datname = current_database())"),
                 QStringLiteral("0"));
        value(undoDeed(*m_session, m_access.manageSites(), deedOfImport(plan.id)));
    }

    void one_that_is_applied_at_once_is_under_way_too() {
        const auto plan = plannedMany(7);
        QCOMPARE(stands(plan.id), 0); // a plan
        Rival runner(m_database.connection()), wall(m_database.connection());
        value(wall.script(wallAt(5)));
        auto applying = runner.start([&](store::Session &session) {
            ImportProgress progress;
            return applyImport(session, m_permit, plan.id, progress);
        });
        tests::waitUntilBlocked(*m_session);
        QVERIFY(told(plan.id).running);
        QCOMPARE(told(plan.id).people, 0);
        QCOMPARE(told(plan.id).left, 7);
        value(wall.script(QStringLiteral("ROLLBACK")));
        QCOMPARE(value(applying.get()).people, 7);
        QCOMPARE(stands(plan.id), 0);
    }

private:
    UnfinishedImport told(ImportId import) {
        for (const auto &one : value(listUnfinishedImports(*m_session, m_permit)))
            if (one.id == import)
                return one;
        return {};
    }
    QString many(int number) const { return name("many") + QLatin1Char('n') + QString::number(number); }
    QList<ImportLine> manyLines(int count) const {
        QList<ImportLine> lines;
        for (int line = 1; line <= count; ++line)
            lines << row(line, many(line));
        return lines;
    }
    ImportPlan plannedMany(int count) { return planned(manyLines(count)); }
    QString wallAt(int number) const {
        return QStringLiteral("BEGIN; INSERT INTO users (username) VALUES ('%1')").arg(many(number));
    }
    // In the second batch of so many.
    ImportPlan stoppedAfter(int batch, int count) {
        const auto plan = plannedMany(count);
        ImportProgress progress;
        sql("INSERT INTO users (username) VALUES ('%1')", many(batch + 2));
        if (applyImportInBatches(*m_session, m_permit, plan.id, batch, progress))
            qFatal("it was not stopped");
        sql("UPDATE users SET username = 'x' || username WHERE username = '%1'", many(batch + 2));
        return plan;
    }
    // A batch, at its end.
    void stopAt(const char *column) {
        sql("CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'stopped'; END$$; "
            "CREATE TRIGGER stop BEFORE UPDATE OF %1 ON imports EXECUTE FUNCTION stop()",
            QLatin1String(column));
    }
    void stopNoMore() { sql("DROP TRIGGER stop ON imports; DROP FUNCTION stop"); }
    int here() {
        return asked("SELECT count(*)::text FROM users WHERE starts_with(username, '%1') AND deleted_at IS NULL",
                     name("many"))
            .toInt();
    }
    int stands(ImportId import) {
        const auto all = value(listUnfinishedImports(*m_session, m_permit));
        return int(std::count_if(all.begin(), all.end(), [&](const auto &one) { return one.id == import; }));
    }
    int blocked() {
        return asked("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = "
                     "'Lock'")
            .toInt();
    }
};

QTEST_GUILESS_MAIN(TestImportStopped)
#include "tst_import_stopped.moc"
