#include "server/protocol/oidc/client_assertion.h"
#include "server/service/digest.h"
#include "server/store/clock.h"
#include "server/store/openid_grants.h"
#include "server/store/transaction.h"
#include <cmath>
#include <QJsonArray>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLongestLife = 300;  // seconds
constexpr double kClockSkew = 60;     // seconds that a client's clock may be ahead
constexpr qsizetype kLongestId = 256; // characters of jti

tl::unexpected<Error> denied(QString why) { return failure(Fault::Denied, u"client assertion: "_s + why); }

// A token that the client's key signed for something else is no assertion.
bool isOfTheKind(const QString &type) {
    return type.isEmpty() || type.compare("JWT"_L1, Qt::CaseInsensitive) == 0 ||
           type.compare("client-authentication+jwt"_L1, Qt::CaseInsensitive) == 0;
}

bool isSignedBy(const OpenIdClient &client, const jose::Jws &assertion) {
    const QJsonArray keys = client.profile.clientKeys["keys"_L1].toArray();
    for (const QJsonValue &value : keys) {
        const auto key = jose::JsonWebKey::read(value.toObject());
        if (!key || (!assertion.keyId.isEmpty() && key->id() != assertion.keyId))
            continue;
        if (key->verifies(assertion.algorithm, assertion.signedPart, assertion.signature))
            return true;
    }
    return false;
}

// One that names others, too, could be used there and here (RFC 7523 §3, and what was learned of it since).
bool isForUs(const QJsonValue &audience, const service::Means &means, const http::Request &request) {
    const QJsonArray named = audience.isString() ? QJsonArray{audience} : audience.toArray();
    const QString issuer = QString::fromLatin1(means.publicUrl);
    const QStringList ours{issuer, issuer + "/oidc/token"_L1, issuer + QString::fromLatin1(request.path)};
    for (const QJsonValue &name : named) {
        if (!name.isString() || !ours.contains(name.toString()))
            return false;
    }
    return !named.isEmpty();
}

// Until when it may be believed. Clients that give theirs a longer life say when they made it, and are believed for
// five minutes from then.
Result<double> endOf(const QJsonObject &claims, double now) {
    const QJsonValue expires = claims["exp"_L1], made = claims["iat"_L1], from = claims["nbf"_L1];
    if (!expires.isDouble())
        return denied(u"it has no end"_s);
    if ((!made.isUndefined() && !made.isDouble()) || (!from.isUndefined() && !from.isDouble()))
        return denied(u"a time is none"_s);
    if (made.toDouble(now) > now + kClockSkew || from.toDouble(now) > now + kClockSkew)
        return denied(u"it is from the future"_s);
    const double end =
        made.isDouble() ? std::min(expires.toDouble(), made.toDouble() + kLongestLife) : expires.toDouble();
    if (end <= now)
        return denied(u"it has ended"_s);
    if (end > now + kLongestLife + kClockSkew)
        return denied(u"it ends more than five minutes from now"_s);
    return end;
}

Done spendIt(store::Session &session, const OpenIdClient &client, const QString &id, double end) {
    const QByteArray hash = service::sha256(QByteArray::number(client.site.value) + ' ' + id.toUtf8());
    const Actor actor{u"site:%1"_s.arg(client.site.value), Source::Api, {}};
    const QDateTime endsAt = QDateTime::fromMSecsSinceEpoch(qint64(std::ceil(end)) * 1000).toUTC();
    GL_TRY(const bool fresh, store::inTransaction(session, actor, [&] {
               return store::spend(session, store::Spent::Assertion, hash, endsAt);
           }));
    return fresh ? Done() : Done(denied(u"it has been used before"_s));
}

} // namespace

Done checkAssertion(store::Session &session, const service::Means &means, const OpenIdClient &client,
                    const http::Request &request, const jose::Jws &assertion) {
    const QJsonObject &claims = assertion.claims;
    if (!isOfTheKind(assertion.type))
        return denied(u"it is of another kind (typ)"_s);
    if (!jose::isAccepted(assertion.algorithm) || !isSignedBy(client, assertion))
        return denied(u"it is signed by none of the client's keys"_s);
    if (claims["iss"_L1].toString() != client.profile.clientId ||
        claims["sub"_L1].toString() != client.profile.clientId)
        return denied(u"iss and sub are not the client's name"_s);
    if (!isForUs(claims["aud"_L1], means, request))
        return denied(u"it is meant for somebody else (aud)"_s);
    const QString id = claims["jti"_L1].toString();
    if (id.isEmpty() || id.size() > kLongestId)
        return denied(u"it has no name of its own (jti)"_s);
    GL_TRY(const QDateTime now, store::readClock(session));
    GL_TRY(const double end, endOf(claims, double(now.toMSecsSinceEpoch()) / 1000));
    return spendIt(session, client, id, end);
}

} // namespace gatelodge::oidc
