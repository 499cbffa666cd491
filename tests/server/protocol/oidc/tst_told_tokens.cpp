// What clients' servers ask of tokens: to take them back (RFC 7009), and whether they are good (RFC 7662).
#include "tests/server/protocol/oidc/token_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using gatelodge::tests::value;

namespace {

const QStringList kLasting{QStringLiteral("openid"), QStringLiteral("offline_access")};

}

class ToldTokensTest : public QObject {
    Q_OBJECT

    TokenHouse m_house;
    std::unique_ptr<Log> m_log;

    Told tokens(const Server &server, const QStringList &scopes = kLasting) {
        return m_house.redeem(server, m_house.code(server, scopes));
    }
    Told revoke(const Server &server, const QByteArray &token, const QByteArray &hint = {}) {
        return m_house.ask("/oidc/revoke", server, {{"token", token}, {"token_type_hint", hint}});
    }
    Told introspect(const Server &server, const QByteArray &token) {
        return m_house.ask("/oidc/introspect", server, {{"token", token}});
    }
    static bool isActive(const Told &told) { return told.json[QLatin1StringView("active")].toBool(); }
    static Server inOrgOf(TokenHouse &house, const Server &server, bool isService) {
        const Site site = value(store::findSite(house.session(), server.peer.site));
        return house.server(
            ClientProof::Basic, [isService](auto &profile) { profile.isService = isService; },
            aSite(house.session()).of(site.profile.org).make());
    }

private Q_SLOTS:
    void initTestCase() { m_log = std::make_unique<Log>(); }
    void cleanupTestCase() { m_log.reset(); }

    void an_access_token_is_taken_back_alone_data() {
        QTest::addColumn<int>("proof");
        QTest::addColumn<QByteArray>("hint");
        QTest::addRow("none") << int(ClientProof::None) << QByteArray();
        QTest::addRow("basic") << int(ClientProof::Basic) << QByteArray("access_token");
        QTest::addRow("a wrong hint") << int(ClientProof::Post) << QByteArray("refresh_token");
        QTest::addRow("an unknown hint") << int(ClientProof::PrivateKey) << QByteArray("pumpkin");
    }
    void an_access_token_is_taken_back_alone() {
        QFETCH(int, proof);
        QFETCH(QByteArray, hint);
        const Server server = m_house.server(ClientProof(proof));
        const Told had = tokens(server);
        QCOMPARE(revoke(server, had.bytes("access_token"), hint).status(), 200);
        QVERIFY(!m_house.judged(had.bytes("access_token")).has_value());
        QCOMPARE(m_house.refresh(server, had.bytes("refresh_token")).status(), 200);
        QCOMPARE(revoke(server, had.bytes("access_token"), hint).status(), 200); // again
    }

    void a_refresh_token_takes_everything_with_it() {
        const Server server = m_house.server();
        const auto code = m_house.code(server, kLasting);
        const Told had = m_house.redeem(server, code);
        QCOMPARE(revoke(server, had.bytes("refresh_token")).status(), 200);
        QCOMPARE(m_house.endOf(code.grant), QStringLiteral("revoked"));
        QVERIFY(!m_house.judged(had.bytes("access_token")).has_value());
        QCOMPARE(m_house.refresh(server, had.bytes("refresh_token")).error(), QByteArray("invalid_grant"));
    }

