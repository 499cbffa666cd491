#include "server/login/drivers/pam/driver.h"
#include "server/login/drivers/pam/answer.h"
#include "server/login/drivers/pam/asking.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

namespace gatelodge::login {

namespace pam {

namespace {

Asked askAs(const Asking &asking, const Places &places, const QByteArray &name, const QByteArray &password) {
    return ask(places.program, asking.account, {asking.service.toUtf8(), name, password}, asking.limit);
}

class PamSignIn : public PasswordSignIn {
public:
    PamSignIn(Settings settings, Places places) : m_settings(std::move(settings)), m_places(std::move(places)) {}

    AuthAnswer authenticate(const Credentials &credentials) override {
        const auto asking = readAsking(m_settings, m_places);
        if (!asking)
            return answered(Verdict::AuthError, asking.error().detail);
        const auto name = nameForPam(credentials.username, *asking);
        if (!name)
            return answered(Verdict::NoAccount, QStringLiteral("not a name that PAM is asked about"));
        if (!canBePassword(credentials.password))
            return answered(Verdict::BadPassword, QStringLiteral("not a password that PAM can be asked with"));
        return answerTo(askAs(*asking, m_places, *name, credentials.password));
    }

private:
    const Settings m_settings;
    const Places m_places;
};

// Nobody has this name, and nobody this password: a service that works says so.
ProbeStep askAboutNobody(const Asked &asked) {
    const AuthAnswer answer = answerTo(asked);
    if (answer.verdict == Verdict::Ok && !answer.closed)
        return {ProbeStep::SignIn, false, QStringLiteral("the service lets anybody in, with any password")};
    const bool refused = answer.verdict == Verdict::NoAccount || answer.verdict == Verdict::BadPassword;
    return {ProbeStep::SignIn, refused || answer.closed, answer.detail};
}

QByteArray randomWord(const char *start) {
    return start + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

QList<ProbeStep> probeSteps(const Settings &settings, const Places &places) {
    const auto asking = readAsking(settings, places);
    if (!asking)
        return {{ProbeStep::Settings, false, asking.error().detail}};
    QList<ProbeStep> steps{{ProbeStep::Settings, true, asking->service}};
    const Asked asked = askAs(*asking, places, randomWord("nobody-"), randomWord("no-"));
    const bool ran = asked.outOfTime || (asked.report && asked.report->stage != Stage::Program);
    steps.append({ProbeStep::Helper, ran, ran ? places.program : answerTo(asked).detail});
    if (!ran)
        return steps;
    const bool started = asked.outOfTime || asked.report->stage != Stage::Start;
    steps.append({ProbeStep::Reach, started, started ? QString() : describe(*asked.report)});
    if (started)
        steps.append(askAboutNobody(asked));
    return steps;
}

QList<SettingField> loginFields() {
    SettingField username{QStringLiteral("username"), SettingField::Text,
                          QT_TRANSLATE_NOOP("drivers", "Username there")};
    username.told = true;
    return {username};
}

// PAM can be asked about a password only, so a name that has the right form is taken: its owner proves it.
Result<RemoteUser> userNamed(const Settings &settings, const Places &places, const QString &username) {
    GL_TRY(const Asking asking, readAsking(settings, places));
    const auto name = nameForPam(username.trimmed(), asking);
    if (!name)
        return failure(Fault::NotFound, QStringLiteral("not a name that PAM is asked about"));
    RemoteUser user;
    user.identity = user.username = QString::fromUtf8(*name);
    return user;
}

class PamDriver : public Driver {
public:
    PamDriver() = default;
    explicit PamDriver(Places places) : m_places(std::move(places)) {}

    const DriverDescription &description() const override {
        static const DriverDescription description{
            QStringLiteral("pam"),
            QStringLiteral("pam"),
            QT_TRANSLATE_NOOP("drivers", "Accounts of this machine (PAM)"),
            QT_TRANSLATE_NOOP(
                "drivers",
                "Asks this machine's PAM: SSSD, winbind, Kerberos, RADIUS and whatever else has a module. PAM is "
                "never asked as root, so people whose passwords lie in /etc/shadow cannot sign in this way, except "
                "the account that Gatelodge itself runs as."),
            Contract::PasswordSignIn,
            settingFields(),
            {},
            false,
            loginFields(),
            true};
        return description;
    }
    std::unique_ptr<PasswordSignIn> passwordSignIn(const Settings &settings, const Means &) const override {
        return std::make_unique<PamSignIn>(settings, places());
    }
    Result<RemoteUser> loginNamed(const Settings &settings, const Means &, const QString &username) const override {
        return userNamed(settings, places(), username);
    }
    QList<ProbeStep> probe(const Settings &settings, const Means &) const override {
        return probeSteps(settings, places());
    }

private:
    Places places() const { return m_places ? *m_places : Places::ofThisMachine(); }
    std::optional<Places> m_places; // nothing: found when needed, since drivers are made before the application is
};

} // namespace

Places Places::ofThisMachine() {
    const QString here = QCoreApplication::applicationDirPath(), name = QStringLiteral("/gatelodge-pam");
    const QString beside = here + name, installed = here + QStringLiteral("/../" GATELODGE_LIBEXEC) + name;
    return {QFileInfo::exists(beside) ? beside : installed,
            {QStringLiteral("/etc/pam.d"), QStringLiteral("/usr/lib/pam.d")}};
}

std::unique_ptr<Driver> makeDriver(Places places) { return std::make_unique<PamDriver>(std::move(places)); }

} // namespace pam

const Driver *pamDriver() {
    static const pam::PamDriver driver;
    return &driver;
}

} // namespace gatelodge::login
