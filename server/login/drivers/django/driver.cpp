// The accounts of a Django website, asked in its own PostgreSQL: people sign in with the password that they have there,
// and are converted without noticing it (EL-08, EA-16).
#include "server/login/drivers/django/accounts.h"

namespace gatelodge::login {

namespace django {

namespace {

class DjangoSignIn : public PasswordSignIn {
public:
    DjangoSignIn(Place place, const Means &means) : m_place(std::move(place)), m_means(means) {}

    AuthAnswer authenticate(const Credentials &credentials) override {
        const auto database = Database::lend(m_place);
        if (!database)
            return troubled(database.error());
        const auto found = accountNamed(**database, credentials.username);
        if (!found)
            return troubled(found.error());
        const LeavingAccount account = found->value_or(LeavingAccount());
        if (account.storedPassword.isEmpty()) { // costs what a wrong password costs (F6)
            const auto other = someHash(**database);
            if (!other)
                return troubled(other.error());
            m_means.isPassword(other->toUtf8(), credentials.password);
            return answered(*found ? Verdict::BadPassword : Verdict::NoAccount);
        }
        if (!m_means.isPassword(account.storedPassword.toUtf8(), credentials.password))
            return answered(Verdict::BadPassword);
        AuthAnswer answer = answered(Verdict::Ok);
        answer.closed = !account.active;
        answer.user = account.user;
        return answer;
    }

private:
    static AuthAnswer troubled(const Error &error) {
        return answered(error.fault == Fault::Unavailable ? Verdict::FailedToConnect : Verdict::AuthError,
                        error.detail);
    }
    const Place m_place;
    const Means &m_means;
};

QList<SettingField> settingFields() {
    return {
        {.name = QStringLiteral("host"),
         .label = QT_TRANSLATE_NOOP("drivers", "Database server"),
         .help = QT_TRANSLATE_NOOP("drivers", "Its name, or the folder of its socket."),
         .required = true,
         .example = QStringLiteral("db.example.org")},
        {.name = QStringLiteral("port"),
         .kind = SettingField::Number,
         .label = QT_TRANSLATE_NOOP("drivers", "Port"),
         .required = true,
         .initial = 5432,
         .least = 1,
         .most = 65535},
        {.name = QStringLiteral("database"), .label = QT_TRANSLATE_NOOP("drivers", "Database"), .required = true},
        {.name = QStringLiteral("account"),
         .label = QT_TRANSLATE_NOOP("drivers", "Account that asks"),
         .help = QT_TRANSLATE_NOOP("drivers", "It may read auth_user and, so that people can be converted, hold its "
                                              "rows: GRANT UPDATE (last_login) ON auth_user."),
         .required = true},
        {.name = QStringLiteral("password"),
         .kind = SettingField::Secret,
         .label = QT_TRANSLATE_NOOP("drivers", "Its password")},
        {.name = QStringLiteral("encryption"),
         .kind = SettingField::Choice,
         .label = QT_TRANSLATE_NOOP("drivers", "Encryption"),
         .required = true,
         .initial = QStringLiteral("verify-full"),
         .choices = {{QStringLiteral("verify-full"), QT_TRANSLATE_NOOP("drivers", "TLS from the start")},
                     {QStringLiteral("disable"), QT_TRANSLATE_NOOP("drivers", "None, on this machine only")}}},
        {.name = QStringLiteral("ca_certificate"),
         .kind = SettingField::Lines,
         .label = QT_TRANSLATE_NOOP("drivers", "Trusted certificates"),
         .help = QT_TRANSLATE_NOOP("drivers", "The certificate of the authority that signed the server's, in PEM form. "
                                              "Empty: those that this machine trusts.")},
        {.name = QStringLiteral("limit_seconds"),
         .kind = SettingField::Number,
         .label = QT_TRANSLATE_NOOP("drivers", "Time limit in seconds"),
         .required = true,
         .initial = 5,
         .least = 2,
         .most = 60},
    };
}

QList<SettingField> loginFields() {
    SettingField username{QStringLiteral("username"), SettingField::Text,
                          QT_TRANSLATE_NOOP("drivers", "Username there")};
    username.told = true;
    return {username};
}

class DjangoDriver : public Driver {
public:
    const DriverDescription &description() const override {
        static const DriverDescription description{
            QStringLiteral("django"),
            QStringLiteral("django"),
            QT_TRANSLATE_NOOP("drivers", "Accounts of a Django website"),
            QT_TRANSLATE_NOOP("drivers",
                              "Checks passwords against the website's own accounts, until its people are converted."),
            Contract::PasswordSignIn | Contract::Handover,
            settingFields(),
            {},
            false,
            loginFields(),
            false};
        return description;
    }
    std::unique_ptr<PasswordSignIn> passwordSignIn(const Settings &settings, const Means &means) const override {
        return std::make_unique<DjangoSignIn>(placeFrom(settings), means);
    }
    Result<std::unique_ptr<Handover>> handover(const Settings &settings) const override {
        return makeHandover(placeFrom(settings));
    }
    QList<ProbeStep> probe(const Settings &settings, const Means &) const override {
        const Place place = placeFrom(settings);
        const auto opened = Database::open(place);
        if (!opened)
            return {{ProbeStep::Reach, false, opened.error().detail}};
        QList<ProbeStep> steps{{ProbeStep::Reach, true, place.host}};
        const auto handover = makeHandover(place);
        const auto some =
            handover ? (*handover)->after({}, 1) : Result<QList<LeavingAccount>>(failure(handover.error()));
        steps << ProbeStep{ProbeStep::Search, bool(some), some ? QStringLiteral("auth_user") : some.error().detail};
        return steps;
    }
};

} // namespace

} // namespace django

const Driver *djangoDriver() {
    static const django::DjangoDriver driver;
    return &driver;
}

} // namespace gatelodge::login
