// Who has left a synchronisation's source and comes again, or is said to be gone once more; what somebody here has done
// to them meanwhile stays theirs.
#include "server/service/roles.h"
#include "tests/server/sync/job_fixture.h"

using namespace gatelodge;
using tests::value;

class TestJobRunAgain : public tests::JobFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void a_gone_record_that_is_read_again_brings_nobody_back_data() {
        QTest::addColumn<SyncAbsent>("absent");
        QTest::addColumn<bool>("bringBack");
        QTest::addColumn<QString>("before"); // somebody here does so
        QTest::addColumn<QString>("between");
        QTest::addColumn<QString>("state");
        const QString none, bin = QStringLiteral("deleted_at = now()");
        const QString restored = QStringLiteral("deleted_at = NULL"), active = QStringLiteral("status = 'active'");
        const auto row = [](const char *what, SyncAbsent absent, bool back, const QString &before,
                            const QString &between, const char *state) {
            QTest::newRow(what) << absent << back << before << between << QString::fromLatin1(state);
        };
        row("removed", SyncAbsent::Remove, false, none, none, "active false");
        row("removed, of a job that brings back", SyncAbsent::Remove, true, none, none, "active false");
        row("suspended", SyncAbsent::Suspend, false, none, none, "suspended true");
        row("suspended, then deleted here", SyncAbsent::Suspend, false, none, bin, "suspended false");
        row("so, of a job that brings back", SyncAbsent::Suspend, true, none, bin, "suspended false");
        row("deleted here before, and brought back else", SyncAbsent::Suspend, true, bin, none, "active false");
        row("so, of a job that removes", SyncAbsent::Remove, true, bin, none, "active false");
        row("let in here again", SyncAbsent::Suspend, false, none, active, "active true");
        row("restored here", SyncAbsent::Remove, false, none, restored, "active true");
    }
    void a_gone_record_that_is_read_again_brings_nobody_back() {
        QFETCH(SyncAbsent, absent);
        QFETCH(bool, bringBack);
        QFETCH(QString, before);
        QFETCH(QString, between);
        QFETCH(QString, state);
        m_settings.absent = absent;
        m_settings.bringBack = bringBack;
        m_settings.snapshot = false;
        m_settings.columns.insert(QStringLiteral("status"), QStringLiteral("record"));
        const QByteArray heading = "number,username,first name,status";
        write({"1,ada,Ada,1", "7,u7,U,1"}, heading);
        const SyncId id = added();
        ran(id);
        change(7, before);
        write({"7,u7,U,3"}, heading);
        ran(id);
        change(7, between);
        write({"7,u7,U,3", "3,zoe,Zoe,1"}, heading);
        const SyncRun again = ran(id);
        QCOMPARE(again.outcome, SyncOutcome::Done);
        QCOMPARE(again.gone, 0);
        QCOMPARE(again.counts[ImportVerdict::Added], 1);
        QCOMPARE(stateOf(7), state);
    }

    void who_comes_again_gets_back_what_the_source_has_taken_and_no_more_data() {
        QTest::addColumn<SyncAbsent>("absent");
        QTest::addColumn<bool>("bringBack");
        QTest::addColumn<QString>("before"); // somebody here does so
        QTest::addColumn<QString>("between");
        QTest::addColumn<QString>("state");
        const QString none, suspended = QStringLiteral("status = 'suspended'"),
                            bin = QStringLiteral("deleted_at = now()");
        const auto row = [](const char *what, SyncAbsent absent, bool back, const QString &before,
                            const QString &between, const char *state) {
            QTest::newRow(what) << absent << back << before << between << QString::fromLatin1(state);
        };
        row("suspended here before", SyncAbsent::Suspend, false, suspended, none, "suspended true");
        row("so, and removed by the source", SyncAbsent::Remove, false, suspended, none, "suspended true");
        row("waiting to be let in", SyncAbsent::Suspend, false, QStringLiteral("status = 'pending'"), none,
            "suspended true");
        row("deleted here between", SyncAbsent::Suspend, false, none, bin, "suspended false");
        row("so, of a job that brings back", SyncAbsent::Suspend, true, none, bin, "active true");
        row("let in and suspended here between", SyncAbsent::Suspend, false, none,
            QStringLiteral("status = 'active'; ") + suspended, "suspended true");
        row("restored and suspended here between", SyncAbsent::Remove, false, none,
            QStringLiteral("deleted_at = NULL; ") + suspended, "suspended true");
        row("restored and deleted here between", SyncAbsent::Remove, false, none,
            QStringLiteral("deleted_at = NULL; ") + bin, "active false");
    }
    void who_comes_again_gets_back_what_the_source_has_taken_and_no_more() {
        QFETCH(SyncAbsent, absent);
        QFETCH(bool, bringBack);
        QFETCH(QString, before);
        QFETCH(QString, between);
        QFETCH(QString, state);
        m_settings.absent = absent;
        m_settings.bringBack = bringBack;
        const SyncId id = withHundred();
        change(7, before);
        write(hundredBut(7));
        ran(id);
        for (const QString &one : between.split(QStringLiteral("; ")))
            change(7, one);
        for (const char *last : {"U", "V"}) { // and the second time as the first
            write(hundredBut(7) << QByteArray("7,u7,") + last);
            QCOMPARE(ran(id).outcome, SyncOutcome::Done);
            QCOMPARE(stateOf(7), state);
        }
    }

    void a_console_settles_no_run_and_judges_none_that_is_over() {
        write({"1,ada,Ada"});
        const SyncId id = added();
        const SyncRun over = ran(id);
        const SyncJob job = value(service::findSync(*m_session, m_access.manageSettings(), id));
        const auto open = value(service::trySync(*m_session, m_access.managePeople(), job,
                                                 [] { return Result<std::optional<ImportLine>>(std::nullopt); }));
        const UserId person = tests::aUser(*m_session).called(name("clerk")).make();
        value(service::grantRole(*m_session, m_access.manageRoles(), person, {Role::Administrator, std::nullopt}));
        auto connection = m_database.connection();
        connection.user = value(service::makeConsole(*m_session, m_access.manageRoles(), person)).role;
        const auto console = value(store::Session::open(connection));
        const auto told = [&](const char *function, ImportId import) {
            return console->script(QStringLiteral("SELECT %1(%2)").arg(QLatin1String(function)).arg(import.value));
        };
        const Done settledOver = told("settle_sync", over.import), judgedOver = told("judge_sync", over.import);
        const Done settledOpen = told("settle_sync", open.plan.id);
        value(m_session->script(QStringLiteral("SELECT drop_console(user_uid) FROM consoles")));
        QVERIFY(!settledOver && settledOver.error().constraint == QLatin1String("imports_applied_once"));
        QVERIFY(!judgedOver && judgedOver.error().constraint == QLatin1String("imports_applied_once"));
        QVERIFY(!settledOpen && settledOpen.error().fault == Fault::Denied);
    }

    void a_password_goes_nowhere_else_by_sql_either_data() {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("address") << QStringLiteral("address = address || 'x'") << QByteArray();
        QTest::newRow("source") << QStringLiteral("source = 'file'") << QByteArray();
        QTest::newRow("account") << QStringLiteral("account = 'x'") << QByteArray();
        QTest::newRow("anything else") << QStringLiteral("name = name || 'x', address = address")
                                       << QByteArray("secret");
    }
    void a_password_goes_nowhere_else_by_sql_either() {
        QFETCH(QString, set);
        QFETCH(QByteArray, left);
        m_settings.origin = SyncOrigin::Http;
        m_settings.address = QStringLiteral("https://one.example.org/people.csv");
        m_settings.account = QStringLiteral("house");
        const SyncId id = added("secret");
        value(m_session->script(QStringLiteral("UPDATE syncs SET ") + set));
        QCOMPARE(value(service::passwordOf(*m_session, m_means, id)), left);
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
        m_settings.address = QStringLiteral("https://three.example.org/people.csv");
        value(service::changeSync(*m_session, m_access.manageSettings(), m_means.vault->sealingKey(), id,
                                  value(service::findSync(*m_session, m_access.manageSettings(), id)).revision,
                                  m_settings, service::NewSecret("its own")));
        QCOMPARE(value(service::passwordOf(*m_session, m_means, id)), QByteArray("its own"));
    }
};

QTEST_GUILESS_MAIN(TestJobRunAgain)
#include "tst_job_run_again.moc"
