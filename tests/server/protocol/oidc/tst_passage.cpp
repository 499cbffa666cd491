// The way of a person through a request: sign-in, gates, consent, and what a site hears that wants no page shown.
#include "server/openid/tokens.h"
#include "server/service/people.h"
#include "tests/server/protocol/oidc/openid_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;

class PassageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenIdHouse> m_house;
    std::unique_ptr<Log> m_log;
    Peer m_wiki;

    Answer ask(const Peer &peer, const Fields &changes, const QByteArray &cookie) {
        return m_house->client().get(authorizePath(peer, changes), cookie);
    }
    QByteArray errorFor(const Peer &peer, const Fields &changes, const QByteArray &cookie) {
        return answerIn(ask(peer, changes, cookie).location()).value("error");
    }
    QByteArray idTokenOf(const Peer &peer, const QByteArray &code) {
        const auto client = value(store::findOpenIdClient(m_house->session(), peer.profile.clientId));
        const auto grant = m_house->grantOf(code);
        const openid::KeyRings rings(m_house->means().vault);
        return value(openid::makeIdToken(m_house->session(), m_house->means(),
                                         *value(rings.current(m_house->session())), client, *grant, "access"));
    }
    void age(const QByteArray &cookie, int seconds) {
        m_house->sql(
            QStringLiteral("UPDATE gatelodge.sessions SET auth_time = auth_time - interval '%1 s', created_at = "
                           "created_at - interval '%1 s' WHERE token_hash = '\\x%2'")
                .arg(seconds)
                .arg(QString::fromLatin1(service::Token::storedFormOf(cookie)->toHex())));
    }

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<OpenIdHouse>();
        m_wiki = m_house->peer();
    }
    void init() { Log::clear(); }
    void cleanupTestCase() {
        m_house.reset();
        m_log.reset();
    }

    void whoever_is_not_signed_in_signs_in_and_goes_on() {
        const QByteArray name = m_house->somebody();
        Guest guest(m_house->front());
        guest.get(authorizePath(m_wiki, {{"login_hint", name}}));
        QCOMPARE(guest.page().status, 303);
        guest.follow();
        QCOMPARE(guest.heading(), QStringLiteral("Sign in to Members’ wiki"));
        QVERIFY(guest.page().body.contains("value=\"" + name + "\"")); // the hint is typed already
        guest.post("/account/login/", {{"login", name}, {"password", kPassword}, {"next", guest.hidden("next")}});
        guest.follow();
        QVERIFY(isAnswered(guest));
        QCOMPARE(fieldOf(guest, "state"), QStringLiteral("af0ifjsldkj"));
    }

    void a_hint_that_is_hostile_stays_a_text() {
        Guest guest(m_house->front());
        guest.get(authorizePath(m_wiki, {{"login_hint", "\"><script>alert(1)</script>"}}));
        guest.follow();
        QVERIFY(!guest.page().body.contains("<script>alert"));
        QVERIFY(guest.page().body.contains("&lt;script&gt;alert(1)"));
    }

    void pages_speak_as_the_site_asks_unless_the_person_has_chosen() {
        Guest guest(m_house->front());
        guest.get(authorizePath(m_wiki, {{"ui_locales", "tlh fr-CA en"}}));
        guest.follow();
        QVERIFY(guest.page().body.contains("<html lang=\"fr\""));
        guest.get("/account/login/");
        QVERIFY(guest.page().body.contains("<html lang=\"en\"")); // for that visit alone
        guest.get("/account/login/?lang=de");
        guest.get(authorizePath(m_wiki, {{"ui_locales", "fr"}}));
        guest.follow();
        QVERIFY(guest.page().body.contains("<html lang=\"de\""));
    }

    void going_back_and_sending_twice_does_no_harm() {
        const QByteArray name = m_house->somebody();
        Guest guest(m_house->front());
        guest.get(authorizePath(m_wiki));
        guest.follow();
        const QByteArray next = guest.hidden("next");
        QSet<QString> codes;
        for (int i = 0; i < 2; ++i) {
            guest.post("/account/login/", {{"login", name}, {"password", kPassword}, {"next", next}});
            guest.follow();
            QVERIFY(isAnswered(guest));
            codes << fieldOf(guest, "code");
            guest.get("/account/login/?next=" + next); // Back
        }
        guest.get("/oidc/authorize/" + next);
        codes << fieldOf(guest, "code");
        QCOMPARE(codes.size(), 3);
        for (const QString &code : codes)
            QVERIFY(m_house->grantOf(code.toLatin1())->user == m_house->idOf(name));
    }

    void a_request_that_waited_too_long_is_gone() {
        Guest guest(m_house->front());
        guest.get(authorizePath(m_wiki));
        const QByteArray next = QUrlQuery(guest.page().location).queryItemValue(QStringLiteral("next")).toLatin1();
        m_house->sql(QStringLiteral("UPDATE gatelodge.waiting_requests SET expires_at = now()"));
        QCOMPARE(guest.get("/oidc/authorize/" + next).status, 400);
        guest.get("/account/login/?next=" + next);
        QCOMPARE(guest.heading(), QStringLiteral("Sign in to your account"));
    }

    // Core §3.1.2.6: what a site hears that wants no page shown.
    void no_page_is_shown_to_nobody_data() {
        QTest::addColumn<QString>("change"); // SQL about :site, :uid and :session
        QTest::addColumn<Fields>("asks");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const char *change, const Fields &asks, const char *error) {
            QTest::addRow("%s", name) << QString::fromUtf8(change) << asks << QByteArray(error);
        };
        row("all well", "", {}, "");
        row("old sign-in", "UPDATE sessions SET auth_time = auth_time - interval '1 h' WHERE user_uid = ':uid'",
            {{"max_age", "600"}}, "login_required");
        row("young enough", "UPDATE sessions SET auth_time = auth_time - interval '1 h' WHERE user_uid = ':uid'",
            {{"max_age", "7200"}}, "");
        row("max_age 0", "", {{"max_age", "0"}}, "login_required");
        row("aged", "UPDATE sessions SET auth_time = auth_time - interval '13 h' WHERE user_uid = ':uid'", {},
            "login_required");
        row("stronger wanted", "", {{"acr_values", "secure"}}, "login_required");
        row("as strong as wanted", "", {{"acr_values", "secure normal"}}, "");
        row("an acr of nowhere", "", {{"acr_values", "urn:mace:incommon:iap:silver"}}, "");
        row("level", "UPDATE sites SET min_level = 'secure' WHERE site_id = :site", {}, "login_required");
        row("groups",
            "WITH g AS (INSERT INTO groups (name) VALUES ('crew :site') RETURNING group_id) INSERT INTO site_groups "
            "SELECT :site, group_id FROM g",
            {}, "access_denied");
        row("profile", "UPDATE users SET last_name = '' WHERE uid = ':uid'", {}, "interaction_required");
        row("cool-off", "UPDATE sites SET cooloff_hours = 87600 WHERE site_id = :site", {}, "access_denied");
        row("consent",
            "UPDATE orgs SET consent_required = true WHERE org_id = (SELECT org_id FROM sites WHERE site_id = :site)",
            {}, "consent_required");
        row("other way of signing in",
            "WITH a AS (INSERT INTO authorities (name, driver, position) VALUES ('club:site', 'ldap', 9) RETURNING "
            "authority_id) INSERT INTO site_authorities SELECT :site, authority_id, 1 FROM a",
            {}, "login_required");
        row("session ended", "DELETE FROM sessions WHERE user_uid = ':uid'", {}, "login_required");
        row("suspended", "UPDATE users SET status = 'suspended' WHERE uid = ':uid'", {}, "login_required");
        row("another person", "", {{"claims", R"({"id_token":{"sub":{"value":"somebody"}}})"}}, "login_required");
    }
    void no_page_is_shown_to_nobody() {
        QFETCH(QString, change);
        QFETCH(Fields, asks);
        QFETCH(QByteArray, error);
        const Peer peer = m_house->peer();
        const UserId uid = m_house->freshPerson();
        const QByteArray cookie = m_house->signedIn(uid);
        if (!change.isEmpty())
            m_house->sql(QStringLiteral("SET search_path = gatelodge; ") +
                         change.replace(QLatin1String(":site"), QString::number(peer.site.value))
                             .replace(QLatin1String(":uid"), toString(uid)));
        Fields silent = asks;
        silent["prompt"] = "none";
        const Answer answer = ask(peer, silent, cookie);
        QCOMPARE(answer.status, 302);
        QCOMPARE(answerIn(answer.location()).value("error"), error);
        QCOMPARE(answerIn(answer.location()).contains("code"), error.isEmpty());
        QCOMPARE(value(store::hasVisited(m_house->session(), uid, peer.site)), error.isEmpty());
        if (!error.isEmpty()) {
            QVERIFY(Log::has(QStringLiteral("(%1): ").arg(peer.site.value)));
            // The same with pages leads to one of them.
            const Answer shown = ask(peer, asks, cookie);
            QCOMPARE(shown.status, 303);
            QVERIFY(shown.location().startsWith("/account/"));
        }
    }
    void nobody_at_all_is_login_required() {
        QCOMPARE(errorFor(m_wiki, {{"prompt", "none"}}, {}), QByteArray("login_required"));
        QCOMPARE(errorFor(m_wiki, {{"prompt", "none"}}, QByteArray(43, 'A')), QByteArray("login_required"));
    }

    void prompt_login_asks_for_the_password_once() {
        const QByteArray name = m_house->somebody();
        Guest guest(m_house->front());
        guest.signIn(name, kPassword);
        guest.get(authorizePath(m_wiki, {{"prompt", "login"}}));
        QVERIFY(guest.page().location.path() == QLatin1String("/account/login/confirm/"));
        const QByteArray next = QUrlQuery(guest.page().location).queryItemValue(QStringLiteral("next")).toLatin1();
        guest.get("/oidc/authorize/" + next); // around the page
        QCOMPARE(guest.page().location.path(), QStringLiteral("/account/login/confirm/"));
        guest.follow();
        guest.post("/account/login/confirm/", {{"password", "wrong"}, {"next", next}});
        QCOMPARE(guest.page().status, 422);
        guest.post("/account/login/confirm/", {{"password", kPassword}, {"next", next}});
        guest.follow();
        QVERIFY(isAnswered(guest));
        guest.get(authorizePath(m_wiki, {{"prompt", "login"}})); // the next request asks anew
        QCOMPARE(guest.page().location.path(), QStringLiteral("/account/login/confirm/"));
    }

    void max_age_asks_whoever_signed_in_too_long_ago() {
        const UserId uid = m_house->freshPerson();
        const QByteArray cookie = m_house->signedIn(uid);
        QVERIFY(answerIn(ask(m_wiki, {{"max_age", "600"}}, cookie).location()).contains("code"));
        age(cookie, 700);
        const Answer answer = ask(m_wiki, {{"max_age", "600"}}, cookie);
        QVERIFY(answer.location().startsWith("/account/login/confirm/?next="));
        QVERIFY(answerIn(ask(m_wiki, {{"max_age", "800"}}, cookie).location()).contains("code"));
        QVERIFY(ask(m_wiki, {{"max_age", "0"}}, cookie).location().startsWith("/account/login/confirm/"));
    }

    void select_account_lets_somebody_else_sign_in() {
        const QByteArray first = m_house->somebody(), second = m_house->somebody();
        Guest guest(m_house->front());
        guest.signIn(first, kPassword);
        guest.get(authorizePath(m_wiki, {{"prompt", "select_account"}}));
        QCOMPARE(guest.page().location.path(), QStringLiteral("/account/login/"));
        guest.follow();
        guest.post("/account/login/", {{"login", second}, {"password", kPassword}, {"next", guest.hidden("next")}});
        guest.follow();
        QVERIFY(isAnswered(guest));
        QVERIFY(m_house->grantOf(fieldOf(guest, "code").toLatin1())->user == m_house->idOf(second));
    }

    void an_id_token_of_somebody_else_asks_them_to_sign_in() {
        const QByteArray name = m_house->somebody(), other = m_house->somebody();
        const QByteArray cookie = m_house->signedIn(m_house->idOf(name));
        const QByteArray token = idTokenOf(m_wiki, answerIn(ask(m_wiki, {}, cookie).location()).value("code"));
        QVERIFY(
            answerIn(ask(m_wiki, {{"id_token_hint", token}, {"prompt", "none"}}, cookie).location()).contains("code"));

        Guest guest(m_house->front());
        guest.signIn(other, kPassword);
        guest.get(authorizePath(m_wiki, {{"id_token_hint", token}, {"prompt", "none"}}));
        QCOMPARE(fieldOf(guest, "error"), QStringLiteral("login_required"));
        guest.get(authorizePath(m_wiki, {{"id_token_hint", token}}));
        guest.follow();
        const QByteArray next = guest.hidden("next");
        guest.post("/account/login/", {{"login", other}, {"password", kPassword}, {"next", next}});
        guest.follow();
        QCOMPARE(fieldOf(guest, "error"), QStringLiteral("login_required")); // once asked is enough
        guest.get("/account/login/?next=" + next);
        guest.post("/account/login/", {{"login", name}, {"password", kPassword}, {"next", next}});
        guest.follow();
        QVERIFY(isAnswered(guest));
    }

    void an_id_token_of_another_client_or_a_changed_one_is_no_hint() {
        const Peer other = m_house->peer();
        const QByteArray cookie = m_house->signedIn(m_house->freshPerson());
        const QByteArray token = idTokenOf(other, answerIn(ask(other, {}, cookie).location()).value("code"));
        QCOMPARE(errorFor(m_wiki, {{"id_token_hint", token}}, cookie), QByteArray("invalid_request"));
        QVERIFY(Log::has(QStringLiteral("id_token_hint: it is of another client")));
        QByteArray changed = token;
        changed[changed.size() - 5] = changed[changed.size() - 5] == 'A' ? 'B' : 'A';
        QCOMPARE(errorFor(other, {{"id_token_hint", changed}}, cookie), QByteArray("invalid_request"));
        QCOMPARE(errorFor(other, {{"id_token_hint", "eyJhbGciOiJub25lIn0." + token.split('.').at(1) + '.'}}, cookie),
                 QByteArray("invalid_request"));
    }

    void an_acr_that_matters_is_reached_or_refused() {
        const QByteArray name = m_house->somebody();
        Guest guest(m_house->front());
        guest.signIn(name, kPassword);
        const QByteArray normal = R"({"id_token":{"acr":{"essential":true,"values":["normal"]}}})";
        const QByteArray secure = R"({"id_token":{"acr":{"essential":true,"values":["secure"]}}})";
        guest.get(authorizePath(m_wiki, {{"claims", normal}}));
        QVERIFY(isAnswered(guest));
        for (const auto &wish : {Fields{{"claims", secure}}, Fields{{"acr_values", "secure"}}}) {
            guest.get(authorizePath(m_wiki, wish));
            QCOMPARE(guest.page().location.path(), QStringLiteral("/account/login/"));
            guest.follow();
            guest.post("/account/login/", {{"login", name}, {"password", kPassword}, {"next", guest.hidden("next")}});
            guest.follow();
            const bool matters = wish.contains("claims");
            QCOMPARE(fieldOf(guest, "error"),
                     matters ? QStringLiteral("unmet_authentication_requirements") : QString());
            QCOMPARE(isAnswered(guest), !matters);
        }
    }

    void a_closed_gate_has_its_page_and_opens() {
        const SiteId site = aSite(m_house->session()).make();
        const Peer peer = m_house->peer([](auto &) {}, site);
        const QByteArray name = m_house->somebody();
        m_house->sql(QStringLiteral("UPDATE gatelodge.users SET last_name = '' WHERE username = '%1'")
                         .arg(QString::fromLatin1(name)));
        Guest guest(m_house->front());
        guest.signIn(name, kPassword);
        guest.get(authorizePath(peer));
        QCOMPARE(guest.page().location.path(), QStringLiteral("/account/gate/"));
        guest.follow();
        QCOMPARE(guest.heading(), QStringLiteral("Tell us your name"));
        guest.post("/account/gate/profile/", {{"first", "Mara"}, {"last", "Berg"}, {"next", guest.hidden("next")}});
        guest.follow();
        QVERIFY(isAnswered(guest));
    }

    void a_session_that_has_aged_proves_again_who_is_there() {
        const QByteArray name = m_house->somebody();
        Guest guest(m_house->front());
        guest.signIn(name, kPassword);
        m_house->sql(
            QStringLiteral("UPDATE gatelodge.sessions SET auth_time = auth_time - interval '13 h' WHERE user_uid = "
                           "(SELECT uid FROM gatelodge.users WHERE username = '%1')")
                .arg(QString::fromLatin1(name)));
        guest.get(authorizePath(m_wiki));
        guest.follow();
        QCOMPARE(guest.heading(), QStringLiteral("Members’ wiki asks you to sign in once more"));
        const QByteArray next = QUrlQuery(guest.page().url).queryItemValue(QStringLiteral("next")).toLatin1();
        guest.get("/account/login/confirm/?next=" + next);
        guest.post("/account/login/confirm/", {{"password", kPassword}, {"next", next}});
        guest.follow();
        QVERIFY(isAnswered(guest));
    }

    void a_deed_that_fails_leaves_neither_visit_nor_grant() {
        const UserId uid = m_house->freshPerson();
        const QByteArray cookie = m_house->signedIn(uid);
        m_house->sql(QStringLiteral("ALTER TABLE gatelodge.openid_grants RENAME TO gone"));
        const Answer answer = ask(m_wiki, {}, cookie);
        m_house->sql(QStringLiteral("ALTER TABLE gatelodge.gone RENAME TO openid_grants"));
        QVERIFY(answer.status >= 500);
        QVERIFY(answer.location().isEmpty());
        QVERIFY(!answer.body.contains("openid_grants"));
        QVERIFY(!value(store::hasVisited(m_house->session(), uid, m_wiki.site)));
    }
};

QTEST_GUILESS_MAIN(PassageTest)
#include "tst_passage.moc"
