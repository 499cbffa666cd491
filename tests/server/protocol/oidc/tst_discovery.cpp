// What the provider says of itself (OpenID Connect Discovery 1.0, RFC 8414), its keys, and who may ask for them.
#include "server/protocol/oidc/discovery.h"
#include "server/protocol/oidc/routes.h"
#include "server/text/languages.h"
#include "tests/server/protocol/oidc/openid_house.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

QStringList listIn(const QJsonObject &object, const char *name) {
    return object[QLatin1StringView(name)].toVariant().toStringList();
}

} // namespace

class DiscoveryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenIdHouse> m_house;

    Answer get(const QByteArray &path, const QByteArray &headers = {}) {
        return m_house->client().get(path, {}, headers);
    }

private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<OpenIdHouse>(); }
    void cleanupTestCase() { m_house.reset(); }

    void both_documents_say_the_same_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("OpenID Connect") << QByteArray("/.well-known/openid-configuration");
        QTest::newRow("OAuth 2.0") << QByteArray("/.well-known/oauth-authorization-server");
    }
    void both_documents_say_the_same() {
        QFETCH(QByteArray, path);
        const Answer answer = get(path);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers["content-type"].startsWith("application/json"));
        QCOMPARE(answer.headers["access-control-allow-origin"], QByteArray("*"));
        QVERIFY(answer.headers["cache-control"].startsWith("public, max-age="));
        QVERIFY(!answer.headers.contains("set-cookie"));
        QCOMPARE(objectIn(answer), oidc::discoveryDocument("http://localhost"));
    }

    void what_is_required_is_there() {
        const QJsonObject document = objectIn(get("/.well-known/openid-configuration"));
        for (const char *name : {"issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint",
                                 "end_session_endpoint"})
            QVERIFY2(document[QLatin1StringView(name)].isString(), name);
        for (const char *name : {"response_types_supported", "subject_types_supported", "scopes_supported",
                                 "claims_supported", "id_token_signing_alg_values_supported"})
            QVERIFY2(!listIn(document, name).isEmpty(), name);
        QCOMPARE(document["issuer"_L1].toString(), u"http://localhost"_s); // as tokens have it, byte for byte
    }

    void exactly_what_is_spoken_is_announced_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *name, const char *values) {
            QTest::newRow(name) << QByteArray(name) << QString::fromLatin1(values).split(u' ');
        };
        row("response_types_supported", "code");
        row("response_modes_supported", "query");
        row("grant_types_supported",
            "authorization_code refresh_token client_credentials urn:ietf:params:oauth:grant-type:device_code");
        row("scopes_supported", "openid profile email groups offline_access");
        row("code_challenge_methods_supported", "S256");
        row("id_token_signing_alg_values_supported", "RS256 ES256 EdDSA");
        row("token_endpoint_auth_methods_supported", "client_secret_basic client_secret_post private_key_jwt none");
        row("revocation_endpoint_auth_methods_supported",
            "client_secret_basic client_secret_post private_key_jwt none");
        row("introspection_endpoint_auth_methods_supported", "client_secret_basic client_secret_post private_key_jwt");
        row("acr_values_supported", "normal secure");
        row("subject_types_supported", "public pairwise");
    }
    void exactly_what_is_spoken_is_announced() {
        QFETCH(QByteArray, name);
        QTEST(listIn(oidc::discoveryDocument("http://localhost"), name), "values");
    }

    void what_is_done_and_what_is_not() {
        const QJsonObject document = oidc::discoveryDocument("http://localhost");
        for (const auto name : {"claims_parameter_supported"_L1, "authorization_response_iss_parameter_supported"_L1,
                                "backchannel_logout_supported"_L1, "backchannel_logout_session_supported"_L1})
            QVERIFY2(document[name] == QJsonValue(true), name.data());
        for (const auto name : {"request_parameter_supported"_L1, "request_uri_parameter_supported"_L1,
                                "require_pushed_authorization_requests"_L1})
            QVERIFY2(document[name] == QJsonValue(false), name.data());
        for (const QString &algorithm : listIn(document, "token_endpoint_auth_signing_alg_values_supported"))
            QVERIFY2(algorithm != "none"_L1 && !algorithm.startsWith("HS"_L1), qPrintable(algorithm));
        const QStringList languages = listIn(document, "ui_locales_supported");
        QCOMPARE(languages.size(), text::compiledLanguages().size());
        QVERIFY(languages.contains(u"en"_s));
        QVERIFY(languages.filter(u"_"_s).isEmpty()); // BCP 47
    }

    void what_is_announced_is_there() {
        const auto means = std::make_shared<service::Means>(m_house->means());
        const auto router = value(http::Router::build(oidc::oidcRoutes(
            {means, std::make_shared<const openid::KeyRings>(means->vault), http::Cookies(), http::plainErrorPage})));
        const QJsonObject document = oidc::discoveryDocument("http://localhost");
        int endpoints = 0;
        for (const QString &name : document.keys()) {
            if (!name.endsWith("_endpoint"_L1) && name != "jwks_uri"_L1)
                continue;
            const QByteArray path = document[name].toString().mid(16).toLatin1();
            QVERIFY2(router.match("GET", path).route || router.match("POST", path).route, qPrintable(name));
            ++endpoints;
        }
        QCOMPARE(endpoints, 9);
    }

    void the_public_address_is_the_issuer_whatever_a_header_says() {
        const Answer answer = get("/.well-known/openid-configuration",
                                  "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n");
        QVERIFY(!answer.body.contains("evil.example"));
        QCOMPARE(objectIn(answer)["issuer"_L1].toString(), u"http://localhost"_s);
    }

    void keys_are_served_and_only_their_public_halves() {
        const Answer answer = get("/oidc/jwks.json");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers["content-type"].startsWith("application/json"));
        QCOMPARE(answer.headers["cache-control"], QByteArray("public, max-age=600"));
        QCOMPARE(answer.headers["access-control-allow-origin"], QByteArray("*"));
        const QJsonArray keys = objectIn(answer)["keys"_L1].toArray();
        QStringList algorithms;
        QSet<QString> kids;
        for (const QJsonValue &key : keys) {
            algorithms << key["alg"_L1].toString();
            kids << key["kid"_L1].toString();
            QCOMPARE(key["use"_L1].toString(), u"sig"_s);
            QVERIFY(!key.toObject().contains("d"_L1) && !key.toObject().contains("p"_L1));
            QVERIFY(jose::JsonWebKey::read(key.toObject()));
        }
        algorithms.sort();
        QCOMPARE(algorithms, (QStringList{u"ES256"_s, u"EdDSA"_s, u"RS256"_s}));
        QCOMPARE(kids.size(), 3);
        QCOMPARE(get("/oidc/jwks.json").body, answer.body); // once more, from what is at hand
    }

    void scripts_of_other_sites_may_ask_data() {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server",
                                 "/oidc/jwks.json", "/oidc/userinfo", "/oidc/token", "/oidc/revoke"})
            QTest::newRow(path) << QByteArray(path);
    }
    void scripts_of_other_sites_may_ask() {
        QFETCH(QByteArray, path);
        const Answer answer =
            m_house->client().ask("OPTIONS " + path +
                                  " HTTP/1.1\r\nHost: localhost\r\nOrigin: https://app.example\r\n"
                                  "Access-Control-Request-Method: POST\r\n"
                                  "Access-Control-Request-Headers: authorization\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.headers["access-control-allow-origin"], QByteArray("*"));
        QVERIFY(answer.headers["access-control-allow-methods"].contains("POST"));
        QVERIFY(answer.headers["access-control-allow-headers"].toLower().contains("authorization"));
        QVERIFY(!answer.headers.contains("access-control-allow-credentials")); // no cookie opens anything here
    }

    void where_a_cookie_counts_no_script_of_others_may_ask_data() {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/oidc/authorize", "/oidc/logout", "/account/login/", "/account/"})
            QTest::newRow(path) << QByteArray(path);
    }
    void where_a_cookie_counts_no_script_of_others_may_ask() {
        QFETCH(QByteArray, path);
        const Answer asked = m_house->client().ask("OPTIONS " + path +
                                                   " HTTP/1.1\r\nHost: localhost\r\nOrigin: https://app.example\r\n"
                                                   "Access-Control-Request-Method: GET\r\n\r\n");
        QCOMPARE(asked.status, 405);
        QVERIFY(!asked.headers.contains("access-control-allow-origin"));
        QVERIFY(!get(path).headers.contains("access-control-allow-origin"));
    }

    void nothing_else_is_answered_there_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("POST to the document")
            << QByteArray(
                   "POST /.well-known/openid-configuration HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
            << 405;
        QTest::newRow("with a slash")
            << QByteArray("GET /.well-known/openid-configuration/ HTTP/1.1\r\nHost: localhost\r\n\r\n") << 404;
        QTest::newRow("DELETE") << QByteArray("DELETE /oidc/jwks.json HTTP/1.1\r\nHost: localhost\r\n\r\n") << 405;
    }
    void nothing_else_is_answered_there() {
        QFETCH(QByteArray, request);
        QTEST(m_house->client().ask(request).status, "status");
    }
};

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
