// Everything that is ever signed or given out here, and everything that others forge after it, taken to every place
// where something is taken: each opens what it is for, and nothing else (RFC 8725 §2.8, RFC 9700 §4; the classes of
// mistakes that were published of such servers: alg none, a public key as a shared one, a key that the token itself
// brings or points at, one kind of token for another).
#include "server/openid/tokens.h"
#include "tests/server/protocol/oidc/token_house.h"
#include "tests/support/login/oidc_issuer/signing_key.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using gatelodge::tests::base64Url;
using gatelodge::tests::signedToken;
using gatelodge::tests::value;

namespace {

using Loot = QMap<QByteArray, QByteArray>; // by the name of its kind

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
QByteArray decoded(const QByteArray &part) { return *jose::fromBase64Url(part); }

QJsonObject headerOf(const QByteArray &token, const QJsonObject &changes) {
    QJsonObject header = QJsonDocument::fromJson(decoded(token.split('.').first())).object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        header[change.key()] = change.value();
    return header;
}
// Another header before the same claims, unsigned so far.
QByteArray reheaded(const QByteArray &token, const QJsonObject &changes) {
    return base64Url(compact(headerOf(token, changes))) + '.' + token.split('.')[1];
}
// The same claims, rightly signed by a key that is none of ours.
QByteArray signedBy(const gatelodge::tests::SigningKey &key, const QByteArray &token, QJsonObject header) {
    header[QStringLiteral("alg")] = QStringLiteral("ES256");
    return signedToken(headerOf(token, header), TokenHouse::claimsOf(token), &key);
}

struct Place {
    const char *name;
    QByteArrayList takes; // kinds
};
const QList<Place> kPlaces{{"userinfo", {"access"}},        {"userinfo by a form", {"access"}},
                           {"userinfo in the address", {}}, {"introspect", {"access", "refresh"}},
                           {"token as a code", {"code"}},   {"token as a refresh token", {"refresh"}},
                           {"client assertion", {}},        {"hint at authorize", {"id"}},
                           {"hint at logout", {"id"}}};

} // namespace

class TokenConfusionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Log> m_log; // a line for each of a thousand refusals
    std::unique_ptr<TokenHouse> m_house;
    Server m_site, m_keyed;
    QByteArray m_cookie;
    gatelodge::tests::SigningKey m_stranger = gatelodge::tests::SigningKey::curve("P-256");

    QByteArray newCode() {
        const QByteArray path = authorizePath(m_site.peer, {{"scope", "openid email offline_access"}});
        return answerIn(m_house->client().get(path, m_cookie).location()).value("code");
    }
    QByteArray signedByUs(const QJsonObject &claims, const char *type, SigningAlgorithm algorithm) {
        const openid::KeyRings rings(m_house->means().vault);
        const auto ring = value(rings.current(m_house->session()));
        return value(value(ring->signing(algorithm, QDateTime::currentDateTimeUtc()))->sign(claims, type));
    }
    QByteArray changed(const QByteArray &token, const char *type, SigningAlgorithm algorithm,
                       const QJsonObject &changes) {
        QJsonObject claims = TokenHouse::claimsOf(token);
        for (auto change = changes.begin(); change != changes.end(); ++change)
            claims[change.key()] = change.value();
        return signedByUs(claims, type, algorithm);
    }
    void addForged(Loot &loot, const QByteArray &kind, const QByteArray &token);
    Loot collected();
    // Whether it opened anything.
    bool opens(const QByteArray &place, const QByteArray &token);

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void each_opens_what_it_is_for_data();
    void each_opens_what_it_is_for();
};

void TokenConfusionTest::cleanupTestCase() {
    m_house.reset();
    m_log.reset();
}

void TokenConfusionTest::initTestCase() {
    m_log = std::make_unique<Log>();
    m_house = std::make_unique<TokenHouse>();
    m_site = m_house->server(ClientProof::Basic, [](OpenIdProfile &p) {
        p.logoutAddresses = {QStringLiteral("https://wiki.example.org/gone")};
    });
    m_keyed = m_house->server(ClientProof::PrivateKey, [](OpenIdProfile &p) { p.isService = true; });
    m_cookie = m_house->signedIn(m_house->freshPerson());
}

