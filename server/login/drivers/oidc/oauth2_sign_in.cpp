#include "server/login/drivers/oidc/oauth2_sign_in.h"
#include "server/login/drivers/oidc/authorization_request.h"
#include "server/login/drivers/oidc/browser_answer.h"
#include "server/login/drivers/oidc/claims.h"
#include "server/login/drivers/oidc/token_request.h"
#include "server/login/drivers/oidc/user_info.h"

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

Result<RedirectStart> OAuth2SignIn::begin(const QUrl &callback, const QString &state, const QString &) {
    const Begun begun = beginWith(m_options.tokenEndpoint.toString(), m_options, callback);
    const Parameters parameters = requestParameters(begun, m_options, state, true);
    return RedirectStart{withParameters(m_options.authorizationEndpoint, parameters), memoryOf(begun)};
}

AuthAnswer OAuth2SignIn::finish(const RedirectReturn &back) {
    // Some name themselves; it can be checked where somebody has entered the name.
    const auto mayAnswer = [this](const QString &iss) { return m_options.issuer.isEmpty() || iss == m_options.issuer; };
    const BrowserAnswer answer = readBrowserAnswer(back, mayAnswer, false);
    if (answer.refusal)
        return *answer.refusal;
    auto user = identify(answer.code, back);
    if (!user)
        return answerFor(user.error());
    return {Verdict::Ok, false, {}, {}, *std::move(user)};
}

Result<RemoteUser> OAuth2SignIn::identify(const QString &code, const RedirectReturn &back) {
    Conversation conversation(m_means);
    GL_TRY(const Begun begun, remembered(back, m_options.tokenEndpoint.toString(), m_options));
    GL_TRY(const ClientProof proof, clientProofFor(m_options.clientProof, {u"client_secret_post"_s}));
    GL_TRY(const Tokens tokens, requestTokens({m_options.tokenEndpoint, m_options.clientId, m_options.clientSecret,
                                               proof, code, back.callback, begun.verifier},
                                              conversation));
    GL_TRY(const QJsonObject claims, askUserInfo(m_options.userInfoEndpoint, tokens.access, conversation));
    RemoteUser user = userFrom(claims, m_options.claims);
    user.identity = identityIn(claims, m_options.claims.identity);
    GL_DO(checkIdentity(user.identity));
    if (!m_options.emailsEndpoint.isEmpty()) {
        GL_TRY(user.emails, askEmails(tokens.access, conversation));
    }
    return user;
}

Result<QList<RemoteEmail>> OAuth2SignIn::askEmails(const QByteArray &accessToken, Conversation &conversation) {
    GL_TRY(const QJsonDocument document, askWithToken(m_options.emailsEndpoint, accessToken, conversation));
    if (!document.isArray())
        return failure(Fault::Misconfigured, shown(m_options.emailsEndpoint) + ": the answer is not a JSON list"_L1);
    return emailsFrom(document.array());
}

} // namespace gatelodge::login::oidc
