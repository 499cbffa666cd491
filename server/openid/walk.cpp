#include "server/openid/walk.h"
#include "server/jose/jws.h"
#include "server/openid/tokens.h"
#include "server/service/next.h"
#include "server/service/token.h"
#include "server/store/doors.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_grants.h"
#include "server/store/transaction.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace gatelodge::openid {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QJsonValue &value) {
    if (value.isString())
        return value.toString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact); // [value]
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

void append(QList<AnswerField> &fields, const char *of, const QJsonObject &claims) {
    for (auto claim = claims.begin(); claim != claims.end(); ++claim)
        fields.append({QLatin1StringView(of) + u'.' + claim.key(), shown(claim.value())});
}

QJsonObject parametersFor(const OpenIdClient &client) {
    QStringList scopes = client.profile.scopes;
    scopes.removeAll(u"offline_access"_s);
    const QByteArray challenge = QCryptographicHash::hash(service::Token::generate().text, QCryptographicHash::Sha256);
    return {{u"client_id"_s, client.profile.clientId},
            {u"redirect_uri"_s, client.profile.redirectAddresses.value(0)},
            {u"response_type"_s, u"code"_s},
            {u"scope"_s, scopes.join(u' ')},
            {u"state"_s, u"walk"_s},
            {u"nonce"_s, u"walk"_s},
            {u"code_challenge_method"_s, u"S256"_s},
            {u"code_challenge"_s,
             QString::fromLatin1(challenge.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))}};
}

QByteArray queryFrom(const QJsonObject &parameters) {
    QByteArray query;
    for (auto one = parameters.begin(); one != parameters.end(); ++one)
        query += (query.isEmpty() ? "?" : "&") + one.key().toLatin1() + '=' +
                 one.value().toString().toUtf8().toPercentEncoding();
    return query;
}

// As the site's server would push it (RFC 9126), where nothing else counts.
Result<QJsonObject> pushed(store::Session &session, const OpenIdClient &client, const QJsonObject &parameters) {
    const service::Token token = service::Token::generate();
    store::WaitingRequest waiting{client.site, {}, {}};
    waiting.openid = store::WaitingOpenId{store::WaitingOpenId::Pushed, parameters, true};
    GL_DO(store::inTransaction(session, Actor::system(), [&] {
        return store::insertWaitingRequest(session, token.stored, waiting, service::kPushedLifetime);
    }));
    return QJsonObject{{u"client_id"_s, client.profile.clientId},
                       {u"request_uri"_s, u"urn:ietf:params:oauth:request_uri:"_s + QString::fromLatin1(token.text)}};
}

Result<OpenIdClient> clientOf(store::Session &session, const SiteId &site) {
    GL_TRY(const auto client, store::findOpenIdClientOf(session, site));
    if (!client)
        return failure(Fault::NotFound, u"the site does not speak OpenID Connect"_s);
    return *client;
}

QUrlQuery answerIn(const QByteArray &location) { return QUrlQuery(QUrl::fromEncoded(location)); }

// The grant that a code stands for; nothing where the answer brings no code.
Result<std::optional<OpenIdGrant>> grantBehind(store::Session &session, const QByteArray &location) {
    const auto hash = service::Token::storedFormOf(answerIn(location).queryItemValue(u"code"_s).toLatin1());
    if (!hash)
        return std::optional<OpenIdGrant>();
    return store::inTransaction(session, Actor::system(), [&] {
        return store::holdCode(session, *hash).map([](const auto &held) {
            return held ? std::optional(held->grant) : std::nullopt;
        });
    });
}

} // namespace

Result<bool> OpenIdWalk::isSpokenBy(store::Session &session, const SiteId &site) const {
    GL_TRY(const auto client, store::findOpenIdClientOf(session, site));
    return client && client->profile.enabled && !client->profile.redirectAddresses.isEmpty();
}

Result<QByteArray> OpenIdWalk::entranceOf(store::Session &session, const SiteId &site) const {
    GL_TRY(const OpenIdClient client, clientOf(session, site));
    QJsonObject parameters = parametersFor(client);
    if (client.profile.needsPushed) {
        GL_TRY(parameters, pushed(session, client, parameters));
    }
    return "/oidc/authorize" + queryFrom(parameters);
}

Result<service::WalkedAnswer> OpenIdWalk::open(store::Session &session, const service::Means &means, const SiteId &site,
                                               const QByteArray &location) const {
    GL_TRY(const OpenIdClient client, clientOf(session, site));
    const QUrlQuery query = answerIn(location);
    if (query.hasQueryItem(u"error"_s))
        return failure(Fault::Invalid, query.queryItemValue(u"error"_s) + u": "_s +
                                           query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded));
    GL_TRY(const auto grant, grantBehind(session, location));
    if (!grant)
        return failure(Fault::Invalid, u"the answer brings no code that is known"_s);
    const KeyRings rings(means.vault);
    GL_TRY(const auto ring, rings.current(session));
    GL_TRY(const QByteArray access, makeAccessToken(session, means, *ring, client, grant, grant->scopes));
    GL_TRY(const QByteArray id, makeIdToken(session, means, *ring, client, *grant, access));
    GL_TRY(const jose::Jws idToken, jose::parseJws(id));
    GL_TRY(const jose::Jws accessToken, jose::parseJws(access));
    GL_TRY(const QJsonObject info, claimsOf(session, means, client, *grant, ClaimsFor::UserInfo));

    service::WalkedAnswer answer{u"OpenID Connect"_s, {}};
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        answer.fields.append({name, value});
    answer.fields.append({u"id_token.alg"_s, idToken.algorithm});
    append(answer.fields, "id_token", idToken.claims);
    append(answer.fields, "userinfo", info);
    append(answer.fields, "access_token", accessToken.claims);
    return answer;
}

Done OpenIdWalk::drop(store::Session &session, const Actor &actor, const QByteArray &location) const {
    GL_TRY(const auto grant, grantBehind(session, location));
    if (!grant)
        return {};
    return store::inTransaction(session, actor, [&] { return store::endGrant(session, grant->id, "administrator"); });
}

} // namespace gatelodge::openid
