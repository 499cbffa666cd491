#include "server/login/drivers/oidc/id_token.h"
#include "server/login/drivers/oidc/claims.h"
#include "server/login/drivers/oidc/issuer.h"
#include "server/login/drivers/oidc/random_text.h"
#include "server/login/drivers/oidc/web_address.h"
#include <cmath>
#include <QCryptographicHash>
#include <QJsonArray>

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;
using jose::toBase64Url;

namespace {

tl::unexpected<Error> denied(const QString &why) { return failure(Fault::Denied, "id token: "_L1 + why); }

// At most one: without a key id it must be clear which key is meant (RFC 7517 §4.5, Core §10.1).
const JsonWebKey *findKey(const KeySet &keys, const SignedToken &token) {
    const JsonWebKey *found = nullptr;
    for (const JsonWebKey &key : keys) {
        if (!key.suits(token.algorithm) || (!token.keyId.isEmpty() && key.id() != token.keyId))
            continue;
        if (found)
            return nullptr;
        found = &key;
    }
    return found;
}

bool isSignedBy(const JsonWebKey *key, const SignedToken &token) {
    return key && key->verifies(token.algorithm, token.signedPart, token.signature);
}

QString keyName(const SignedToken &token) {
    return token.keyId.isEmpty() ? u"without a key id"_s : u"“"_s + harmless(token.keyId) + u'”';
}

// NumericDate (RFC 7519 §2).
Result<qint64> timeIn(const QJsonObject &claims, QLatin1StringView name) {
    const double seconds = claims[name].toDouble(-1);
    if (!claims[name].isDouble() || !(seconds >= 0 && seconds < 1e12))
        return denied(QString(name) + " is no time"_L1);
    return qint64(std::floor(seconds));
}

Done checkTimes(const QJsonObject &claims, const Expected &expected) {
    GL_TRY(const qint64 expires, timeIn(claims, "exp"_L1));
    if (expected.now - expected.clockSkew >= expires)
        return denied(u"it expired %1 seconds ago (exp)"_s.arg(expected.now - expires));
    GL_TRY(const qint64 issued, timeIn(claims, "iat"_L1));
    if (issued > expected.now + expected.clockSkew)
        return denied(u"it was issued %1 seconds from now (iat)"_s.arg(issued - expected.now));
    if (!claims.contains("nbf"_L1))
        return {};
    GL_TRY(const qint64 notBefore, timeIn(claims, "nbf"_L1));
    if (notBefore > expected.now + expected.clockSkew)
        return denied(u"it is not valid before %1 seconds from now (nbf)"_s.arg(notBefore - expected.now));
    return {};
}

Done checkAudience(const QJsonObject &claims, const QString &clientId) {
    const QJsonValue audience = claims["aud"_L1], party = claims["azp"_L1];
    const QJsonArray audiences = audience.isArray() ? audience.toArray() : QJsonArray{audience};
    if (!audiences.contains(QJsonValue(clientId)))
        return denied(u"it is for somebody else (aud)"_s);
    if (audiences.size() > 1 && party.isUndefined())
        return denied(u"it is for several, and does not say who asked (azp)"_s);
    if (!party.isUndefined() && party != QJsonValue(clientId))
        return denied(u"somebody else asked for it (azp)"_s);
    return {};
}

// §3.1.3.8: optional in the code flow, but if it is there it is true.
Done checkAccessToken(const SignedToken &token, const QByteArray &accessToken) {
    const QJsonValue hash = token.claims["at_hash"_L1];
    if (hash.isUndefined())
        return {};
    const auto method = token.algorithm.startsWith("Ed"_L1) || token.algorithm.endsWith("512"_L1)
                            ? QCryptographicHash::Sha512
                        : token.algorithm.endsWith("384"_L1) ? QCryptographicHash::Sha384
                                                             : QCryptographicHash::Sha256;
    const QByteArray whole = QCryptographicHash::hash(accessToken, method);
    if (hash != QJsonValue(QString::fromLatin1(toBase64Url(whole.first(whole.size() / 2)))))
        return denied(u"it belongs to another access token (at_hash)"_s);
    return {};
}

} // namespace

Result<SignedToken> parseToken(const QByteArray &compact) {
    auto token = jose::parseJws(compact);
    if (!token)
        return denied(token.error().detail);
    return token;
}

Done checkSignature(const SignedToken &token, const QUrl &jwksUri, KeySets &keySets, Conversation &conversation) {
    GL_TRY(const auto known, keySets.find(jwksUri, conversation));
    const JsonWebKey *key = findKey(*known, token);
    if (isSignedBy(key, token))
        return {};
    if (key && !token.keyId.isEmpty())
        return denied("the signature is not that of the key "_L1 + keyName(token));
    GL_TRY(const auto newer, keySets.findNewer(jwksUri, conversation));
    key = newer ? findKey(*newer, token) : nullptr;
    if (isSignedBy(key, token))
        return {};
    return key ? denied(u"the signature is not that of the provider's key"_s)
               : denied("no key "_L1 + keyName(token) + " for "_L1 + token.algorithm + " at "_L1 + shown(jwksUri));
}

Done checkClaims(const SignedToken &token, const Expected &expected) {
    const QJsonObject &claims = token.claims;
    const QString issuer = issuerFor(expected.issuer, claims);
    if (issuer.isEmpty() || claims["iss"_L1] != QJsonValue(issuer))
        return denied(u"it was issued by “"_s + harmless(claims["iss"_L1].toString()) + u"” (iss)"_s);
    GL_DO(checkAudience(claims, expected.clientId));
    GL_DO(checkTimes(claims, expected));
    if (!isSame(claims["nonce"_L1].toString(), expected.nonce))
        return denied(u"it does not answer this sign-in (nonce)"_s);
    GL_DO(checkAccessToken(token, expected.accessToken));
    return checkIdentity(claims["sub"_L1].toString());
}

} // namespace gatelodge::login::oidc
