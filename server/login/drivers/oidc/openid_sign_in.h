// Signing in by OpenID Connect: discovery, the code flow with PKCE, the id token, and the user info for what it lacks.
#pragma once
#include "server/login/driver.h"
#include "server/login/drivers/oidc/browser_answer.h"
#include "server/login/drivers/oidc/discovery.h"
#include "server/login/drivers/oidc/id_token.h"
#include "server/login/drivers/oidc/options.h"

namespace gatelodge::login::oidc {

// What all sign-ins share; for any thread.
struct Published {
    Discovery discovery;
    KeySets keySets;
};

class OpenIdSignIn : public RedirectSignIn {
public:
    OpenIdSignIn(Options options, const Means &means, Published &published)
        : m_options(std::move(options)), m_means(means), m_published(published) {}

    Result<RedirectStart> begin(const QUrl &callback, const QString &state, const QString &language) override;
    AuthAnswer finish(const RedirectReturn &back) override;

private:
    struct Proved; // by the id token
    Result<Proved> proveBy(const BrowserAnswer &answer, const RedirectReturn &back, Conversation &conversation);
    Result<RemoteUser> describe(const Proved &proved, Conversation &conversation);

    const Options m_options;
    const Means &m_means;
    Published &m_published;
};

} // namespace gatelodge::login::oidc
