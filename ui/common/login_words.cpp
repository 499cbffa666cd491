#include "ui/common/login_words.h"
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

class LoginWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::LoginsSection) // where these words stood first, and are translated
};

} // namespace

QString loginKindWords(const QString &kind) {
    if (kind == QLatin1String("password"))
        return LoginWords::tr("Password");
    if (kind == QLatin1String("passkey"))
        return LoginWords::tr("Passkey");
    if (kind == QLatin1String("totp"))
        return LoginWords::tr("One-time code");
    if (kind == QLatin1String("x509"))
        return LoginWords::tr("Certificate");
    if (kind == QLatin1String("token"))
        return LoginWords::tr("Access token");
    if (kind == QLatin1String("ldap"))
        return LoginWords::tr("Directory");
    if (kind == QLatin1String("pam"))
        return LoginWords::tr("Account of the machine");
    if (kind == QLatin1String("oidc"))
        return QStringLiteral("OpenID Connect");
    return kind;
}

bool showsIdentity(const QString &kind) {
    return kind == QLatin1String("password") || kind == QLatin1String("ldap") || kind == QLatin1String("pam");
}

} // namespace gatelodge::ui
