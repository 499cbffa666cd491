// A directory on paper in which names can be looked up without a password, and whose logins carry properties of their
// own: a validation server for each login, as second factors have them (KE-09).
#pragma once
#include "server/login/driver.h"

namespace gatelodge::tests {

class NamedDirectory : public login::Driver {
public:
    const DriverDescription &description() const override {
        static const DriverDescription description = describe();
        return description;
    }
    Result<login::RemoteUser> loginNamed(const login::Settings &, const login::Means &,
                                         const QString &username) const override {
        if (username == QLatin1String("away"))
            return failure(Fault::Unavailable, QStringLiteral("no answer"));
        if (!username.startsWith(QLatin1String("a")))
            return failure(Fault::NotFound, QStringLiteral("nobody is called %1").arg(username));
        login::RemoteUser user;
        user.username = username;
        user.identity = QStringLiteral("id-of-") + username;
        user.emails = {{username + QStringLiteral("@directory.example"), false}};
        return user;
    }
    QList<ProbeStep> probe(const login::Settings &, const login::Means &) const override {
        return {{ProbeStep::Reach, true, {}}};
    }

private:
    static DriverDescription describe() {
        DriverDescription d;
        d.id = d.loginKind = QStringLiteral("named");
        d.label = "Directory of names";
        d.contracts = Contract::PasswordSignIn;
        SettingField username{QStringLiteral("username"), SettingField::Text, "Username there"};
        SettingField email{QStringLiteral("email"), SettingField::Text, "Address there"};
        username.told = email.told = true;
        SettingField server{QStringLiteral("validation_server"), SettingField::Url, "Validation server"};
        SettingField digits{QStringLiteral("digits"), SettingField::Number, "Digits of a code"};
        digits.initial = 6;
        digits.least = 6;
        digits.most = 8;
        d.loginProperties = {username, email, server, digits};
        d.loginsByName = true;
        return d;
    }
};

} // namespace gatelodge::tests
