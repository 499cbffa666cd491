// Whoever signs in is brought up to date before they come in (EA-15), from a real web server: what it says counts, it
// is asked once in a while only, and one that is away holds up nobody for long.
#include "server/service/sign_in.h"
#include "server/sync/at_sign_in.h"
#include "tests/server/sync/job_fixture.h"
#include <future>
#include <QJsonDocument>
#include <QJsonObject>
#include <thread>

using namespace gatelodge;
using service::SignInOutcome;
using test::HttpScript;
using test::HttpSeen;
using tests::value;

class TestAtSignIn : public tests::JobFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        begin();
        m_ofOne = {};
        m_hold = {};
        m_onesAsked = 0;
        m_takes = 0;
        m_settings.format = QStringLiteral("json");
        fetchFrom(m_server);
        m_settings.person = m_settings.address.section(u'/', 0, 2) + QStringLiteral("/one?key={key}&name={username}");
        m_settings.atSignIn = 15;
        askBy({});
    }
    void cleanup() { end(); }

    void what_the_source_says_counts_and_it_is_asked_once_in_a_while() {
        const SyncId id = withThree();
        m_ofOne = record(1, {{QStringLiteral("first name"), QStringLiteral("Augusta")}});
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        QCOMPARE(firstName(1), QStringLiteral("Augusta"));
        QCOMPARE(m_onesAsked, 1);
        QVERIFY2(m_server.last().head.startsWith("GET /one?key=n%2F1&name=" + person(1).toLatin1() + ' '),
                 m_server.last().head.constData());
        // In the log of the job, and not what its last run came to.
        const auto runs = value(service::listSyncRuns(*m_session, m_access.manageSettings(), id, {}, 9));
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.first().cause, SyncCause::SignIn);
        QCOMPARE(runs.first().counts[ImportVerdict::Changed], 1);
        QCOMPARE(entries(runs.first()).size(), 1);
        const SyncJob job = value(service::findSync(*m_session, m_access.manageSettings(), id));
        QVERIFY(job.last && job.last->id == runs.last().id);
        QCOMPARE(asked("SELECT count(*) FROM import_rows"), QStringLiteral("0"));
        // Not again within the quarter of an hour, nor about anybody who is not the source's.
        m_ofOne = record(1, {{QStringLiteral("first name"), QStringLiteral("Ada")}});
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        QCOMPARE(m_onesAsked, 1);
        value(m_session->script(QStringLiteral("UPDATE sync_people SET asked_at = asked_at - interval '16 minutes'")));
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        QCOMPARE(m_onesAsked, 2);
        QCOMPARE(firstName(1), QStringLiteral("Ada"));
        QCOMPARE(stateOf(2), QStringLiteral("active true")); // whom this document does not have
    }

    void a_job_that_is_paused_or_does_not_want_it_is_not_asked_data() {
        QTest::addColumn<QString>("change");
        QTest::newRow("not wanted") << QStringLiteral("UPDATE syncs SET at_sign_in = 0");
        QTest::newRow("paused") << QStringLiteral("UPDATE syncs SET paused_at = now()");
        QTest::newRow("removed") << QStringLiteral("UPDATE syncs SET deleted_at = now()");
    }
    void a_job_that_is_paused_or_does_not_want_it_is_not_asked() {
        QFETCH(QString, change);
        withThree();
        value(m_session->script(change));
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        QCOMPARE(m_onesAsked, 0);
    }

    void who_is_gone_there_stays_out_as_after_a_run_data() {
        QTest::addColumn<bool>("snapshot");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("in");
        QTest::newRow("nobody, of a snapshot") << true << 404 << QString() << false;
        QTest::newRow("gone for good, of a snapshot") << true << 410 << QString() << false;
        QTest::newRow("nobody, and no snapshot") << false << 404 << QString() << true;
        QTest::newRow("the record says so") << false << 200 << QStringLiteral("record=3") << false;
        QTest::newRow("suspended there") << false << 200 << QStringLiteral("status=suspended") << false;
        QTest::newRow("another person's record") << true << 200 << QStringLiteral("number=n/9") << true;
        QTest::newRow("a server that stumbles") << true << 500 << QString() << true;
    }
    void who_is_gone_there_stays_out_as_after_a_run() {
        QFETCH(bool, snapshot);
        QFETCH(int, status);
        QFETCH(QString, says);
        QFETCH(bool, in);
        m_settings.snapshot = snapshot;
        withThree();
        m_ofOne = record(1, says.isEmpty() ? QMap<QString, QString>()
                                           : QMap<QString, QString>{{says.section(u'=', 0, 0), says.section(u'=', 1)}});
        m_ofOne.status = status;
        if (says.startsWith(QLatin1String("number")) || status == 500)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("goes on with what is known")));
        QCOMPARE(signIn(1), in ? SignInOutcome::CameIn : SignInOutcome::NotActive);
        QCOMPARE(stateOf(1), in ? QStringLiteral("active true") : QStringLiteral("suspended true"));
        QCOMPARE(stateOf(2), QStringLiteral("active true"));
        if (in)
            return;
        m_ofOne = record(1, {}); // and comes back with the record
        value(m_session->script(QStringLiteral("UPDATE sync_people SET asked_at = NULL")));
        QCOMPARE(signIn(1),
                 says.startsWith(QLatin1String("status")) ? SignInOutcome::NotActive : SignInOutcome::CameIn);
    }

    void the_guard_counts_those_who_go_one_by_one() {
        m_settings.guardPercent = 60;
        m_settings.guardLeast = 1;
        const SyncId id = withThree();
        m_ofOne.status = 404;
        QCOMPARE(signIn(1), SignInOutcome::NotActive);
        value(m_session->script( // which has said nothing of them
            QStringLiteral("INSERT INTO sync_runs (sync_id, cause, node, outcome) VALUES (%1, 'schedule', 'x', "
                           "'unchanged')")
                .arg(id.value)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("guard")));
        QCOMPARE(signIn(2), SignInOutcome::CameIn);
        QCOMPARE(stateOf(2), QStringLiteral("active true"));
    }

    void who_was_said_to_be_gone_comes_back_with_the_document_that_was_seen() {
        const SyncId id = withThree();
        m_ofOne.status = 404;
        QCOMPARE(signIn(1), SignInOutcome::NotActive);
        QCOMPARE(stateOf(1), QStringLiteral("suspended true"));
        value(m_session->script(
            QStringLiteral("UPDATE sync_states SET next_at = now() WHERE sync_id = %1").arg(id.value)));
        const auto run = value(sync::runNextJob(*m_session, m_means, m_folder.path(), tests::kNode));
        QVERIFY(run);
        QCOMPARE(run->outcome, SyncOutcome::Done);
        QCOMPARE(stateOf(1), QStringLiteral("active true"));
    }

    void a_sign_in_sets_off_no_run_and_ends_with_none() {
        const SyncId id = withThree();
        value(m_session->script(
            QStringLiteral("INSERT INTO sync_runs (sync_id, cause, node) VALUES (%1, 'sign_in', 'x')").arg(id.value)));
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, m_folder.path(), tests::kNode)));
        ran(id);
        QCOMPARE(asked("SELECT outcome FROM sync_runs WHERE cause = 'sign_in'"), QStringLiteral("running"));
        value(m_session->script(
            QStringLiteral("UPDATE sync_runs SET started_at = now() - interval '2 hours' WHERE cause = 'sign_in'")));
        ran(id); // its node has died
        QCOMPARE(asked("SELECT outcome FROM sync_runs WHERE cause = 'sign_in'"), QStringLiteral("failed"));
    }

    void others_who_plan_meanwhile_hold_up_no_sign_in() {
        withThree();
        m_ofOne = record(1, {{QStringLiteral("first name"), QStringLiteral("Augusta")}});
        const auto other = m_database.session();
        value(
            other->script(QStringLiteral("BEGIN; ANALYZE import_rows; ANALYZE import_addresses; ANALYZE import_plan")));
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        value(other->script(QStringLiteral("ROLLBACK")));
        QCOMPARE(firstName(1), QStringLiteral("Augusta"));
    }

    void an_answer_about_one_says_whether_others_are_asked_about_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("well");
        QTest::newRow("a name it cannot take") << 400 << true;
        QTest::newRow("a stumble") << 500 << true;
        QTest::newRow("too much") << 429 << false;
        QTest::newRow("nobody there") << 503 << false;
    }
    void an_answer_about_one_says_whether_others_are_asked_about() {
        QFETCH(int, status);
        QFETCH(bool, well);
        withThree();
        m_ofOne.status = status;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("goes on with what is known")));
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        m_ofOne = record(2, {{QStringLiteral("first name"), QStringLiteral("Augusta")}});
        if (!well)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("did not answer lately")));
        QCOMPARE(signIn(2), SignInOutcome::CameIn);
        QCOMPARE(firstName(2), well ? QStringLiteral("Augusta") : QStringLiteral("U"));
    }

    void sources_take_no_more_than_a_part_of_the_sign_ins_data() {
        QTest::addColumn<int>("atOnce");
        QTest::addColumn<int>("takes");
        QTest::newRow("as many as may be") << 1 << 0;
        QTest::newRow("a source that is slow") << 9 << 700;
    }
    void sources_take_no_more_than_a_part_of_the_sign_ins() {
        QFETCH(int, atOnce);
        QFETCH(int, takes);
        sync::AtSignIn how;
        how.limit = std::chrono::seconds(20);
        how.atOnce = atOnce;
        askBy(how);
        withThree();
        m_ofOne = record(1, {});
        m_takes = takes;
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        m_takes = 0;
        std::promise<void> released;
        m_hold = released.get_future();
        m_ofOne = record(2, {});
        auto second = std::async(std::launch::async, [this] {
            const auto session = m_database.session();
            return signIn(2, session.get());
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_onesAsked, 2, 60'000);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is being asked")));
        QCOMPARE(signIn(3), SignInOutcome::CameIn);
        released.set_value();
        QCOMPARE(second.get(), SignInOutcome::CameIn);
        QCOMPARE(m_onesAsked, 2);
    }

    void what_the_source_of_a_removed_job_says_counts_no_more() {
        const SyncId id = withThree();
        std::promise<void> released;
        m_hold = released.get_future();
        m_ofOne = record(1, {{QStringLiteral("first name"), QStringLiteral("Augusta")}});
        sync::AtSignIn how;
        how.limit = std::chrono::minutes(5);
        askBy(how);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("goes on with what is known")));
        auto coming = std::async(std::launch::async, [this] {
            const auto session = m_database.session();
            return signIn(1, session.get());
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_onesAsked, 1, 60'000);
        value(service::removeSync(*m_session, m_access.manageSettings(), id));
        released.set_value();
        QCOMPARE(coming.get(), SignInOutcome::CameIn);
        QCOMPARE(firstName(1), QStringLiteral("U"));
        QCOMPARE(asked("SELECT concat_ws(' ', outcome, fault) FROM sync_runs WHERE cause = 'sign_in'"),
                 QStringLiteral("dropped removed"));
        QCOMPARE(asked("SELECT count(*) FROM import_rows"), QStringLiteral("0"));
    }

    void what_servers_take_for_another_place_is_not_asked_data() {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("may");
        const QString inPath = QStringLiteral("https://x.example/people/{key}?of={username}");
        const QString inQuery = QStringLiteral("https://x.example/people?key={key}");
        QTest::newRow("a name") << inPath << QStringLiteral("n.1") << true;
        QTest::newRow("a slash in the path") << inPath << QStringLiteral("n/1") << false;
        QTest::newRow("up in the path") << inPath << QStringLiteral("..") << false;
        QTest::newRow("itself in the path") << inPath << QStringLiteral(".") << false;
        QTest::newRow("a slash after it") << inQuery << QStringLiteral("n/1") << true;
        QTest::newRow("dots after it") << inQuery << QStringLiteral("..") << true;
    }
    void what_servers_take_for_another_place_is_not_asked() {
        QFETCH(QString, person);
        QFETCH(QString, key);
        QFETCH(bool, may);
        m_settings.address = QStringLiteral("https://x.example/people.csv");
        m_settings.person = person;
        const auto ask = sync::askForOne(m_settings, {}, key, QStringLiteral("a/b"));
        QCOMPARE(ask.has_value(), may);
        QVERIFY(ask || ask.error().fault == Fault::Invalid);
    }

    void a_source_that_does_not_answer_holds_up_one_sign_in_within_its_limit() {
        sync::AtSignIn how;
        how.limit = std::chrono::milliseconds(300);
        askBy(how);
        withThree();
        m_ofOne = HttpScript::of(HttpScript::Hang);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("goes on with what is known")));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("did not answer lately")));
        QCOMPARE(signIn(2), SignInOutcome::CameIn);
        QCOMPARE(m_onesAsked, 1);
    }

    void while_one_waits_for_the_source_others_do_not() {
        sync::AtSignIn how;
        how.limit = std::chrono::minutes(5);
        askBy(how);
        withThree();
        std::promise<void> released;
        m_hold = released.get_future();
        m_ofOne = record(1, {{QStringLiteral("first name"), QStringLiteral("Augusta")}});
        auto first = std::async(std::launch::async, [this] {
            const auto session = m_database.session();
            return signIn(1, session.get());
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_onesAsked, 1, 60'000);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is being asked")));
        QCOMPARE(signIn(2), SignInOutcome::CameIn);
        QVERIFY(first.wait_for(std::chrono::seconds(0)) == std::future_status::timeout);
        released.set_value();
        QCOMPARE(first.get(), SignInOutcome::CameIn);
        QCOMPARE(firstName(1), QStringLiteral("Augusta"));
    }

    void beside_a_run_of_the_job_nothing_is_written() {
        const SyncId id = withThree();
        m_ofOne = record(1, {{QStringLiteral("first name"), QStringLiteral("Augusta")}});
        const auto other = m_database.session();
        value(store::keepSyncAlone(*other, id));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("a run is at work")));
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        QCOMPARE(firstName(1), QStringLiteral("U"));
        value(store::endSyncAlone(*other, id));
        QCOMPARE(signIn(1), SignInOutcome::CameIn); // asked again, for it could not be written
        QCOMPARE(firstName(1), QStringLiteral("Augusta"));
    }

    // All of it is one transaction, whatever part of it fails: nothing of it outlives that on the connection.
    void who_is_being_changed_just_now_is_left_alone_and_the_log_says_so() {
        withThree();
        m_ofOne = record(1, {{QStringLiteral("first name"), QStringLiteral("Augusta")}});
        const auto other = m_database.session();
        value(other->script(
            QStringLiteral("BEGIN; SELECT FROM users WHERE username = '%1' FOR NO KEY UPDATE").arg(person(1))));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("goes on with what is known")));
        m_means.bringUpToDate(*m_session, m_means, uidOf(1)); // the sign-in itself would wait for that person
        value(other->script(QStringLiteral("ROLLBACK")));
        QCOMPARE(firstName(1), QStringLiteral("U"));
        const auto said = [this](const char *sql) { return tests::ask(*m_session, QString::fromUtf8(sql)); };
        QCOMPARE(said("SELECT outcome FROM sync_runs ORDER BY run_id DESC LIMIT 1"), QStringLiteral("failed"));
        QCOMPARE(said("SELECT count(*) FROM import_rows"), QStringLiteral("0"));
        QCOMPARE(said("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"),
                 QStringLiteral("0"));
        QCOMPARE(said("SELECT current_setting('lock_timeout')"), QStringLiteral("0"));
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        QCOMPARE(firstName(1), QStringLiteral("Augusta"));
    }

    // Somebody's trigger in the database gives whoever is renamed a verified address beside no main one, which COMMIT
    // refuses (emails_primary_remains).
    void what_is_refused_at_the_very_end_leaves_a_failed_run_in_the_log() {
        withThree();
        m_ofOne = record(1, {{QStringLiteral("first name"), QStringLiteral("Augusta")}});
        value(m_session->script(
            QStringLiteral("CREATE FUNCTION public.gives() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO "
                           "gatelodge.emails (user_uid, address, verified_at) VALUES (new.uid, 'a@x.org', now()); "
                           "RETURN NULL; END $$; CREATE TRIGGER gives AFTER UPDATE OF first_name ON users FOR EACH ROW "
                           "WHEN (old.first_name <> new.first_name) EXECUTE FUNCTION public.gives()")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("goes on with what is known")));
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        value(m_session->script(QStringLiteral("DROP TRIGGER gives ON users; DROP FUNCTION public.gives()")));
        QCOMPARE(firstName(1), QStringLiteral("U"));
        QCOMPARE(asked("SELECT concat_ws(' ', cause, outcome, fault) FROM sync_runs ORDER BY run_id DESC LIMIT 1"),
                 QStringLiteral("sign_in failed refused"));
        QVERIFY(asked("SELECT trouble FROM sync_runs ORDER BY run_id DESC LIMIT 1").contains(QLatin1String("primary")));
        QCOMPARE(asked("SELECT count(*) FROM import_rows"), QStringLiteral("0"));
        QCOMPARE(signIn(1), SignInOutcome::CameIn); // asked again
        QCOMPARE(firstName(1), QStringLiteral("Augusta"));
    }

    void the_address_of_one_person_is_the_same_servers_data() {
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("may");
        QTest::newRow("the same") << QStringLiteral("https://x.example/people/{key}") << true;
        QTest::newRow("its port said") << QStringLiteral("https://x.example:443/{username}.json") << true;
        QTest::newRow("nobody in it") << QStringLiteral("https://x.example/people") << false;
        QTest::newRow("another host") << QStringLiteral("https://y.example/{key}") << false;
        QTest::newRow("the key is the host") << QStringLiteral("https://{key}.example/") << false;
        QTest::newRow("the key ends the host") << QStringLiteral("https://x.example{key}/") << false;
        QTest::newRow("another port") << QStringLiteral("https://x.example:444/{key}") << false;
        QTest::newRow("not encrypted") << QStringLiteral("http://x.example/{key}") << false;
        QTest::newRow("a password in it") << QStringLiteral("https://a:b@x.example/{key}") << false;
    }
    void the_address_of_one_person_is_the_same_servers() {
        QFETCH(QString, person);
        QFETCH(bool, may);
        m_settings.address = QStringLiteral("https://x.example/people.csv");
        m_settings.person = person;
        const auto made =
            service::addSync(*m_session, m_access.manageSettings(), m_means.vault->sealingKey(), m_settings, {});
        QCOMPARE(made.has_value(), may);
        QVERIFY(made || made.error().detail.startsWith(QLatin1String("person: ")));
        // The table can say what the service would not.
        const auto ask = sync::askForOne(m_settings, "secret", QStringLiteral("evil/x"), QStringLiteral("ada"));
        QVERIFY(!ask || service::isSameServer(ask->url.toString(), m_settings.address));
    }

