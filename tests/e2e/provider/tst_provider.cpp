// Signing in with an account at a real OpenID provider (npm's oidc-provider), page by page through the real server: the
// first use, linking by proof, refusals, a provider that is away, and a session that has aged (KE-03, KE-05, KE-07, R4,
// EA-33).
#include "server/service/access.h"
#include "server/service/houses.h"
#include "server/store/authorities.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/front/front_house.h"
#include "tests/support/login/oidc_issuer/oidc_issuer.h"
#include "tests/support/rival.h"
#include <QtTest>

using namespace gatelodge;
using tests::Guest;
using tests::value;

namespace gatelodge::login {
const Driver *oidcDriver();
}

namespace {

const QByteArray kPassword = "seven small boats in a row";
const QUrl kCallback(QStringLiteral("http://localhost/account/login/back/npm/"));
const auto kClient = QStringLiteral("lodge-rs256");

} // namespace

class TestProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_front.reset();
        m_session.reset();
        if (!m_issuer) {
            m_issuer = std::make_unique<tests::OidcIssuer>();
            QVERIFY2(m_issuer->start({kCallback.toString()}), qPrintable(m_issuer->trouble()));
        }
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_front = std::make_unique<tests::FrontHouse>(
            *m_database, [](service::Means &means, app::Settings &) { means.drivers << login::oidcDriver(); });
        addProvider();
    }
    void cleanupTestCase() {
        m_front.reset();
        m_session.reset();
        m_database.reset();
        m_issuer.reset();
    }

    void the_first_use_makes_an_account_with_its_groups_and_its_role_once() {
        letIn();
        const GroupId members = value(store::insertGroup(*m_session, {QStringLiteral("Members"), {}}));
        value(store::inTransaction(*m_session, Actor::system(), [&] {
            return store::replaceCreationActions(
                *m_session, m_provider,
                {{CreationAction::JoinGroup, members}, {CreationAction::GrantRole, {}, QStringLiteral("auditor")}});
        }));
        Guest browser(*m_front);
        goThere(browser, "ada");
        browser.follow();
        QCOMPARE(browser.page().url.path(), QStringLiteral("/account/"));
        QVERIFY(browser.shows("Hello, Ada"));
        const auto facts = QStringLiteral(
            "SELECT u.username || ' ' || u.last_name || ' ' || e.address || ' ' || (e.verified_at IS NOT NULL) || ' ' "
            "|| "
            "(SELECT count(*) FROM group_members m WHERE m.user_uid = u.uid) || ' ' || (SELECT string_agg(role, ',') "
            "FROM role_grants g WHERE g.user_uid = u.uid) FROM users u JOIN emails e ON e.user_uid = u.uid");
        QCOMPARE(tests::ask(*m_session, facts), QStringLiteral("ada Lovelace ada@example.org true 1 auditor"));
        QCOMPARE(m_front->letters().count(QStringLiteral("login-added")), 0); // the account came with it

        value(m_session->script(QStringLiteral("DELETE FROM group_members")));
        Guest again(*m_front);
        goThere(again, "ada");
        again.follow();
        QVERIFY(again.shows("Hello, Ada"));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) || ' ' || (SELECT count(*) FROM group_members) "
                                                       "FROM users")),
                 QStringLiteral("1 0")); // never again
    }

    void an_address_that_is_somebody_s_is_linked_only_by_that_account_s_proof() {
        letIn();
        tests::aUser(*m_session)
            .called(QStringLiteral("countess"))
            .named(QStringLiteral("Ada"), QStringLiteral("King"))
            .withEmail(QStringLiteral("ada@example.org"))
            .withPassword(tests::cheapHash(kPassword))
            .make();
        Guest browser(*m_front);
        goThere(browser, "ada");
        browser.follow();
        QCOMPARE(browser.heading(), QStringLiteral("You have an account already"));
        QVERIFY(!browser.isSignedIn());
        browser.get("/account/login/link/");
        browser.post("/account/login/link/", {{"password", "wrong"}});
        QCOMPARE(browser.page().status, 422);
        QCOMPARE(logins(), 1);
        browser.post("/account/login/link/", {{"password", kPassword}});
        browser.follow();
        QVERIFY(browser.shows("Hello, Ada"));
        QCOMPARE(logins(), 2);
        const auto letter = m_front->letters().last(QStringLiteral("login-added"));
        QCOMPARE(letter.recipient, QStringLiteral("ada@example.org"));
        QCOMPARE(letter.values.value(QStringLiteral("way")).toString(), QStringLiteral("The provider"));
        QVERIFY(letter.values.value(QStringLiteral("client")).toString().contains(QLatin1String("127.0.0.1")));

        Guest later(*m_front);
        goThere(later, "ada");
        later.follow();
        QVERIFY(later.shows("countess"));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM users")), QStringLiteral("1"));
    }

    void an_address_that_the_provider_does_not_vouch_for_links_nothing() {
        letIn();
        tests::aUser(*m_session)
            .called(QStringLiteral("real-eve"))
            .withEmail(QStringLiteral("eve@example.org"))
            .withPassword(tests::cheapHash(kPassword))
            .make();
        Guest browser(*m_front);
        goThere(browser, "eve");
        browser.follow();
        QVERIFY(!browser.shows("real-eve"));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM users")), QStringLiteral("2"));
    }

    void a_member_adds_the_provider_s_login_after_a_yes_and_hears_of_it() {
        tests::aUser(*m_session)
            .called(QStringLiteral("countess"))
            .withEmail(QStringLiteral("countess@example.org"))
            .withPassword(tests::cheapHash(kPassword))
            .make();
        Guest browser(*m_front);
        QCOMPARE(browser.signIn("countess", kPassword).status, 303);
        come(browser, "/account/logins/with/npm/", "ada");
        browser.follow();
        QCOMPARE(browser.heading(), QStringLiteral("Is that your login?"));
        QCOMPARE(logins(), 1);
        browser.post("/account/login/link/", {});
        QCOMPARE(browser.page().location.query(), QStringLiteral("news=added"));
        QCOMPARE(logins(), 2);
        QCOMPARE(m_front->letters().count(QStringLiteral("login-added")), 1);
        Guest later(*m_front);
        goThere(later, "ada");
        later.follow();
        QVERIFY(later.shows("countess"));
    }

    void who_is_unknown_and_may_not_be_brought_is_told_so() {
        Guest browser(*m_front);
        goThere(browser, "ada");
        browser.follow();
        QCOMPARE(browser.page().status, 403);
        QCOMPARE(browser.heading(), QStringLiteral("There is no account for you yet"));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM users")), QStringLiteral("0"));
    }

    void who_cancels_there_is_not_signed_in_here() {
        letIn();
        Guest browser(*m_front);
        browser.get("/account/login/with/npm/");
        const QUrl back = tests::cancelAt(browser.page().location, browser.browser(), kCallback);
        QVERIFY(back.isValid());
        browser.get(back);
        QCOMPARE(browser.heading(), QStringLiteral("You were not signed in there"));
        QVERIFY(!browser.isSignedIn());
    }

    void an_address_that_names_the_method_leads_there_and_the_way_out_names_it() {
        letIn();
        Guest browser(*m_front);
        come(browser, "/account/login/?authenticationMethodId=npm", "ada");
        browser.follow();
        QVERIFY(browser.shows("Hello, Ada"));
        browser.post("/account/logout/", {});
        browser.follow();
        QCOMPARE(browser.heading(), QStringLiteral("You are signed out"));
        QVERIFY(browser.shows("You may still be signed in at The provider."));
        browser.get("/account/login/?authenticationMethodId=nobody");
        QCOMPARE(browser.page().status, 200);
        QVERIFY(browser.shows("type=\"password\""));
    }

    void a_site_that_names_the_method_gets_its_person_by_it() {
        letIn();
        const SiteId site = tests::aSite(*m_session).make();
        value(service::makeKey(*m_session, service::Access::owner(Actor::system()).manageSites(),
                               m_front->means().vault->sealingKey(), site));
        Guest browser(*m_front);
        come(browser, "/account/auth/" + QByteArray::number(site.value) + "/?d=abc&authenticationMethodId=npm", "ada");
        browser.follow();
        QCOMPARE(browser.page().status, 302);
        QVERIFY2(browser.page().location.host().endsWith(QLatin1String("example.org")),
                 browser.page().location.toEncoded().constData());
    }

    void an_aged_session_is_proved_again_where_it_was_proved() {
        letIn();
        Guest browser(*m_front);
        goThere(browser, "ada");
        browser.follow();
        value(m_session->script(QStringLiteral("UPDATE sessions SET auth_time = auth_time - interval '2 days'")));
        browser.get("/account/logins/with/npm/"); // wants a proof of now
        browser.follow();
        QCOMPARE(browser.page().url.path(), QStringLiteral("/account/login/confirm/"));
        QVERIFY(!browser.shows("type=\"password\""));
        QVERIFY(browser.shows("href=\"/account/login/with/npm/?next="));
        come(browser, "/account/login/with/npm/?next=/account/logins/", "ada");
        browser.follow();
        QCOMPARE(browser.page().url.path(), QStringLiteral("/account/logins/"));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM sessions")), QStringLiteral("1"));
    }

    void a_provider_that_is_away_is_named_and_our_own_door_stays_open() { // the last one: it ends the provider
        tests::aUser(*m_session).called(QStringLiteral("bruno")).withPassword(tests::cheapHash(kPassword)).make();
        Guest half(*m_front);
        half.get("/account/login/with/npm/");
        const QUrl back = tests::signInAs(QStringLiteral("ada"), half.page().location, half.browser(), kCallback);
        m_issuer.reset();
        half.get(back); // the code can no longer be changed into anything
        QCOMPARE(half.page().status, 503);
        QCOMPARE(half.heading(), QStringLiteral("The provider does not answer"));
        Guest browser(*m_front);
        browser.get("/account/login/with/npm/");
        QVERIFY(browser.page().status == 503 || browser.page().location.isValid()); // what it knows of it may be kept
        QCOMPARE(browser.signIn("bruno", kPassword).status, 303);
    }

