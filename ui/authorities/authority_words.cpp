#include "ui/authorities/authority_words.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/common/schema_field.h"
#include "ui/pieces/messages.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace gatelodge::ui {

namespace {

class AuthorityWords {
    Q_DECLARE_TR_FUNCTIONS(AuthorityWords)
};

QString wentWell(ProbeStep::Kind kind) {
    switch (kind) {
    case ProbeStep::Settings: return AuthorityWords::tr("The settings can be used");
    case ProbeStep::Reach: return AuthorityWords::tr("It answers");
    case ProbeStep::Encrypt: return AuthorityWords::tr("The connection is encrypted, and it is the right one");
    case ProbeStep::SignIn: return AuthorityWords::tr("It lets Gatelodge sign in");
    case ProbeStep::Search: return AuthorityWords::tr("It can be searched for people");
    case ProbeStep::Discover: return AuthorityWords::tr("It says how it wants to be asked");
    case ProbeStep::Helper: return AuthorityWords::tr("The program that asks it runs");
    }
    Q_UNREACHABLE();
}

QString wentWrong(ProbeStep::Kind kind) {
    switch (kind) {
    case ProbeStep::Settings: return AuthorityWords::tr("The settings cannot be used");
    case ProbeStep::Reach: return AuthorityWords::tr("It does not answer");
    case ProbeStep::Encrypt: return AuthorityWords::tr("No connection that can be trusted came about");
    case ProbeStep::SignIn: return AuthorityWords::tr("It does not let Gatelodge sign in");
    case ProbeStep::Search: return AuthorityWords::tr("It cannot be searched for people");
    case ProbeStep::Discover: return AuthorityWords::tr("It does not say how it wants to be asked");
    case ProbeStep::Helper: return AuthorityWords::tr("The program that asks it does not run");
    }
    Q_UNREACHABLE();
}

} // namespace

const DriverDescription *driverNamed(const QList<DriverDescription> &drivers, const QString &id) {
    for (const DriverDescription &driver : drivers)
        if (driver.id == id)
            return &driver;
    return nullptr;
}

QString driverName(const QList<DriverDescription> &drivers, const QString &id) {
    const DriverDescription *driver = driverNamed(drivers, id);
    return driver ? driverText(driver->label) : AuthorityWords::tr("Unknown kind: %1").arg(id);
}

QString captionOf(const Authority &authority) {
    if (authority.title.isEmpty() && authority.driver == QLatin1StringView("local"))
        return AuthorityWords::tr("Accounts of this house");
    if (authority.title.isEmpty() && authority.driver == QLatin1StringView("token"))
        return AuthorityWords::tr("Access tokens");
    return authority.caption();
}

bool letsPeopleIn(const DriverDescription *driver) {
    return !driver || driver->contracts.testFlag(Contract::PasswordSignIn) ||
           driver->contracts.testFlag(Contract::RedirectSignIn) || driver->contracts.testFlag(Contract::Certificate);
}

QList<AuthorityKind> kindsToAdd(const QList<DriverDescription> &drivers) {
    QList<AuthorityKind> kinds;
    for (const DriverDescription &driver : drivers) {
        if (driver.id == QLatin1StringView("local") || !letsPeopleIn(&driver))
            continue; // kept here: there is one, and it is there
        for (const DriverPreset &preset : driver.presets)
            kinds.append({driver.id, preset.label, preset.settings});
        kinds.append({driver.id, driver.label, {}});
    }
    return kinds;
}

QString stepWords(const ProbeStep &step) { return step.ok ? wentWell(step.kind) : wentWrong(step.kind); }

QString authorityFaultWords(const Error &error) {
    if (error.constraint == QLatin1StringView("owner_remains"))
        return AuthorityWords::tr("No owner could sign in any more. Give an owner a login elsewhere first.");
    if (error.fault == Fault::Misconfigured)
        return AuthorityWords::tr("It cannot be asked: %1.").arg(error.detail);
    return faultWords(error);
}

void tellRefused(UndoBar &bar, const Authority &about, Words why) {
    bar.refuse([about] { return AuthorityWords::tr("%1 was not changed.", "authority").arg(captionOf(about)); },
               std::move(why));
}

void tellRefused(UndoBar &bar, const Authority &about, const Error &error) {
    tellRefused(bar, about, [error] { return authorityFaultWords(error); });
}

void tellOfTest(UndoBar &bar, const Authority &about, const Result<ProbedAuthority> &probed) {
    const auto failed = [&]() -> std::optional<Words> {
        if (!probed)
            return Words([error = probed.error()] { return authorityFaultWords(error); });
        if (!probed->complaints.isEmpty())
            return Words([] { return wentWrong(ProbeStep::Settings); });
        for (const ProbeStep &step : probed->steps)
            if (!step.ok)
                return Words([step] { return stepWords(step); });
        return std::nullopt;
    }();
    if (failed)
        bar.refuse([about] { return AuthorityWords::tr("The test of %1 failed.", "authority").arg(captionOf(about)); },
                   *failed);
}

QString roleWords(const QString &name) {
    const auto role = roleNamed(name);
    return role ? roleCaption(*role) : name;
}

QString nameFromTitle(const QString &title) {
    static const QRegularExpression marks(QStringLiteral("\\p{Mn}|['’]"));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString name =
        title.normalized(QString::NormalizationForm_KD).toLower().remove(marks).replace(others, QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    name.truncate(60);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace gatelodge::ui
