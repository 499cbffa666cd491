#include "server/protocol/oidc/told_tokens.h"
#include "server/openid/tokens.h"
#include "server/protocol/oidc/client_authentication.h"
#include "server/service/token.h"
#include "server/store/openid_grants.h"
#include "server/store/transaction.h"
#include <QJsonObject>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

struct Question {
    OpenIdClient client;
    QByteArray token;
    Actor actor;
};

Told<Question> questionOf(const OidcMeans &means, const http::Request &request, store::Session &session) {
    auto proven = readProven(*means.means, session, request);
    if (!proven)
        return tl::unexpected(std::move(proven.error()));
    auto &[form, client] = *proven;
    if (!isGiven(form, "token"_L1))
        return tl::unexpected(Refusal("invalid_request", "The token is missing.").by(client));
    const Actor actor{u"site:%1"_s.arg(client.site.value), Source::Api, QString::fromLatin1(request.id)};
    return Question{std::move(client), form.raw("token"_L1), actor};
}

// Nothing: no access token that is good.
Result<std::optional<openid::JudgedToken>> goodAccessToken(store::Session &session, const OidcMeans &means,
                                                           const QByteArray &token) {
    auto judged = openid::judgeAccessToken(session, *means.means, *means.keys, token);
    if (judged)
        return std::optional(std::move(*judged));
    if (judged.error().fault == Fault::Denied)
        return std::optional<openid::JudgedToken>();
    return failure(judged.error());
}

Refusal anothers(const OpenIdClient &client) {
    return Refusal("unauthorized_client", "The token was given to another client.").by(client);
}

// True: it was a refresh token of ours, and what belongs to it has ended.
Result<Told<bool>> endFamilyOf(store::Session &session, const OpenIdClient &client, const QByteArray &token) {
    const auto hash = service::Token::storedFormOf(token);
    if (!hash)
        return Told<bool>(false);
    GL_TRY(const auto held, store::holdRefreshToken(session, *hash));
    if (!held)
        return Told<bool>(false);
    if (!(held->grant.site == client.site))
        return Told<bool>(tl::unexpected(anothers(client)));
    GL_DO(store::endGrant(session, held->grant.id, "revoked"));
    return Told<bool>(true);
}

Told<bool> takeBack(const OidcMeans &means, store::Session &session, const Question &question) {
    GL_TRY(auto family, store::inTransaction(session, question.actor,
                                             [&] { return endFamilyOf(session, question.client, question.token); }));
    if (!family || *family)
        return family;
    GL_TRY(const auto judged, goodAccessToken(session, means, question.token));
    if (!judged)
        return false;
    if (!(judged->client.site == question.client.site))
        return tl::unexpected(anothers(question.client));
    const QDateTime ends = QDateTime::fromSecsSinceEpoch(judged->claims["exp"_L1].toInteger()).toUTC();
    GL_DO(store::inTransaction(session, question.actor, [&] {
        return store::spend(session, store::Spent::Access, openid::spentHashOf(judged->id), ends);
    }));
    return true;
}

bool mayKnow(const OpenIdClient &asker, const OpenIdClient &owner) {
    return asker.site == owner.site || (asker.profile.isService && asker.org == owner.org);
}

QJsonObject tellAccessToken(const openid::JudgedToken &judged) {
    QJsonObject told{{u"active"_s, true},
                     {u"client_id"_s, judged.client.profile.clientId},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"scope"_s, judged.scopes.join(u' ')}};
    for (const char *name : {"sub", "aud", "iss", "exp", "iat", "jti"})
        told.insert(QLatin1StringView(name), judged.claims.value(QLatin1StringView(name)));
    return told;
}

// Only their own client may know of them: nobody else ever sees one.
Result<QJsonObject> tellRefreshToken(store::Session &session, const OpenIdClient &asker, const QByteArray &token) {
    const QJsonObject nothing{{u"active"_s, false}};
    const auto hash = service::Token::storedFormOf(token);
    if (!hash)
        return nothing;
    GL_TRY(const auto held, store::holdRefreshToken(session, *hash));
    if (!held || !(held->grant.site == asker.site) || held->used || held->expired || held->grant.endedAt.isValid())
        return nothing;
    return QJsonObject{{u"active"_s, true},
                       {u"client_id"_s, asker.profile.clientId},
                       {u"token_type"_s, u"refresh_token"_s},
                       {u"scope"_s, held->grant.scopes.join(u' ')}};
}

Told<QJsonObject> tell(const OidcMeans &means, store::Session &session, const Question &question) {
    if (question.client.profile.proof == ClientProof::None)
        return tl::unexpected(
            Refusal("unauthorized_client", "Only a client that proves who it is may ask.").by(question.client));
    GL_TRY(const auto judged, goodAccessToken(session, means, question.token));
    if (judged && mayKnow(question.client, judged->client))
        return tellAccessToken(*judged);
    GL_TRY(QJsonObject told, store::inTransaction(session, question.actor, [&] {
               return tellRefreshToken(session, question.client, question.token);
           }));
    return told;
}

} // namespace

http::Response revoke(const OidcMeans &means, const http::Request &request, store::Session &session) {
    const auto question = questionOf(means, request, session);
    if (!question)
        return refusedBy(request, question.error());
    const auto done = takeBack(means, session, *question);
    return done ? freshJson({}) : refusedBy(request, Refusal(done.error()).by(question->client));
}

http::Response introspect(const OidcMeans &means, const http::Request &request, store::Session &session) {
    const auto question = questionOf(means, request, session);
    if (!question)
        return refusedBy(request, question.error());
    const auto told = tell(means, session, *question);
    return told ? freshJson(*told) : refusedBy(request, Refusal(told.error()).by(question->client));
}

} // namespace gatelodge::oidc