private:
    void addProvider() {
        Authority authority;
        authority.name = QStringLiteral("npm");
        authority.title = QStringLiteral("The provider");
        authority.driver = QStringLiteral("oidc");
        const QByteArray sealed = m_front->means().vault->sealingKey().seal(
            service::kDriverSetting, tests::OidcIssuer::secretOf(kClient).toUtf8());
        authority.settings = {{QStringLiteral("issuer"), m_issuer->url()},
                              {QStringLiteral("client_id"), kClient},
                              {QStringLiteral("client_secret"),
                               QJsonObject{{QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64())}}}};
        m_provider = value(store::insertAuthority(*m_session, authority));
    }
    void letIn() {
        Authority authority = value(store::findAuthority(*m_session, m_provider));
        authority.createsAccounts = true;
        value(store::replaceAuthority(*m_session, m_provider, authority.revision, authority));
    }
    void come(Guest &browser, const QByteArray &from, const char *account) {
        browser.get(from);
        for (int hops = 0; hops < 3 && browser.page().location.host() == QLatin1String("localhost"); ++hops)
            browser.get(browser.page().location);
        const QUrl back =
            tests::signInAs(QString::fromLatin1(account), browser.page().location, browser.browser(), kCallback);
        QVERIFY2(back.isValid(), browser.page().body.constData());
        browser.get(back);
    }
    // By the button on the sign-in page.
    void goThere(Guest &browser, const char *account) {
        browser.get("/account/login/");
        QVERIFY(browser.shows("Sign in with The provider"));
        QVERIFY(browser.shows("href=\"/account/login/with/npm/\""));
        come(browser, "/account/login/with/npm/", account);
    }
    int logins() { return tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM logins")).toInt(); }

    std::unique_ptr<tests::OidcIssuer> m_issuer;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<tests::FrontHouse> m_front;
    AuthorityId m_provider;
};

QTEST_GUILESS_MAIN(TestProvider)
#include "tst_provider.moc"
