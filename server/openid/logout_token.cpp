#include "server/openid/logout_token.h"
#include "server/openid/claims.h"
#include "server/service/random_bytes.h"

namespace gatelodge::openid {

using namespace Qt::StringLiterals;

namespace {

constexpr char kType[] = "logout+jwt";
constexpr qint64 kLifetime = 120; // seconds
constexpr qsizetype kTokenIdBytes = 16;

} // namespace

Result<QByteArray> makeLogoutToken(const service::Means &means, const KeyRing &keys, const OpenIdClient &client,
                                   const UserId &person, qint64 session, const QDateTime &now) {
    GL_TRY(const jose::SigningKey *key, keys.signing(client.profile.idTokenAlgorithm, now));
    const qint64 issued = now.toSecsSinceEpoch();
    return key->sign(
        {{u"iss"_s, QString::fromUtf8(means.publicUrl)},
         {u"sub"_s, subjectOf(means, client, person)},
         {u"aud"_s, client.profile.clientId},
         {u"iat"_s, issued},
         {u"exp"_s, issued + kLifetime},
         {u"jti"_s, QString::fromLatin1(jose::toBase64Url(service::randomBytes(kTokenIdBytes)))},
         {u"sid"_s, sessionNameOf(means, client.site, session)},
         {u"events"_s, QJsonObject{{u"http://schemas.openid.net/event/backchannel-logout"_s, QJsonObject()}}}},
        kType);
}

} // namespace gatelodge::openid