void TokenConfusionTest::addForged(Loot &loot, const QByteArray &kind, const QByteArray &token) {
    const QByteArray name = kind + ", ";
    const QString kid = QStringLiteral("a-key-of-their-own");
    loot[name + "alg none"] = reheaded(token, {{QStringLiteral("alg"), QStringLiteral("none")}}) + '.';
    loot[name + "alg nOnE"] = reheaded(token, {{QStringLiteral("alg"), QStringLiteral("nOnE")}}) + ".AAAA";
    loot[name + "without its signature"] = token.left(token.lastIndexOf('.') + 1);
    QByteArray bent = token;
    bent[bent.size() - 10] = bent.at(bent.size() - 10) == 'A' ? 'B' : 'A';
    loot[name + "another signature"] = bent;
    loot[name + "a stranger's key under our kid"] = signedBy(m_stranger, token, {});
    loot[name + "a foreign kid"] = signedBy(m_stranger, token, {{QStringLiteral("kid"), kid}});
    loot[name + "a kid that is a path"] =
        signedBy(m_stranger, token, {{QStringLiteral("kid"), QStringLiteral("../../../dev/null")}});
    loot[name + "a kid that is SQL"] =
        signedBy(m_stranger, token, {{QStringLiteral("kid"), QStringLiteral("x' UNION SELECT '1")}});
    loot[name + "brings its key"] =
        signedBy(m_stranger, token, {{QStringLiteral("kid"), kid}, {QStringLiteral("jwk"), m_stranger.jwk(kid)}});
    for (const char *header : {"jku", "x5u"})
        loot[name + "points at its key by " + header] =
            signedBy(m_stranger, token,
                     {{QStringLiteral("kid"), kid},
                      {QLatin1StringView(header), QStringLiteral("http://127.0.0.1:9/keys.json")}});
    loot[name + "x5c"] = signedBy(
        m_stranger, token, {{QStringLiteral("kid"), kid}, {QStringLiteral("x5c"), QJsonArray{QStringLiteral("MIIB")}}});
    const QByteArray keys = m_house->client().get("/oidc/jwks.json").body;
    const QJsonArray published = QJsonDocument::fromJson(keys).object()[QLatin1StringView("keys")].toArray();
    for (const QJsonValue &key : published) { // each of our public keys as a shared one
        const QByteArray head = reheaded(token, {{QStringLiteral("alg"), QStringLiteral("HS256")},
                                                 {QStringLiteral("kid"), key[QLatin1StringView("kid")]}});
        loot[name + "our " + key[QLatin1StringView("alg")].toString().toLatin1() + " key as a shared one"] =
            head + '.' + base64Url(service::hmacSha256(compact(key.toObject()), head));
    }
}

Loot TokenConfusionTest::collected() {
    const Told told = m_house->token(m_site, TokenHouse::redeeming(newCode()));
    const QByteArray access = told.bytes("access_token"), id = told.bytes("id_token");
    Loot loot{{"code", newCode()},
              {"access", access},
              {"id", id},
              {"refresh", told.bytes("refresh_token")},
              {"session cookie", m_cookie}};
    loot["client secret"] = m_site.secret;
    loot["client assertion"] = m_house->assertion(m_keyed);
    const QString now = QStringLiteral("iat");
    QJsonObject logout{
        {QStringLiteral("iss"), QStringLiteral("http://localhost")},
        {QStringLiteral("aud"), m_site.peer.profile.clientId},
        {QStringLiteral("sub"), TokenHouse::claimsOf(id)[QLatin1StringView("sub")]},
        {QStringLiteral("sid"), TokenHouse::claimsOf(id)[QLatin1StringView("sid")]},
        {now, QDateTime::currentSecsSinceEpoch()},
        {QStringLiteral("exp"), QDateTime::currentSecsSinceEpoch() + 120},
        {QStringLiteral("events"),
         QJsonObject{{QStringLiteral("http://schemas.openid.net/event/backchannel-logout"), QJsonObject()}}}};
    loot["logout"] = signedByUs(logout, "logout+jwt", m_site.peer.profile.idTokenAlgorithm);
    // Ours, and rightly signed, with one thing that is not as it should be.
    const auto es = SigningAlgorithm::Es256;
    loot["access, for somebody else"] =
        changed(access, "at+jwt", es, {{QStringLiteral("aud"), m_site.peer.profile.clientId}});
    loot["access, of another issuer"] =
        changed(access, "at+jwt", es, {{QStringLiteral("iss"), QStringLiteral("http://localhost/")}});
    loot["access, ended"] =
        changed(access, "at+jwt", es, {{QStringLiteral("exp"), QDateTime::currentSecsSinceEpoch() - 1}});
    loot["access, without an end"] = changed(access, "at+jwt", es, {{QStringLiteral("exp"), QJsonValue()}});
    loot["access, typ JWT"] = changed(access, "JWT", es, {});
    loot["access, by the id token's algorithm"] = changed(access, "at+jwt", SigningAlgorithm::Rs256, {});
    loot["access, of another person"] =
        changed(access, "at+jwt", es, {{QStringLiteral("sub"), toString(m_house->freshPerson())}});
    loot["access, of another client"] =
        changed(access, "at+jwt", es, {{QStringLiteral("client_id"), m_keyed.peer.profile.clientId}});
    loot["access, of no grant"] =
        changed(access, "at+jwt", es, {{QStringLiteral("jti"), QStringLiteral("0.AAAAAAAAAAAAAAAA")}});
    loot["access, of a grant that never was"] =
        changed(access, "at+jwt", es, {{QStringLiteral("jti"), QStringLiteral("999999.AAAAAAAAAAAAAAAA")}});
    loot["id, typ at+jwt"] = changed(id, "at+jwt", es, {});
    loot["id, of another client"] =
        changed(id, "JWT", SigningAlgorithm::Rs256, {{QStringLiteral("aud"), m_keyed.peer.profile.clientId}});
    loot["id, of another issuer"] =
        changed(id, "JWT", SigningAlgorithm::Rs256, {{QStringLiteral("iss"), QStringLiteral("https://evil.example")}});
    addForged(loot, "access", access);
    addForged(loot, "id", id);
    return loot;
}

