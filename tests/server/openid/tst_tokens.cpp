// The tokens that the house gives out, as clients must find them, and everything that makes one worth nothing.
#include "server/jose/jws.h"
#include "server/openid/tokens.h"
#include "server/service/digest.h"
#include "server/store/belongings.h"
#include "server/store/clock.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_grants.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QJsonDocument>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::openid;
using namespace Qt::StringLiterals;
using tests::value;

namespace {

const QByteArray kIssuer = "https://id.lake.example";

// A site, a person, and what she let it have.
class Shop {
public:
    explicit Shop(const std::function<void(OpenIdProfile &)> &change = [](auto &) {}, bool consent = false) {
        m_means.publicUrl = kIssuer;
        value(tendOpenIdKeys(session(), m_means));
        tests::aSite site(session());
        if (consent)
            site.requiringConsent();
        m_site = site.make();
        m_person =
            tests::aUser(session()).called(u"ada"_s).named(u"Ada"_s, u"Brandt"_s).withEmail(u"a@b.example"_s).make();
        OpenIdProfile profile;
        profile.clientId = u"shop"_s;
        change(profile);
        value(store::insertOpenIdClient(session(), m_site, profile));
        if (consent)
            sql(u"INSERT INTO consents (user_uid, org_id, given, text_version) SELECT '%1', org_id, true, '1' FROM "
                u"sites "
                "WHERE site_id = %2"_s.arg(toString(m_person))
                    .arg(m_site.value));
        m_grant = given({});
    }

    store::Session &session() { return *m_session; }
    service::Means &means() { return m_means; }
    OpenIdClient client() { return *value(store::findOpenIdClientOf(session(), m_site)); }
    const OpenIdGrant &grant() const { return m_grant; }
    UserId person() const { return m_person; }
    SiteId site() const { return m_site; }
    void sql(const QString &text) { value(m_session->script(text)); }
    void go(int minutes) { sql(u"SET gatelodge.clock_shift = '%1 min'"_s.arg(minutes)); }
    std::shared_ptr<const KeyRing> ring() { return value(m_rings->current(session())); }
    const KeyRings &rings() const { return *m_rings; }
    void otherRings() { m_rings = std::make_unique<KeyRings>(m_means.vault); }

    OpenIdGrant given(OpenIdGrant grant) {
        grant.site = m_site;
        grant.user = m_person;
        grant.scopes = {u"openid"_s, u"profile"_s};
        grant.authTime = value(store::readClock(session())).addSecs(-100);
        grant.level = Level::Normal;
        grant.method = u"password"_s;
        grant.id = value(store::insertGrant(session(), grant, std::nullopt));
        return *value(store::findGrant(session(), grant.id));
    }
    QByteArray access(const QStringList &scopes = {u"openid"_s, u"profile"_s}) {
        return value(makeAccessToken(session(), m_means, *ring(), client(), m_grant, scopes));
    }
    QByteArray idToken(const QByteArray &access = {}) {
        return value(makeIdToken(session(), m_means, *ring(), client(), m_grant, access));
    }
    Result<JudgedToken> judge(const QByteArray &token) { return judgeAccessToken(session(), m_means, *m_rings, token); }
    QJsonObject goodClaims() { return value(jose::parseJws(access())).claims; }
    // Signed well by the house's own key, whatever it says.
    QByteArray signedByHouse(const QJsonObject &claims, const char *type = "at+jwt",
                             SigningAlgorithm algorithm = SigningAlgorithm::Es256) {
        const auto held = ring();
        return value(value(held->signing(algorithm, value(store::readClock(session()))))->sign(claims, type));
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    service::Means m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
    std::unique_ptr<KeyRings> m_rings = std::make_unique<KeyRings>(m_means.vault);
    SiteId m_site;
    UserId m_person;
    OpenIdGrant m_grant;
};

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value) {
    object[name] = value;
    return object;
}

QByteArray header(const char *algorithm, const QByteArray &kid) {
    return QJsonDocument(QJsonObject{{u"alg"_s, QString::fromLatin1(algorithm)},
                                     {u"kid"_s, QString::fromLatin1(kid)},
                                     {u"typ"_s, u"at+jwt"_s}})
        .toJson(QJsonDocument::Compact);
}

QByteArray base64Url(const QByteArray &bytes) { return jose::toBase64Url(bytes); }

// header and payload exchanged, the signature kept.
QByteArray withPart(const QByteArray &token, int part, const QByteArray &text) {
    QByteArrayList parts = token.split('.');
    parts[part] = base64Url(text);
    return parts.join('.');
}

} // namespace

