#include "server/service/recovery_elsewhere.h"
#include "server/service/authorities.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include <QLoggingCategory>

namespace gatelodge::service {

Q_LOGGING_CATEGORY(logRecovery, "gatelodge.service.recovery")

using login::PasswordAnswer;

namespace {

// One whose driver or settings are unknown here sets nothing, and may still have a page.
bool canSet(store::Session &session, const Means &means, const Authority &authority) {
    const auto driver = driverOf(means, authority);
    const auto settings = openSettings(means, authority);
    const auto lent = lentToDrivers(session, means);
    if (!driver || !settings || !lent)
        return false;
    const auto keeper = (*driver)->passwordKeeper(*settings, *lent);
    return keeper && keeper->canReset();
}

// The name by which the authority knows the login now: people are renamed, and names are given anew. Where the driver
// cannot say, the name of the last sign-in counts.
Result<QString> presentName(const login::Driver &driver, const login::Settings &settings, const login::Means &lent,
                            const store::LoginElsewhere &login) {
    const auto info = driver.userInfo(settings, lent);
    if (!info)
        return login.name.isEmpty() ? login.identity : login.name;
    GL_TRY(const auto found, info->find(login.identity));
    if (found.identity != login.identity)
        return failure(Fault::NotFound, QStringLiteral("the login there is somebody else's"));
    return found.username;
}

PasswordAnswer answerFor(const Error &error) {
    return {error.fault == Fault::Unavailable ? login::PasswordVerdict::FailedToConnect
                                              : login::PasswordVerdict::Failed,
            {},
            error.detail};
}

} // namespace

Result<PasswordHome> passwordHomeOf(store::Session &session, const Means &means, const UserId &uid) {
    PasswordHome home;
    GL_TRY(const auto own, store::findPassword(session, uid));
    if (own)
        return home;
    GL_TRY(const auto logins, store::listLoginsElsewhere(session, uid));
    if (!logins.isEmpty())
        home.kind = PasswordHome::Nowhere;
    for (const store::LoginElsewhere &login : logins) {
        GL_TRY(const Authority authority, store::findAuthority(session, login.authority));
        if (canSet(session, means, authority))
            return PasswordHome{PasswordHome::Settable, authority, login};
        if (home.kind == PasswordHome::Nowhere && !authority.forgottenUrl.isEmpty())
            home = {PasswordHome::AtItsPage, authority, login};
    }
    return home;
}

Result<PasswordAnswer> setPasswordThere(store::Session &session, const Means &means, const PasswordHome &home,
                                        const QByteArray &password) {
    GL_TRY(const auto driver, driverOf(means, home.authority));
    GL_TRY(const auto settings, openSettings(means, home.authority));
    GL_TRY(const login::Means lent, lentToDrivers(session, means));
    const auto keeper = driver->passwordKeeper(settings, lent);
    if (!keeper || !keeper->canReset())
        return PasswordAnswer{login::PasswordVerdict::Cannot, {}, QStringLiteral("the driver sets no passwords")};
    AuthorityWatch::Attempt attempt(*means.watch, home.authority.id);
    if (!attempt.mayAsk())
        return PasswordAnswer{login::PasswordVerdict::FailedToConnect,
                              {},
                              QStringLiteral("away, and somebody is waiting for it already")};
    const auto name = presentName(*driver, settings, lent, home.login);
    const PasswordAnswer answer = name ? keeper->reset(*name, password) : answerFor(name.error());
    attempt.answered(answer.verdict != login::PasswordVerdict::FailedToConnect);
    if (answer.verdict != login::PasswordVerdict::Ok)
        qCWarning(logRecovery, "authority %ls: %ls", qUtf16Printable(home.authority.name),
                  qUtf16Printable(answer.detail));
    return answer;
}

} // namespace gatelodge::service
