// Imports in batches that two hands apply, one from the first row on and one from the last row back: whoever of them is
// stopped, and when, what they have done stays, what is left is between them, and all of it is one deed.
#include "server/service/import_lists.h"
#include "tests/server/service/import_house.h"

using namespace gatelodge;
using namespace gatelodge::service;
using tests::Rival;
using tests::row;
using tests::value;

class TestImportTwoHands : public QObject, private tests::ImportHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { furnish(); }
    void init() { beginRound(); }

    void where_one_waits_the_other_brings_all_the_rest() {
        const auto plan = plannedMany(30);
        Rival runner(m_database.connection()), wall(m_database.connection());
        value(wall.script(wallAt({5})));
        auto applying = start(runner, plan.id);
        tests::waitUntilBlocked(*m_session);
        QTRY_COMPARE_WITH_TIMEOUT(here(), 27, 60'000);
        QCOMPARE(bounds(plan.id), QStringLiteral("3 7"));
        value(wall.script(QStringLiteral("ROLLBACK")));
        QCOMPARE(value(applying.get()).people, 30);
        QCOMPARE(here(), 30);
        QCOMPARE(value(undoDeed(*m_session, m_access.manageSites(), deedOfImport(plan.id))).restored, 30);
        QCOMPARE(here(), 0);
    }

    void stopped_with_both_in_the_middle_what_is_between_them_is_left_data() {
        QTest::addColumn<bool>("killed");
        QTest::newRow("given up") << false;
        QTest::newRow("the connections are cut") << true;
    }
    void stopped_with_both_in_the_middle_what_is_between_them_is_left() {
        QFETCH(bool, killed);
        const auto plan = plannedMany(30);
        auto runner = std::make_unique<Rival>(m_database.connection());
        Rival wall(m_database.connection());
        value(wall.script(wallAt({5, 26})));
        ImportProgress progress;
        auto applying = start(*runner, plan.id, progress);
        tests::waitUntilBlocked(*m_session, 2);
        QCOMPARE(here(), 6);
        QCOMPARE(bounds(plan.id), QStringLiteral("3 28"));
        if (killed)
            sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND "
                "wait_event_type = 'Lock'");
        else
            progress.cancelled = true;
        const auto stopped = applying.get();
        QVERIFY(!stopped && isGivenUp(stopped.error()) != killed);
        QCOMPARE(int(progress.done), 6);
        value(wall.script(QStringLiteral("ROLLBACK")));
        QCOMPARE(here(), 6);
        QCOMPARE(value(restOfImport(*m_session, m_permit, plan.id)), 24);
        const auto told = value(listUnfinishedImports(*m_session, m_permit));
        const auto one = std::find_if(told.begin(), told.end(), [&](const auto &each) { return each.id == plan.id; });
        QVERIFY(one != told.end());
        QCOMPARE(one->people, 6);
        QCOMPARE(one->left, 24);

        ImportProgress again;
        Rival other(m_database.connection());
        QCOMPARE(value(start(other, plan.id, again).get()).people, 24);
        QCOMPARE(int(again.done), 24);
        QCOMPARE(int(again.total), 24);
        QCOMPARE(here(), 30);
        QCOMPARE(value(undoDeed(*m_session, m_access.manageSites(), deedOfImport(plan.id))).restored, 30);
    }

    void one_hand_goes_on_with_what_two_have_begun() {
        const auto plan = plannedMany(30);
        Rival runner(m_database.connection()), wall(m_database.connection());
        value(wall.script(wallAt({5, 26})));
        ImportProgress progress, alone;
        auto applying = start(runner, plan.id, progress);
        tests::waitUntilBlocked(*m_session, 2);
        progress.cancelled = true;
        QVERIFY(!applying.get());
        value(wall.script(QStringLiteral("ROLLBACK")));
        QCOMPARE(value(applyImportInBatches(*m_session, m_permit, plan.id, 5, alone)).people, 24);
        QCOMPARE(here(), 30);
    }

    void whoever_gives_up_waits_for_neither() {
        const auto plan = plannedMany(30);
        Rival runner(m_database.connection()), wall(m_database.connection());
        value(wall.script(wallAt({26})));
        ImportProgress progress;
        auto applying = start(runner, plan.id, progress);
        QTRY_COMPARE_WITH_TIMEOUT(here(), 27, 60'000); // the first has nothing more to do
        tests::waitUntilBlocked(*m_session);
        progress.cancelled = true;
        const auto stopped = applying.get();
        QVERIFY(!stopped && isGivenUp(stopped.error()));
        value(wall.script(QStringLiteral("ROLLBACK")));
        QCOMPARE(value(applyImportInBatches(*m_session, m_permit, plan.id, 5, *aProgress())).people, 3);
    }

    void what_stops_one_stops_the_other_and_is_told() {
        const auto plan = plannedMany(300);
        sql("INSERT INTO users (username) VALUES ('%1')", many(299));
        Rival runner(m_database.connection());
        const auto stopped = start(runner, plan.id).get();
        QVERIFY(!stopped && stopped.error().fault == Fault::Conflict);
        sql("UPDATE users SET username = 'x' || username WHERE username = '%1'", many(299));
        const int before = here();
        QCOMPARE(value(restOfImport(*m_session, m_permit, plan.id)), 300 - before);
        QCOMPARE(value(start(runner, plan.id).get()).people, 300 - before);
        QCOMPARE(here(), 300);
    }

    void where_there_is_no_second_session_the_first_goes_on_alone() {
        const auto plan = plannedMany(30);
        store::Connection nowhere = m_database.connection();
        nowhere.database = QStringLiteral("no such database");
        ImportProgress progress;
        QCOMPARE(
            value(applyImportInBatches(*m_session, m_permit, plan.id, 3, progress, SecondHand{nowhere, true})).people,
            30);
    }

    void who_comes_last_goes_on_and_both_hands_of_whoever_was_at_work_stop() {
        const auto plan = plannedMany(30);
        Rival first(m_database.connection()), second(m_database.connection()), wall(m_database.connection());
        value(wall.script(wallAt({5, 26})));
        auto began = start(first, plan.id);
        tests::waitUntilBlocked(*m_session, 2);
        auto resumed = start(second, plan.id);
        tests::waitUntilBlocked(*m_session, 3);
        value(wall.script(QStringLiteral("ROLLBACK")));
        const auto stopped = began.get();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().constraint, QStringLiteral("imports_elsewhere"));
        QCOMPARE(value(resumed.get()).people, 18); // the two batches that were on their way have come
        QCOMPARE(here(), 30);
    }

    void taken_back_while_both_are_at_work_nothing_stays_half_in() {
        const auto plan = plannedMany(30);
        Rival runner(m_database.connection()), undoer(m_database.connection()), wall(m_database.connection());
        value(wall.script(wallAt({5, 26})));
        auto applying = start(runner, plan.id);
        tests::waitUntilBlocked(*m_session, 2);
        auto undoing = undoer.start(
            [&](store::Session &session) { return undoDeed(session, m_access.manageSites(), deedOfImport(plan.id)); });
        tests::waitUntilBlocked(*m_session, 3); // for both batches
        value(wall.script(QStringLiteral("ROLLBACK")));
        QCOMPARE(value(undoing.get()).restored, 12);
        const auto applied = applying.get();
        QVERIFY(!applied);
        QCOMPARE(applied.error().constraint, QStringLiteral("imports_undone"));
        QCOMPARE(here(), 0);
    }

    void one_that_has_begun_is_dropped_by_nobody_who_came_while_its_first_batch_was_on_its_way() {
        const auto plan = plannedMany(30);
        Rival runner(m_database.connection()), dropper(m_database.connection()), wall(m_database.connection());
        value(wall.script(wallAt({2})));
        auto applying = start(runner, plan.id);
        tests::waitUntilBlocked(*m_session);
        auto dropping = dropper.start([&](store::Session &session) { return dropImport(session, m_permit, plan.id); });
        tests::waitUntilBlocked(*m_session, 2);
        value(wall.script(QStringLiteral("ROLLBACK")));
        const auto dropped = dropping.get();
        QVERIFY(!dropped);
        QCOMPARE(dropped.error().constraint, QStringLiteral("imports_begun"));
        QCOMPARE(value(applying.get()).people, 30);
    }

    // Each row behind the first batch, which one hand brings alone, wants the same new groups; and what is said of
    // people who are here comes from both ends, too.
    void groups_that_both_want_are_made_once_and_changes_come_from_both_ends() {
        const QString quire = QStringLiteral("Quire%1").arg(m_round), band = QStringLiteral("Band%1").arg(m_round);
        QList<ImportLine> lines;
        for (int line = 1; line <= 40; ++line) {
            ImportRow one = row(line, many(line), QStringLiteral("%1@x.org").arg(many(line)));
            if (line > 3)
                one.groups = line % 2 == 1 ? QStringList{band, quire} : QStringList{quire, band};
            if (line % 4 == 0) {
                tests::aUser(*m_session).called(one.username).withEmail(one.email).make();
                one.firstName = QStringLiteral("Changed");
            }
            lines << one;
        }
        m_options.createGroups = true;
        const auto plan = planned(lines);
        m_options.createGroups = false;
        QCOMPARE(plan.counts[ImportVerdict::Changed], 10);
        Rival runner(m_database.connection()), wall(m_database.connection());
        value(wall.script(QStringLiteral("BEGIN; INSERT INTO groups (name) VALUES ('%1')").arg(quire)));
        auto applying = start(runner, plan.id);
        tests::waitUntilBlocked(*m_session, 2); // both are about to make them
        value(wall.script(QStringLiteral("ROLLBACK")));
        QCOMPARE(value(applying.get()).people, 40);
        QCOMPARE(asked("SELECT count(*) FROM groups WHERE name IN ('%1', '%2') AND deleted_at IS NULL", quire, band),
                 QStringLiteral("2"));
        QCOMPARE(asked("SELECT count(*) FROM group_members JOIN users ON uid = user_uid WHERE starts_with(username, "
                       "'%1')",
                       name("many")),
                 QStringLiteral("74"));
        QCOMPARE(asked("SELECT count(*) FROM users WHERE starts_with(username, '%1') AND first_name = 'Changed'",
                       name("many")),
                 QStringLiteral("10"));
        const auto undone = value(undoDeed(*m_session, m_access.manageSites(), deedOfImport(plan.id)));
        QCOMPARE(undone.obstructed, 0);
        QCOMPARE(here(), 10);
        QCOMPARE(asked("SELECT count(*) FROM users WHERE starts_with(username, '%1') AND first_name = 'Changed'",
                       name("many")),
                 QStringLiteral("0"));
    }

