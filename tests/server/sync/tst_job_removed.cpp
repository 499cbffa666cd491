// A job that is removed lies in the recycle bin: it owns nothing and never runs, a run that was under way changes
// nothing, and it comes back with its people, its runs and its password.
#include "server/domain/sync_faults.h"
#include "server/service/bin.h"
#include "server/service/undo.h"
#include "server/store/undo.h"
#include "tests/server/sync/job_fixture.h"
#include <future>

using namespace gatelodge;
using tests::kNode;
using tests::value;

class TestJobRemoved : public tests::JobFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void it_owns_nothing_and_never_runs() {
        write({"1,ada,Ada"});
        const SyncId id = added();
        ran(id);
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now() - interval '1 h'; "
                                               "UPDATE sync_runs SET outcome = 'running'")));
        remove(id);
        QVERIFY(value(service::listSyncs(*m_session, m_access.manageSettings())).isEmpty());
        QCOMPARE(faultOf(service::findSyncNamed(*m_session, m_access.manageSettings(), m_settings.name)),
                 Fault::NotFound);
        QVERIFY(value(store::listDueSyncs(*m_session)).isEmpty());
        value(m_session->script(QStringLiteral("UPDATE syncs SET at_sign_in = 15")));
        QVERIFY(!value(store::findToAsk(*m_session, person())));
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode)));
        QVERIFY(!value(
            sync::runNextJob(*m_session, m_means, m_folder.path(), kNode, service::AskedSync{id, m_access.actor()})));
        QVERIFY(value(store::readHeld(*m_session, person())).fields.isEmpty());
        value(m_session->script(
            QStringLiteral("UPDATE users SET first_name = 'Augusta' WHERE uid = '%1'").arg(toString(person()))));
        QCOMPARE(asked("SELECT count(*) FROM sync_runs"), QStringLiteral("1"));
    }

    void nobody_handles_what_lies_in_the_bin() {
        const SyncId id = withHundred();
        write(hundredBut(0).mid(0, 10));
        const SyncRun asking = ran(id);
        QCOMPARE(asking.outcome, SyncOutcome::Asking);
        remove(id);
        const auto people = m_access.managePeople();
        QCOMPARE(faultOf(service::answerGuard(*m_session, people, asking.id, true)), Fault::Refused);
        QCOMPARE(faultOf(service::pauseSync(*m_session, people, id, true)), Fault::NotFound);
        QCOMPARE(faultOf(service::runSyncSoon(*m_session, people, id)), Fault::NotFound);
        QCOMPARE(faultOf(service::changeSync(*m_session, m_access.manageSettings(), m_means.vault->sealingKey(), id,
                                             revisionOf(id), m_settings, {})),
                 Fault::Conflict);
        QCOMPARE(faultOf(service::removeSync(*m_session, m_access.manageSettings(), id)), Fault::NotFound);
        bringBack(id);
        value(service::answerGuard(*m_session, people, asking.id, true)); // the question still stands
        QCOMPARE(ran(id).gone, 90);
    }

    void nobodys_wish_outlasts_it() {
        write({"1,ada,Ada"});
        const SyncId id = added();
        value(service::runSyncSoon(*m_session, m_access.managePeople(), id));
        remove(id);
        bringBack(id);
        QVERIFY(!value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode)));
    }

    void it_comes_back_with_all_it_had() {
        write({"1,ada,Ada"});
        const SyncId id = added("secret");
        ran(id);
        remove(id);
        value(m_session->script(
            QStringLiteral("UPDATE users SET first_name = 'Anna' WHERE uid = '%1'").arg(toString(person()))));
        bringBack(id);
        const SyncJob job = value(service::findSyncNamed(*m_session, m_access.manageSettings(), m_settings.name));
        QCOMPARE(job.people, 1);
        QVERIFY(job.last && job.hasPassword);
        QCOMPARE(value(service::passwordOf(*m_session, m_means, id)), QByteArray("secret"));
        QVERIFY(value(store::readHeld(*m_session, person())).has(ImportField::FirstName));
        // What became of its people meanwhile is set right, although the document is the same.
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        const auto run = value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode));
        QVERIFY(run);
        QCOMPARE(run->counts[ImportVerdict::Changed], 1);
        QCOMPARE(firstName(), QStringLiteral("Ada"));
    }

    void another_one_takes_its_people_over_for_good() {
        write({"1,ada,Ada", "2,eve,Eve"});
        const SyncId id = added();
        ran(id);
        remove(id);
        m_settings.name = name("club");
        write({"x,ada,Augusta"});
        const SyncId club = added();
        const SyncRun run = ran(club);
        QCOMPARE(run.counts[ImportVerdict::Changed], 1);
        QCOMPARE(firstName(), QStringLiteral("Augusta"));
        QCOMPARE(value(store::readHeld(*m_session, person())).source, name("club"));
        bringBack(id);
        QCOMPARE(value(service::findSync(*m_session, m_access.manageSettings(), id)).people, 1);
        write({"1,ada,Ada", "2,eve,Eva"});
        const SyncRun back = ran(id); // whom the other one keeps it leaves alone
        QCOMPARE(entries(back).size(), 2);
        QCOMPARE(back.counts[ImportVerdict::Conflict], 1);
        QCOMPARE(firstName(), QStringLiteral("Augusta"));
    }

    void a_run_whose_job_goes_while_the_document_is_fetched_changes_nothing() {
        write({"1,ada,Ada"});
        m_settings.owner =
            tests::aUser(*m_session).called(name("carer")).withEmail(name("carer") + QStringLiteral("@x.org")).make();
        m_settings.acknowledge = name("ack.json");
        test::HttpReceiver server([](const test::HttpSeen &) {
            test::HttpScript script;
            script.body = "number,username,first name\n7,grace-7,Grace\n";
            return script;
        });
        fetchFrom(server);
        const SyncId id = added();
        const auto other = m_database.session();
        m_means.http = [&, door = tests::realDoor()](const login::HttpAsk &ask) {
            value(service::removeSync(*other, m_access.manageSettings(), id));
            return door(ask);
        };
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        const auto run = value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode));
        m_means.http = tests::realDoor();
        QVERIFY(run);
        QCOMPARE(run->outcome, SyncOutcome::Dropped);
        QCOMPARE(run->fault, QLatin1String(kRemovedMeanwhile));
        QCOMPARE(asked("SELECT count(*) FROM users WHERE username LIKE 'grace%'"), QStringLiteral("0"));
        QCOMPARE(m_letters->count(QStringLiteral("sync-report")), 0); // and nobody is told
        QVERIFY(!QFile::exists(m_folder.filePath(m_settings.acknowledge)));
    }

    // What was written for the first ones is taken back where the last ones find that the job has gone.
    void a_run_whose_job_goes_while_it_is_applied_changes_nothing_data() {
        QTest::addColumn<bool>("back");
        QTest::addColumn<SyncOutcome>("outcome");
        QTest::newRow("removed") << false << SyncOutcome::Dropped;
        QTest::newRow("removed and brought back") << true << SyncOutcome::Done;
    }
    void a_run_whose_job_goes_while_it_is_applied_changes_nothing() {
        QFETCH(bool, back);
        QFETCH(SyncOutcome, outcome);
        const SyncId id = withHundred();
        QList<QByteArray> lines = hundredBut(7);
        lines << "7,u7,Grace"
              << "101,u101,Newcomer";
        write(lines);
        const auto other = m_database.session();
        value(other->script(
            QStringLiteral("BEGIN; SELECT FROM users WHERE username = 'u7-%1' FOR NO KEY UPDATE").arg(m_round)));
        auto running = std::async(std::launch::async, [this, id] {
            const auto session = m_database.session();
            return *value(
                sync::runNextJob(*session, m_means, m_folder.path(), kNode, service::AskedSync{id, m_access.actor()}));
        });
        tests::waitUntilBlocked(*m_session);
        remove(id);
        if (back)
            bringBack(id);
        value(other->script(QStringLiteral("ROLLBACK")));
        const SyncRun run = running.get();
        QCOMPARE(run.outcome, outcome);
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM users WHERE username LIKE '%-%1' AND "
                                                       "first_name IN ('Grace', 'Newcomer')")
                                            .arg(m_round)),
                 QLatin1String(back ? "2" : "0"));
        QCOMPARE(asked("SELECT count(*) FROM import_rows"), QStringLiteral("0"));
        QCOMPARE(asked("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid IN (7242, 7245)"),
                 QStringLiteral("0"));
    }

    void a_name_that_was_given_away_meanwhile_is_said_and_another_one_taken() {
        write({"1,ada,Ada"});
        const SyncId id = added();
        remove(id);
        added();
        const auto settings = m_access.manageSettings();
        QCOMPARE(faultOf(service::bringBackSync(*m_session, settings, m_settings.name)), Fault::Duplicate);
        const auto undone = service::bringBack(*m_session, m_access.manageSites(), {entryOf(id)});
        QVERIFY(!undone);
        QCOMPARE(undone.error().constraint, QStringLiteral("syncs_name")); // the window has words for it
        QCOMPARE(value(service::bringBackSync(*m_session, settings, m_settings.name.toUpper(), name("older"))), id);
        QCOMPARE(value(service::findSync(*m_session, settings, id)).settings.name, name("older"));
        QCOMPARE(faultOf(service::bringBackSync(*m_session, settings, m_settings.name)), Fault::NotFound);
    }

    void two_of_one_name_lie_in_the_bin_and_the_last_one_comes_first() {
        write({"1,ada,Ada"});
        const SyncId first = added();
        remove(first);
        const SyncId second = added();
        remove(second);
        QCOMPARE(value(service::bringBackSync(*m_session, m_access.manageSettings(), m_settings.name)), second);
        QCOMPARE(value(service::bringBackSync(*m_session, m_access.manageSettings(), m_settings.name, name("older"))),
                 first);
    }

    void it_goes_for_good_with_all_it_knew_but_not_while_it_runs() {
        write({"1,ada,Ada"});
        const SyncId id = added("secret");
        const SyncRun run = ran(id);
        const QString key = QString::number(id.value);
        const auto purge = [&] {
            return service::removeForGood(*m_session, m_access.managePeople(), {}, QStringLiteral("syncs"), key);
        };
        QCOMPARE(faultOf(purge()), Fault::NotFound); // it is not in the bin
        const auto other = m_database.session();
        auto turn = value(service::takeTurn(*other, m_means, kNode, service::AskedSync{id, m_access.actor()}));
        remove(id);
        const qint64 entry = entryOf(id);
        const Done early = purge();
        QVERIFY(!early && early.error().constraint == QLatin1String("sync_at_work"));
        turn.reset();
        value(m_session->script(QStringLiteral("INSERT INTO imports (source, sync_id) VALUES ('x', %1)").arg(key)));
        const UserId ada = person();
        value(purge());
        for (const char *table : {"syncs", "sync_states", "sync_people", "sync_runs", "sync_entries"})
            QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))),
                     QStringLiteral("0"));
        // The record of what was applied stays, and so do its people.
        QCOMPARE(asked("SELECT string_agg(import_id::text, ' ') FROM imports"), QString::number(run.import.value));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT status FROM users WHERE uid = '%1'").arg(toString(ada))),
                 QStringLiteral("active"));
        QCOMPARE(faultOf(purge()), Fault::NotFound);
        QCOMPARE(value(service::undoEntry(*m_session, m_access.manageSites(), entry)).restored, 0);
        const auto last = value(service::undoEntry(
            *m_session, m_access.manageSites(),
            asked("SELECT max(seq) FROM audit WHERE entity = 'syncs' AND action = 'delete'").toLongLong()));
        QCOMPARE(last.restored, 0);
        QCOMPARE(last.obstacles.first().why, UndoObstacle::ForGood);
    }

    void it_goes_by_itself_after_its_days_data() {
        QTest::addColumn<int>("lain");
        QTest::addColumn<QString>("left");
        QTest::newRow("not yet") << 89 << QStringLiteral("1");
        QTest::newRow("its time is up") << 91 << QStringLiteral("0");
    }
    void it_goes_by_itself_after_its_days() {
        QFETCH(int, lain);
        QFETCH(QString, left);
        write({"1,ada,Ada"});
        const SyncId id = added();
        ran(id);
        remove(id);
        value(m_session->script(
            QStringLiteral("UPDATE syncs SET deleted_at = now() - make_interval(days => %1)").arg(lain)));
        value(service::removeWhatIsDue(*m_session));
        QCOMPARE(asked("SELECT count(*) FROM syncs"), left);
    }

    // Of one that the house has now every edit stands in the trail.
    void what_was_searched_for_before_is_put_back_by_an_undo() {
        m_settings.origin = SyncOrigin::Ldap;
        m_settings.address = QStringLiteral("ldaps://x.example");
        m_settings.base = QStringLiteral("dc=x");
        const SyncId id = added();
        SyncJob job = value(service::findSync(*m_session, m_access.manageSettings(), id));
        job.settings.base = QStringLiteral("dc=y");
        value(service::changeSync(*m_session, m_access.manageSettings(), m_means.vault->sealingKey(), id, job.revision,
                                  job.settings, {}));
        const auto undone = service::undoEntry(
            *m_session, m_access.manageSites(),
            asked("SELECT max(seq) FROM audit WHERE entity = 'syncs' AND action = 'update'").toLongLong());
        QCOMPARE(value(undone).restored, 1);
        QCOMPARE(value(service::findSync(*m_session, m_access.manageSettings(), id)).settings.base,
                 QStringLiteral("dc=x"));
    }

