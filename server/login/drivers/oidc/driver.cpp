// OpenID Connect and OAuth 2 providers as authorities (EL-01). The folder's essay is in options.h.
#include "server/login/driver.h"
#include "server/login/drivers/oidc/browser_answer.h"
#include "server/login/drivers/oidc/oauth2_sign_in.h"
#include "server/login/drivers/oidc/openid_sign_in.h"
#include "server/login/drivers/oidc/presets.h"
#include "server/login/drivers/oidc/probe.h"

namespace gatelodge::login {

namespace {

using namespace Qt::StringLiterals;

// Settings that no provider can be reached with: nobody gets in by them, and the reason is said.
class NoSignIn : public RedirectSignIn {
public:
    explicit NoSignIn(Error why) : m_why(std::move(why)) {}
    Result<RedirectStart> begin(const QUrl &, const QString &, const QString &) override { return failure(m_why); }
    AuthAnswer finish(const RedirectReturn &) override { return oidc::answerFor(m_why); }

private:
    const Error m_why;
};

class OidcDriver : public Driver {
public:
    const DriverDescription &description() const override {
        static const DriverDescription description{
            .id = u"oidc"_s,
            .loginKind = u"oidc"_s,
            .label = QT_TRANSLATE_NOOP("drivers", "OpenID Connect"),
            .help = QT_TRANSLATE_NOOP("drivers", "Google, Microsoft, GitHub, Facebook, or a provider of your own."),
            .contracts = Contract::RedirectSignIn,
            .settings = oidc::optionFields(),
            .presets = oidc::providerPresets(),
            .secretIdentity = true};
        return description;
    }

    std::unique_ptr<RedirectSignIn> redirectSignIn(const Settings &settings, const Means &means) const override {
        auto options = oidc::readOptions(settings);
        if (!options)
            return std::make_unique<NoSignIn>(std::move(options).error());
        if (options->protocol == oidc::Protocol::OAuth2)
            return std::make_unique<oidc::OAuth2SignIn>(*std::move(options), means);
        return std::make_unique<oidc::OpenIdSignIn>(*std::move(options), means, m_published);
    }

    QList<ProbeStep> probe(const Settings &settings, const Means &means) const override {
        return oidc::probeProvider(settings, means, m_published);
    }

private:
    mutable oidc::Published m_published; // guards itself
};

} // namespace

const Driver *oidcDriver() {
    static const OidcDriver driver;
    return &driver;
}

} // namespace gatelodge::login
