#include "server/openid/tokens.h"
#include "server/jose/jws.h"
#include "server/service/digest.h"
#include "server/service/random_bytes.h"
#include "server/store/clock.h"
#include "server/store/openid_grants.h"
#include <QCryptographicHash>

namespace gatelodge::openid {

using namespace Qt::StringLiterals;

namespace {

constexpr char kAccessType[] = "at+jwt"; // RFC 9068 §2.1
constexpr char kIdType[] = "JWT";
constexpr SigningAlgorithm kAccessAlgorithm = SigningAlgorithm::Es256;
constexpr qsizetype kTokenIdBytes = 12;

QString issuerOf(const service::Means &means) { return QString::fromUtf8(means.publicUrl); }

void setTimes(QJsonObject &claims, const QDateTime &now, const OpenIdClient &client) {
    const qint64 issued = now.toSecsSinceEpoch();
    claims[u"iat"_s] = issued;
    claims[u"exp"_s] = issued + 60LL * client.profile.accessMinutes;
}

QString newTokenId(const std::optional<OpenIdGrant> &grant) {
    return QString::number(grant ? grant->id.value : 0) + u'.' +
           QString::fromLatin1(jose::toBase64Url(service::randomBytes(kTokenIdBytes)));
}

// Core §3.1.3.6: the left half of the hash that the token's algorithm has; Ed25519 hashes by SHA-512.
QString halfHash(const QByteArray &accessToken, SigningAlgorithm algorithm) {
    const auto method =
        algorithm == SigningAlgorithm::EdDsa ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256;
    const QByteArray whole = QCryptographicHash::hash(accessToken, method);
    return QString::fromLatin1(jose::toBase64Url(whole.first(whole.size() / 2)));
}

// What the house says of a sign-in, whatever claims say of the person.
void setSignIn(QJsonObject &claims, const service::Means &means, const OpenIdClient &client, const OpenIdGrant &grant) {
    claims[u"iss"_s] = issuerOf(means);
    claims[u"sub"_s] = subjectOf(means, client, grant.user);
    claims[u"aud"_s] = client.profile.clientId;
    claims[u"azp"_s] = client.profile.clientId;
    claims[u"auth_time"_s] = grant.authTime.toSecsSinceEpoch();
    claims[u"acr"_s] = acrOf(grant.level);
    if (!grant.nonce.isEmpty())
        claims[u"nonce"_s] = grant.nonce;
    if (const QStringList methods = amrOf(grant.method); !methods.isEmpty())
        claims[u"amr"_s] = QJsonArray::fromStringList(methods);
    if (grant.session)
        claims[u"sid"_s] = sessionNameOf(means, client.site, *grant.session);
}

} // namespace

QByteArray spentHashOf(const QString &tokenId) { return service::sha256(tokenId.toUtf8()); }

Result<QByteArray> makeAccessToken(store::Session &session, const service::Means &means, const KeyRing &keys,
                                   const OpenIdClient &client, const std::optional<OpenIdGrant> &grant,
                                   const QStringList &scopes) {
    GL_TRY(const QDateTime now, store::readClock(session));
    return makeAccessToken(now, means, keys, client, grant, scopes);
}

Result<QByteArray> makeAccessToken(const QDateTime &now, const service::Means &means, const KeyRing &keys,
                                   const OpenIdClient &client, const std::optional<OpenIdGrant> &grant,
                                   const QStringList &scopes) {
    GL_TRY(const jose::SigningKey *key, keys.signing(kAccessAlgorithm, now));
    QJsonObject claims{{u"iss"_s, issuerOf(means)},
                       {u"aud"_s, issuerOf(means)},
                       {u"client_id"_s, client.profile.clientId},
                       {u"scope"_s, scopes.join(u' ')},
                       {u"jti"_s, newTokenId(grant)}};
    claims[u"sub"_s] = grant ? subjectOf(means, client, grant->user) : client.profile.clientId;
    setTimes(claims, now, client);
    return key->sign(claims, kAccessType);
}

Result<QByteArray> makeIdToken(store::Session &session, const service::Means &means, const KeyRing &keys,
                               const OpenIdClient &client, const OpenIdGrant &grant, const QByteArray &accessToken) {
    GL_TRY(const store::OpenIdFacts facts, store::findOpenIdFacts(session, grant.user));
    return makeIdToken(facts, means, keys, client, grant, accessToken);
}

Result<QByteArray> makeIdToken(const store::OpenIdFacts &facts, const service::Means &means, const KeyRing &keys,
                               const OpenIdClient &client, const OpenIdGrant &grant, const QByteArray &accessToken) {
    const SigningAlgorithm algorithm = client.profile.idTokenAlgorithm;
    GL_TRY(const jose::SigningKey *key, keys.signing(algorithm, facts.now));
    QJsonObject claims = claimsFrom(facts, client, grant, ClaimsFor::IdToken);
    setSignIn(claims, means, client, grant);
    setTimes(claims, facts.now, client);
    if (!accessToken.isEmpty())
        claims[u"at_hash"_s] = halfHash(accessToken, algorithm);
    return key->sign(claims, kIdType);
}

} // namespace gatelodge::openid