private:
    // Internal: none.
    template <typename Told> static Fault faultOf(const Told &told) {
        return told ? Fault::Internal : told.error().fault;
    }
    void remove(SyncId id) { value(service::removeSync(*m_session, m_access.manageSettings(), id)); }
    Revision revisionOf(SyncId id) {
        return {tests::ask(*m_session, QStringLiteral("SELECT revision FROM syncs WHERE sync_id = %1").arg(id.value))
                    .toLongLong()};
    }
    // Of its removal.
    qint64 entryOf(SyncId id) {
        for (const BinItem &item : value(service::listBin(*m_session, m_access.readAudit(), {}, 50))) {
            if (item.entity == QLatin1String("syncs") && item.key == QString::number(id.value))
                return item.entry;
        }
        qFatal("it is not in the bin");
    }
    void bringBack(SyncId id) {
        QCOMPARE(value(service::bringBack(*m_session, m_access.manageSites(), {entryOf(id)})).items, 1);
    }
    // Who is called ada.
    UserId person() {
        return userIdFrom(tests::ask(
            *m_session, QStringLiteral("SELECT uid::text FROM users WHERE username = 'ada-%1'").arg(m_round)));
    }
    QString firstName() {
        return tests::ask(*m_session,
                          QStringLiteral("SELECT first_name FROM users WHERE username = 'ada-%1'").arg(m_round));
    }
};

QTEST_GUILESS_MAIN(TestJobRemoved)
#include "tst_job_removed.moc"
