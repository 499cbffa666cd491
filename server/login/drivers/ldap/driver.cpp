// Accounts of an LDAP directory: OpenLDAP, 389 Directory Server, FreeIPA, Active Directory (EA-13, EA-14; RFC 4511,
// 4513 to 4515). Settings become types in directory_settings; a Directory is one call's view, over conversations
// (connection, stream, encryption) that a pool keeps; person reads entries; each contract has a file of its own.
#include "server/login/drivers/ldap/contracts.h"

namespace gatelodge::login {

namespace {

class LdapDriver : public Driver {
public:
    const DriverDescription &description() const override { return ldap::describeLdap(); }
    std::unique_ptr<PasswordSignIn> passwordSignIn(const Settings &settings, const Means &) const override {
        return ldap::makeSignIn(ldap::directoryFrom(settings), m_pool);
    }
    std::unique_ptr<Registrar> registrar(const Settings &settings, const Means &) const override {
        return ldap::makeRegistrar(ldap::directoryFrom(settings), m_pool);
    }
    std::unique_ptr<PasswordKeeper> passwordKeeper(const Settings &settings, const Means &) const override {
        return ldap::makePasswordKeeper(ldap::directoryFrom(settings), m_pool);
    }
    std::unique_ptr<UserInfo> userInfo(const Settings &settings, const Means &) const override {
        return ldap::makeUserInfo(ldap::directoryFrom(settings), m_pool);
    }
    Result<RemoteUser> loginNamed(const Settings &settings, const Means &, const QString &username) const override {
        return ldap::whoIsNamed(ldap::directoryFrom(settings), m_pool, username);
    }
    QList<ProbeStep> probe(const Settings &settings, const Means &) const override {
        return ldap::probeDirectory(ldap::directoryFrom(settings));
    }

private:
    mutable ldap::Pool m_pool; // shared by what is made; locks itself
};

} // namespace

const Driver *ldapDriver() {
    static const LdapDriver driver;
    return &driver;
}

} // namespace gatelodge::login
