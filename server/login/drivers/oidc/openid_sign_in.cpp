#include "server/login/drivers/oidc/openid_sign_in.h"
#include "server/login/drivers/oidc/authorization_request.h"
#include "server/login/drivers/oidc/claims.h"
#include "server/login/drivers/oidc/issuer.h"
#include "server/login/drivers/oidc/token_request.h"
#include "server/login/drivers/oidc/user_info.h"

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

struct OpenIdSignIn::Proved {
    std::shared_ptr<const Metadata> metadata;
    QJsonObject claims; // of the id token, believed
    QByteArray accessToken;
};

Result<RedirectStart> OpenIdSignIn::begin(const QUrl &callback, const QString &state, const QString &language) {
    Conversation conversation(m_means);
    GL_TRY(const auto metadata, m_published.discovery.find(m_options.issuer, conversation));
    Begun begun = beginWith(metadata->issuer, m_options, callback);
    begun.namesItself = metadata->answersNameIssuer;
    Parameters parameters = requestParameters(begun, m_options, state, metadata->takesChallenge);
    parameters << std::pair("nonce", begun.nonce);
    if (!language.isEmpty())
        parameters << std::pair("ui_locales", QString(language).replace(u'_', u'-')); // BCP 47
    return RedirectStart{withParameters(metadata->authorizationEndpoint, parameters), memoryOf(begun)};
}

AuthAnswer OpenIdSignIn::finish(const RedirectReturn &back) {
    // Judged by what was known when it began, before anybody is asked anything.
    const QString asked = back.memory["provider"_L1].toString();
    const auto mayAnswer = [&asked](const QString &iss) { return mayIssue(asked, iss); };
    const BrowserAnswer answer = readBrowserAnswer(back, mayAnswer, back.memory["names_itself"_L1].toBool());
    if (answer.refusal)
        return *answer.refusal;
    Conversation conversation(m_means);
    const auto proved = proveBy(answer, back, conversation);
    if (!proved)
        return answerFor(proved.error());
    auto user = describe(*proved, conversation);
    if (!user)
        return answerFor(user.error());
    return {Verdict::Ok, false, {}, {}, *std::move(user)};
}

Result<OpenIdSignIn::Proved> OpenIdSignIn::proveBy(const BrowserAnswer &answer, const RedirectReturn &back,
                                                   Conversation &conversation) {
    GL_TRY(const auto metadata, m_published.discovery.find(m_options.issuer, conversation));
    GL_TRY(const Begun begun, remembered(back, metadata->issuer, m_options));
    GL_TRY(const ClientProof proof, clientProofFor(m_options.clientProof, metadata->clientProofs));
    GL_TRY(const Tokens tokens, requestTokens({metadata->tokenEndpoint, m_options.clientId, m_options.clientSecret,
                                               proof, answer.code, back.callback, begun.verifier},
                                              conversation));
    if (tokens.id.isEmpty())
        return failure(Fault::Denied, u"the provider gives no id token"_s);
    GL_TRY(const SignedToken token, parseToken(tokens.id));
    GL_DO(checkSignature(token, metadata->jwksUri, m_published.keySets, conversation));
    GL_DO(checkClaims(token, {metadata->issuer, m_options.clientId, begun.nonce, tokens.access, conversation.now(),
                              m_options.clockSkew}));
    // RFC 9207 §2.4: with a template the answer named a tenant; the token must be of the same one.
    if (!answer.issuer.isEmpty() && token.claims["iss"_L1] != QJsonValue(answer.issuer))
        return failure(Fault::Denied, u"id token: its issuer is not the one that answered (iss)"_s);
    return Proved{metadata, token.claims, tokens.access};
}

Result<RemoteUser> OpenIdSignIn::describe(const Proved &proved, Conversation &conversation) {
    const QString subject = proved.claims["sub"_L1].toString();
    QJsonObject claims = proved.claims;
    if (!proved.metadata->userInfoEndpoint.isEmpty() && lacksSomething(claims, m_options.claims)) {
        GL_TRY(const QJsonObject info,
               askUserInfo(proved.metadata->userInfoEndpoint, proved.accessToken, conversation));
        // §5.3.2: otherwise this is somebody else's.
        if (info["sub"_L1] != QJsonValue(subject))
            return failure(Fault::Denied, u"the user info is about somebody else than the id token (sub)"_s);
        claims = completed(claims, info);
    }
    RemoteUser user = userFrom(claims, m_options.claims);
    // A subject is one within its issuer; where several tenants answer, theirs are kept apart.
    user.identity = isTemplate(proved.metadata->issuer) ? claims["tid"_L1].toString() + u'/' + subject : subject;
    return user;
}

} // namespace gatelodge::login::oidc
