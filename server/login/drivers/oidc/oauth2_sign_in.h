// Signing in by OAuth 2 alone, where there is no id token: whoever the access token speaks for is who signs in. That
// holds because the token comes straight from the provider, for our own code and verifier.
#pragma once
#include "server/login/driver.h"
#include "server/login/drivers/oidc/conversation.h"
#include "server/login/drivers/oidc/options.h"

namespace gatelodge::login::oidc {

class OAuth2SignIn : public RedirectSignIn {
public:
    OAuth2SignIn(Options options, const Means &means) : m_options(std::move(options)), m_means(means) {}

    Result<RedirectStart> begin(const QUrl &callback, const QString &state, const QString &language) override;
    AuthAnswer finish(const RedirectReturn &back) override;

private:
    Result<RemoteUser> identify(const QString &code, const RedirectReturn &back);
    Result<QList<RemoteEmail>> askEmails(const QByteArray &accessToken, Conversation &conversation);

    const Options m_options;
    const Means &m_means;
};

} // namespace gatelodge::login::oidc
