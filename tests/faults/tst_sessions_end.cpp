// F7: what ends a session ends it on two real nodes within a second, by whatever authority it came in; and a login that
// is lost takes along the sessions that only it has proved.
#include "server/service/access.h"
#include "server/service/houses.h"
#include "server/service/people.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/crowding.h"
#include "tests/support/front/front_house.h"
#include "tests/support/login/slapd/club.h"
#include "tests/support/login/slapd/slapd.h"
#include "tests/support/rival.h"
#include <QElapsedTimer>
#include <QtTest>

using namespace gatelodge;
using tests::FrontHouse;
using tests::Guest;
using tests::value;

namespace {

const QByteArray kThere = "enchantress-of-numbers"; // ada's, in people.ldif
const QByteArray kHere = "seven small boats in a row";
const QByteArray kNew = "quiet lanterns over the slipway";

} // namespace

class TestSessionsEnd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        cleanupTestCase();
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        const auto vault = std::make_shared<const service::Vault>(service::Vault::generate());
        const auto withDirectory = [](service::Means &means, app::Settings &) { means.drivers << login::ldapDriver(); };
        m_one = std::make_unique<FrontHouse>(*m_database, vault, withDirectory);
        m_two = std::make_unique<FrontHouse>(*m_database, vault, withDirectory);
        m_club = value(store::insertAuthority(*m_session, tests::clubWith(m_directory.settingsByTemplate())));
        m_ada = tests::aUser(*m_session)
                    .called(QStringLiteral("ada"))
                    .named(QStringLiteral("Ada"), QStringLiteral("Lovelace"))
                    .withEmail(QStringLiteral("ada@example.org"))
                    .withPassword(tests::cheapHash(kHere))
                    .make();
        const SiteId site = tests::aSite(*m_session).make();
        value(service::makeKey(*m_session, m_owner.manageSites(), vault->sealingKey(), site));
        m_hop = "/account/auth/" + QByteArray::number(site.value) + "/?d=abc";
        Guest ada(*m_one); // joins the directory's login to her account
        QCOMPARE(ada.signIn("ada", kHere).status, 303);
        ada.get("/account/logins/");
        ada.post("/account/logins/",
                 {{"authority", QByteArray::number(m_club.value)}, {"login", "ada"}, {"password", kThere}});
        QCOMPARE(ada.page().location.query(), QStringLiteral("news=added"));
        m_login = LoginId(
            tests::ask(*m_session, QStringLiteral("SELECT login_id FROM logins WHERE kind = 'ldap'")).toLongLong());
    }
    void cleanupTestCase() {
        m_one.reset();
        m_two.reset();
        m_session.reset();
        m_database.reset();
    }

    void an_ending_is_obeyed_by_both_nodes_within_a_second_data() {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<QString>("how");
        for (const char *how : {"a changed password", "suspension", "sign-out everywhere", "a login taken away",
                                "a login invalidated by an administrator"})
            QTest::addRow("came in by the directory, %s", how) << QByteArray("ada@club") << QString::fromLatin1(how);
        for (const char *how : {"a changed password", "suspension", "sign-out everywhere"})
            QTest::addRow("came in by our password, %s", how) << QByteArray("ada") << QString::fromLatin1(how);
    }
    void an_ending_is_obeyed_by_both_nodes_within_a_second() {
        QFETCH(QByteArray, login);
        QFETCH(QString, how);
        Guest browser(*m_one);
        QCOMPARE(browser.signIn(login, login == "ada" ? kHere : kThere).status, 303);
        for (const FrontHouse *node : {m_one.get(), m_two.get()}) // known to both, and to their snapshots
            QTRY_COMPARE(status(browser, *node, m_hop), 302);
        Guest elsewhere(*m_two);
        QCOMPARE(elsewhere.signIn("ada", kHere).status, 303);
        end(elsewhere, how);
        QElapsedTimer since;
        since.start();
        while (status(browser, *m_one, m_hop) == 302 || status(browser, *m_two, m_hop) == 302)
            QVERIFY(since.elapsed() < 30'000);
        QVERIFY2(since.elapsed() < 1000 * ::gatelodge::tests::crowding(), qPrintable(QString::number(since.elapsed())));
        for (const FrontHouse *node : {m_one.get(), m_two.get()}) {
            QCOMPARE(status(browser, *node, m_hop), 303);
            QCOMPARE(status(browser, *node, "/account/"), 303);
        }
    }

    void a_session_that_another_login_has_proved_too_goes_on_by_that_one() {
        Guest browser(*m_one);
        QCOMPARE(browser.signIn("ada@club", kThere).status, 303);
        value(m_session->script(QStringLiteral(
            "INSERT INTO session_logins (token_hash, login_id, proved_at) SELECT s.token_hash, l.login_id, now() - "
            "interval '1 h' FROM sessions s JOIN logins l USING (user_uid) WHERE s.login_id <> l.login_id AND l.kind = "
            "'password' ORDER BY s.session_id DESC LIMIT 1")));
        value(m_session->script(QStringLiteral("UPDATE logins SET state = 'invalidated' WHERE kind = 'ldap'")));
        QVERIFY(browser.isSignedIn());
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT l.kind || ' ' || (s.auth_time < now() - interval '50 "
                                                       "min') FROM sessions s JOIN logins l USING (login_id) ORDER BY "
                                                       "s.session_id DESC LIMIT 1")),
                 QStringLiteral("password true")); // and as old as its own proof
        value(m_session->script(QStringLiteral("UPDATE logins SET state = 'expired' WHERE kind = 'password'")));
        QVERIFY(!browser.isSignedIn());
    }

    void a_lost_login_ends_nobody_else_s_sessions() {
        Guest browser(*m_one), mine(*m_two);
        QCOMPARE(browser.signIn("ada@club", kThere).status, 303);
        QCOMPARE(mine.signIn("ada", kHere).status, 303);
        end(mine, QStringLiteral("a login taken away"));
        QVERIFY(mine.isSignedIn());
        QVERIFY(!browser.isSignedIn());
    }

