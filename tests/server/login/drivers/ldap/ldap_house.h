// One directory for a test program, and the settings that reach it.
#pragma once
#include "server/login/driver.h"
#include "tests/support/login/slapd/slapd.h"

namespace gatelodge::login {
const Driver *ldapDriver();
}

namespace gatelodge::tests {

inline const QString kBase = QStringLiteral("dc=example,dc=org");
inline const QString kPeople = QStringLiteral("ou=people,dc=example,dc=org");
inline const QString kAda = QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000001");
inline const QByteArray kAdasPassword = "enchantress-of-numbers";

// Searches as the service account, over StartTLS.
inline QJsonObject searching(const Slapd &server) {
    return {{QStringLiteral("servers"), server.url()},
            {QStringLiteral("ca_certificate"), Slapd::authority()},
            {QStringLiteral("search_dn"), QStringLiteral("cn=gatelodge,ou=services,dc=example,dc=org")},
            {QStringLiteral("search_password"), QStringLiteral("services-own-password")},
            {QStringLiteral("base"), kPeople}};
}

inline QJsonObject byTemplate(const Slapd &server) {
    return {{QStringLiteral("servers"), server.url()},
            {QStringLiteral("ca_certificate"), Slapd::authority()},
            {QStringLiteral("binding"), QStringLiteral("template")},
            {QStringLiteral("dn_template"), QStringLiteral("uid={username},ou=people,dc=example,dc=org")}};
}

inline QJsonObject with(QJsonObject settings, const QJsonObject &changes) {
    for (auto change = changes.begin(); change != changes.end(); ++change)
        settings[change.key()] = change.value();
    return settings;
}

inline login::Settings checked(const QJsonObject &entered) {
    return login::Settings(login::ldapDriver()->description().settings, entered);
}

inline login::AuthAnswer signIn(const QJsonObject &entered, const QString &username, const QByteArray &password) {
    return login::ldapDriver()->passwordSignIn(checked(entered), {})->authenticate({username, password});
}

// Adds text to a failed comparison.
inline QByteArray why(const login::AuthAnswer &answer) {
    return QByteArray::number(int(answer.verdict)) + ' ' + answer.detail.toUtf8();
}

} // namespace gatelodge::tests
