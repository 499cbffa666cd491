// Imports in batches as they are listed: what the list costs, and what it says of one that is just being taken back.
#include "server/service/import_lists.h"
#include "tests/server/service/import_house.h"

using namespace gatelodge;
using namespace gatelodge::service;
using tests::Rival;
using tests::row;
using tests::value;

namespace {

constexpr int kHere = 700; // people: two pages of an undo

} // namespace

class TestImportListed : public QObject, private tests::ImportHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { furnish(); }
    void init() { beginRound(); }

    void a_list_costs_the_same_however_many_rows_the_plans_have() {
        const auto small = stoppedAfter(2, 8);
        const qint64 ofFew = rowsReadByList();
        const auto large = stoppedAfter(1000, 4000);
        QCOMPARE(told(small.id).people, 2);
        QCOMPARE(told(small.id).left, 6);
        QCOMPARE(told(large.id).people, 1000);
        QCOMPARE(told(large.id).left, 3000);
        const qint64 ofMany = rowsReadByList();
        QVERIFY2(ofFew > 0 && ofMany < ofFew + 100,
                 qPrintable(QStringLiteral("%1 rows and entries of indexes, and then %2").arg(ofFew).arg(ofMany)));
        for (const ImportId import : {small.id, large.id})
            value(undoDeed(*m_session, m_access.manageSites(), deedOfImport(import)));
    }

    void one_that_somebody_takes_back_is_told_from_what_was_stopped_and_how_far_it_is() {
        const auto plan = stoppedAfter(kHere, kHere + 5);
        QVERIFY(!told(plan.id).goingBack);
        {
            Rival undoer(m_database.connection()), wall(m_database.connection());
            auto undoing = takenBackAsFarAs(wall, undoer, plan.id);
            const int far = told(plan.id).goingBack.value_or(-1);
            QVERIFY2(far > 0 && far < 100, qPrintable(QString::number(far)));
            // Nobody waits for it, only to be refused behind it.
            ImportProgress progress;
            const auto resumed = applyImportInBatches(*m_session, m_permit, plan.id, 3, progress);
            QVERIFY(!resumed && resumed.error().fault == Fault::Conflict);
            QCOMPARE(resumed.error().constraint, QStringLiteral("imports_going_back"));
            QCOMPARE(restOfImport(*m_session, m_permit, plan.id).error().constraint,
                     QStringLiteral("imports_going_back"));
            value(wall.script(QStringLiteral("ROLLBACK")));
            QVERIFY(value(undoing.get()).restored > kHere);
        }
        QVERIFY(told(plan.id).source.isEmpty()); // it is listed no more
    }

    void one_whose_undo_was_given_up_can_be_gone_on_with() {
        const auto plan = stoppedAfter(kHere, kHere + 5);
        Rival undoer(m_database.connection()), wall(m_database.connection());
        auto undoing = takenBackAsFarAs(wall, undoer, plan.id);
        QVERIFY(told(plan.id).goingBack);
        sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND "
            "wait_event_type = 'Lock'");
        QVERIFY(!undoing.get());
        QTRY_VERIFY_WITH_TIMEOUT(!told(plan.id).goingBack, 60'000);
        value(wall.script(QStringLiteral("ROLLBACK")));
        ImportProgress progress;
        QCOMPARE(value(applyImportInBatches(*m_session, m_permit, plan.id, 3, progress)).people, 5);
    }

    void one_that_was_done_is_told_from_one_that_goes_back_and_from_one_that_comes_again() {
        const auto plan = plannedMany(kHere, kHere);
        applied(plan);
        const auto past = [&]() -> PastImport {
            for (const auto &one : value(listPastImports(*m_session, m_permit, 5)))
                if (one.id == plan.id)
                    return one;
            return {};
        };
        QVERIFY(!past().goingBack);
        Rival undoer(m_database.connection()), wall(m_database.connection());
        auto undoing = takenBackAsFarAs(wall, undoer, plan.id);
        QVERIFY(past().goingBack.value_or(0) > 0);
        value(wall.script(QStringLiteral("ROLLBACK")));
        const QString undo = value(undoing.get()).deed;
        QVERIFY(past().undone && !past().goingBack);
        value(wall.script(
            QStringLiteral("BEGIN; SELECT FROM users WHERE username = '%1' FOR NO KEY UPDATE").arg(many(1))));
        auto again =
            undoer.start([&](store::Session &session) { return undoDeed(session, m_access.manageSites(), undo); });
        tests::waitUntilBlocked(*m_session);
        QVERIFY(past().undone && !past().goingBack);
        value(wall.script(QStringLiteral("ROLLBACK")));
        value(again.get());
        QVERIFY(!past().undone);
    }

