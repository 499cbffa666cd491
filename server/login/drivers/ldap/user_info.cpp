// Who somebody is, without a password: asked as the service account (EA-15, EA-29).
#include "server/login/drivers/ldap/contracts.h"

namespace gatelodge::login::ldap {

namespace {

class LdapUserInfo : public UserInfo {
public:
    LdapUserInfo(Result<DirectorySettings> settings, Pool &pool) : m_settings(std::move(settings)), m_pool(pool) {}

    Result<RemoteUser> find(const QString &identity) override {
        if (!m_settings)
            return failure(m_settings.error());
        if (identity.isEmpty())
            return failure(Fault::NotFound, QStringLiteral("no identity"));
        Directory directory(*m_settings, m_pool);
        GL_TRY(const Entry person, directory.findByIdentity(identity));
        GL_TRY(const QStringList groups, directory.groupsOf(person));
        return directory.userFrom(person, groups);
    }

private:
    Result<DirectorySettings> m_settings;
    Pool &m_pool;
};

} // namespace

Result<RemoteUser> whoIsNamed(const Result<DirectorySettings> &settings, Pool &pool, const QString &username) {
    if (!settings)
        return failure(settings.error());
    if (username.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("no name"));
    Directory directory(*settings, pool);
    GL_TRY(const Entry person, directory.findByUsername(username));
    return directory.userFrom(person, {});
}

std::unique_ptr<UserInfo> makeUserInfo(Result<DirectorySettings> settings, Pool &pool) {
    return std::make_unique<LdapUserInfo>(std::move(settings), pool);
}

} // namespace gatelodge::login::ldap