private:
    using Applied = std::future<Result<ImportOutcome>>;
    Applied start(Rival &runner, ImportId import, ImportProgress &progress) {
        return runner.start([this, import, &progress](store::Session &session) {
            return applyImportInBatches(session, m_permit, import, 3, progress,
                                        SecondHand{m_database.connection(), true});
        });
    }
    Applied start(Rival &runner, ImportId import) { return start(runner, import, *aProgress()); }
    ImportProgress *aProgress() { return m_progresses.emplace_back(std::make_unique<ImportProgress>()).get(); }

    QString many(int number) const { return name("many") + QLatin1Char('n') + QString::number(number); }
    ImportPlan plannedMany(int count) {
        QList<ImportLine> lines;
        for (int line = 1; line <= count; ++line)
            lines << row(line, many(line));
        return planned(lines);
    }
    // Somebody is just taking these names.
    QString wallAt(const QList<int> &numbers) const {
        QString sql = QStringLiteral("BEGIN");
        for (const int number : numbers)
            sql += QStringLiteral("; INSERT INTO users (username) VALUES ('%1')").arg(many(number));
        return sql;
    }
    // Up to where it is done, and from where.
    QString bounds(ImportId import) {
        return asked("SELECT applied_to || ' ' || applied_from FROM imports WHERE import_id = %1", import.value);
    }
    int here() {
        return asked("SELECT count(*)::text FROM users WHERE starts_with(username, '%1') AND deleted_at IS NULL",
                     name("many"))
            .toInt();
    }
    std::vector<std::unique_ptr<ImportProgress>> m_progresses;
};

QTEST_GUILESS_MAIN(TestImportTwoHands)
#include "tst_import_two_hands.moc"
