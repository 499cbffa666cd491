// The accounts that Gatelodge keeps itself, as the driver of the local authority asks for them (EA-09): a password is
// looked up by username or any verified address, and an unknown name costs what a wrong password costs (F6).
//
// One request's worth, on one session; slow where a password is looked at.
#pragma once
#include "server/login/driver.h"
#include "server/service/means.h"
#include "server/store/belongings.h"

namespace gatelodge::service {

class OwnAccounts : public login::LocalAccounts {
public:
    OwnAccounts(store::Session &session, const Means &means) : m_session(session), m_means(means) {}

    Result<login::AuthAnswer> verify(const QString &usernameOrEmail, const QByteArray &password) override;
    Result<login::RegistrationAnswer> create(const login::NewAccount &account) override;
    Result<login::PasswordAnswer> setPassword(const QString &username, const QByteArray &wanted) override;
    Result<login::RemoteUser> find(const QString &username) override;

    // What the last verify() that succeeded has proved: a session opens only on this.
    const std::optional<store::StoredPassword> &proved() const { return m_proved; }

private:
    store::Session &m_session;
    const Means &m_means;
    std::optional<store::StoredPassword> m_proved;
};

// By an address if there is an '@', else by username.
Result<std::optional<UserId>> whoIs(store::Session &session, const QString &usernameOrEmail);
// The stored password if it is this one; nobody's hash is looked at where there is none. Old hashes are upgraded.
Result<std::optional<store::StoredPassword>> verifyPassword(store::Session &session, const Means &means,
                                                            const std::optional<UserId> &uid,
                                                            const QByteArray &password);

} // namespace gatelodge::service