private:
    UnfinishedImport told(ImportId import) {
        for (const auto &one : value(listUnfinishedImports(*m_session, m_permit)))
            if (one.id == import)
                return one;
        return {};
    }
    QString many(int number) const { return QStringLiteral("%1.%2.n%3").arg(name("many")).arg(m_plans).arg(number); }
    // The first so many are here, and get another main address.
    ImportPlan plannedMany(int count, int here = 0) {
        ++m_plans;
        QList<ImportLine> lines;
        for (int line = 1; line <= count; ++line)
            lines << row(line, many(line), line > here ? QString() : many(line) + QStringLiteral("@new.org"));
        if (here > 0)
            sql("INSERT INTO users (username) SELECT '%1' || i FROM generate_series(1, %2) i; INSERT INTO emails "
                "(user_uid, address, is_primary, verified_at) SELECT uid, username || '@x.org', true, now() FROM users "
                "WHERE starts_with(username, '%1')",
                many(0).chopped(1), QString::number(here));
        return planned(lines);
    }
    // In the second batch of so many.
    ImportPlan stoppedAfter(int batch, int count) {
        const auto plan = plannedMany(count, batch == kHere ? kHere : 0);
        sql("INSERT INTO users (username) VALUES ('%1')", many(batch + 1));
        ImportProgress progress;
        if (applyImportInBatches(*m_session, m_permit, plan.id, batch, progress))
            qFatal("it was not stopped");
        sql("UPDATE users SET username = 'x' || username WHERE username = '%1'", many(batch + 1));
        return plan;
    }
    // On the second page of people somebody holds an address.
    static QString wallIn(ImportId import) {
        return QStringLiteral(
                   "BEGIN; SELECT FROM emails WHERE email_id = (SELECT email_id FROM emails e JOIN audit a ON "
                   "a.entity = 'emails' AND a.key = e.email_id::text AND a.request = 'import:%1' ORDER BY "
                   "e.user_uid OFFSET %2 LIMIT 1) FOR UPDATE")
            .arg(import.value)
            .arg(2 * kHere - 100);
    }
    std::future<Result<UndoOutcome>> takenBackAsFarAs(Rival &wall, Rival &undoer, ImportId import) {
        value(wall.script(wallIn(import)));
        auto undoing = undoer.start([=, this](store::Session &session) {
            return undoDeed(session, m_access.manageSites(), deedOfImport(import));
        });
        tests::waitUntilBlocked(*m_session);
        return undoing;
    }
    qint64 rowsReadByList() {
        static const QString counted =
            QStringLiteral("SELECT sum(pg_stat_get_xact_tuples_returned(oid) + pg_stat_get_xact_tuples_fetched(oid)) "
                           "FROM pg_class WHERE "
                           "relnamespace = 'gatelodge'::regnamespace AND relkind IN ('r', 'i')");
        sql("BEGIN");
        const qint64 before = tests::ask(*m_session, counted).toLongLong();
        value(listUnfinishedImports(*m_session, m_permit));
        const qint64 read = tests::ask(*m_session, counted).toLongLong() - before;
        sql("COMMIT");
        return read;
    }
    int m_plans = 0;
};

QTEST_GUILESS_MAIN(TestImportListed)
#include "tst_import_listed.moc"