bool TokenConfusionTest::opens(const QByteArray &place, const QByteArray &token) {
    Client asking = m_house->client();
    if (place == "userinfo")
        return asking.get("/oidc/userinfo", {}, "Authorization: Bearer " + token + "\r\n").status == 200;
    if (place == "userinfo by a form")
        return m_house->post("/oidc/userinfo", encoded({{"access_token", token}}), {}).status() == 200;
    if (place == "userinfo in the address") // RFC 9700 §2.2
        return asking.get("/oidc/userinfo?access_token=" + token.toPercentEncoding()).status == 200;
    if (place == "introspect")
        return m_house->ask("/oidc/introspect", m_site, {{"token", token}}).json !=
               QJsonObject{{QStringLiteral("active"), false}};
    if (place == "token as a code")
        return m_house->token(m_site, TokenHouse::redeeming(token)).status() == 200;
    if (place == "token as a refresh token")
        return m_house->refresh(m_site, token).status() == 200;
    if (place == "client assertion")
        return m_house
                   ->post(
                       "/oidc/token",
                       encoded({{"grant_type", "client_credentials"},
                                {"client_assertion", token},
                                {"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"}}),
                       {})
                   .status() == 200;
    if (place == "hint at authorize") {
        const QByteArray back =
            asking.get(authorizePath(m_site.peer, {{"prompt", "none"}, {"id_token_hint", token}}), m_cookie).location();
        return answerIn(back).contains("code");
    }
    const QByteArray path = "/oidc/logout?id_token_hint=" + token.toPercentEncoding() +
                            "&post_logout_redirect_uri=https://wiki.example.org/gone";
    return asking.get(path, m_cookie).location() == "https://wiki.example.org/gone";
}

void TokenConfusionTest::each_opens_what_it_is_for_data() {
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArrayList>("takes");
    for (const Place &place : kPlaces)
        QTest::newRow(place.name) << QByteArray(place.name) << place.takes;
}

void TokenConfusionTest::each_opens_what_it_is_for() {
    QFETCH(QByteArray, place);
    QFETCH(QByteArrayList, takes);
    if (place == "hint at logout") // what opens it ends the session: a new one for what follows
        m_cookie = m_house->signedIn(m_house->freshPerson());
    const Loot loot = collected();
    QVERIFY2(loot.size() > 50, qPrintable(QString::number(loot.size())));
    for (auto found = loot.begin(); found != loot.end(); ++found) {
        const bool itsOwn = place == "client assertion" && found.key() == "client assertion";
        if (!takes.contains(found.key()) && !itsOwn)
            QVERIFY2(!opens(place, found.value()), (found.key() + " opens " + place).constData());
    }
    for (const QByteArray &kind : takes) // and what it takes is still good after all that
        QVERIFY2(opens(place, loot[kind]), (kind + " does not open " + place).constData());
}

QTEST_GUILESS_MAIN(TokenConfusionTest)
#include "tst_token_confusion.moc"
