// A real OpenID provider on loopback: the npm package oidc-provider, installed by `npm ci` into the build folder once
// for each lock file, run by node for as long as this object lives.
//
// Accounts: ada (everything, address verified), eve (address not verified), zoë/7 (a name with a blank in it, no
// address). Clients: lodge-rs256, lodge-ps256, lodge-es256, lodge-es384, lodge-eddsa.
#pragma once
#include "tests/support/login/web_exchange.h"
#include <QProcess>

namespace gatelodge::tests {

class OidcIssuer {
public:
    OidcIssuer() = default;
    OidcIssuer(const OidcIssuer &) = delete;
    OidcIssuer &operator=(const OidcIssuer &) = delete;
    ~OidcIssuer();

    // false: trouble() says why. returns: where its clients may send people besides callback().
    bool start(const QStringList &returns = {});
    const QString &trouble() const { return m_trouble; }
    QString url() const { return m_url; }
    static QString secretOf(const QString &client) { return QStringLiteral("secret of %1: 100%+&").arg(client); }
    static QUrl callback() { return QUrl(QStringLiteral("http://localhost:8080/account/login/return")); }

private:
    bool fail(const QString &trouble);
    bool install(const QString &folder);
    bool run(const QString &folder, const QStringList &returns);

    QProcess m_node;
    QString m_url, m_trouble;
};

// Fills in the provider's pages as somebody would, until they send the browser to the callback. The address there;
// empty: it never came to that.
QUrl signInAs(const QString &account, const QUrl &start, Visitor &visitor,
              const QUrl &callback = OidcIssuer::callback());
// Somebody who presses "cancel" instead.
QUrl cancelAt(const QUrl &start, Visitor &visitor, const QUrl &callback = OidcIssuer::callback());

} // namespace gatelodge::tests