using Make = std::function<QByteArray(Shop &)>;
Q_DECLARE_METATYPE(Make)

class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_access_token_is_as_rfc_9068_has_it() {
        Shop shop;
        const auto jws = value(jose::parseJws(shop.access()));
        QCOMPARE(jws.algorithm, u"ES256"_s);
        QCOMPARE(jws.type, u"at+jwt"_s);
        const QJsonObject &claims = jws.claims;
        QCOMPARE(claims.keys(),
                 (QStringList{u"aud"_s, u"client_id"_s, u"exp"_s, u"iat"_s, u"iss"_s, u"jti"_s, u"scope"_s, u"sub"_s}));
        QCOMPARE(claims["iss"_L1].toString().toUtf8(), kIssuer);
        QCOMPARE(claims["aud"_L1].toString().toUtf8(), kIssuer);
        QCOMPARE(claims["client_id"_L1].toString(), u"shop"_s);
        QCOMPARE(claims["sub"_L1].toString(), toString(shop.person()));
        QCOMPARE(claims["scope"_L1].toString(), u"openid profile"_s);
        QCOMPARE(claims["exp"_L1].toInteger() - claims["iat"_L1].toInteger(), 600);
        QVERIFY(claims["jti"_L1].toString().startsWith(QString::number(shop.grant().id.value) + u'.'));
        QVERIFY(claims["jti"_L1] != shop.goodClaims()["jti"_L1]);
    }

    void an_access_token_opens_what_was_let_to_its_site() {
        Shop shop;
        const auto judged = value(shop.judge(shop.access({u"openid"_s})));
        QCOMPARE(judged.client.site, shop.site());
        QCOMPARE(judged.grant->id, shop.grant().id);
        QVERIFY(judged.grant->user == shop.person());
        QCOMPARE(judged.grant->scopes, shop.grant().scopes);
        QCOMPARE(judged.scopes, QStringList{u"openid"_s});
        QCOMPARE(judged.id, judged.claims["jti"_L1].toString());
        QCOMPARE(judged.client.profile.clientId, u"shop"_s);
    }

    void the_life_of_a_token_is_its_sites() {
        Shop shop([](OpenIdProfile &profile) { profile.accessMinutes = 90; });
        const QByteArray token = shop.access();
        shop.go(89);
        QVERIFY(shop.judge(token));
        shop.go(91);
        QVERIFY(!shop.judge(token));
    }

    void a_service_has_tokens_for_itself() {
        Shop shop([](OpenIdProfile &profile) { profile.isService = true; });
        const QByteArray token =
            value(makeAccessToken(shop.session(), shop.means(), *shop.ring(), shop.client(), std::nullopt, {}));
        const auto judged = value(shop.judge(token));
        QVERIFY(!judged.grant);
        QCOMPARE(judged.claims["sub"_L1].toString(), u"shop"_s);
        QVERIFY(judged.id.startsWith(u"0."_s));
        shop.sql(u"UPDATE openid_clients SET is_service = false"_s);
        QVERIFY(!shop.judge(token));
    }

    // Everything that is wrong with the token itself.
    void a_token_that_is_none_opens_nothing_data() {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const Make &make, const QString &why) {
            QTest::newRow(name) << make << why;
        };
        const auto claims = [](const QString &name, const QJsonValue &other) {
            return Make([name, other](Shop &shop) { return shop.signedByHouse(with(shop.goodClaims(), name, other)); });
        };
        row("nothing", [](Shop &) { return QByteArray(); }, u"three parts"_s);
        row("letters", [](Shop &) { return QByteArray("abc.def.ghi"); }, u"header"_s);
        row("an id token", [](Shop &shop) { return shop.idToken(); }, u"(typ)"_s);
        row("an id token on the same curve",
            [](Shop &shop) { return shop.signedByHouse(shop.goodClaims(), "JWT"); }, u"(typ)"_s);
        row("a token for a sign-out", [](Shop &shop) { return shop.signedByHouse(shop.goodClaims(), "logout+jwt"); },
            u"(typ)"_s);
        row("another algorithm of ours",
            [](Shop &shop) { return shop.signedByHouse(shop.goodClaims(), "at+jwt", SigningAlgorithm::Rs256); },
            u"(alg)"_s);
        row("no algorithm",
            [](Shop &shop) { return withPart(shop.access(), 0, R"({"alg":"none","typ":"at+jwt"})"); }, u"“none”"_s);
        row("a keyed hash with our public key",
            [](Shop &shop) {
                const QByteArray kid = value(jose::parseJws(shop.access())).keyId.toLatin1();
                const QByteArray token = withPart(shop.access(), 0, header("HS256", kid));
                const QByteArray text = token.left(token.lastIndexOf('.'));
                return text + '.' + base64Url(service::hmacSha256(shop.ring()->jwks(), text));
            },
            u"“HS256”"_s);
        row("another algorithm than its key's",
            [](Shop &shop) {
                const QByteArray kid = value(jose::parseJws(shop.access())).keyId.toLatin1();
                return withPart(shop.access(), 0, header("EdDSA", kid));
            },
            u"signature"_s);
        row("a key of somebody else's",
            [](Shop &shop) {
                const auto key = value(jose::SigningKey::generate(SigningAlgorithm::Es256));
                return value(key.sign(shop.goodClaims(), "at+jwt"));
            },
            u"(kid)"_s);
        row("a key of somebody else's under our name",
            [](Shop &shop) {
                const auto key = value(jose::SigningKey::generate(SigningAlgorithm::Es256));
                const QByteArray kid = value(jose::parseJws(shop.access())).keyId.toLatin1();
                return withPart(value(key.sign(shop.goodClaims(), "at+jwt")), 0, header("ES256", kid));
            },
            u"signature"_s);
        row(
            "a key that it brings itself",
            [](Shop &shop) {
                return withPart(shop.access(), 0,
                                R"({"alg":"ES256","typ":"at+jwt","jwk":{"kty":"EC"},"kid":"mine-mine"})");
            },
            u"(kid)"_s);
        row(
            "no name of a key",
            [](Shop &shop) { return withPart(shop.access(), 0, R"({"alg":"ES256","typ":"at+jwt"})"); }, u"(kid)"_s);
        row("other claims under the signature",
            [](Shop &shop) { return withPart(shop.access(), 1, R"({"iss":"us"})"); },
            u"signature"_s);
        row("another issuer", claims(u"iss"_s, u"https://id.other.example"_s), u"(iss)"_s);
        row("the issuer with a slash", claims(u"iss"_s, u"https://id.lake.example/"_s), u"(iss)"_s);
        row("no issuer", claims(u"iss"_s, QJsonValue::Undefined), u"(iss)"_s);
        row("for somebody else", claims(u"aud"_s, u"shop"_s), u"(aud)"_s);
        row("for us and others", claims(u"aud"_s, QJsonArray{u"https://id.lake.example"_s, u"x"_s}), u"(aud)"_s);
        row("for nobody", claims(u"aud"_s, QJsonValue::Undefined), u"(aud)"_s);
        row("without an end", claims(u"exp"_s, QJsonValue::Undefined), u"expired"_s);
        row("an end in words", claims(u"exp"_s, u"9999999999"_s), u"expired"_s);
        row("without an id", claims(u"jti"_s, QJsonValue::Undefined), u"(jti)"_s);
        row("an id that is none", claims(u"jti"_s, u"x.abc"_s), u"(jti)"_s);
        row("a grant below zero", claims(u"jti"_s, u"-1.abc"_s), u"(jti)"_s);
        row("a grant that is none", claims(u"jti"_s, u"99999.abc"_s), u"grant"_s);
        row("a service's own of somebody who is none", claims(u"jti"_s, u"0.abc"_s), u"act for itself"_s);
        row("another site's", claims(u"client_id"_s, u"wiki"_s), u"client_id"_s);
        row("nobody's", claims(u"client_id"_s, QJsonValue::Undefined), u"client_id"_s);
        row("another person's", claims(u"sub"_s, toString(UserId(QUuid::createUuid()))), u"(sub)"_s);
        row("an expired one",
            [](Shop &shop) {
                const QByteArray token = shop.access();
                shop.go(11);
                return token;
            },
            u"expired"_s);
    }
    void a_token_that_is_none_opens_nothing() {
        QFETCH(Make, make);
        QFETCH(QString, why);
        Shop &shop = fresh();
        shop.go(0);
        const auto judged = shop.judge(make(shop));
        QVERIFY(!judged);
        QCOMPARE(judged.error().fault, Fault::Denied);
        QVERIFY2(judged.error().detail.contains(why), qPrintable(judged.error().detail));
        shop.go(0);
        QVERIFY(shop.judge(shop.access())); // a good one opens still
    }

    // Everything that may have happened since.
    void a_good_token_opens_nothing_any_more_data() {
        QTest::addColumn<QString>("meanwhile"); // SQL; ADA and SITE stand for themselves
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QString &sql, const QString &why) {
            QTest::newRow(name) << sql << why;
        };
        const QString grant = u"UPDATE openid_grants SET ended_at = gatelodge.now(), ended_why = '%1'"_s;
        row("a code of it came again", grant.arg(u"code_reused"_s), u"code_reused"_s);
        row("it was revoked", grant.arg(u"revoked"_s), u"revoked"_s);
        row("its grant is gone", u"DELETE FROM openid_grants"_s, u"gone"_s);
        row("its client is off", u"UPDATE openid_clients SET enabled = false"_s, u"client_id"_s);
        row("its client has another name", u"UPDATE openid_clients SET client_id = 'shop2'"_s, u"client_id"_s);
        row("its site speaks no OpenID any more", u"DELETE FROM openid_clients"_s, u"client_id"_s);
        row("its site is gone", u"UPDATE sites SET deleted_at = gatelodge.now()"_s, u"client_id"_s);
        row("she is suspended", u"UPDATE users SET status = 'suspended' WHERE uid = 'ADA'"_s, u"closed"_s);
        row("she is suspended by her dates",
            u"UPDATE users SET valid_until = gatelodge.now() - interval '1 s' WHERE uid = 'ADA'"_s, u"told"_s);
        row("she is in the recycle bin", u"UPDATE users SET deleted_at = gatelodge.now() WHERE uid = 'ADA'"_s,
            u"closed"_s);
        row("she has withdrawn her consent",
            u"INSERT INTO consents (user_uid, org_id, given, text_version) SELECT 'ADA', org_id, false, '1' FROM sites "
            u"WHERE "
            "site_id = SITE"_s,
            u"withdrawn"_s);
        // Not even if what ends the grant had failed.
        row("she has withdrawn it, and her grant stands",
            u"INSERT INTO consents (user_uid, org_id, given, text_version) SELECT 'ADA', org_id, false, '1' FROM sites "
            u"WHERE "
            "site_id = SITE; ALTER TABLE openid_grants DISABLE TRIGGER stays_ended; UPDATE openid_grants SET ended_at "
            "= NULL, "
            "ended_why = NULL; ALTER TABLE openid_grants ENABLE TRIGGER stays_ended"_s,
            u"told"_s);
        row("its site's organisation gave people other names", u"UPDATE orgs SET pairwise = true"_s, u"(sub)"_s);
        row("its session has ended",
            u"UPDATE openid_grants SET ended_at = gatelodge.now(), ended_why = 'signed_out'"_s, u"signed_out"_s);
    }
    void a_good_token_opens_nothing_any_more() {
        QFETCH(QString, meanwhile);
        QFETCH(QString, why);
        Shop shop([](auto &) {}, true);
        const QByteArray token = shop.access();
        QVERIFY(shop.judge(token));
        shop.sql(meanwhile.replace(u"ADA"_s, toString(shop.person()))
                     .replace(u"SITE"_s, QString::number(shop.site().value)));
        const auto judged = shop.judge(token);
        QVERIFY(!judged);
        QCOMPARE(judged.error().fault, Fault::Denied);
        QVERIFY2(judged.error().detail.contains(why), qPrintable(judged.error().detail));
    }

    void one_token_is_taken_back_and_no_other() {
        Shop shop;
        const QByteArray taken = shop.access(), other = shop.access();
        const auto judged = value(shop.judge(taken));
        const QDateTime end = QDateTime::fromSecsSinceEpoch(judged.claims["exp"_L1].toInteger());
        QVERIFY(value(store::spend(shop.session(), store::Spent::Access, spentHashOf(judged.id), end)));
        const auto again = shop.judge(taken);
        QVERIFY(!again && again.error().detail.contains(u"taken back"_s));
        QVERIFY(shop.judge(other));
    }

    void a_token_of_a_lost_key_opens_nothing() {
        Shop shop;
        const QByteArray token = shop.access();
        value(replaceOpenIdKey(shop.session(), service::Access::owner(Actor::system()).manageSettings(),
                               shop.means().vault->sealingKey(), SigningAlgorithm::Es256, true));
        shop.otherRings();
        const auto judged = shop.judge(token);
        QVERIFY(!judged && judged.error().detail.contains(u"(kid)"_s));
        QVERIFY(shop.judge(shop.access()));
    }

    // Another node has just begun to sign with a key that this one has not read yet: the old one is lost.
    void a_token_of_a_new_key_is_known_at_once() {
        Shop shop;
        shop.judge(shop.access()); // this node's ring is as it was
        value(replaceOpenIdKey(shop.session(), service::Access::owner(Actor::system()).manageSettings(),
                               shop.means().vault->sealingKey(), SigningAlgorithm::Es256, true));
        const KeyRings others(shop.means().vault);
        const auto ring = value(others.current(shop.session()));
        const QByteArray token =
            value(makeAccessToken(shop.session(), shop.means(), *ring, shop.client(), shop.grant(), {}));
        QTRY_VERIFY(shop.judge(token));
    }

    void an_id_token_says_who_signed_in_and_how_data() {
        QTest::addColumn<SigningAlgorithm>("algorithm");
        for (const auto algorithm : {SigningAlgorithm::Rs256, SigningAlgorithm::Es256, SigningAlgorithm::EdDsa})
            QTest::newRow(algorithmName(algorithm).data()) << algorithm;
    }
    void an_id_token_says_who_signed_in_and_how() {
        QFETCH(SigningAlgorithm, algorithm);
        Shop shop([algorithm](OpenIdProfile &profile) { profile.idTokenAlgorithm = algorithm; });
        OpenIdGrant asked;
        asked.nonce = u"n-0S6"_s;
        asked.wanted = {{u"id_token"_s, QJsonObject{{u"email"_s, QJsonValue::Null}}}};
        OpenIdGrant grant = shop.given(asked);
        grant.session = 12;
        const QByteArray access = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";
        const auto jws = value(jose::parseJws(
            value(makeIdToken(shop.session(), shop.means(), *shop.ring(), shop.client(), grant, access))));
        QCOMPARE(jws.algorithm, QString(algorithmName(algorithm)));
        QCOMPARE(jws.type, u"JWT"_s);
        const auto *key = shop.ring()->published(jws.keyId);
        QVERIFY(key && key->verifies(jws.algorithm, jws.signedPart, jws.signature));
        QJsonObject claims = jws.claims;
        QCOMPARE(claims["iss"_L1].toString().toUtf8(), kIssuer);
        QCOMPARE(claims["sub"_L1].toString(), toString(shop.person()));
        QCOMPARE(claims["aud"_L1].toString(), u"shop"_s);
        QCOMPARE(claims["azp"_L1].toString(), u"shop"_s);
        QCOMPARE(claims["nonce"_L1].toString(), u"n-0S6"_s);
        QCOMPARE(claims["acr"_L1].toString(), u"normal"_s);
        QCOMPARE(claims["amr"_L1].toArray(), QJsonArray{u"pwd"_s});
        QCOMPARE(claims["sid"_L1].toString(), sessionNameOf(shop.means(), shop.site(), 12));
        QCOMPARE(claims["auth_time"_L1].toInteger(), grant.authTime.toSecsSinceEpoch());
        QVERIFY(claims["exp"_L1].toInteger() > claims["iat"_L1].toInteger());
        QCOMPARE(claims["email"_L1].toString(), u"a@b.example"_s);
        QVERIFY(!claims.contains("name"_L1)); // that is for the user info (§5.4)
        // Core §3.1.3.6; the value for SHA-256 is that of its appendix A.3.
        if (algorithm == SigningAlgorithm::EdDsa)
            QCOMPARE(claims["at_hash"_L1].toString().size(), 43);
        else
            QCOMPARE(claims["at_hash"_L1].toString(), u"77QmUPtjPfzWtF2AnpK9RQ"_s);
    }

    void what_is_not_there_is_not_said() {
        Shop shop;
        shop.sql(u"UPDATE openid_grants SET method = 'openid'"_s);
        const OpenIdGrant grant = *value(store::findGrant(shop.session(), shop.grant().id));
        const auto claims = value(jose::parseJws(value(makeIdToken(shop.session(), shop.means(), *shop.ring(),
                                                                   shop.client(), grant, {}))))
                                .claims;
        for (const auto name : {"nonce"_L1, "amr"_L1, "sid"_L1, "at_hash"_L1})
            QVERIFY2(!claims.contains(name), name.data());
    }

    // The console refuses such a claim; here it would change nothing if it didn't.
    void a_sites_own_claim_is_never_in_place_of_the_houses() {
        Shop shop([](OpenIdProfile &profile) {
            for (const auto name :
                 {"iss"_L1, "sub"_L1, "aud"_L1, "azp"_L1, "exp"_L1, "iat"_L1, "auth_time"_L1, "acr"_L1})
                profile.claims << CustomClaim{name, CustomClaim::Fixed, u"forged"_s};
        });
        const QByteArray token = shop.idToken();
        QVERIFY(!value(jose::parseJws(token)).claims.toVariantMap().values().contains(u"forged"_s));
        OpenIdGrant grant = shop.grant();
        const auto info = value(claimsOf(shop.session(), shop.means(), shop.client(), grant, ClaimsFor::UserInfo));
        QCOMPARE(info["sub"_L1].toString(), toString(shop.person()));
    }

    void an_id_token_comes_back_as_a_hint() {
        Shop shop;
        const QByteArray token = shop.idToken();
        shop.go(100);
        const auto claims = value(readIdToken(shop.session(), shop.means(), shop.rings(), token));
        QCOMPARE(claims["sub"_L1].toString(), toString(shop.person()));
    }

    // Signed out after months: the session is as old, and its key is published no longer.
    void an_id_token_is_a_hint_when_its_key_is_published_no_longer() {
        Shop shop;
        const QByteArray token = shop.idToken(), access = shop.access();
        const auto permit = service::Access::owner(Actor::system()).manageSettings();
        const QString kid = value(jose::parseJws(token)).keyId;
        tests::aUser(shop.session())
            .withPassword(tests::cheapHash("a few quiet words"))
            .make(); // somebody with a login
        shop.sql(u"INSERT INTO sessions (token_hash, user_uid, login_id, expires_at, auth_time, level) SELECT "
                 u"sha256('x'), '%1', "
                 "login_id, now() + interval '300 days', now(), 'normal' FROM logins LIMIT 1"_s.arg(
                     toString(shop.person())));
        for (const SigningAlgorithm algorithm : {SigningAlgorithm::Rs256, SigningAlgorithm::Es256})
            value(replaceOpenIdKey(shop.session(), permit, shop.means().vault->sealingKey(), algorithm, false));
        for (const int days : {2, 40, 200}) {
            shop.go(days * 24 * 60);
            shop.otherRings();
            value(tendOpenIdKeys(shop.session(), shop.means()));
            QVERIFY(!shop.ring()->published(kid));
            QVERIFY2(readIdToken(shop.session(), shop.means(), shop.rings(), token), QByteArray::number(days));
            QCOMPARE(tests::ask(shop.session(), u"SELECT length(sealed) FROM openid_keys WHERE kid = '%1'"_s.arg(kid)),
                     u"0"_s);
            const auto judged = shop.judge(access);
            QVERIFY(!judged && judged.error().detail.contains(u"kid"_s)); // a hint, and nothing else
        }
        shop.sql(u"DELETE FROM sessions"_s); // nobody is here from that time any more
        value(tendOpenIdKeys(shop.session(), shop.means()));
        QVERIFY(!readIdToken(shop.session(), shop.means(), shop.rings(), token));
    }

    // Whoever took the key has whatever it signs, and may have had those before it.
    void what_a_lost_key_signed_is_no_hint_nor_what_those_before_it_did() {
        Shop shop;
        const auto permit = service::Access::owner(Actor::system()).manageSettings();
        const auto replace = [&](bool lost) {
            value(replaceOpenIdKey(shop.session(), permit, shop.means().vault->sealingKey(), SigningAlgorithm::Rs256,
                                   lost));
            shop.otherRings();
        };
        const auto isHint = [&](const QByteArray &token) {
            return readIdToken(shop.session(), shop.means(), shop.rings(), token).has_value();
        };
        const QByteArray first = shop.idToken();
        replace(false);
        shop.go(2 * 24 * 60);
        shop.otherRings();
        const QByteArray second = shop.idToken();
        QVERIFY(isHint(first));
        replace(true);
        QVERIFY(!isHint(first));
        QVERIFY(!isHint(second));
        const QByteArray third = shop.idToken(); // by the one after it
        replace(false);
        shop.go(5 * 24 * 60);
        shop.otherRings();
        QVERIFY(!shop.ring()->published(value(jose::parseJws(third)).keyId));
        QVERIFY(isHint(third));
    }

    void what_is_no_id_token_of_ours_is_no_hint_data() {
        QTest::addColumn<Make>("make");
        QTest::newRow("an access token") << Make([](Shop &shop) { return shop.access(); });
        QTest::newRow("a token for a sign-out")
            << Make([](Shop &shop) { return shop.signedByHouse(shop.goodClaims(), "logout+jwt"); });
        QTest::newRow("another issuer's") << Make([](Shop &shop) {
            return shop.signedByHouse(with(shop.goodClaims(), u"iss"_s, u"https://id.other.example"_s), "JWT");
        });
        QTest::newRow("a foreign key") << Make([](Shop &shop) {
            return value(value(jose::SigningKey::generate(SigningAlgorithm::Rs256)).sign(shop.goodClaims(), "JWT"));
        });
        QTest::newRow("changed") << Make(
            [](Shop &shop) { return withPart(shop.idToken(), 1, R"({"iss":"us"})"); });
        QTest::newRow("letters") << Make([](Shop &) { return QByteArray("a.b.c"); });
    }
    void what_is_no_id_token_of_ours_is_no_hint() {
        QFETCH(Make, make);
        Shop &shop = fresh();
        const auto claims = readIdToken(shop.session(), shop.means(), shop.rings(), make(shop));
        QVERIFY(!claims);
        QCOMPARE(claims.error().fault, Fault::Invalid);
    }

    void cleanupTestCase() { m_shop.reset(); }

private:
    // For rows that change nothing.
    Shop &fresh() {
        if (!m_shop)
            m_shop = std::make_unique<Shop>();
        return *m_shop;
    }
    std::unique_ptr<Shop> m_shop;
};

Q_DECLARE_METATYPE(gatelodge::SigningAlgorithm)
QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
