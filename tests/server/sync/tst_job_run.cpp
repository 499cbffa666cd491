// Synchronisation jobs from end to end: documents from a real web server and from files, people told apart by the
// source's own key, who is gone, the guard, two nodes at once, and a node that dies.
#include "server/delivery/outbound.h"
#include "server/service/undo.h"
#include "server/store/transaction.h"
#include "server/sync/job_run.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/receivers/http_receiver.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace gatelodge;
using tests::value;

namespace {

sync::HttpDoor realDoor() {
    auto outbound = std::make_shared<delivery::Outbound>(delivery::OutboundOptions{4, 2});
    return [outbound](const login::HttpAsk &ask) {
        delivery::OutboundRequest request;
        request.url = ask.url.toEncoded();
        request.method = delivery::OutboundRequest::Get;
        for (const auto &[name, value] : ask.headers)
            request.headers.append({name, value});
        request.internalAllowed = ask.internalAllowed;
        request.deadline = ask.limit;
        request.answerCap = ask.mostBytes;
        const auto answer = delivery::sendAndWait(*outbound, request);
        if (answer.outcome != delivery::OutboundAnswer::Answered)
            return login::HttpTold{false, 0, {}, answer.detail};
        return login::HttpTold{true, answer.status, answer.body, {}, answer.head};
    };
}

const QString kNode = QStringLiteral("here");

} // namespace

class TestJobRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        ++m_round;
        m_settings = SyncSettings();
        m_settings.name = name("school");
        m_settings.address = m_folder.filePath(name("people.csv"));
        m_settings.format = QStringLiteral("csv");
        m_settings.columns = {{QStringLiteral("number"), QStringLiteral("key")}};
        m_settings.snapshot = true;
    }
    void cleanup() { value(m_session->script(QStringLiteral("DELETE FROM syncs; DELETE FROM imports"))); }

    void what_comes_is_added_and_the_second_time_costs_nothing() {
        write({"1,ada,Ada", "2,eve,Eve"});
        const SyncId id = added();
        SyncRun run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Done);
        QCOMPARE(run.counts[ImportVerdict::Added], 2);
        QCOMPARE(entries(run).size(), 2);
        QCOMPARE(entries(run).first().key, QStringLiteral("1"));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        const auto again = value(sync::runNextJob(*m_session, m_means, kNode));
        QVERIFY(again);
        QCOMPARE(again->outcome, SyncOutcome::Unchanged);
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, kNode))); // by hand: nothing is due
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

    void who_is_not_in_a_snapshot_is_gone_and_comes_back_data() {
        QTest::addColumn<SyncAbsent>("absent");
        QTest::addColumn<QString>("meanwhile");
        QTest::newRow("left alone") << SyncAbsent::Leave << QStringLiteral("active true");
        QTest::newRow("suspended") << SyncAbsent::Suspend << QStringLiteral("suspended true");
        QTest::newRow("removed") << SyncAbsent::Remove << QStringLiteral("active false");
    }
    void who_is_not_in_a_snapshot_is_gone_and_comes_back() {
        QFETCH(SyncAbsent, absent);
        QFETCH(QString, meanwhile);
        m_settings.absent = absent;
        const SyncId id = withHundred();
        write(hundredBut(7));
        SyncRun run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Done);
        QCOMPARE(run.gone, absent == SyncAbsent::Leave ? 0 : 1);
        QCOMPARE(stateOf(7), meanwhile);
        QCOMPARE(stateOf(8), QStringLiteral("active true"));
        write(hundredBut(0));
        run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Done);
        QCOMPARE(stateOf(7), QStringLiteral("active true"));
        QCOMPARE(run.gone, 0);
    }

    void a_record_says_that_somebody_is_gone() {
        m_settings.snapshot = false;
        m_settings.columns.insert(QStringLiteral("status"), QStringLiteral("record"));
        write({"1,ada,Ada,1", "2,eve,Eve,1"}, "number,username,first name,status");
        const SyncId id = added();
        ran(id);
        write({"2,,,3", "3,zoe,Zoe,1", "99,,,3"}, "number,username,first name,status");
        const SyncRun run = ran(id);
        QCOMPARE(run.counts[ImportVerdict::Added], 1);
        QCOMPARE(run.gone, 1);
        QCOMPARE(
            asked("SELECT string_agg(split_part(username, '-', 1) || status, ' ' ORDER BY username) FROM users JOIN "
                  "sync_people ON user_uid = uid"),
            QStringLiteral("adaactive evesuspended zoeactive"));
    }

    void an_ims_document_adds_changes_and_removes() {
        m_settings.snapshot = false;
        m_settings.format = QStringLiteral("ims");
        m_settings.columns.clear();
        const auto person = [this](int status, const char *id, const char *given) {
            return QStringLiteral(
                       "<person recstatus=\"%1\"><sourcedid><source>School</source><id>%2</id></sourcedid>"
                       "<userid>%3</userid><name><fn>%4 Byron</fn><n><family>Byron</family><given>%4</given></n>"
                       "</name></person>")
                .arg(status)
                .arg(QLatin1String(id), name(id), QLatin1String(given));
        };
        const auto writeAll = [this](const QString &people) {
            QFile file(m_settings.address);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(
                QStringLiteral("<enterprise><properties><datasource>School</datasource></properties>%1</enterprise>")
                    .arg(people)
                    .toUtf8());
        };
        writeAll(person(1, "ada", "Ada") + person(1, "eve", "Eve"));
        const SyncId id = added();
        QCOMPARE(ran(id).counts[ImportVerdict::Added], 2);
        writeAll(person(2, "ada", "Augusta") + person(3, "eve", "Eve"));
        const SyncRun run = ran(id);
        QCOMPARE(run.counts[ImportVerdict::Changed], 2);
        QCOMPARE(run.gone, 1);
        QCOMPARE(
            asked("SELECT string_agg(first_name || ' ' || status, ', ' ORDER BY username) FROM users JOIN sync_people "
                  "ON user_uid = uid"),
            QStringLiteral("Augusta active, Eve suspended"));
    }

    void a_record_that_cannot_be_read_takes_nobody_away() {
        const SyncId id = withHundred();
        QList<QByteArray> lines = hundredBut(7);
        lines << "7,Not a username!,X";
        write(lines);
        const SyncRun run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Done);
        QCOMPARE(run.counts[ImportVerdict::Unread], 1);
        QCOMPARE(stateOf(7), QStringLiteral("active true"));
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
        QCOMPARE(value(sync::runNextJob(*m_session, m_means, kNode))->outcome, SyncOutcome::Unchanged);
        value(service::answerGuard(*m_session, m_access.managePeople(), run.id, true));
        const auto next = value(sync::runNextJob(*m_session, m_means, kNode));
        QVERIFY(next);
        QCOMPARE(next->outcome, SyncOutcome::Done);
        QCOMPARE(stateOf(50), QStringLiteral("suspended true"));
        const auto twice = service::answerGuard(*m_session, m_access.managePeople(), run.id, true);
        QVERIFY(!twice && twice.error().fault == Fault::Refused);
    }

    void a_run_that_was_dropped_changes_nothing_and_a_mended_document_goes_on() {
        const SyncId id = withHundred();
        write({});
        const SyncRun run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Asking);
        value(service::answerGuard(*m_session, m_access.managePeople(), run.id, false));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        QCOMPARE(value(sync::runNextJob(*m_session, m_means, kNode))->outcome, SyncOutcome::Unchanged);
        write(hundredBut(3));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        const auto mended = value(sync::runNextJob(*m_session, m_means, kNode));
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
        QCOMPARE(value(sync::runNextJob(*m_session, m_means, kNode))->outcome, SyncOutcome::Unchanged);
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
        QVERIFY(!value(sync::runNextJob(*other, m_means, QStringLiteral("there"))));
        const auto asked =
            sync::runNextJob(*other, m_means, QStringLiteral("there"), service::AskedSync{id, m_access.actor()});
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
        asked("SELECT pg_terminate_backend(pid)::text FROM pg_locks WHERE locktype = 'advisory' AND classid = 7242");
        std::optional<SyncRun> run;
        QTRY_VERIFY(run || (run = value(sync::runNextJob(*m_session, m_means, kNode)))); // once the server has noticed
        QCOMPARE(run->cause, SyncCause::Again);
        QCOMPARE(run->outcome, SyncOutcome::Done);
        QCOMPARE(asked("SELECT string_agg(outcome || trouble, ' ' ORDER BY run_id) FROM sync_runs"),
                 QStringLiteral("failedinterrupted done"));
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, kNode)));
    }

    void a_time_that_was_missed_runs_once() {
        m_settings.schedule = *scheduleFrom(QStringLiteral("every day at 03:00"), "Europe/Berlin");
        write({"1,ada,Ada"});
        added();
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, kNode)));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now() - interval '3 days'")));
        QVERIFY(value(sync::runNextJob(*m_session, m_means, kNode)));
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, kNode)));
        QCOMPARE(asked("SELECT (next_at BETWEEN now() AND now() + interval '25 h')::text FROM sync_states"),
                 QStringLiteral("true"));
    }

    void a_paused_job_waits_and_is_made_up_for_when_it_goes_on() {
        write({"1,ada,Ada"});
        const SyncId id = added();
        value(service::pauseSync(*m_session, m_access.managePeople(), id, true));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now() - interval '1 min'")));
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, kNode)));
        value(service::pauseSync(*m_session, m_access.managePeople(), id, false));
        QVERIFY(value(sync::runNextJob(*m_session, m_means, kNode)));
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
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<int>("mails");
        QTest::newRow("all is well") << QByteArray("1,ada,Ada") << false << 0;
        QTest::newRow("a record was left") << QByteArray("1,Not a name,Ada") << false << 1;
        QTest::newRow("somebody looks on") << QByteArray("1,Not a name,Ada") << true << 0;
        QTest::newRow("no such file") << QByteArray() << false << 1;
    }
    void the_owner_hears_of_a_run_that_nobody_waited_for() {
        QFETCH(QByteArray, record);
        QFETCH(bool, asked);
        QFETCH(int, mails);
        m_settings.owner =
            tests::aUser(*m_session).called(name("carer")).withEmail(name("carer") + QStringLiteral("@x.org")).make();
        if (!record.isEmpty())
            write({record});
        const SyncId id = added();
        const int before = m_letters->count(QStringLiteral("sync-report"));
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        asked ? ran(id) : *value(sync::runNextJob(*m_session, m_means, kNode));
        QCOMPARE(m_letters->count(QStringLiteral("sync-report")) - before, mails);
    }

    void every_run_is_acknowledged_where_the_job_says() {
        m_settings.acknowledge = m_folder.filePath(name("ack.json"));
        write({"1,ada,Ada", "2,Bad name!,B"});
        ran(added());
        QFile file(m_settings.acknowledge);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].contains("\"outcome\":\"done\"") && lines[0].contains("\"added\":1"));
        QVERIFY(lines[1].contains("\"key\":\"1\"") && lines[2].contains("bad_username"));
    }

    void a_password_goes_to_the_address_that_it_was_given_for_and_no_other() {
        m_settings.origin = SyncOrigin::Http;
        m_settings.address = QStringLiteral("https://one.example.org/people.csv");
        m_settings.account = QStringLiteral("house");
        const SyncId id = added("secret");
        QCOMPARE(value(service::passwordOf(*m_session, m_means, id)), QByteArray("secret"));
        QVERIFY(!asked("SELECT encode(sealed_password, 'escape') FROM syncs").contains(QLatin1String("secret")));
        m_settings.address = QStringLiteral("https://two.example.org/people.csv");
        const SyncJob job = value(service::findSync(*m_session, m_access.manageSettings(), id));
        value(service::changeSync(*m_session, m_access.manageSettings(), m_means.vault->sealingKey(), id, job.revision,
                                  m_settings, {}));
        QCOMPARE(value(service::passwordOf(*m_session, m_means, id)), QByteArray());
    }

