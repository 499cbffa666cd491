// What people are asked before a site gets it, and what the site hears of a no (PG-15, OpenID Connect Core §3.1.2.4).
#include "server/openid/claims.h"
#include "tests/server/protocol/oidc/openid_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;

class ConsentTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenIdHouse> m_house;
    std::unique_ptr<Log> m_log;

    Answer ask(const Peer &peer, const Fields &changes, const QByteArray &cookie) {
        return m_house->client().get(authorizePath(peer, changes), cookie);
    }

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<OpenIdHouse>();
    }
    void cleanupTestCase() {
        m_house.reset();
        m_log.reset();
    }

    void consent_is_asked_for_and_a_no_is_told() {
        const Peer peer = m_house->peer([](auto &) {}, aSite(m_house->session()).requiringConsent().make());
        const QByteArray name = m_house->somebody();
        Guest guest(m_house->front());
        guest.signIn(name, kPassword);
        guest.get(authorizePath(peer));
        guest.follow();
        QCOMPARE(guest.heading(), QStringLiteral("Share with Riverside Club?"));
        QVERIFY(guest.shows("Main address") && guest.shows("Username"));
        QVERIFY(guest.shows("Not shared: your password, your groups"));
        const QByteArray next = guest.hidden("next"), version = guest.hidden("version");
        guest.post("/account/consent/", {{"answer", "no"}, {"next", next}, {"version", version}});
        guest.follow();
        QCOMPARE(fieldOf(guest, "error"), QStringLiteral("access_denied"));
        QCOMPARE(fieldOf(guest, "state"), QStringLiteral("af0ifjsldkj"));
        QVERIFY(!value(store::hasVisited(m_house->session(), m_house->idOf(name), peer.site)));
        guest.get("/account/gate/?next=" + next); // Back, and another mind
        guest.post("/account/consent/", {{"answer", "yes"}, {"next", next}, {"version", version}});
        guest.follow();
        QVERIFY(isAnswered(guest));
        guest.get(authorizePath(peer)); // asked once
        QVERIFY(isAnswered(guest));
        QCOMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM gatelodge.consents WHERE user_uid = '%1'")
                                  .arg(toString(m_house->idOf(name)))),
                 QStringLiteral("1"));
    }

    void a_page_may_end_where_its_request_is_answered() {
        const Peer peer = m_house->peer(
            [](OpenIdProfile &profile) { profile.redirectAddresses << QStringLiteral("org.example.app:/back"); },
            aSite(m_house->session()).requiringConsent().make());
        const QByteArray cookie = m_house->signedIn(m_house->freshPerson());
        Client client = m_house->client();
        const Answer page = client.get(ask(peer, {}, cookie).location(), cookie);
        QVERIFY(page.headers.value("content-security-policy").endsWith("form-action 'self' https://wiki.example.org"));
        const Answer app =
            client.get(ask(peer, {{"redirect_uri", "org.example.app:/back"}}, cookie).location(), cookie);
        QVERIFY(app.headers.value("content-security-policy").endsWith("form-action 'self' org.example.app:"));
    }

    // Whatever a site's own claim is called: what it makes of groups is told where people agreed to tell their groups.
    void groups_under_another_name_are_agreed_to_as_groups_are() {
        const Peer peer = m_house->peer(
            [](OpenIdProfile &profile) {
                profile.scopes << QStringLiteral("groups");
                profile.claims << CustomClaim{QStringLiteral("roles"), CustomClaim::Groups, {}}
                               << CustomClaim{QStringLiteral("shelf"), CustomClaim::Fixed, QStringLiteral("B7")};
            },
            aSite(m_house->session()).requiringConsent().make());
        const QByteArray name = m_house->somebody();
        m_house->sql(QStringLiteral("WITH g AS (INSERT INTO gatelodge.groups (name) VALUES ('Crew of %1') RETURNING "
                                    "group_id) INSERT INTO gatelodge.group_members (group_id, user_uid) SELECT "
                                    "group_id, '%2' FROM g")
                         .arg(QString::fromLatin1(name), toString(m_house->idOf(name))));
        Guest guest(m_house->front());
        guest.signIn(name, kPassword);
        const auto agree = [&guest] {
            guest.post("/account/consent/",
                       {{"answer", "yes"}, {"next", guest.hidden("next")}, {"version", guest.hidden("version")}});
            guest.follow();
        };
        const auto told = [&] {
            const auto grant = m_house->grantOf(fieldOf(guest, "code").toLatin1());
            const auto client = value(store::findOpenIdClientOf(m_house->session(), peer.site));
            return value(
                openid::claimsOf(m_house->session(), m_house->means(), *client, *grant, openid::ClaimsFor::IdToken));
        };
        guest.get(authorizePath(peer, {{"scope", "openid profile"}}));
        guest.follow();
        QVERIFY(guest.shows("shelf: B7") && !guest.shows("roles"));
        agree();
        QVERIFY(isAnswered(guest));
        QVERIFY(told().contains(QStringLiteral("shelf")) && !told().contains(QStringLiteral("roles")));
        guest.get(authorizePath(peer, {{"scope", "openid profile"}, {"claims", R"({"id_token":{"roles":null}})"}}));
        QVERIFY(isAnswered(guest));
        QVERIFY(!told().contains(QStringLiteral("roles")));
        guest.get(authorizePath(peer, {{"scope", "openid profile groups"}}));
        guest.follow();
        QVERIFY(guest.shows("Your groups"));
        QVERIFY(guest.shows(qPrintable(QStringLiteral("roles: Crew of %1").arg(QString::fromLatin1(name)))));
        agree();
        QVERIFY(isAnswered(guest));
        QVERIFY(told().contains(QStringLiteral("roles")));
    }

    void prompt_consent_asks_even_where_consent_holds() {
        const Peer peer = m_house->peer([](OpenIdProfile &profile) { profile.scopes << QStringLiteral("groups"); });
        const QByteArray name = m_house->somebody(), other = m_house->somebody();
        Guest guest(m_house->front());
        guest.signIn(name, kPassword);
        const QByteArray path = authorizePath(peer, {{"prompt", "consent"}, {"scope", "openid email groups"}});
        for (int i = 0; i < 2; ++i) {
            guest.get(path);
            guest.follow();
            QCOMPARE(guest.heading(), QStringLiteral("Share with Riverside Club?"));
            QVERIFY(guest.shows("Your groups") && guest.shows("Main address") && !guest.shows("Username"));
            guest.get("/oidc/authorize/" + guest.hidden("next")); // around the page
            QCOMPARE(guest.page().location.path(), QStringLiteral("/account/gate/"));
            guest.follow();
            guest.post("/account/consent/",
                       {{"answer", "yes"}, {"next", guest.hidden("next")}, {"version", guest.hidden("version")}});
            guest.follow();
            QVERIFY(isAnswered(guest));
        }
        // What one has agreed to, nobody else has.
        guest.get(path);
        guest.follow();
        const QByteArray next = guest.hidden("next");
        guest.post("/account/consent/", {{"answer", "yes"}, {"next", next}, {"version", guest.hidden("version")}});
        Guest another(m_house->front());
        another.signIn(other, kPassword);
        another.get("/oidc/authorize/" + next);
        QCOMPARE(another.page().location.path(), QStringLiteral("/account/gate/"));
    }

    void more_than_a_name_and_an_address_is_agreed_to_at_each_site() {
        const SiteId first = aSite(m_house->session()).requiringConsent().make();
        const OrgId org = value(store::findSite(m_house->session(), first)).profile.org;
        const auto groups = [](OpenIdProfile &profile) {
            profile.scopes << QStringLiteral("groups") << QStringLiteral("offline_access");
        };
        const Peer one = m_house->peer(groups, first);
        const Peer two = m_house->peer(groups, aSite(m_house->session()).of(org).make());
        const QByteArray name = m_house->somebody();
        Guest guest(m_house->front());
        guest.signIn(name, kPassword);
        const auto agree = [&guest] {
            guest.follow();
            guest.post("/account/consent/",
                       {{"answer", "yes"}, {"next", guest.hidden("next")}, {"version", guest.hidden("version")}});
            guest.follow();
        };
        guest.get(authorizePath(one));
        agree();
        QVERIFY(isAnswered(guest));
        guest.get(authorizePath(two));
        QVERIFY(isAnswered(guest)); // the same organisation
        guest.get(authorizePath(one, {{"scope", "openid groups"}}));
        QCOMPARE(guest.page().location.path(), QStringLiteral("/account/gate/"));
        agree();
        QVERIFY(isAnswered(guest));
        guest.get(authorizePath(one, {{"scope", "openid groups"}}));
        QVERIFY(isAnswered(guest)); // asked once
        guest.get(authorizePath(one, {{"scope", "openid offline_access"}}));
        guest.follow();
        QVERIFY(guest.shows("It may ask for this again while you are not there"));
        guest.get(authorizePath(two, {{"scope", "openid groups"}, {"prompt", "none"}}));
        QCOMPARE(fieldOf(guest, "error"), QStringLiteral("consent_required"));
    }
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "tst_consent.moc"
