// Access tokens: what scripts show instead of a password (EL-01). A token is made, looked up and revoked by the house
// itself (server/service/access_tokens.h), since it proves nothing to any peer; this driver gives the authority its
// name, its kind of login, and the rule that nobody is shown an identity.
#include "server/login/driver.h"

namespace gatelodge::login {

namespace {

class TokenDriver : public Driver {
public:
    const DriverDescription &description() const override {
        static const DriverDescription description = describe();
        return description;
    }
    QList<ProbeStep> probe(const Settings &, const Means &) const override {
        return {{ProbeStep::Settings, true, QStringLiteral("no peer: tokens are looked up in this database")}};
    }

private:
    static DriverDescription describe() {
        DriverDescription d;
        d.id = d.loginKind = QStringLiteral("token");
        d.label = QT_TRANSLATE_NOOP("drivers", "Access tokens");
        d.help = QT_TRANSLATE_NOOP("drivers",
                                   "Lets scripts of a person's in, for what the token names and for a limited time. "
                                   "Nobody signs in to pages with one. Without this authority no token works.");
        d.contracts = Contract::Token;
        d.secretIdentity = true;
        SettingField name{QStringLiteral("name"), SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Name")};
        name.told = true;
        SettingField beginning{QStringLiteral("beginning"), SettingField::Text,
                               QT_TRANSLATE_NOOP("drivers", "Begins with")};
        beginning.told = true;
        d.loginProperties = {name, beginning};
        return d;
    }
};

} // namespace

const Driver *tokenDriver() {
    static const TokenDriver driver;
    return &driver;
}

} // namespace gatelodge::login
