// The local authority: accounts that Gatelodge keeps itself. All the work is the house's own (LocalAccounts); this
// gives it the shape that every other authority has (EA-09, EA-10).
#include "server/login/driver.h"

namespace gatelodge::login {

namespace {

AuthAnswer orUnavailable(Result<AuthAnswer> answer) {
    return answer ? *std::move(answer) : answered(Verdict::FailedToConnect, answer.error().detail);
}

class LocalSignIn : public PasswordSignIn {
public:
    explicit LocalSignIn(LocalAccounts &accounts) : m_accounts(accounts) {}
    AuthAnswer authenticate(const Credentials &credentials) override {
        return orUnavailable(m_accounts.verify(credentials.username, credentials.password));
    }

private:
    LocalAccounts &m_accounts;
};

class LocalRegistrar : public Registrar {
public:
    explicit LocalRegistrar(LocalAccounts &accounts) : m_accounts(accounts) {}
    QList<RegistrationField> requiredFields() const override {
        return {RegistrationField::Username, RegistrationField::Email, RegistrationField::Password};
    }
    RegistrationAnswer create(const NewAccount &account) override {
        auto made = m_accounts.create(account);
        return made ? *std::move(made) : RegistrationAnswer{RegistrationVerdict::Failed, {}, made.error().detail, {}};
    }

private:
    LocalAccounts &m_accounts;
};

class LocalPasswords : public PasswordKeeper {
public:
    explicit LocalPasswords(LocalAccounts &accounts) : m_accounts(accounts) {}
    bool canChange() const override { return true; }
    PasswordAnswer change(const QString &username, const QByteArray &present, const QByteArray &wanted) override {
        const AuthAnswer proved = orUnavailable(m_accounts.verify(username, present));
        if (proved.verdict == Verdict::FailedToConnect)
            return {PasswordVerdict::FailedToConnect, {}, proved.detail};
        return proved.verdict == Verdict::Ok ? reset(username, wanted)
                                             : PasswordAnswer{PasswordVerdict::BadPassword, {}, proved.detail};
    }
    bool canReset() const override { return true; }
    PasswordAnswer reset(const QString &username, const QByteArray &wanted) override {
        auto done = m_accounts.setPassword(username, wanted);
        return done ? *std::move(done) : PasswordAnswer{PasswordVerdict::FailedToConnect, {}, done.error().detail};
    }

private:
    LocalAccounts &m_accounts;
};

class LocalUserInfo : public UserInfo {
public:
    explicit LocalUserInfo(LocalAccounts &accounts) : m_accounts(accounts) {}
    Result<RemoteUser> find(const QString &identity) override { return m_accounts.find(identity); }

private:
    LocalAccounts &m_accounts;
};

class LocalDriver : public Driver {
public:
    const DriverDescription &description() const override {
        static const DriverDescription description{
            QStringLiteral("local"),
            QStringLiteral("password"),
            QT_TRANSLATE_NOOP("drivers", "Accounts kept here"),
            QT_TRANSLATE_NOOP("drivers", "Names and passwords are kept in this database."),
            Contract::PasswordSignIn | Contract::Registration | Contract::Passwords | Contract::UserInfo,
            {}};
        return description;
    }
    std::unique_ptr<PasswordSignIn> passwordSignIn(const Settings &, const Means &means) const override {
        return std::make_unique<LocalSignIn>(*means.accounts);
    }
    std::unique_ptr<Registrar> registrar(const Settings &, const Means &means) const override {
        return std::make_unique<LocalRegistrar>(*means.accounts);
    }
    std::unique_ptr<PasswordKeeper> passwordKeeper(const Settings &, const Means &means) const override {
        return std::make_unique<LocalPasswords>(*means.accounts);
    }
    std::unique_ptr<UserInfo> userInfo(const Settings &, const Means &means) const override {
        return std::make_unique<LocalUserInfo>(*means.accounts);
    }
    QList<ProbeStep> probe(const Settings &, const Means &) const override { return {{ProbeStep::Reach, true, {}}}; }
};

} // namespace

const Driver *localDriver() {
    static const LocalDriver driver;
    return &driver;
}

} // namespace gatelodge::login
