// A driver with a setting of every kind, for tests of what is drawn from a schema. Its peer is whatever the settings
// say: a host that begins with "away" does not answer.
#pragma once
#include "server/login/driver.h"

namespace gatelodge::tests {

class SampleDriver : public login::Driver {
public:
    const DriverDescription &description() const override {
        static const DriverDescription description = describe();
        return description;
    }
    QList<ProbeStep> probe(const login::Settings &settings, const login::Means &) const override {
        const QString host = settings.text(QLatin1StringView("host"));
        QList<ProbeStep> steps{{ProbeStep::Settings, true, {}}};
        if (host.startsWith(QLatin1String("away")))
            return steps << ProbeStep{ProbeStep::Reach, false, host + QStringLiteral(": Connection refused")};
        steps << ProbeStep{ProbeStep::Reach, true, host};
        const QByteArray password = settings.secret(QLatin1StringView("bind_password"));
        return steps << ProbeStep{ProbeStep::SignIn, password == "right",
                                  password == "right" ? QString() : QStringLiteral("Invalid credentials (49)")};
    }

private:
    static DriverDescription describe() {
        DriverDescription d;
        d.id = d.loginKind = QStringLiteral("sample");
        d.label = "Sample directory";
        d.help = "Asks a directory that exists on paper.";
        d.contracts = Contract::PasswordSignIn | Contract::UserInfo;
        SettingField host{QStringLiteral("host"), SettingField::Text, "Host"};
        host.required = true;
        host.help = "Its name in the network.";
        host.example = QStringLiteral("ldap.example.org");
        SettingField port{QStringLiteral("port"), SettingField::Number, "Port"};
        port.initial = 636;
        port.least = 1;
        port.most = 65535;
        SettingField tls{QStringLiteral("check_certificate"), SettingField::Switch, "Check its certificate"};
        tls.initial = true;
        SettingField password{QStringLiteral("bind_password"), SettingField::Secret, "Password"};
        password.required = true;
        SettingField scope{QStringLiteral("scope"), SettingField::Choice, "Look in"};
        scope.choices = {{QStringLiteral("one"), "this branch"}, {QStringLiteral("all"), "this branch and below"}};
        scope.initial = QStringLiteral("all");
        SettingField page{QStringLiteral("page"), SettingField::Url, "Its own page"};
        SettingField certificates{QStringLiteral("certificates"), SettingField::Lines, "Trusted certificates"};
        d.settings = {host, port, tls, password, scope, page, certificates};
        d.presets = {{QStringLiteral("school"), "School", {{QStringLiteral("scope"), QStringLiteral("one")}}}};
        return d;
    }
};

} // namespace gatelodge::tests
