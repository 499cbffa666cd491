// Two real sessions at once: the database decides, exactly one wins (F12). Each race runs in both directions a few
// times; GATELODGE_LONG=1 runs 200 schedules each.
#include "server/store/belongings.h"
#include "server/store/coming_in.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using store::inTransaction;
using store::Session;
using tests::value;

class TestRaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_watch = m_database->session();
        m_ada = tests::aUser(*m_session)
                    .called(QStringLiteral("ada"))
                    .withEmail(QStringLiteral("ada@x.org"))
                    .withEmail(QStringLiteral("ada@y.org"))
                    .withEmail(QStringLiteral("ada@z.org"))
                    .withPassword("hash")
                    .make();
        m_bob = tests::aUser(*m_session).called(QStringLiteral("bob")).withPassword("hash").make();
    }
    void cleanup() {
        m_session.reset();
        m_watch.reset();
        m_database.reset();
    }

    // The first step stays open until the second waits for it; then the first commits. Nothing but the second's outcome
    // is open.
    void of_two_steps_at_once_the_second_is_judged_by_what_the_first_has_done_data() {
        QTest::addColumn<QString>("prepare");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("constraint"); // that refuses the second
        QTest::newRow("two primaries")
            << ""
            << "UPDATE emails SET is_primary = (address = 'ada@y.org') WHERE address <> 'ada@z.org'"
            << "UPDATE emails SET is_primary = (address = 'ada@z.org') WHERE address <> 'ada@y.org'"
            << "emails_one_primary";
        QTest::newRow("a visit pins the name before it changes")
            << ""
            << "INSERT INTO visits (user_uid, site_id, revision) SELECT uid, SITE, revision FROM (SELECT * FROM users "
               "WHERE uid = 'ADA' FOR SHARE) u"
            << "UPDATE users SET username = 'eve' WHERE uid = 'ADA'"
            << "users_username_pinned";
        QTest::newRow("two owners leave") << "INSERT INTO role_grants VALUES ('ADA', 'owner'), ('BOB', 'owner')"
                                          << "DELETE FROM role_grants WHERE user_uid = 'ADA'"
                                          << "UPDATE users SET status = 'suspended' WHERE uid = 'BOB'"
                                          << "owner_remains";
        QTest::newRow("two owners lose their logins")
            << "INSERT INTO role_grants VALUES ('ADA', 'owner'), ('BOB', 'owner')"
            << "UPDATE logins SET state = 'invalidated' WHERE user_uid = 'ADA'"
            << "UPDATE logins SET state = 'expired' WHERE user_uid = 'BOB'"
            << "owner_remains";
        QTest::newRow("an organisation goes while it gets a site")
            << "INSERT INTO orgs (name) VALUES ('new')"
            << "UPDATE orgs SET deleted_at = now() WHERE name = 'new'"
            << "INSERT INTO sites (org_id, name, redirect_url) SELECT org_id, 's', 'https://s/' FROM orgs WHERE name = "
               "'new'"
            << "sites_org_stands";
        QTest::newRow("an organisation gets a site while it goes")
            << "INSERT INTO orgs (name) VALUES ('new')"
            << "INSERT INTO sites (org_id, name, redirect_url) SELECT org_id, 's', 'https://s/' FROM orgs WHERE name = "
               "'new'"
            << "UPDATE orgs SET deleted_at = now() WHERE name = 'new'"
            << "orgs_run_no_site";
        QTest::newRow("a username twice") << ""
                                          << "INSERT INTO users (username) VALUES ('eve')"
                                          << "INSERT INTO users (username) VALUES ('eve')"
                                          << "users_username_key";
        QTest::newRow("an identity twice") << ""
                                           << "INSERT INTO logins (user_uid, authority_id, kind, identity, state) "
                                              "VALUES ('ADA', 1, 'oidc', 'i', 'validated')"
                                           << "INSERT INTO logins (user_uid, authority_id, kind, identity, state) "
                                              "VALUES ('BOB', 1, 'oidc', 'i', 'validated')"
                                           << "logins_identity";
    }
    void of_two_steps_at_once_the_second_is_judged_by_what_the_first_has_done() {
        QFETCH(QString, prepare);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, constraint);
        const QString site = QString::number(tests::aSite(*m_session).make().value);
        const auto filled = [&](QString sql) {
            return sql.replace(QStringLiteral("'ADA'"), u'\'' + toString(m_ada) + u'\'')
                .replace(QStringLiteral("'BOB'"), u'\'' + toString(m_bob) + u'\'')
                .replace(QStringLiteral("SITE"), site);
        };
        value(m_session->script(filled(prepare)));
        value(m_session->script(QStringLiteral("BEGIN; ") + filled(first)));
        tests::Rival rival(m_database->connection());
        auto outcome = rival.startScript(QStringLiteral("BEGIN; ") + filled(second) + QStringLiteral("; COMMIT"));
        tests::waitUntilBlocked(*m_watch);
        value(m_session->script(QStringLiteral("COMMIT")));
        const Done done = outcome.get();
        QVERIFY(!done);
        QCOMPARE(done.error().constraint, constraint);
    }

    void a_link_is_used_once() {
        for (int i = 0; i < rounds(); ++i) {
            value(store::insertToken(*m_session, hash("t"), "reset", {m_ada, {}}, std::chrono::hours(1)));
            const int won = contest(
                [](Session &session) {
                    return inTransaction(session, Actor::system(), [&]() -> Done {
                        GL_DO(store::useToken(session, hash("t"), "reset"));
                        return {};
                    });
                },
                Fault::Expired);
            QCOMPARE(won, 1);
        }
    }

    void the_first_to_verify_an_address_wins_and_nobody_dies_of_a_deadlock() {
        QStringList winners;
        for (int i = 0; i < rounds(); ++i) {
            value(m_session->script(QStringLiteral("DELETE FROM emails WHERE address = 'new@x.org'")));
            const EmailId hers =
                value(store::insertEmail(*m_session, m_ada, QStringLiteral("new@x.org"), false, false));
            const EmailId his = value(store::insertEmail(*m_session, m_bob, QStringLiteral("new@x.org"), false, false));
            tests::Rival ada(m_database->connection()), bob(m_database->connection());
            const auto verify = [](const EmailId &id, const UserId &uid) {
                return [id, uid](Session &session) {
                    return inTransaction(session, Actor::system(), [&] {
                        return store::verifyEmail(session, id, uid, QStringLiteral("new@x.org"));
                    });
                };
            };
            auto a = ada.start(verify(hers, m_ada));
            auto b = bob.start(verify(his, m_bob));
            const Done one = a.get(), other = b.get();
            QVERIFY(one.has_value() != other.has_value());
            QCOMPARE((one ? other : one).error().fault, Fault::NotFound);
            QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM emails WHERE address = 'new@x.org'")),
                     QStringLiteral("1"));
            QCOMPARE(
                tests::ask(*m_session,
                           QStringLiteral("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")),
                QStringLiteral("0"));
        }
    }

    // Each has claimed what the other one confirms: who is held first is told by their numbers, not by who comes.
    void two_who_have_claimed_what_the_other_confirms_wait_for_one_another_in_one_order() {
        const QStringList wanted{QStringLiteral("hers@x.org"), QStringLiteral("his@x.org")};
        QList<EmailId> claims;
        for (const UserId &uid : {m_ada, m_bob})
            for (const QString &address : wanted)
                claims << value(store::insertEmail(*m_session, uid, address, false, false));
        {
            tests::Rival ada(m_database->connection()), bob(m_database->connection()), wall(m_database->connection());
            // Somebody is about to have both; nothing else of them happens.
            value(wall.script(QStringLiteral("SET session_replication_role = replica; BEGIN; INSERT INTO emails "
                                             "(user_uid, address, is_primary, verified_at) SELECT gen_random_uuid(), "
                                             "a, true, now() FROM unnest('{%1}'::text[]) a")
                                  .arg(wanted.join(u','))));
            const auto verify = [](const EmailId &id, const UserId &uid, const QString &address) {
                return [=](Session &session) {
                    return inTransaction(session, Actor::system(),
                                         [&] { return store::verifyEmail(session, id, uid, address); });
                };
            };
            auto a = ada.start(verify(claims[0], m_ada, wanted[0]));
            auto b = bob.start(verify(claims[3], m_bob, wanted[1]));
            tests::waitUntilBlocked(*m_watch, 2);
            value(wall.script(QStringLiteral("ROLLBACK")));
            QVERIFY(a.get() && b.get());
        }
        QCOMPARE(deadlocks(), 0);
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT string_agg(address || ' ' || (user_uid = '%1'), ', ' "
                                                       "ORDER BY address) FROM emails WHERE address IN ('%2')")
                                            .arg(toString(m_ada), wanted.join(QStringLiteral("','")))),
                 QStringLiteral("hers@x.org true, his@x.org false"));
    }

    void who_withdraws_a_claim_comes_first_where_somebody_brings_the_address_confirmed() {
        const EmailId claim = value(store::insertEmail(*m_session, m_ada, QStringLiteral("new@x.org"), false, false));
        {
            tests::Rival ada(m_database->connection()), bringing(m_database->connection());
            value(ada.script(QStringLiteral("BEGIN; SELECT FROM users WHERE uid = '%1' FOR NO KEY UPDATE")
                                 .arg(toString(m_ada))));
            auto brought = bringing.startScript(
                QStringLiteral("INSERT INTO emails (user_uid, address, is_primary, verified_at) VALUES ('%1', "
                               "'new@x.org', true, now())") // as an import does it
                    .arg(toString(m_bob)));
            tests::waitUntilBlocked(*m_watch);
            value(ada.start([&](Session &session) { return store::removeEmail(session, m_ada, claim); }).get());
            value(ada.script(QStringLiteral("COMMIT")));
            value(brought.get());
        }
        QCOMPARE(deadlocks(), 0);
    }

    void of_two_addresses_verified_at_once_one_becomes_primary() {
        for (int i = 0; i < rounds(); ++i) {
            value(m_session->script(QStringLiteral("DELETE FROM emails WHERE user_uid = '%1'").arg(toString(m_bob))));
            const EmailId one = value(store::insertEmail(*m_session, m_bob, QStringLiteral("b1@x.org"), false, false));
            const EmailId two = value(store::insertEmail(*m_session, m_bob, QStringLiteral("b2@x.org"), false, false));
            tests::Rival first(m_database->connection()), second(m_database->connection());
            auto a = first.start([&, one](Session &s) {
                return inTransaction(s, Actor::system(),
                                     [&] { return store::verifyEmail(s, one, m_bob, QStringLiteral("b1@x.org")); });
            });
            auto b = second.start([&, two](Session &s) {
                return inTransaction(s, Actor::system(),
                                     [&] { return store::verifyEmail(s, two, m_bob, QStringLiteral("b2@x.org")); });
            });
            QVERIFY(a.get() && b.get());
            QCOMPARE(tests::ask(*m_session,
                                QStringLiteral("SELECT count(*) FROM emails WHERE user_uid = '%1' AND is_primary")
                                    .arg(toString(m_bob))),
                     QStringLiteral("1"));
        }
    }

    void two_consents_at_once_leave_one_answer() {
        const OrgId org = tests::anOrg(*m_session, QStringLiteral("Race"), true);
        for (int i = 0; i < rounds(); ++i) {
            const bool given = i % 2 == 0;
            contest(
                [&](Session &session) {
                    return inTransaction(session, Actor::system(), [&]() -> Done {
                        GL_DO(store::recordConsent(session, m_ada, org, given, QStringLiteral("v1")));
                        return {};
                    });
                },
                Fault::Internal);
            QCOMPARE(value(store::listConsents(*m_session, m_ada)).first().given, given);
        }
    }

    void a_session_never_slips_in_behind_what_ends_sessions_data() {
        QTest::addColumn<QString>("ending");
        QTest::newRow("suspension") << "UPDATE users SET status = 'suspended' WHERE uid = '%1'";
        QTest::newRow("deletion") << "UPDATE users SET deleted_at = now() WHERE uid = '%1'";
        QTest::newRow("a new password") << "UPDATE logins SET credential = 'new', revision = revision + 1 WHERE "
                                           "user_uid = '%1'; DELETE FROM sessions WHERE user_uid = '%1'";
        QTest::newRow("an invalidated login") << "UPDATE logins SET state = 'invalidated' WHERE user_uid = '%1'; "
                                                 "DELETE FROM sessions WHERE user_uid = '%1'";
    }
    void a_session_never_slips_in_behind_what_ends_sessions() {
        QFETCH(QString, ending);
        const auto open = [this, proved = *value(store::findPassword(*m_session, m_bob))](Session &session) {
            return inTransaction(session, Actor::system(), [&]() -> Done {
                store::OpeningSession opening;
                opening.web.tokenHash = hash("cookie");
                opening.web.user = m_bob;
                opening.web.login = proved.login;
                opening.web.level = Level::Normal;
                opening.proved = proved.revision;
                GL_DO(store::openWebSession(session, opening));
                return {};
            });
        };
        // The ending first: the sign-in waits, sees it, and there is no session.
        value(m_session->script(QStringLiteral("BEGIN; ") + ending.arg(toString(m_bob))));
        tests::Rival rival(m_database->connection());
        auto opened = rival.start(open);
        tests::waitUntilBlocked(*m_watch);
        value(m_session->script(QStringLiteral("COMMIT")));
        const Done refused = opened.get();
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Refused);
        // The sign-in first: the ending waits, and takes the session along.
        value(m_session->script(QStringLiteral("UPDATE users SET status = 'active', deleted_at = NULL; UPDATE logins "
                                               "SET state = 'validated' WHERE state <> 'validated'")));
        value(m_session->script(
            QStringLiteral(
                "BEGIN; SELECT FROM users WHERE uid = '%1' FOR SHARE; SELECT FROM logins WHERE user_uid = '%1' FOR "
                "SHARE;"
                "INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at) SELECT sha256('s'), "
                "user_uid, login_id, 'normal', now() + interval '1 h' FROM logins WHERE user_uid = '%1'")
                .arg(toString(m_bob))));
        auto ended =
            rival.startScript(QStringLiteral("BEGIN; ") + ending.arg(toString(m_bob)) + QStringLiteral("; COMMIT"));
        tests::waitUntilBlocked(*m_watch);
        value(m_session->script(QStringLiteral("COMMIT")));
        QVERIFY(ended.get());
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM sessions")), QStringLiteral("0"));
    }

    void two_first_keys_at_once_are_a_key_and_its_successor() {
        const SiteId site = tests::aSite(*m_session).make();
        const auto key = [site](const QByteArray &sealed) {
            return [site, sealed](Session &session) {
                return store::replaceSiteKey(session, site, sealed, QString::fromLatin1(sealed), CryptoVersion::V3);
            };
        };
        tests::Rival first(m_database->connection()), second(m_database->connection());
        auto a = first.start(key("one"));
        auto b = second.start(key("two"));
        QVERIFY(a.get() && b.get());
        const auto keys = value(store::findSealedKeys(*m_session, site));
        QVERIFY(!keys.current.isEmpty() && !keys.old.isEmpty() && keys.current != keys.old);
        QCOMPARE(store::replaceSiteKey(*m_session, site, "three", {}, CryptoVersion::V3).error().fault,
                 Fault::Conflict);
    }

    void of_two_edits_of_one_revision_one_is_a_conflict() {
        const Revision seen = value(store::findUser(*m_session, m_bob)).revision;
        for (int i = 0; i < 2; ++i) {
            UserProfile profile{QStringLiteral("bob"), QStringLiteral("B%1").arg(i), {}, {}, {}, {}, {}};
            const Done done = store::replaceUserProfile(*m_session, m_bob, seen, profile);
            QCOMPARE(done.has_value(), i == 0);
            if (!done)
                QCOMPARE(done.error().fault, Fault::Conflict);
        }
    }

private:
    static int rounds() { return qEnvironmentVariableIsSet("GATELODGE_LONG") ? 200 : 5; }
    static QByteArray hash(const char *text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); }
    // Two sessions do the same at once; how many won. Who loses, loses with this fault.
    int contest(const std::function<Done(Session &)> &step, Fault losing) {
        tests::Rival first(m_database->connection()), second(m_database->connection());
        auto a = first.start(step);
        auto b = second.start(step);
        int won = 0;
        for (const Done &done : {a.get(), b.get()}) {
            won += done.has_value();
            if (!done && done.error().fault != losing)
                qFatal("%s", qPrintable(done.error().detail));
        }
        return won;
    }
    // Of this database, once everybody else has gone and told theirs.
    int deadlocks() {
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(
                tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = "
                                                      "current_database() AND backend_type = 'client backend'")),
                QStringLiteral("2"), 60'000);
        }();
        return tests::ask(*m_session, QStringLiteral("SELECT deadlocks FROM pg_stat_database WHERE datname = "
                                                     "current_database()"))
            .toInt();
    }
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<Session> m_session, m_watch;
    UserId m_ada, m_bob;
};

QTEST_GUILESS_MAIN(TestRaces)
#include "tst_races.moc"