private:
    QString person(int number) const { return QStringLiteral("u%1-%2").arg(number).arg(m_round); }
    HttpScript record(int number, const QMap<QString, QString> &also) const {
        QJsonObject object{{QStringLiteral("number"), QStringLiteral("n/%1").arg(number)},
                           {QStringLiteral("username"), person(number)},
                           {QStringLiteral("first name"), QStringLiteral("U")}};
        for (auto one = also.begin(); one != also.end(); ++one)
            object.insert(one.key(), *one);
        HttpScript script;
        script.body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        return script;
    }
    // Who has come from the source, with a password here.
    SyncId withThree() {
        m_all.body.clear();
        for (int i = 1; i <= 3; ++i)
            m_all.body += record(i, {{QStringLiteral("password"), QString::fromLatin1(m_hash)}}).body;
        const SyncId id = added();
        const SyncRun run = ran(id);
        if (run.outcome != SyncOutcome::Done)
            qFatal("%s", qPrintable(run.trouble));
        return id;
    }
    void askBy(const sync::AtSignIn &how) { m_means.bringUpToDate = sync::askAtSignIn(how); }
    SignInOutcome::Kind signIn(int number, store::Session *session = nullptr) {
        service::Visitor visitor;
        visitor.address = QStringLiteral("192.0.2.7");
        return value(service::signIn(session ? *session : *m_session, m_means,
                                     {person(number), "correct horse", false, {}}, visitor))
            .kind;
    }
    UserId uidOf(int number) {
        return userIdFrom(
            tests::ask(*m_session, QStringLiteral("SELECT uid FROM users WHERE username = '%1'").arg(person(number))));
    }
    QString firstName(int number) {
        return tests::ask(*m_session,
                          QStringLiteral("SELECT first_name FROM users WHERE username = '%1'").arg(person(number)));
    }

    const QByteArray m_hash = tests::cheapHash("correct horse");
    HttpScript m_all, m_ofOne;
    std::future<void> m_hold; // what an answer waits for
    std::atomic<int> m_onesAsked = 0;
    std::atomic<int> m_takes = 0; // milliseconds to each answer
    test::HttpReceiver m_server{[this](const HttpSeen &seen) {
        if (!seen.head.startsWith("GET /one"))
            return m_all;
        ++m_onesAsked;
        std::this_thread::sleep_for(std::chrono::milliseconds(m_takes));
        if (m_hold.valid())
            m_hold.wait();
        return m_ofOne;
    }};
};

QTEST_GUILESS_MAIN(TestAtSignIn)
#include "tst_at_sign_in.moc"
