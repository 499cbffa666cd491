// What a site reads of who has signed in (OpenID Connect Core §5.3), and every way in which it does not (RFC 6750 §3).
#include "tests/server/protocol/oidc/token_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using namespace Qt::StringLiterals;

class UserInfoTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TokenHouse> m_house;
    std::unique_ptr<Log> m_log;
    Server m_shop;

    // Of a new person, by the whole way of a code.
    QByteArray accessToken(const Server &server, const QStringList &scopes = {u"openid"_s, u"profile"_s, u"email"_s}) {
        return accessToken(server, TokenHouse::grantOf(server, m_house->freshPerson(), scopes));
    }
    QByteArray accessToken(const Server &server, const OpenIdGrant &grant) {
        const Told told = m_house->ask("/oidc/token", server,
                                       {{"grant_type", "authorization_code"},
                                        {"code", m_house->code(grant).text},
                                        {"redirect_uri", kBack.toUtf8()},
                                        {"code_verifier", kVerifier}});
        if (told.status() != 200)
            qFatal("no token: %s", told.answer.body.constData());
        return told.bytes("access_token");
    }
    static QByteArray bearer(const QByteArray &token) { return "Authorization: Bearer " + token + "\r\n"; }
    Answer get(const QByteArray &headers, const QByteArray &query = {}) {
        return m_house->client().get("/oidc/userinfo" + query, {}, headers);
    }
    static QJsonObject objectIn(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<TokenHouse>();
        m_shop = m_house->server(ClientProof::Basic,
                                 [](OpenIdProfile &profile) { profile.scopes << u"groups"_s; });
    }
    void init() { Log::clear(); }
    void cleanupTestCase() {
        m_house.reset();
        m_log.reset();
    }

    void what_was_let_to_the_site_is_told() {
        const UserId uid = m_house->person(u"ada"_s);
        const QByteArray token =
            accessToken(m_shop, TokenHouse::grantOf(m_shop, uid, {u"openid"_s, u"profile"_s, u"email"_s}));
        const Answer answer = get(bearer(token));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers["content-type"].startsWith("application/json"));
        QCOMPARE(answer.headers["cache-control"], QByteArray("no-store"));
        QCOMPARE(answer.headers["access-control-allow-origin"], QByteArray("*"));
        const QJsonObject claims = objectIn(answer);
        QCOMPARE(claims.keys(), (QStringList{u"email"_s, u"email_verified"_s, u"family_name"_s, u"given_name"_s,
                                             u"name"_s, u"preferred_username"_s, u"sub"_s, u"updated_at"_s}));
        QCOMPARE(claims["sub"_L1].toString(), toString(uid));
        QCOMPARE(claims["email"_L1].toString(), u"ada@lake.example"_s);
        QVERIFY(claims["email_verified"_L1].toBool());
        QCOMPARE(claims["name"_L1].toString(), u"Mara Lindqvist"_s);
    }

    void post_tells_the_same_data() {
        QTest::addColumn<bool>("inForm");
        QTest::newRow("in the header") << false;
        QTest::newRow("in the form") << true;
    }
    void post_tells_the_same() {
        QFETCH(bool, inForm);
        const QByteArray token = accessToken(m_shop);
        const Answer answer =
            inForm ? m_house->client().post("/oidc/userinfo", "access_token=" + token, kForm)
                   : m_house->client().post("/oidc/userinfo", {}, bearer(token));
        QCOMPARE(answer.status, 200);
        QCOMPARE(objectIn(answer), objectIn(get(bearer(token))));
    }

    // As Core §5.3.2 demands of clients.
    void sub_is_that_of_the_id_token_data() {
        QTest::addColumn<bool>("pairwise");
        QTest::newRow("the uid") << false;
        QTest::newRow("the organisation's own") << true;
    }
    void sub_is_that_of_the_id_token() {
        QFETCH(bool, pairwise);
        const Server site = m_house->server();
        m_house->sql(u"UPDATE orgs SET pairwise = %1 WHERE org_id = (SELECT org_id FROM sites WHERE site_id = %2)"_s
                         .arg(pairwise ? u"true"_s : u"false"_s)
                         .arg(site.peer.site.value));
        const OpenIdGrant grant = TokenHouse::grantOf(site, m_house->freshPerson());
        const Told told = m_house->ask("/oidc/token", site,
                                       {{"grant_type", "authorization_code"},
                                        {"code", m_house->code(grant).text},
                                        {"redirect_uri", kBack.toUtf8()},
                                        {"code_verifier", kVerifier}});
        const auto idToken = value(jose::parseJws(told.bytes("id_token")));
        const QString sub = objectIn(get(bearer(told.bytes("access_token"))))["sub"_L1].toString();
        QCOMPARE(sub, idToken.claims["sub"_L1].toString());
        QCOMPARE(sub == toString(grant.user), !pairwise);
    }

    void what_the_parameter_claims_asked_for_is_told() {
        OpenIdGrant grant = TokenHouse::grantOf(m_shop, m_house->freshPerson(), {u"openid"_s});
        grant.wanted = {{u"userinfo"_s, QJsonObject{{u"given_name"_s, QJsonObject{{u"essential"_s, true}}}}}};
        QCOMPARE(objectIn(get(bearer(accessToken(m_shop, grant)))).keys(), (QStringList{u"given_name"_s, u"sub"_s}));
    }

    // RFC 6749 §6: a client may ask for less than it was given.
    void a_token_for_less_tells_less() {
        OpenIdGrant grant =
            TokenHouse::grantOf(m_shop, m_house->freshPerson(), {u"openid"_s, u"profile"_s, u"email"_s});
        grant.id = m_house->code(grant).grant;
        const auto ring = value(openid::KeyRings(m_house->means().vault).current(m_house->session()));
        const auto client = *value(store::findOpenIdClientOf(m_house->session(), m_shop.peer.site));
        const QByteArray token = value(openid::makeAccessToken(m_house->session(), m_house->means(), *ring, client,
                                                               grant, {u"openid"_s, u"email"_s}));
        QCOMPARE(objectIn(get(bearer(token))).keys(), (QStringList{u"email"_s, u"email_verified"_s, u"sub"_s}));
    }

    void whoever_shows_none_is_asked_for_one() {
        const Answer answer = get({});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.headers["www-authenticate"], QByteArray("Bearer realm=\"userinfo\"")); // §3.1: no error
        QCOMPARE(answer.headers["access-control-allow-origin"], QByteArray("*"));
        QVERIFY(answer.headers["access-control-expose-headers"].contains("WWW-Authenticate"));
        QVERIFY(Log::has(u"site unknown: no access token is shown"_s));
    }

    void what_is_malformed_is_an_invalid_request_data() {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no token behind Bearer")
            << QByteArray("Authorization: Bearer\r\n") << QByteArray() << QByteArray();
        QTest::newRow("two words") << bearer("a b") << QByteArray() << QByteArray();
        QTest::newRow("what is no token") << bearer("<script>") << QByteArray() << QByteArray();
        QTest::newRow("in header and form") << bearer("abc") << QByteArray() << QByteArray("access_token=abc");
        QTest::newRow("in header and query") << bearer("abc") << QByteArray("?access_token=abc") << QByteArray();
        QTest::newRow("an empty one in the form") << QByteArray() << QByteArray() << QByteArray("access_token=");
        QTest::newRow("twice in the form")
            << QByteArray() << QByteArray() << QByteArray("access_token=a&access_token=a");
        QTest::newRow("a form that cannot be read") << QByteArray() << QByteArray() << QByteArray("access_token=%zz");
        QTest::newRow("and beside the header") << bearer("abc") << QByteArray() << QByteArray("x=1&x=2");
        QTest::newRow("in header and twice in the query")
            << bearer("abc") << QByteArray("?access_token=a&access_token=b") << QByteArray();
    }
    void what_is_malformed_is_an_invalid_request() {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, body);
        const Answer answer = body.isEmpty()
                                  ? get(headers, query)
                                  : m_house->client().post("/oidc/userinfo" + query, body, headers + kForm);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.headers["www-authenticate"].contains("error=\"invalid_request\""));
        QVERIFY(!answer.body.contains("script"));
        QVERIFY(Log::has(u"site unknown: the access token is malformed"_s));
    }

    void a_token_in_the_query_counts_for_nothing() {
        const Answer answer = get({}, "?access_token=" + accessToken(m_shop));
        QCOMPARE(answer.status, 401);
        QVERIFY(!answer.headers["www-authenticate"].contains("error"));
    }

    void a_token_in_a_form_counts_with_post_and_as_a_form_only() {
        const QByteArray token = "access_token=" + accessToken(m_shop);
        QCOMPARE(m_house->client().post("/oidc/userinfo", token, "Content-Type: text/plain\r\n").status, 401);
        QCOMPARE(m_house->client().post("/oidc/userinfo", token).status, 401);
        const QByteArray anyCase = "Content-Type: Application/X-WWW-Form-URLencoded; charset=UTF-8\r\n";
        QCOMPARE(m_house->client().post("/oidc/userinfo", token, anyCase).status, 200);
        QCOMPARE(m_house->client().post("/oidc/userinfo", token + '&' + token, kForm).status, 400); // RFC 6750 §3.1
    }

    void what_opens_nothing_is_an_invalid_token_data() {
        QTest::addColumn<QString>("meanwhile");
        QTest::newRow("its grant has ended")
            << u"UPDATE openid_grants SET ended_at = gatelodge.now(), ended_why = 'revoked'"_s;
        QTest::newRow("nobody may be told of its person any more") << u"UPDATE users SET status = 'suspended'"_s;
    }
    void what_opens_nothing_is_an_invalid_token() {
        QFETCH(QString, meanwhile);
        const QByteArray token = accessToken(m_shop);
        QCOMPARE(get(bearer(token)).status, 200);
        m_house->sql(meanwhile);
        const Answer answer = get(bearer(token));
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.headers["www-authenticate"].contains("error=\"invalid_token\""));
        QVERIFY2(Log::has(u"its grant has ended"_s), qPrintable(Log::lines().join(u'\n')));
        QVERIFY2(Log::has(u"(%1): token: its grant"_s.arg(m_shop.peer.site.value)),
                 qPrintable(Log::lines().join(u'\n')));
        QVERIFY(!answer.body.contains("grant")); // the cause is for the log
    }

    void an_id_token_is_no_access_token() {
        const Told told = m_house->ask("/oidc/token", m_shop,
                                       {{"grant_type", "authorization_code"},
                                        {"code", m_house->code(m_shop).text},
                                        {"redirect_uri", kBack.toUtf8()},
                                        {"code_verifier", kVerifier}});
        const Answer answer = get(bearer(told.bytes("id_token")));
        QCOMPARE(answer.status, 401);
        QVERIFY(Log::has(u"(typ)"_s));
    }

    void nobody_is_told_of_by_a_services_own_token() {
        const Server service =
            m_house->server(ClientProof::Basic, [](OpenIdProfile &profile) { profile.isService = true; });
        const Told told = m_house->ask("/oidc/token", service, {{"grant_type", "client_credentials"}});
        const Answer answer = get(bearer(told.bytes("access_token")));
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.headers["www-authenticate"].contains("error=\"insufficient_scope\""));
        QVERIFY(answer.headers["www-authenticate"].contains("scope=\"openid\""));
        QVERIFY(Log::has(u"site "_s) && Log::has(u"(%1)"_s.arg(service.peer.site.value)));
    }

    void no_cookie_opens_it() {
        const QByteArray cookie = m_house->signedIn(m_house->freshPerson());
        QCOMPARE(m_house->client().get("/oidc/userinfo", cookie).status, 401);
    }

    void a_form_of_a_megabyte_is_refused() {
        const Answer answer =
            m_house->client().post("/oidc/userinfo", "access_token=" + QByteArray(1 << 20, 'a'), kForm);
        QCOMPARE(answer.status, 413);
    }
};

QTEST_GUILESS_MAIN(UserInfoTest)
#include "tst_user_info.moc"
