// How clients' servers prove who they are (RFC 6749 §2.3, Core §9, RFC 7523), and how they fail to.
#include "server/store/openid_rejected.h"
#include "tests/server/protocol/oidc/token_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using gatelodge::tests::value;

namespace {

const QByteArray kType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

QByteArray base64Url(const QByteArray &bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

class ClientAuthenticationTest : public QObject {
    Q_OBJECT

    TokenHouse m_house;
    std::unique_ptr<Log> m_log; // from the first test on: the test itself listens, too

    static Fields asking() { return {{"grant_type", "client_credentials"}}; }
    Server service(ClientProof proof = ClientProof::Basic) {
        return m_house.server(proof, [](auto &profile) { profile.isService = true; });
    }
    Told with(const QByteArray &headers, const Fields &fields) {
        Fields all = asking();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            all[field.key()] = field.value();
        return m_house.post("/oidc/token", encoded(all), headers);
    }
    Told withAssertion(const QByteArray &assertion, const Fields &more = {}) {
        Fields fields = more;
        fields.insert("client_assertion_type", kType);
        fields.insert("client_assertion", assertion);
        return with({}, fields);
    }
    void notBelieved(const Told &told) {
        QCOMPARE(told.error(), QByteArray("invalid_client"));
        QCOMPARE(told.status(), 401);
        QVERIFY(told.answer.headers.value("www-authenticate").startsWith("Basic realm="));
        QCOMPARE(told.answer.headers.value("cache-control"), "no-store");
    }
    void malformed(const Told &told) {
        QCOMPARE(told.error(), QByteArray("invalid_request"));
        QCOMPARE(told.status(), 400);
    }

private Q_SLOTS:
    void initTestCase() { m_log = std::make_unique<Log>(); }
    void cleanupTestCase() { m_log.reset(); }

    void every_way_of_a_client_opens_data() {
        QTest::addColumn<int>("proof");
        QTest::addRow("basic") << int(ClientProof::Basic);
        QTest::addRow("post") << int(ClientProof::Post);
        QTest::addRow("private key") << int(ClientProof::PrivateKey);
    }
    void every_way_of_a_client_opens() {
        QFETCH(int, proof);
        QCOMPARE(m_house.token(service(ClientProof(proof)), asking()).status(), 200);
    }

    void no_other_way_than_its_own_opens_data() {
        QTest::addColumn<int>("own");
        QTest::addColumn<int>("shown");
        for (const auto own : {ClientProof::Basic, ClientProof::Post, ClientProof::PrivateKey}) {
            for (const auto shown : {ClientProof::None, ClientProof::Basic, ClientProof::Post}) {
                if (own != shown)
                    QTest::addRow("%s by %s", clientProofName(own).data(), clientProofName(shown).data())
                        << int(own) << int(shown);
            }
        }
    }
    void no_other_way_than_its_own_opens() {
        QFETCH(int, own);
        QFETCH(int, shown);
        Server server = service(ClientProof(own));
        if (server.secret.isEmpty())
            server.secret = m_house.newSecret(server.peer.site);
        server.peer.profile.proof = ClientProof(shown);
        notBelieved(m_house.token(server, asking()));
        QVERIFY(Log::has(QStringLiteral("(%1): it proves itself by").arg(server.peer.site.value)));
    }

    void names_and_secrets_may_be_form_encoded() {
        const Server server = m_house.server(ClientProof::Basic, [](auto &profile) {
            profile.isService = true;
            profile.clientId = QStringLiteral("a.client~with_marks-1");
        });
        const QByteArray id = "%61.client%7Ewith_marks-1";
        const QByteArray header = "Authorization: Basic " + (id + ':' + server.secret).toBase64() + "\r\n";
        QCOMPARE(with(header, {}).status(), 200);
        QCOMPARE(with("authorization: bAsIc " + (id + ':' + server.secret).toBase64() + "\r\n", {}).status(), 200);
    }

    void what_is_wrong_is_not_believed_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        const Server server = service(), post = service(ClientProof::Post);
        const QByteArray id = server.id(), other(43, 'A');
        const auto basic = [](const QByteArray &pair) { return "Authorization: Basic " + pair.toBase64() + "\r\n"; };
        const auto row = [](const char *name, const QByteArray &header, const QByteArray &body) {
            QTest::addRow("%s", name) << header << body;
        };
        row("nothing", {}, {});
        row("another secret", basic(id + ':' + other), {});
        row("no secret", basic(id + ':'), {});
        row("no colon", basic(id), {});
        row("unknown client", basic("nobody:" + server.secret), {});
        row("hostile client", basic("x' OR '1'='1:" + server.secret), {});
        row("the secret of another", basic(id + ':' + post.secret), {});
        row("no base64", "Authorization: Basic !!!\r\n", {});
        row("bearer", "Authorization: Bearer " + server.secret + "\r\n", {});
        row("no scheme", "Authorization: " + server.secret + "\r\n", {});
        row("unknown client by post", {}, "&client_id=nobody&client_secret=" + post.secret);
        row("another secret by post", {}, "&client_id=" + post.id() + "&client_secret=" + other);
        row("a secret without a client", {}, "&client_secret=" + post.secret);
        row("a public client that is none", {}, "&client_id=nobody");
    }
    void what_is_wrong_is_not_believed() {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        notBelieved(m_house.post("/oidc/token", "grant_type=client_credentials" + body, header));
    }

    void a_name_with_a_NUL_is_malformed() {
        malformed(m_house.post("/oidc/token", "client_id=nobody%00x&client_secret=" + QByteArray(43, 'A'), {}));
    }

    void administrators_are_shown_who_could_not_prove_themselves() {
        Server server = service();
        server.secret = QByteArray(43, 'A');
        notBelieved(m_house.token(server, asking()));
        const auto noted = value(store::listOpenIdRejected(m_house.session(), server.peer.site));
        QCOMPARE(noted.size(), 1);
        QCOMPARE(int(noted.first().cause), int(RejectionCause::Client));
    }

    void two_proofs_at_once_are_refused() {
        const Server server = service(), post = service(ClientProof::Post), key = service(ClientProof::PrivateKey);
        malformed(with(server.basic(), {{"client_id", server.id()}, {"client_secret", server.secret}}));
        malformed(
            with(server.basic(), {{"client_assertion_type", kType}, {"client_assertion", m_house.assertion(key)}}));
        malformed(withAssertion(m_house.assertion(key), {{"client_id", post.id()}, {"client_secret", post.secret}}));
        malformed(with(server.basic(), {{"client_id", post.id()}})); // two names
        malformed(withAssertion(m_house.assertion(key), {{"client_id", post.id()}}));
        QCOMPARE(with(server.basic(), {{"client_id", server.id()}}).status(), 200);
        QCOMPARE(withAssertion(m_house.assertion(key), {{"client_id", key.id()}}).status(), 200);
    }

    void two_secrets_hold_while_one_follows_the_other() {
        Server server = service();
        const QByteArray old = server.secret;
        server.secret = m_house.newSecret(server.peer.site);
        QCOMPARE(m_house.token(server, asking()).status(), 200);
        server.secret = old;
        QCOMPARE(m_house.token(server, asking()).status(), 200);
        m_house.sql(
            QStringLiteral("UPDATE gatelodge.openid_secrets SET ends_at = gatelodge.now() WHERE site_id = %1 AND "
                           "beginning = '%2'")
                .arg(server.peer.site.value)
                .arg(QString::fromLatin1(old.left(4))));
        notBelieved(m_house.token(server, asking()));
    }

    void an_assertion_that_says_something_else_is_not_believed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("content");
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const auto row = [](const char *title, const char *name, const QJsonValue &content) {
            QTest::addRow("%s", title) << QString::fromLatin1(name) << content;
        };
        row("no iss", "iss", QJsonValue::Undefined);
        row("another iss", "iss", QStringLiteral("somebody"));
        row("another sub", "sub", QStringLiteral("somebody"));
        row("no aud", "aud", QJsonValue::Undefined);
        row("another aud", "aud", QStringLiteral("https://other.example"));
        row("aud with a slash", "aud", QStringLiteral("http://localhost/"));
        row("aud of others, too", "aud",
            QJsonArray{QStringLiteral("http://localhost"), QStringLiteral("https://other.example")});
        row("empty aud", "aud", QJsonArray());
        row("no jti", "jti", QJsonValue::Undefined);
        row("long jti", "jti", QString(300, QLatin1Char('a')));
        row("no exp", "exp", QJsonValue::Undefined);
        row("exp as a text", "exp", QString::number(now + 60));
        row("expired", "exp", now - 1);
        row("an hour without iat", "exp", now + 3600);
        row("nbf to come", "nbf", now + 600);
        row("iat to come", "iat", now + 600);
        row("iat long ago", "iat", now - 600);
    }
    void an_assertion_that_says_something_else_is_not_believed() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, content);
        static const Server server = service(ClientProof::PrivateKey);
        QJsonObject claims = m_house.assertionClaims(server);
        claims.insert(name, content);
        if (content.isUndefined())
            claims.remove(name);
        notBelieved(withAssertion(value(server.key->sign(claims, "JWT"))));
        QCOMPARE(m_house.token(server, asking()).status(), 200);
    }

    void an_assertion_may_be_meant_for_the_endpoint_data() {
        QTest::addColumn<QJsonValue>("audience");
        QTest::addRow("issuer") << QJsonValue(QStringLiteral("http://localhost"));
        QTest::addRow("endpoint") << QJsonValue(QStringLiteral("http://localhost/oidc/token"));
        QTest::addRow("list") << QJsonValue(QJsonArray{QStringLiteral("http://localhost/oidc/token")});
    }
    void an_assertion_may_be_meant_for_the_endpoint() {
        QFETCH(QJsonValue, audience);
        const Server server = service(ClientProof::PrivateKey);
        QJsonObject claims = m_house.assertionClaims(server);
        claims.insert(QStringLiteral("aud"), audience);
        QCOMPARE(withAssertion(value(server.key->sign(claims, "JWT"))).status(), 200);
    }

    void a_long_life_is_cut_to_five_minutes_from_when_it_was_made() {
        const Server server = service(ClientProof::PrivateKey);
        QJsonObject claims = m_house.assertionClaims(server, 3600);
        claims.insert(QStringLiteral("iat"), QDateTime::currentSecsSinceEpoch());
        QCOMPARE(withAssertion(value(server.key->sign(claims, "JWT"))).status(), 200);
    }

    void an_assertion_comes_once() {
        const Server server = service(ClientProof::PrivateKey);
        const QByteArray assertion = m_house.assertion(server);
        QCOMPARE(withAssertion(assertion).status(), 200);
        notBelieved(withAssertion(assertion));
        QVERIFY(Log::has(QStringLiteral("it has been used before")));
        // The same name from another client is another one.
        const Server other = service(ClientProof::PrivateKey);
        QJsonObject claims = m_house.assertionClaims(other);
        claims.insert(QStringLiteral("jti"), TokenHouse::claimsOf(assertion).value(QStringLiteral("jti")));
        QCOMPARE(withAssertion(value(other.key->sign(claims, "JWT"))).status(), 200);
    }

    void a_token_of_another_kind_is_no_assertion_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("good");
        QTest::addRow("JWT") << QByteArray("JWT") << true;
        QTest::addRow("of its own") << QByteArray("client-authentication+jwt") << true;
        QTest::addRow("access token") << QByteArray("at+jwt") << false;
        QTest::addRow("logout token") << QByteArray("logout+jwt") << false;
        QTest::addRow("proof of possession") << QByteArray("dpop+jwt") << false;
    }
    void a_token_of_another_kind_is_no_assertion() {
        QFETCH(QByteArray, type);
        QFETCH(bool, good);
        const Server server = service(ClientProof::PrivateKey);
        const Told told = withAssertion(value(server.key->sign(m_house.assertionClaims(server), type.constData())));
        QCOMPARE(told.status(), good ? 200 : 401);
    }

    void no_algorithm_is_taken_for_another() {
        const Server server = service(ClientProof::PrivateKey);
        const QByteArray claims = base64Url(compact(m_house.assertionClaims(server)));
        const QByteArray kid = server.key->id().toLatin1();
        const auto headed = [&](const QByteArray &algorithm) {
            return base64Url("{\"alg\":\"" + algorithm + "\",\"kid\":\"" + kid + "\",\"typ\":\"JWT\"}") + '.' + claims;
        };
        notBelieved(withAssertion(headed("none") + '.'));
        notBelieved(withAssertion(headed("None") + '.'));
        // The public key as a shared secret.
        const QByteArray publicKey = compact(server.key->publicJwk());
        notBelieved(withAssertion(headed("HS256") + '.' + base64Url(service::hmacSha256(publicKey, headed("HS256")))));
        // A right signature under another name.
        const QByteArray right = value(server.key->sign(m_house.assertionClaims(server), "JWT"));
        const QByteArray body = right.mid(right.indexOf('.') + 1);
        for (const char *algorithm : {"ES384", "RS256", "PS256", "EdDSA"})
            notBelieved(withAssertion(headed(algorithm).split('.').first() + '.' + body));
        QCOMPARE(withAssertion(right).status(), 200);
    }

    void only_the_clients_own_keys_count() {
        const Server server = service(ClientProof::PrivateKey), other = service(ClientProof::PrivateKey);
        notBelieved(withAssertion(value(other.key->sign(m_house.assertionClaims(server), "JWT"))));
        // A key that the token itself brings, or points at, is nobody's.
        const QByteArray claims = base64Url(compact(m_house.assertionClaims(server)));
        const QByteArray head = base64Url(compact({{QStringLiteral("alg"), QStringLiteral("ES256")},
                                                   {QStringLiteral("typ"), QStringLiteral("JWT")},
                                                   {QStringLiteral("jwk"), other.key->publicJwk()}}));
        const QByteArray theirs = value(other.key->sign(m_house.assertionClaims(server), "JWT"));
        notBelieved(withAssertion(head + '.' + claims + '.' + theirs.split('.').last()));
    }

    void an_assertion_that_is_none_is_refused_data() {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addRow("one word") << QByteArray("x");
        QTest::addRow("dots") << QByteArray("..");
        QTest::addRow("five parts") << QByteArray("a.b.c.d.e");
        QTest::addRow("no JSON") << QByteArray("eA.eA.eA");
        QTest::addRow("large") << QByteArray(50'000, 'a');
    }
    void an_assertion_that_is_none_is_refused() {
        QFETCH(QByteArray, assertion);
        notBelieved(withAssertion(assertion));
    }

    void the_type_of_an_assertion_is_known() {
        const Server server = service(ClientProof::PrivateKey);
        malformed(with({}, {{"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:saml2-bearer"},
                            {"client_assertion", m_house.assertion(server)}}));
        malformed(with({}, {{"client_assertion", m_house.assertion(server)}}));
    }

    void who_fails_too_often_waits_and_its_neighbours_do_not() {
        FrontHouse strict(m_house.database(), m_house.means().vault,
                          [](service::Means &means, auto &) { means.limits.perAddress = 5; });
        const Server server = service(), neighbour = service();
        Client asking(strict.port());
        const auto ask = [&](const QByteArray &header) {
            return asking.post("/oidc/token", "grant_type=client_credentials", kForm + header);
        };
        const QByteArray wrong =
            "Authorization: Basic " + (server.id() + ':' + QByteArray(43, 'A')).toBase64() + "\r\n";
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask(wrong).status, 401);
        const Answer waits = ask(wrong);
        QCOMPARE(waits.status, 429);
        QVERIFY(waits.headers.value("retry-after").toInt() > 0);
        QVERIFY(waits.body.contains("\"temporarily_unavailable\"")); // a code that OAuth has
        QCOMPARE(ask(server.basic()).status, 429);
        // A device that polls knows a word of its own for it, and goes on (RFC 8628 §3.5).
        const Answer polls = asking.post(
            "/oidc/token",
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=" + QByteArray(43, 'A'),
            kForm + server.basic());
        QCOMPARE(polls.status, 429);
        QVERIFY2(polls.body.contains("\"slow_down\""), polls.body);
        QCOMPARE(ask(neighbour.basic()).status, 200);
        QCOMPARE(ask(server.basic() + "X-Forwarded-For: 192.0.2.77\r\n").status, 200); // from elsewhere
    }
};

QTEST_GUILESS_MAIN(ClientAuthenticationTest)
#include "tst_client_authentication.moc"
