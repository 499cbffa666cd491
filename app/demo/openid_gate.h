// A sample site's side of OpenID Connect: what any application does that brings a library for it. The library is the
// house's own driver for providers, which checks everything there is to check.
#pragma once
#include "app/demo/site_door.h"
#include "server/login/driver.h"
#include <QHash>

namespace gatelodge::app {

struct OpenIdFacts {
    const login::Driver *driver = nullptr; // for OpenID providers
    QUrl issuer;   // Gatelodge's public address
    QUrl callback; // of the site, as it is registered
    QString clientId;
    QByteArray clientSecret;
    std::function<login::HttpTold(const login::HttpAsk &)> http;
};

// One thread only. It asks Gatelodge's server while its visitor waits, so that server must have threads of its own.
class OpenIdGate : public SiteDoor {
public:
    explicit OpenIdGate(OpenIdFacts facts);

    Result<QByteArray> signInUrl(const QByteArray &state) override;
    Result<community::AnswerPerson> open(const QByteArray &query, const QByteArray &expectedState) override;
    QByteArray logoutUrl() const override;

private:
    std::unique_ptr<login::RedirectSignIn> signIn() const;

    OpenIdFacts m_facts;
    login::Means m_means;
    login::Settings m_settings;
    QHash<QByteArray, QJsonObject> m_begun; // by state: what was begun and has not come back
    QList<QByteArray> m_order;              // the oldest first
};

} // namespace gatelodge::app
