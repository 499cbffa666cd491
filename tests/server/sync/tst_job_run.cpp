// Synchronisation jobs from end to end: documents from a real web server and from files, people told apart by the
// source's own key, who is gone, the guard, two nodes at once, and a node that dies.
#include "server/service/undo.h"
#include "tests/server/sync/job_fixture.h"
#include "tests/support/rival.h"
#include <QRegularExpression>
#include <QtTest>

using namespace gatelodge;
using tests::kNode;
using tests::value;

class TestJobRun : public tests::JobFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void what_comes_is_added_and_the_second_time_costs_nothing() {
        write({"1,ada,Ada", "2,eve,Eve"});
        const SyncId id = added();
        SyncRun run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Done);
        QCOMPARE(run.counts[ImportVerdict::Added], 2);
        QCOMPARE(entries(run).size(), 2);
        QCOMPARE(entries(run).first().key, QStringLiteral("1"));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        const auto again = value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode));
        QVERIFY(again);
        QCOMPARE(again->outcome, SyncOutcome::Unchanged);
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode))); // by hand: nothing is due
    }

    void a_person_is_known_by_the_sources_key_whatever_else_has_changed() {
        write({"7,ada,Ada"});
        const SyncId id = added();
        ran(id);
        write({"7,countess,Augusta"});
        const SyncRun run = ran(id);
        QCOMPARE(run.counts[ImportVerdict::Changed], 1);
        QCOMPARE(run.counts[ImportVerdict::Added], 0);
        QCOMPARE(asked("SELECT username || ' ' || first_name FROM users JOIN sync_people ON user_uid = uid"),
                 name("ada") + QStringLiteral(" Augusta"));
    }

    // A username never changes here: the key says who is meant, and a name that another key has given up gives nobody
    // away.
    void usernames_that_go_round_at_the_source_mix_nobody_up() {
        write({"1,ada,Ada", "2,bob,Bob", "3,cy,Cy"});
        const SyncId id = added();
        ran(id);
        write({"1,bob,Ada I", "2,cy,Bob", "3,ada,Cy"});
        const SyncRun round = ran(id);
        QCOMPARE(round.outcome, SyncOutcome::Done);
        QCOMPARE(round.counts[ImportVerdict::Changed], 1);
        QCOMPARE(round.counts[ImportVerdict::Same], 2);
        write({"1,bob,Ada I", "2,cy,Bob", "3,dora,Cy", "4,ada,Newcomer"}); // hers still, here
        const SyncRun newcomer = ran(id);
        QCOMPARE(newcomer.counts[ImportVerdict::Conflict], 2);
        QStringList reasons;
        for (const SyncEntry &entry : entries(newcomer)) {
            if (entry.verdict == ImportVerdict::Conflict)
                reasons << entry.key + u' ' + entry.reason;
        }
        reasons.sort();
        QCOMPARE(reasons, (QStringList{QStringLiteral("1 two_rows"), QStringLiteral("4 two_rows")}));
        QCOMPARE(asked("SELECT string_agg(source_key || ' ' || username || ' ' || first_name, ', ' ORDER BY "
                       "source_key) FROM users JOIN sync_people ON user_uid = uid"),
                 QStringLiteral("1 ada-%1 Ada I, 2 bob-%1 Bob, 3 cy-%1 Cy").arg(m_round));
    }

    void the_guard_stops_what_would_take_too_many_and_is_answered() {
        const SyncId id = withHundred();
        write({"1,u1,U"}); // a document that ends early
        SyncRun run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Asking);
        QCOMPARE(run.gone, 99);
        QCOMPARE(entries(run).size(), 99);
        QCOMPARE(stateOf(50), QStringLiteral("active true"));
        // Asked again for the same document, it does not ask twice.
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        QCOMPARE(value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode))->outcome, SyncOutcome::Unchanged);
        value(service::answerGuard(*m_session, m_access.managePeople(), run.id, true));
        const auto next = value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode));
        QVERIFY(next);
        QCOMPARE(next->outcome, SyncOutcome::Done);
        QCOMPARE(stateOf(50), QStringLiteral("suspended true"));
        const auto twice = service::answerGuard(*m_session, m_access.managePeople(), run.id, true);
        QVERIFY(!twice && twice.error().fault == Fault::Refused);
    }

    void the_guards_yes_is_for_the_very_document() {
        const SyncId id = withHundred();
        write({"1,u1,U", "2,u2,U", "3,u3,U"});
        const SyncRun run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Asking);
        value(service::answerGuard(*m_session, m_access.managePeople(), run.id, true));
        write({"1,u1,U", "2,u2,U", "3,u3,U", "4,u4,U"}); // takes fewer away, and others than were shown
        const auto other = value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode));
        QVERIFY(other);
        QCOMPARE(other->outcome, SyncOutcome::Asking);
        QCOMPARE(stateOf(50), QStringLiteral("active true"));
    }

    void a_run_that_was_dropped_changes_nothing_and_a_mended_document_goes_on() {
        const SyncId id = withHundred();
        write({});
        const SyncRun run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Asking);
        value(service::answerGuard(*m_session, m_access.managePeople(), run.id, false));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        QCOMPARE(value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode))->outcome, SyncOutcome::Unchanged);
        write(hundredBut(3));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        const auto mended = value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode));
        QCOMPARE(mended->outcome, SyncOutcome::Done);
        QCOMPARE(stateOf(50), QStringLiteral("active true"));
    }

    void a_web_server_is_asked_only_for_what_is_new() {
        QByteArray body = "number,username\n1," + name("ada").toUtf8() + "\n";
        std::atomic<int> full = 0;
        test::HttpReceiver server([&](const test::HttpSeen &seen) {
            test::HttpScript script;
            const bool known =
                seen.head.contains("If-None-Match: \"v1\"") && seen.head.contains("Authorization: Basic");
            script.status = known ? 304 : 200;
            script.body = known ? QByteArray() : body;
            script.headers = {"ETag: \"v1\""};
            full += known ? 0 : 1;
            return script;
        });
        fetchFrom(server);
        m_settings.account = QStringLiteral("house");
        const SyncId id = added("secret");
        QCOMPARE(ran(id).outcome, SyncOutcome::Done);
        QVERIFY(server.last().head.contains("Authorization: Basic " + QByteArray("house:secret").toBase64()));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        QCOMPARE(value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode))->outcome, SyncOutcome::Unchanged);
        QCOMPARE(full.load(), 1);
    }

    void a_source_that_breaks_is_what_the_run_says_and_nobody_is_touched_data() {
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<int>("status");
        QTest::newRow("half a document") << int(test::HttpScript::Half) << 200;
        QTest::newRow("cut off") << int(test::HttpScript::Reset) << 200;
        QTest::newRow("not found") << int(test::HttpScript::Answer) << 404;
        QTest::newRow("somewhere else") << int(test::HttpScript::Answer) << 302;
        QTest::newRow("304 that nobody asked for") << int(test::HttpScript::Answer) << 304;
        QTest::newRow("a page that is no table") << int(test::HttpScript::Answer) << 200;
    }
    void a_source_that_breaks_is_what_the_run_says_and_nobody_is_touched() {
        QFETCH(int, behaviour);
        QFETCH(int, status);
        const SyncId id = withHundred();
        test::HttpReceiver server([&](const test::HttpSeen &) {
            test::HttpScript script = test::HttpScript::of(test::HttpScript::Behaviour(behaviour));
            script.status = status;
            script.body = "<html><body>Service is down</body></html>";
            return script;
        });
        fetchFrom(server);
        const SyncJob job = value(service::findSync(*m_session, m_access.manageSettings(), id));
        value(service::changeSync(*m_session, m_access.manageSettings(), m_means.vault->sealingKey(), id, job.revision,
                                  m_settings, {}));
        const SyncRun run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Failed);
        QVERIFY(!run.trouble.isEmpty());
        QCOMPARE(stateOf(50), QStringLiteral("active true"));
    }

    void two_nodes_never_run_one_job_at_once() {
        write(hundredBut(0));
        const SyncId id = added();
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        const auto turn = value(service::takeTurn(*m_session, m_means, kNode));
        QVERIFY(turn);
        const auto other = m_database.session();
        QVERIFY(!value(sync::runNextJob(*other, m_means, m_folder.path(), QStringLiteral("there"))));
        const auto asked = sync::runNextJob(*other, m_means, m_folder.path(), QStringLiteral("there"),
                                            service::AskedSync{id, m_access.actor()});
        QVERIFY(!asked && asked.error().fault == Fault::Busy);
    }

    void what_a_dead_node_has_begun_is_done_again_once() {
        write(hundredBut(0));
        added();
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        const auto dying = m_database.session();
        const auto turn = value(service::takeTurn(*dying, m_means, QStringLiteral("there")));
        QVERIFY(turn);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("school")));
        asked("SELECT pg_terminate_backend(pid)::text FROM pg_locks JOIN pg_database d ON d.oid = database "
              "WHERE locktype = 'advisory' AND classid = 7242 AND datname = current_database()");
        std::optional<SyncRun> run;
        QTRY_VERIFY(run || (run = value(sync::runNextJob(*m_session, m_means, m_folder.path(),
                                                         kNode)))); // once the server has noticed
        QCOMPARE(run->cause, SyncCause::Again);
        QCOMPARE(run->outcome, SyncOutcome::Done);
        QCOMPARE(asked("SELECT string_agg(outcome || trouble, ' ' ORDER BY run_id) FROM sync_runs"),
                 QStringLiteral("failedinterrupted done"));
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode)));
    }

    void a_time_that_was_missed_runs_once() {
        m_settings.schedule = *scheduleFrom(QStringLiteral("every day at 03:00"), "Europe/Berlin");
        write({"1,ada,Ada"});
        added();
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode)));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now() - interval '3 days'")));
        QVERIFY(value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode)));
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode)));
        QCOMPARE(asked("SELECT (next_at BETWEEN now() AND now() + interval '25 h')::text FROM sync_states"),
                 QStringLiteral("true"));
    }

    void a_paused_job_waits_and_is_made_up_for_when_it_goes_on() {
        write({"1,ada,Ada"});
        const SyncId id = added();
        value(service::pauseSync(*m_session, m_access.managePeople(), id, true));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now() - interval '1 min'")));
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode)));
        value(service::pauseSync(*m_session, m_access.managePeople(), id, false));
        QVERIFY(value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode)));
    }

    void a_run_is_taken_back_as_a_whole() {
        const SyncId id = withHundred();
        write(hundredBut(7));
        const SyncRun run = ran(id);
        const auto undone =
            value(service::undoDeed(*m_session, m_access.manageSites(), service::deedOfImport(run.import)));
        QVERIFY(undone.obstacles.isEmpty());
        QCOMPARE(stateOf(7), QStringLiteral("active true"));
    }

    void people_with_more_power_and_those_of_another_source_are_left_alone() {
        const UserId owner = tests::aUser(*m_session).called(name("owner")).make();
        value(m_session->script(QStringLiteral("INSERT INTO role_grants VALUES ('%1', 'owner')").arg(toString(owner))));
        write({"1,ada,Ada"});
        ran(added());
        m_settings.name = name("club");
        write({"x,ada,Augusta", "y,owner,Owner"});
        const SyncRun run = ran(added());
        QStringList reasons;
        for (const SyncEntry &entry : entries(run))
            reasons << entry.reason;
        QCOMPARE(reasons, (QStringList{QStringLiteral("kept_by_source"), QStringLiteral("more_power")}));
    }

    void what_the_source_says_is_not_changed_here_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("may");
        QTest::newRow("a name") << QStringLiteral("UPDATE users SET first_name = 'X' WHERE uid = UID") << false;
        QTest::newRow("the main address")
            << QStringLiteral("UPDATE emails SET is_primary = false WHERE user_uid = UID") << false;
        QTest::newRow("its end") << QStringLiteral("DELETE FROM emails WHERE user_uid = UID") << false;
        QTest::newRow("what the source says nothing of")
            << QStringLiteral("UPDATE users SET notes = 'X' WHERE uid = UID") << true;
        QTest::newRow("another address") << QStringLiteral(
                                                "INSERT INTO emails (user_uid, address) VALUES (UID, 'x@x.org')")
                                         << true;
        QTest::newRow("whether they may come in")
            << QStringLiteral("UPDATE users SET status = 'suspended' WHERE uid = UID") << true;
        QTest::newRow("an undo") << QStringLiteral(
                                        "SELECT set_config('gatelodge.request', 'undo:x', true); UPDATE users "
                                        "SET first_name = 'X' WHERE uid = UID")
                                 << true;
        QTest::newRow("the bin") << QStringLiteral("UPDATE users SET deleted_at = now() WHERE uid = UID; SELECT "
                                                   "erase_person(UID)")
                                 << true;
    }
    void what_the_source_says_is_not_changed_here() {
        QFETCH(QString, sql);
        QFETCH(bool, may);
        write({"1,ada,Ada," + name("ada").toUtf8() + "@x.org"}, "number,username,first name,email");
        ran(added());
        const UserId ada = userIdFrom(asked("SELECT user_uid::text FROM sync_people"));
        const auto held = value(store::readHeld(*m_session, ada));
        QCOMPARE(held.source, name("school"));
        QVERIFY(held.has(ImportField::FirstName) && held.has(ImportField::Email) && !held.has(ImportField::Notes));
        value(m_session->script(QStringLiteral("BEGIN")));
        const Done done = m_session->script(sql.replace(QLatin1String("UID"), u'\'' + toString(ada) + u'\''));
        value(m_session->script(QStringLiteral("ROLLBACK")));
        QVERIFY2(done.has_value() == may, qPrintable(done ? QString() : done.error().detail));
        QVERIFY(done || done.error().constraint == QLatin1String("kept_by_source"));
    }

    void the_owner_hears_of_a_run_that_nobody_waited_for_data() {
        QTest::addColumn<SyncMail>("choice");
        QTest::addColumn<QList<QByteArray>>("records"); // none: there is no document
        QTest::addColumn<bool>("asked");
        QTest::addColumn<QString>("mails");
        const QList<QByteArray> same{"0,old,Old"}, added{"0,old,Old", "1,ada,Ada"},
            left{"0,old,Old", "1,Not a name,Ada"}, none;
        const QString report = QStringLiteral("sync-report"), done = QStringLiteral("sync-done"), nothing;
        QTest::newRow("changes: somebody added") << SyncMail::Changes << added << false << done;
        QTest::newRow("changes: nothing new") << SyncMail::Changes << same << false << nothing;
        QTest::newRow("changes: a record was left") << SyncMail::Changes << left << false << report;
        QTest::newRow("changes: no such file") << SyncMail::Changes << none << false << report;
        QTest::newRow("changes: somebody looks on") << SyncMail::Changes << added << true << nothing;
        QTest::newRow("trouble: somebody added") << SyncMail::Trouble << added << false << nothing;
        QTest::newRow("trouble: a record was left") << SyncMail::Trouble << left << false << report;
        QTest::newRow("trouble: no such file") << SyncMail::Trouble << none << false << report;
        QTest::newRow("trouble: somebody looks on") << SyncMail::Trouble << left << true << nothing;
        QTest::newRow("never: somebody added") << SyncMail::Never << added << false << nothing;
        QTest::newRow("never: a record was left") << SyncMail::Never << left << false << nothing;
        QTest::newRow("never: no such file") << SyncMail::Never << none << false << nothing;
    }
    void the_owner_hears_of_a_run_that_nobody_waited_for() {
        QFETCH(SyncMail, choice);
        QFETCH(QList<QByteArray>, records);
        QFETCH(bool, asked);
        QFETCH(QString, mails);
        m_settings.owner =
            tests::aUser(*m_session).called(name("carer")).withEmail(name("carer") + QStringLiteral("@x.org")).make();
        m_settings.mail = choice;
        write({"0,old,Old"});
        const SyncId id = added();
        ran(id);
        write(records);
        QVERIFY(!records.isEmpty() || QFile::remove(m_settings.address));
        const qsizetype before = m_letters->all().size();
        asked ? ran(id) : byItself();
        QStringList sent;
        for (const service::Letter &letter : m_letters->all().mid(before))
            sent << letter.templateId;
        QCOMPARE(sent.join(u' '), mails);
    }

    // By the migration as it stands: jobs that there were keep what they had.
    void earlier_jobs_are_told_of_trouble_alone() {
        QFile file(QStringLiteral(GATELODGE_SOURCE_DIR "/server/store/migrations/0058_sync_mails.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString migration = QString::fromUtf8(file.readAll());
        added();
        value(m_session->script(QStringLiteral("BEGIN; ALTER TABLE syncs DROP COLUMN mail_after")));
        const Done moved = m_session->script(migration);
        const QString kept = moved ? asked("SELECT mail_after FROM syncs") : moved.error().detail;
        value(m_session->script(QStringLiteral("ROLLBACK")));
        QCOMPARE(kept, QStringLiteral("trouble"));
        QCOMPARE(asked("SELECT mail_after FROM syncs"), QStringLiteral("changes"));
    }

    void a_mail_says_what_the_run_did_and_which_it_was() {
        m_settings.owner =
            tests::aUser(*m_session).called(name("carer")).withEmail(name("carer") + QStringLiteral("@x.org")).make();
        write({"1,ada,Ada", "2,bea,Bea", "3,cleo,Cleo"});
        const SyncId id = added();
        ran(id);
        write({"1,ada,Adela", "2,bea,Bea", "4,dora,Dora", "5,eve,Eve"});
        const SyncRun run = byItself();
        const QVariantMap done = m_letters->last(QStringLiteral("sync-done")).values;
        QCOMPARE(done.value(QStringLiteral("job")).toString(), m_settings.name);
        QCOMPARE(done.value(QStringLiteral("run")).toString(), QString::number(run.id.value));
        QCOMPARE(done.value(QStringLiteral("added")).toString(), QStringLiteral("2"));
        QCOMPARE(done.value(QStringLiteral("updated")).toString(), QStringLiteral("1"));
        QCOMPARE(done.value(QStringLiteral("out")).toString(), QStringLiteral("1")); // Cleo
        QVERIFY(!done.contains(QStringLiteral("left")));
        write({"1,ada,Adela", "2,bea,Bea", "4,dora,Dora", "5,eve,Eve", "6,Not a name,Fay", "7,gwen,Gwen"});
        byItself();
        const QVariantMap report = m_letters->last(QStringLiteral("sync-report")).values;
        QCOMPARE(report.value(QStringLiteral("added")).toString(), QStringLiteral("1"));
        QCOMPARE(report.value(QStringLiteral("left")).toString(), QStringLiteral("1"));
    }

    // The outbox takes none: the run stands as it was, and its document is a known one.
    void a_mail_that_cannot_be_written_takes_no_run_back_data() {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<SyncOutcome>("outcome");
        QTest::newRow("somebody was added") << QByteArray("1,ada,Ada") << SyncOutcome::Done;
        QTest::newRow("no such file") << QByteArray() << SyncOutcome::Failed;
    }
    void a_mail_that_cannot_be_written_takes_no_run_back() {
        QFETCH(QByteArray, record);
        QFETCH(SyncOutcome, outcome);
        m_settings.owner =
            tests::aUser(*m_session).called(name("carer")).withEmail(name("carer") + QStringLiteral("@x.org")).make();
        if (!record.isEmpty())
            write({record});
        added();
        value(m_session->script(QStringLiteral("ALTER TABLE mails ADD CONSTRAINT no_mail CHECK (false) NOT VALID")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no mail about run")));
        const SyncRun run = byItself();
        value(m_session->script(QStringLiteral("ALTER TABLE mails DROP CONSTRAINT no_mail")));
        QCOMPARE(run.outcome, outcome);
        QCOMPARE(asked("SELECT outcome || ' ' || (ended_at IS NOT NULL) FROM sync_runs ORDER BY run_id DESC LIMIT 1"),
                 syncOutcomeName(outcome) + QStringLiteral(" true"));
        QCOMPARE(asked("SELECT count(*) FROM users u JOIN sync_people ON user_uid = uid WHERE first_name = 'Ada'"),
                 record.isEmpty() ? QStringLiteral("0") : QStringLiteral("1"));
        QCOMPARE(byItself().outcome, record.isEmpty() ? SyncOutcome::Failed : SyncOutcome::Unchanged);
    }

    void every_run_is_acknowledged_where_the_job_says() {
        m_settings.acknowledge = name("ack.json");
        write({"1,ada,Ada", "2,Bad name!,B"});
        ran(added());
        QFile file(m_folder.filePath(m_settings.acknowledge));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].contains("\"outcome\":\"done\"") && lines[0].contains("\"added\":1"));
        QVERIFY(lines[1].contains("\"key\":\"1\"") && lines[2].contains("bad_username"));
    }
};

QTEST_GUILESS_MAIN(TestJobRun)
#include "tst_job_run.moc"
