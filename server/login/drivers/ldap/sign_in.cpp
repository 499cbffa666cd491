// Name and password, checked by the directory (EA-14).
#include "server/login/drivers/ldap/contracts.h"
#include "server/login/drivers/ldap/escape.h"

namespace gatelodge::login::ldap {

namespace {

AuthAnswer answerFrom(const Error &error) {
    switch (error.fault) {
    case Fault::NotFound: return answered(Verdict::NoAccount, error.detail);
    case Fault::Denied: return answered(Verdict::BadPassword, error.detail);
    case Fault::Unavailable: return answered(Verdict::FailedToConnect, error.detail);
    default: return answered(Verdict::AuthError, error.detail);
    }
}

AuthAnswer answerFor(const Directory &directory, const Entry &person, const Result<QStringList> &groups, bool closed) {
    if (!groups)
        return answerFrom(groups.error());
    const auto user = directory.userFrom(person, *groups);
    if (!user)
        return answerFrom(user.error());
    AuthAnswer answer = answered(Verdict::Ok, person.dn());
    answer.closed = closed;
    if (closed)
        answer.message = directory.settings().closedMessage;
    answer.user = *user;
    return answer;
}

class LdapSignIn : public PasswordSignIn {
public:
    LdapSignIn(Result<DirectorySettings> settings, Pool &pool) : m_settings(std::move(settings)), m_pool(pool) {}

    AuthAnswer authenticate(const Credentials &credentials) override {
        if (!m_settings)
            return answerFrom(m_settings.error());
        if (!isPlausibleName(credentials.username))
            return answered(Verdict::NoAccount, QStringLiteral("no name that a directory could have"));
        if (!isPlausiblePassword(credentials.password))
            return answered(Verdict::BadPassword, QStringLiteral("the password is empty, too long or holds a NUL"));
        Directory directory(*m_settings, m_pool);
        return m_settings->bindsDirectly ? enter(directory, credentials) : searchAndProve(directory, credentials);
    }

private:
    static AuthAnswer enter(Directory &directory, const Credentials &credentials) {
        const auto own = directory.enterAs(directory.nameByTemplate(credentials.username), credentials.password);
        if (own)
            return answerFor(directory, own->entry, own->groups, directory.isClosed(own->entry));
        AuthAnswer answer = answerFrom(own.error()); // closed, but its owner may not read who it is
        if (own.error().fault == Fault::Refused)
            answer.message = directory.settings().closedMessage;
        return answer;
    }

    static AuthAnswer searchAndProve(Directory &directory, const Credentials &credentials) {
        const auto person = directory.findByUsername(credentials.username);
        if (!person)
            return answerFrom(person.error());
        if (const Done proved = directory.checkPassword(person->dn(), credentials.password); !proved)
            return refused(directory, *person, proved.error());
        return answerFor(directory, *person, directory.groupsOf(*person), directory.isClosed(*person));
    }

    static AuthAnswer refused(const Directory &directory, const Entry &person, const Error &error) {
        if (error.fault == Fault::Refused)
            return answerFor(directory, person, QStringList(), true);
        // A directory that does not let a closed account in may not have looked at the password: who knows only the
        // name learns no more than with a wrong one (F6).
        if (error.fault == Fault::Misconfigured && directory.isClosed(person))
            return answered(Verdict::BadPassword, error.detail + QStringLiteral("; the account is closed there"));
        return answerFrom(error);
    }

    Result<DirectorySettings> m_settings;
    Pool &m_pool;
};

} // namespace

std::unique_ptr<PasswordSignIn> makeSignIn(Result<DirectorySettings> settings, Pool &pool) {
    return std::make_unique<LdapSignIn>(std::move(settings), pool);
}

} // namespace gatelodge::login::ldap
