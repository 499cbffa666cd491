// What a run leaves behind: whom it would have shut out in whatever way, what was in its way and is so no more, and a
// log that says of a change what happened, or there is none.
#include "tests/server/sync/job_fixture.h"

using namespace gatelodge;
using tests::kNode;
using tests::value;

class TestJobLeft : public tests::JobFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void the_guard_counts_whoever_would_be_shut_out_data() {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("asks");
        const auto row = [](const char *what, const char *heading, const char *before, const char *after, bool asks) {
            QTest::newRow(what) << QByteArray(heading) << QByteArray(before) << QByteArray(after) << asks;
        };
        row("suspended", "status", "active", "suspended", true);
        row("waiting for somebody again", "status", "active", "pending", true);
        row("let in", "status", "pending", "active", false);
        row("by an end that has passed", "valid until", "", "2020-01-01", true);
        row("by an end that has come nearer, and has passed", "valid until", "2999-01-01", "2020-01-01", true);
        row("by an end in years", "valid until", "", "2999-01-01", false);
        row("whose end had passed before", "valid until", "2020-01-01", "2019-01-01", false);
        row("by a beginning in years", "valid from", "", "2998-01-01", true);
        row("by a beginning that has come", "valid from", "2998-01-01", "2020-01-01", false);
    }
    void the_guard_counts_whoever_would_be_shut_out() {
        QFETCH(QByteArray, heading);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(bool, asks);
        const auto all = [&](const QByteArray &cell) {
            QList<QByteArray> records;
            for (int i = 1; i <= 6; ++i)
                records << QByteArray::number(i) + ",u" + QByteArray::number(i) + ",U," + cell;
            write(records, "number,username,first name," + heading);
        };
        all(before);
        const SyncId id = added();
        QCOMPARE(ran(id).outcome, SyncOutcome::Done);
        all(after);
        const SyncRun run = ran(id);
        QCOMPARE(run.outcome, asks ? SyncOutcome::Asking : SyncOutcome::Done);
        QCOMPARE(run.gone, asks ? 6 : 0);
    }

    void what_was_in_conflict_is_tried_again_by_itself_and_told_once() {
        m_settings.owner =
            tests::aUser(*m_session).called(name("carer")).withEmail(name("carer") + QStringLiteral("@x.org")).make();
        const QByteArray choir = name("choir").toUtf8();
        write({"1,ada,Ada," + choir, "2,eve,Eve,"}, "number,username,first name,groups");
        added();
        const SyncRun first = byItself();
        QCOMPARE(first.outcome, SyncOutcome::Done);
        QCOMPARE(first.counts[ImportVerdict::Conflict], 1);
        const int mails = m_letters->count(QStringLiteral("sync-report"));
        const SyncRun again = byItself();
        QCOMPARE(again.outcome, SyncOutcome::Unchanged);
        QCOMPARE(again.counts[ImportVerdict::Conflict], 1); // and it is not forgotten
        QVERIFY(entries(again).isEmpty());
        QCOMPARE(m_letters->count(QStringLiteral("sync-report")), mails);
        value(m_session->script(QStringLiteral("INSERT INTO groups (name) VALUES ('%1')").arg(name("choir"))));
        const SyncRun mended = byItself();
        QCOMPARE(mended.outcome, SyncOutcome::Done);
        QCOMPARE(mended.counts[ImportVerdict::Added], 1);
        QCOMPARE(byItself().outcome, SyncOutcome::Unchanged);
        QCOMPARE(asked("SELECT string_agg(outcome || conflict, ' ' ORDER BY run_id) FROM sync_runs"),
                 QStringLiteral("done1 unchanged1 done0 unchanged0"));
    }

    void a_web_server_is_asked_for_all_of_it_again_where_something_was_left() {
        const QByteArray body =
            "number,username,groups\n1," + name("ada").toUtf8() + "," + name("band").toUtf8() + "\n";
        test::HttpReceiver server([&](const test::HttpSeen &seen) {
            test::HttpScript script;
            const bool known = seen.head.contains("If-None-Match");
            script.status = known ? 304 : 200;
            script.body = known ? QByteArray() : body;
            script.headers = {"ETag: \"v1\""};
            return script;
        });
        fetchFrom(server);
        added();
        QCOMPARE(byItself().counts[ImportVerdict::Conflict], 1);
        value(m_session->script(QStringLiteral("INSERT INTO groups (name) VALUES ('%1')").arg(name("band"))));
        QCOMPARE(byItself().counts[ImportVerdict::Added], 1);
        QCOMPARE(byItself().outcome, SyncOutcome::Unchanged);
    }

    void a_change_whose_run_cannot_be_written_down_has_not_happened() {
        write({"1,ada,Ada"});
        const SyncId id = added();
        ran(id);
        value(m_session->script(QStringLiteral(
            "CREATE FUNCTION strikes() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'struck'; END $$; "
            "CREATE TRIGGER strikes BEFORE UPDATE ON sync_runs FOR EACH ROW WHEN (new.outcome = 'done') "
            "EXECUTE FUNCTION strikes()")));
        write({"1,ada,Augusta"});
        const SyncRun run = ran(id);
        value(m_session->script(QStringLiteral("DROP TRIGGER strikes ON sync_runs; DROP FUNCTION strikes()")));
        QCOMPARE(run.outcome, SyncOutcome::Failed);
        QCOMPARE(asked("SELECT first_name FROM users JOIN sync_people ON user_uid = uid"), QStringLiteral("Ada"));
        const SyncRun next = ran(id);
        QCOMPARE(
            asked("SELECT outcome || ' ' || changed || ' ' || (import_id IS NOT NULL)::text FROM sync_runs ORDER BY "
                  "run_id DESC LIMIT 1"),
            QStringLiteral("done 1 true"));
        QVERIFY(next.import.value > 0);
    }
};

QTEST_GUILESS_MAIN(TestJobLeft)
#include "tst_job_left.moc"
