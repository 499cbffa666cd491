#include "server/store/audit.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/trial.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <atomic>
#include <libpq-fe.h>
#include <QtTest>
#include <thread>

using namespace gatelodge;
using store::inTransaction;
using tests::value;

class TestTransaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_failed_result_takes_everything_back() {
        const auto done = inTransaction(*m_session, Actor::system(), [&]() -> Done {
            GL_DO(store::insertOrg(*m_session, {QStringLiteral("Never"), false, {}, {}}));
            return failure(Fault::Invalid, QStringLiteral("no"));
        });
        QVERIFY(!done);
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM orgs WHERE name = 'Never'")),
                 QStringLiteral("0"));
        QVERIFY(!m_session->inTransaction());
    }

    void the_audit_names_who_acted_from_where_in_which_request() {
        const UserId ada = tests::aUser(*m_session).make();
        value(inTransaction(*m_session, Actor::person(ada, "req-7"), [&] {
            return store::replaceUserNames(*m_session, ada, QStringLiteral("Augusta"), {}, {});
        }));
        const Change change = value(store::listChangesOf(*m_session, ada, 1)).first();
        QCOMPARE(change.actor, toString(ada));
        QCOMPARE(change.source, QStringLiteral("web"));
        QCOMPARE(change.request, QStringLiteral("req-7"));
        value(m_session->script(QStringLiteral("UPDATE users SET first_name = 'By hand'")));
        QCOMPARE(value(store::listLatestChanges(*m_session, 1)).first().actor, QStringLiteral("sql:gatelodge"));
    }

    void a_failed_statement_that_the_work_overlooks_fails_the_whole() {
        const auto done = inTransaction(*m_session, Actor::system(), [&]() -> Done {
            static_cast<void>(m_session->script(QStringLiteral("SELECT nonsense")));
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(done.error().fault, Fault::Internal);
    }

    // Whoever gives up strikes whatever is being said just then, the last word too: where the server writes down what
    // it parses, that one takes long enough to be met every few hundred times.
    void of_somebody_who_gives_up_no_transaction_stays_open() {
        value(m_session->script(QStringLiteral("SET log_parser_stats = on; SET log_statement = 'all'")));
        PGcancel *strike = PQgetCancel(m_session->handle());
        std::atomic<bool> over = false;
        std::thread impatient([&] {
            char complaint[256];
            while (!over)
                PQcancel(strike, complaint, sizeof complaint);
        });
        int open = 0;
        for (int i = 0; i < 2000 && open == 0; ++i) {
            static_cast<void>(inTransaction(*m_session, Actor::system(), [&]() -> Done {
                GL_DO(store::insertOrg(*m_session, {QStringLiteral("Never"), false, {}, {}}));
                return failure(Fault::Invalid, QStringLiteral("no"));
            }));
            open += m_session->inTransaction();
        }
        over = true;
        impatient.join();
        PQfreeCancel(strike);
        QCOMPARE(open, 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->script(QStringLiteral("SET log_parser_stats = off; SET log_statement = "
                                                                  "'none'")),
                                 20'000); // a last one may be on its way
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM orgs WHERE name = 'Never'")),
                 QStringLiteral("0"));
    }

    void a_transaction_inside_another_is_refused_instead_of_ending_it() {
        const auto done = inTransaction(*m_session, Actor::system(), [&]() -> Done {
            GL_DO(store::insertOrg(*m_session, {QStringLiteral("Outer"), false, {}, {}}));
            return inTransaction(*m_session, Actor::system(), [&]() -> Done { return {}; });
        });
        QVERIFY(!done);
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM orgs WHERE name = 'Outer'")),
                 QStringLiteral("0"));
    }

    void of_a_trial_nothing_stays_whatever_its_transactions_commit() {
        const auto groups = [this] {
            return tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM groups WHERE name LIKE 'Tried%'"));
        };
        const auto make = [this](const char *name, bool fails) {
            return inTransaction(*m_session, Actor::system(), [&]() -> Done {
                GL_DO(store::insertGroup(*m_session, {QString::fromLatin1(name), {}}));
                return fails ? failure(Fault::Invalid, QStringLiteral("no")) : Done();
            });
        };
        {
            const auto trial = value(store::Trial::begin(*m_session));
            value(make("Tried once", false));
            QVERIFY(!make("Tried and failed", true));
            QVERIFY(!make("Tried once", false)); // the name is taken: the trial goes on
            value(make("Tried twice", false));
            QCOMPARE(groups(), QStringLiteral("2"));
            QVERIFY(!store::Trial::begin(*m_session));
            const auto inner = inTransaction(*m_session, Actor::system(), [&] { return make("Tried inside", false); });
            QCOMPARE(inner.error().fault, Fault::Internal);
        }
        QVERIFY(!m_session->inTransaction());
        QCOMPARE(groups(), QStringLiteral("0"));
        value(make("Tried no more", false));
        QCOMPARE(groups(), QStringLiteral("1"));
    }

    // A verified address beside no main one: emails_primary_remains is looked at by COMMIT.
    void what_fails_at_the_end_of_one_of_a_trials_transactions_fails_alone() {
        const UserId ada = tests::aUser(*m_session).make();
        const auto addresses = [&] {
            return tests::ask(*m_session, QStringLiteral("SELECT string_agg(address, ' ' ORDER BY address) FROM emails "
                                                         "WHERE user_uid = '%1'")
                                              .arg(toString(ada)));
        };
        const auto add = [&](const char *address, bool main) {
            return inTransaction(*m_session, Actor::system(), [&] {
                return m_session->script(
                    QStringLiteral("INSERT INTO emails (user_uid, address, is_primary, verified_at) VALUES ('%1', "
                                   "'%2', %3, now())")
                        .arg(toString(ada), QLatin1String(address), QVariant(main).toString()));
            });
        };
        const auto trial = value(store::Trial::begin(*m_session));
        QCOMPARE(add("a@x.org", false).error().constraint, QStringLiteral("emails_primary_remains"));
        value(add("b@x.org", true));
        value(add("c@x.org", false)); // constraints wait again
        QCOMPARE(add("d@x.org", true).error().constraint, QStringLiteral("emails_one_primary"));
        QCOMPARE(addresses(), QStringLiteral("b@x.org c@x.org"));
        value(trial->keep());
        QCOMPARE(addresses(), QStringLiteral("b@x.org c@x.org"));
    }

    void a_lost_connection_is_told_when_a_transaction_begins() {
        const auto doomed = value(store::Session::open(m_database.connection()));
        const QString pid = tests::ask(*doomed, QStringLiteral("SELECT pg_backend_pid()"));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT pg_terminate_backend(%1, 60000)").arg(pid)),
                 QStringLiteral("t"));
        for (int time = 1; time <= 2; ++time) { // the second one knows it from the beginning
            const auto done = inTransaction(*doomed, Actor::system(), [] { return Done(); });
            QVERIFY(!done);
            QCOMPARE(done.error().fault, Fault::Unavailable);
            QVERIFY(!doomed->usable());
        }
    }

    void a_snapshot_reads_one_state_and_writes_nothing() {
        const auto counts = store::inSnapshot(*m_session, [&]() -> Result<QPair<int, int>> {
            GL_TRY(const auto before, store::countUsers(*m_session));
            tests::aUser(*m_database.session()).make();
            GL_TRY(const auto after, store::countUsers(*m_session));
            return qMakePair(before.present, after.present);
        });
        QCOMPARE(counts->first, counts->second);
        const auto written = store::inSnapshot(*m_session, [&] {
            return store::insertOrg(*m_session, {QStringLiteral("X"), false, {}, {}});
        });
        QVERIFY(!written);
        QVERIFY(!m_session->inTransaction());
    }

    // Each holds one row and wants the other: PostgreSQL sends one of them away, and it simply tries again.
    void a_deadlock_is_run_again_until_both_are_through() {
        const OrgId first = tests::anOrg(*m_session, QStringLiteral("One")),
                    second = tests::anOrg(*m_session, QStringLiteral("Two"));
        tests::Rival rival(m_database.connection());
        std::promise<void> mineIsLocked, theirsIsLocked;
        std::shared_future<void> mine(mineIsLocked.get_future()), theirs(theirsIsLocked.get_future());
        const auto crossing = [](store::Session &session, const OrgId &here, const OrgId &there,
                                 const std::function<void()> &meet, int &tries) {
            return inTransaction(session, Actor::system(), [&]() -> Done {
                const bool again = ++tries > 1;
                GL_DO(
                    session.script(QStringLiteral("UPDATE orgs SET contact = 'x' WHERE org_id = %1").arg(here.value)));
                if (!again)
                    meet();
                return session.script(
                    QStringLiteral("UPDATE orgs SET contact = 'y' WHERE org_id = %1").arg(there.value));
            });
        };
        int myTries = 0, theirTries = 0;
        auto theirOutcome = rival.start([&](store::Session &session) {
            return crossing(
                session, second, first,
                [&] {
                    theirsIsLocked.set_value();
                    mine.wait();
                },
                theirTries);
        });
        Done myOutcome = crossing(
            *m_session, first, second,
            [&] {
                mineIsLocked.set_value();
                theirs.wait();
            },
            myTries);
        QVERIFY2(myOutcome.has_value(), myOutcome ? "" : qPrintable(myOutcome.error().detail));
        QVERIFY(theirOutcome.get());
        QVERIFY(myTries + theirTries >= 3); // the loser may meet the winner once more
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