private:
    QString name(const char *base) const { return QStringLiteral("%1-%2").arg(QLatin1String(base)).arg(m_round); }
    QString asked(const char *sql) { return tests::ask(*m_session, QString::fromUtf8(sql)); }

    // Usernames of one test are never another's.
    void write(const QList<QByteArray> &records, const QByteArray &heading = "number,username,first name") {
        QByteArray text = heading + '\n';
        for (const QByteArray &record : records) {
            QList<QByteArray> cells = record.split(',');
            if (!cells[1].isEmpty() && !cells[1].contains(' '))
                cells[1] += '-' + QByteArray::number(m_round);
            text += cells.join(',') + '\n';
        }
        QFile file(m_settings.address);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QList<QByteArray> hundredBut(int missing) {
        QList<QByteArray> records;
        for (int i = 1; i <= 100; ++i) {
            const QByteArray number = QByteArray::number(i);
            if (i != missing)
                records << number + ",u" + number + ",U";
        }
        return records;
    }
    SyncId withHundred() {
        write(hundredBut(0));
        const SyncId id = added();
        if (ran(id).outcome != SyncOutcome::Done)
            qFatal("the first run");
        return id;
    }
    QString stateOf(int number) {
        return tests::ask(
            *m_session,
            QStringLiteral("SELECT status || ' ' || (deleted_at IS NULL)::text FROM users WHERE username = '%1'")
                .arg(QStringLiteral("u%1-%2").arg(number).arg(m_round)));
    }
    void fetchFrom(const test::HttpReceiver &server) {
        m_settings.origin = SyncOrigin::Http;
        m_settings.address = QString::fromLatin1(server.url()) + QStringLiteral("/people.csv");
        m_settings.internal = true;
    }
    SyncId added(const QByteArray &password = {}) {
        return value(service::addSync(*m_session, m_access.manageSettings(), m_means.vault->sealingKey(), m_settings,
                                      password.isEmpty() ? service::NewSecret() : service::NewSecret(password)));
    }
    SyncRun ran(SyncId id) {
        return *value(sync::runNextJob(*m_session, m_means, kNode, service::AskedSync{id, m_access.actor()}));
    }
    QList<SyncEntry> entries(const SyncRun &run) {
        return value(service::listSyncEntries(*m_session, m_access.manageSettings(), run.id,
                                              {kImportVerdicts.begin(), kImportVerdicts.end()}, -1, 1000));
    }

    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<tests::Letters> m_letters = std::make_shared<tests::Letters>();
    service::Means m_means = [this] {
        service::Means means = tests::cheapMeans(m_letters);
        means.http = realDoor();
        return means;
    }();
    service::OwnerAccess m_access = service::Access::owner({QStringLiteral("console:tester"), Source::Console, {}});
    QTemporaryDir m_folder;
    SyncSettings m_settings;
    int m_round = 0;
};

QTEST_GUILESS_MAIN(TestJobRun)
#include "tst_job_run.moc"
