// Changes a password there by the modify-password operation (RFC 3062), so that the directory hashes it and applies its
// own rules (EA-05). Active Directory does not know the operation: it answers Cannot.
#include "server/login/drivers/ldap/contracts.h"
#include "server/login/drivers/ldap/escape.h"

namespace gatelodge::login::ldap {

namespace {

PasswordAnswer answerFrom(const Error &error) {
    switch (error.fault) {
    case Fault::Unavailable: return {PasswordVerdict::FailedToConnect, {}, error.detail};
    case Fault::Denied: return {PasswordVerdict::BadPassword, {}, error.detail};
    default: return {PasswordVerdict::Failed, {}, error.detail};
    }
}

PasswordAnswer answerFrom(const Reply &reply) {
    const QString detail = QStringLiteral("changing the password: ") + reply.line();
    if (reply.nobodyAnswered())
        return {PasswordVerdict::FailedToConnect, {}, detail};
    switch (reply.code) {
    case LDAP_SUCCESS: return {PasswordVerdict::Ok, {}, {}};
    case LDAP_CONSTRAINT_VIOLATION: return {PasswordVerdict::NotAccepted, reply.diagnostic, detail};
    case LDAP_PROTOCOL_ERROR: // the operation is unknown there
    case LDAP_INSUFFICIENT_ACCESS:
    case LDAP_UNWILLING_TO_PERFORM: return {PasswordVerdict::Cannot, {}, detail};
    default: return {PasswordVerdict::Failed, {}, detail};
    }
}

PasswordAnswer notOffered() {
    return {PasswordVerdict::Cannot, {}, QStringLiteral("this authority's settings don't allow it")};
}

class LdapPasswords : public PasswordKeeper {
public:
    LdapPasswords(Result<DirectorySettings> settings, Pool &pool) : m_settings(std::move(settings)), m_pool(pool) {}

    bool canChange() const override {
        return m_settings && m_settings->passwordChanges != DirectorySettings::NeverChanged;
    }

    PasswordAnswer change(const QString &username, const QByteArray &present, const QByteArray &wanted) override {
        if (m_settings && !canChange())
            return notOffered();
        if (!isPlausiblePassword(present))
            return {PasswordVerdict::BadPassword, {}, QStringLiteral("the present password is empty or too long")};
        return set(username, present, wanted);
    }

    bool canReset() const override {
        return m_settings && m_settings->passwordChanges == DirectorySettings::ResetToo &&
               !m_settings->searchDn.isEmpty();
    }

    PasswordAnswer reset(const QString &username, const QByteArray &wanted) override {
        return !m_settings || canReset() ? set(username, {}, wanted) : notOffered();
    }

private:
    // With the present password as its owner, without one as the service account.
    PasswordAnswer set(const QString &username, const QByteArray &present, const QByteArray &wanted) {
        if (!m_settings)
            return answerFrom(m_settings.error());
        if (!isPlausiblePassword(wanted))
            return {PasswordVerdict::NotAccepted, {}, QStringLiteral("the wanted password is empty or too long")};
        if (!isPlausibleName(username))
            return {PasswordVerdict::Failed, {}, QStringLiteral("no name that a directory could have")};
        Directory directory(*m_settings, m_pool);
        const auto dn = nameOf(directory, username, !present.isEmpty());
        if (!dn)
            return answerFrom(dn.error());
        const auto reply = directory.doAs(present.isEmpty() ? QString() : *dn, present,
                                          [&](Connection &connection, QDeadlineTimer until) {
                                              return connection.setPassword(*dn, present, wanted, until);
                                          });
        return reply ? answerFrom(*reply) : answerFrom(reply.error());
    }

    static Result<QString> nameOf(Directory &directory, const QString &username, bool owner) {
        if (owner && directory.settings().bindsDirectly)
            return directory.nameByTemplate(username);
        GL_TRY(const Entry person, directory.findByUsername(username));
        return person.dn();
    }

    Result<DirectorySettings> m_settings;
    Pool &m_pool;
};

} // namespace

std::unique_ptr<PasswordKeeper> makePasswordKeeper(Result<DirectorySettings> settings, Pool &pool) {
    return std::make_unique<LdapPasswords>(std::move(settings), pool);
}

} // namespace gatelodge::login::ldap
