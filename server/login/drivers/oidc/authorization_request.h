// The browser's way to the provider (RFC 6749 §4.1.1), and what must be remembered until it is back.
#pragma once
#include "server/login/driver.h"
#include "server/login/drivers/oidc/options.h"
#include "server/login/drivers/oidc/web_address.h"

namespace gatelodge::login::oidc {

// What one sign-in began with. It is made anew each time and answered once.
struct Begun {
    QString provider; // who was asked: the announced issuer, or the token endpoint where there is no issuer
    bool namesItself = false;
    QString clientId, callback, nonce;
    QByteArray verifier;
};

Begun beginWith(const QString &provider, const Options &options, const QUrl &callback);
QJsonObject memoryOf(const Begun &begun);
// Denied: the memory is of another provider, client or callback: the settings changed, or answers are mixed up
// (RFC 9700 §4.4).
Result<Begun> remembered(const RedirectReturn &back, const QString &provider, const Options &options);

Parameters requestParameters(const Begun &begun, const Options &options, const QString &state, bool withChallenge);

} // namespace gatelodge::login::oidc