    void what_is_no_token_is_taken_back_with_ease_data() {
        QTest::addColumn<QByteArray>("token");
        QTest::addRow("unknown") << QByteArray(43, 'A');
        QTest::addRow("text") << QByteArray("<script>");
        QTest::addRow("dots") << QByteArray("a.b.c");
        QTest::addRow("large") << QByteArray(50'000, 'a');
    }
    void what_is_no_token_is_taken_back_with_ease() {
        QFETCH(QByteArray, token);
        static const Server server = m_house.server();
        QCOMPARE(revoke(server, token).status(), 200);
        QVERIFY(!isActive(introspect(server, token)));
    }

    void the_token_is_to_be_named() {
        const Server server = m_house.server();
        QCOMPARE(revoke(server, {}).error(), QByteArray("invalid_request"));
        QCOMPARE(introspect(server, {}).error(), QByteArray("invalid_request"));
    }

    void anothers_tokens_are_not_touched() {
        const Server server = m_house.server(), other = m_house.server();
        const Told had = tokens(server);
        for (const char *name : {"access_token", "refresh_token"}) {
            const Told told = revoke(other, had.bytes(name));
            QCOMPARE(told.status(), 400);
            QCOMPARE(told.error(), QByteArray("unauthorized_client"));
        }
        QVERIFY(m_house.judged(had.bytes("access_token")).has_value());
        QCOMPARE(m_house.refresh(server, had.bytes("refresh_token")).status(), 200);
    }

    void who_does_not_prove_itself_is_told_nothing() {
        Server server = m_house.server();
        const Told had = tokens(server);
        server.secret = QByteArray(43, 'A');
        for (const auto &told :
             {revoke(server, had.bytes("access_token")), introspect(server, had.bytes("access_token"))}) {
            QCOMPARE(told.status(), 401);
            QCOMPARE(told.error(), QByteArray("invalid_client"));
        }
        QVERIFY(m_house.judged(had.bytes("access_token")).has_value());
        const Server open = m_house.server(ClientProof::None);
        QCOMPARE(introspect(open, tokens(open).bytes("access_token")).error(), QByteArray("unauthorized_client"));
    }

    void a_client_knows_its_own_tokens() {
        const Server server = m_house.server();
        const Told had = tokens(server);
        const Told access = introspect(server, had.bytes("access_token"));
        QVERIFY(isActive(access));
        QCOMPARE(access.answer.headers.value("cache-control"), "no-store");
        QCOMPARE(access["client_id"], server.peer.profile.clientId);
        QCOMPARE(access["token_type"], QStringLiteral("Bearer"));
        QCOMPARE(access["scope"], kLasting.join(u' '));
        const QJsonObject claims = TokenHouse::claimsOf(had.bytes("access_token"));
        for (const char *name : {"sub", "aud", "iss", "exp", "iat", "jti"})
            QVERIFY2(access.json.value(QLatin1StringView(name)) == claims.value(QLatin1StringView(name)), name);
        const Told refresh = introspect(server, had.bytes("refresh_token"));
        QVERIFY(isActive(refresh));
        QCOMPARE(refresh["token_type"], QStringLiteral("refresh_token"));
        QVERIFY(!isActive(introspect(server, had.bytes("id_token"))));
    }

    void a_service_knows_the_access_tokens_of_its_organisation() {
        const Server server = m_house.server();
        const Told had = tokens(server);
        const Server service = inOrgOf(m_house, server, true), neighbour = inOrgOf(m_house, server, false);
        const Server foreign = m_house.server(ClientProof::Basic, [](auto &profile) { profile.isService = true; });
        QVERIFY(isActive(introspect(service, had.bytes("access_token"))));
        QVERIFY(!isActive(introspect(service, had.bytes("refresh_token"))));
        for (const Server &stranger : {neighbour, foreign}) {
            const Told told = introspect(stranger, had.bytes("access_token"));
            QCOMPARE(told.status(), 200);
            QCOMPARE(told.json, (QJsonObject{{QStringLiteral("active"), false}})); // and nothing else
        }
    }

    void what_has_ended_is_not_active_data() {
        QTest::addColumn<QString>("change");
        QTest::addRow("suspended") << QStringLiteral(
            "UPDATE gatelodge.users SET status = 'suspended' WHERE uid = (SELECT "
            "user_uid FROM gatelodge.openid_grants WHERE grant_id = %1)");
        QTest::addRow("ended") << QStringLiteral(
            "UPDATE gatelodge.openid_grants SET ended_at = gatelodge.now(), ended_why = "
            "'withdrawn' WHERE grant_id = %1");
    }
    void what_has_ended_is_not_active() {
        QFETCH(QString, change);
        const Server server = m_house.server();
        const auto code = m_house.code(server, kLasting);
        const Told had = m_house.redeem(server, code);
        QVERIFY(isActive(introspect(server, had.bytes("access_token"))));
        m_house.sql(change.arg(code.grant.value));
        for (const char *name : {"access_token", "refresh_token"})
            QVERIFY2(!isActive(introspect(server, had.bytes(name))), name);
    }

    void a_used_refresh_token_is_not_active_and_asking_ends_nothing() {
        const Server server = m_house.server();
        const auto code = m_house.code(server, kLasting);
        const Told had = m_house.redeem(server, code);
        QCOMPARE(m_house.refresh(server, had.bytes("refresh_token")).status(), 200);
        QVERIFY(!isActive(introspect(server, had.bytes("refresh_token"))));
        QVERIFY(m_house.holds(code.grant));
    }
};

QTEST_GUILESS_MAIN(ToldTokensTest)
#include "tst_told_tokens.moc"
