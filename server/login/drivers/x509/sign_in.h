// The way to the listener that asks for a certificate and back, and what is made of what was shown there.
#pragma once
#include "server/login/driver.h"
#include "server/login/drivers/x509/options.h"

namespace gatelodge::login::x509 {

// The authorities that count: of the settings, or the house's own.
Result<std::vector<Certificate>> authoritiesFor(Options &options, const Means &means);

// The lists that the house has fetched for them, beside those of the settings.
Result<bool> addFetched(Options &options, CertificateDoor &door);

class SignIn : public RedirectSignIn {
public:
    SignIn(Settings settings, const Means &means) : m_settings(std::move(settings)), m_means(means) {}
    Result<RedirectStart> begin(const QUrl &callback, const QString &state, const QString &language) override;
    AuthAnswer finish(const RedirectReturn &back) override;

private:
    AuthAnswer judge(const QList<QByteArray> &shown) const;

    Settings m_settings;
    const Means &m_means;
};

QList<ProbeStep> probeOf(const Settings &settings, const Means &means);

} // namespace gatelodge::login::x509
