#include "server/service/limits.h"
#include "server/service/mail_server.h"
#include "server/store/settings.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

namespace {

QJsonObject ofLimits(const QJsonObject &settings) {
    QJsonObject limits;
    for (const QString &name : limitNames())
        if (settings.contains(name))
            limits.insert(name, settings.value(name));
    const QJsonObject mail = shownMailServer(settings.value(kMailServer).toObject());
    if (mail.isEmpty())
        limits.remove(kMailServer); // it always stands there, and says nothing
    else
        limits.insert(kMailServer, mail);
    return limits;
}

QJsonObject defaultsOf(const Means &means) {
    const store::HouseSettings house;
    return {{QStringLiteral("tries_window"), qint64(means.limits.window.count())},
            {QStringLiteral("tries_per_account"), means.limits.perAccount},
            {QStringLiteral("tries_per_device"), means.limits.perKnownDevice},
            {QStringLiteral("tries_per_address"), means.limits.perAddress},
            {QStringLiteral("idle_limit"), qint64(house.idleLimit.count())},
            {QStringLiteral("session_lifetime"), qint64(house.sessionLifetime.count())},
            {QStringLiteral("kept_lifetime"), qint64(house.keptLifetime.count())},
            {QStringLiteral("aged_after"), qint64(house.agedAfter.count())},
            {QStringLiteral("members_see_online"), house.membersSeeOnline},
            {QStringLiteral("name"), house.name},
            {QStringLiteral("expiry_warning_days"), house.expiryWarningDays}};
}

} // namespace

const QStringList &limitNames() {
    static const QStringList names{QStringLiteral("tries_window"),        QStringLiteral("tries_per_account"),
                                   QStringLiteral("tries_per_device"),    QStringLiteral("tries_per_address"),
                                   QStringLiteral("idle_limit"),          QStringLiteral("session_lifetime"),
                                   QStringLiteral("kept_lifetime"),       QStringLiteral("aged_after"),
                                   QStringLiteral("members_see_online"),  QStringLiteral("name"),
                                   QStringLiteral("expiry_warning_days"), QString(kMailServer)};
    return names;
}

Result<AttemptLimits> limitsNow(store::Session &session, const Means &means) {
    GL_TRY(const auto chosen, store::readChosenSettings(session)); // which consoles may read, too
    return limitsBy(chosen, means);
}

AttemptLimits limitsBy(const QJsonObject &chosen, const Means &means) {
    const auto chosenOr = [&chosen](const char *name, int otherwise) {
        const int value = chosen.value(QLatin1StringView(name)).toInt();
        return value > 0 ? value : otherwise;
    };
    AttemptLimits limits = means.limits;
    limits.window = std::chrono::seconds(chosenOr("tries_window", int(limits.window.count())));
    limits.perAccount = chosenOr("tries_per_account", limits.perAccount);
    limits.perKnownDevice = chosenOr("tries_per_device", limits.perKnownDevice);
    limits.perAddress = chosenOr("tries_per_address", limits.perAddress);
    return limits;
}

Result<Limits> readLimits(store::Session &session, const Permit<Duty::ReadSettings> &, const Means &means) {
    GL_TRY(const auto chosen, store::readChosenSettings(session));
    return Limits{ofLimits(chosen), defaultsOf(means)};
}

Done changeLimits(store::Session &session, const Permit<Duty::ManageSettings> &permit, const QJsonObject &seen,
                  const QJsonObject &chosen) {
    return store::inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(store::lockHouseSettings(session));
        GL_TRY(const auto settings, store::readChosenSettings(session));
        const QJsonObject shown = ofLimits(settings);
        for (const QString &name : limitNames()) {
            if (chosen.value(name) == seen.value(name))
                continue;
            if (shown.value(name) != seen.value(name))
                return failure(Fault::Conflict, name);
            if (name == kMailServer) {
                GL_TRY(const QJsonObject server,
                       mailServerToStore(chosen.value(name).toObject(), settings.value(name).toObject()));
                GL_DO(store::putHouseSetting(session, name, server));
                continue;
            }
            GL_DO(chosen.contains(name) ? store::putHouseSetting(session, name, chosen.value(name))
                                        : store::clearHouseSetting(session, name));
        }
        return {};
    });
}

} // namespace gatelodge::service