private:
    static int status(Guest &browser, const FrontHouse &node, const QByteArray &path) {
        browser.browser().findAt("localhost:80", node.port());
        return browser.get(path).status;
    }
    void end(Guest &elsewhere, const QString &how) {
        if (how == QLatin1String("a changed password")) {
            elsewhere.get("/account/security/");
            elsewhere.post("/account/security/password/", {{"password", kHere}, {"new", kNew}, {"again", kNew}});
            QVERIFY2(elsewhere.page().status == 303, elsewhere.page().body.constData());
        } else if (how == QLatin1String("suspension")) {
            value(service::setStatus(*m_session, m_owner.managePeople(), {m_ada}, UserStatus::Suspended, {}));
        } else if (how == QLatin1String("sign-out everywhere")) {
            elsewhere.get("/account/sessions/");
            elsewhere.post("/account/sessions/everywhere/", {{"scope", "all"}});
            QCOMPARE(elsewhere.page().status, 303);
        } else if (how == QLatin1String("a login taken away")) {
            elsewhere.get("/account/logins/");
            elsewhere.post("/account/logins/remove/", {{"id", QByteArray::number(m_login.value)}});
            QCOMPARE(elsewhere.page().location.query(), QStringLiteral("news=removed"));
        } else {
            const auto logins = value(store::listLogins(*m_session, m_ada));
            const auto found =
                std::find_if(logins.begin(), logins.end(), [this](const Login &l) { return l.id == m_login; });
            value(service::setLoginState(*m_session, m_owner.managePeople(), m_login, found->revision,
                                         LoginState::Invalidated));
        }
    }

    tests::Slapd m_directory;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<FrontHouse> m_one, m_two;
    service::OwnerAccess m_owner = service::Access::owner(Actor{QStringLiteral("console:tester"), Source::Console, {}});
    AuthorityId m_club;
    UserId m_ada;
    LoginId m_login;
    QByteArray m_hop;
};

QTEST_GUILESS_MAIN(TestSessionsEnd)
#include "tst_sessions_end.moc"
