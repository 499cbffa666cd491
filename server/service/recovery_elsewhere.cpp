#include "server/service/recovery_elsewhere.h"
#include "server/service/authorities.h"
#include "server/service/new_password.h"
#include "server/service/sign_in.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include <QLoggingCategory>

namespace gatelodge::service {

Q_LOGGING_CATEGORY(logRecovery, "gatelodge.service.recovery")

using login::PasswordAnswer;

namespace {

// An authority with what its driver needs to speak with it.
struct OpenAuthority {
    const login::Driver *driver;
    login::Settings settings;
    login::Means lent;
    std::unique_ptr<login::PasswordKeeper> keeper() const { return driver->passwordKeeper(settings, lent); }
};

Result<OpenAuthority> open(store::Session &session, const Means &means, const Authority &authority) {
    GL_TRY(const auto driver, driverOf(means, authority));
    GL_TRY(auto settings, openSettings(means, authority));
    GL_TRY(auto lent, lentToDrivers(session, means));
    return OpenAuthority{driver, std::move(settings), std::move(lent)};
}

// One whose driver or settings are unknown here sets nothing, and may still have a page.
bool canSet(store::Session &session, const Means &means, const Authority &authority) {
    const auto opened = open(session, means, authority);
    const auto keeper = opened ? opened->keeper() : nullptr;
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

// One that is away costs one request at a time.
template <typename Ask> PasswordAnswer askWatched(const Means &means, const Authority &authority, Ask ask) {
    AuthorityWatch::Attempt attempt(*means.watch, authority.id);
    if (!attempt.mayAsk())
        return {login::PasswordVerdict::FailedToConnect,
                {},
                QStringLiteral("away, and somebody is waiting for it already")};
    const PasswordAnswer answer = ask();
    attempt.answered(answer.verdict != login::PasswordVerdict::FailedToConnect);
    if (answer.verdict != login::PasswordVerdict::Ok)
        qCWarning(logRecovery, "authority %ls: %ls", qUtf16Printable(authority.name), qUtf16Printable(answer.detail));
    return answer;
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
    GL_TRY(const OpenAuthority opened, open(session, means, home.authority));
    const auto keeper = opened.keeper();
    if (!keeper || !keeper->canReset())
        return PasswordAnswer{login::PasswordVerdict::Cannot, {}, QStringLiteral("the driver sets no passwords")};
    return askWatched(means, home.authority, [&] {
        const auto name = presentName(*opened.driver, opened.settings, opened.lent, home.login);
        return name ? keeper->reset(*name, password) : answerFor(name.error());
    });
}

Result<std::optional<PasswordThere>> changeablePasswordOf(store::Session &session, const Means &means,
                                                          const WebSession &web) {
    GL_TRY(const auto own, store::findPassword(session, web.user));
    GL_TRY(const ProofAgain proof, proofAgain(session, means, web));
    if (own || proof.kind != ProofAgain::PasswordThere)
        return std::optional<PasswordThere>();
    const auto opened = open(session, means, *proof.authority);
    const auto keeper = opened ? opened->keeper() : nullptr;
    if (!keeper || !keeper->canChange())
        return std::optional<PasswordThere>();
    return std::optional(PasswordThere{*proof.authority, proof.username});
}

Result<PasswordAnswer> changePasswordThere(store::Session &session, const Means &means, const PasswordThere &kept,
                                           const QByteArray &present, const QByteArray &password) {
    GL_TRY(const OpenAuthority opened, open(session, means, kept.authority));
    const auto keeper = opened.keeper();
    if (!keeper || !keeper->canChange())
        return PasswordAnswer{login::PasswordVerdict::Cannot, {}, QStringLiteral("the driver changes no passwords")};
    return askWatched(means, kept.authority, [&] { return keeper->change(kept.username, present, password); });
}

Result<PasswordComplaints> complaintsThere(store::Session &session, const AuthorityId &authority, const UserId &uid,
                                           const QByteArray &password) {
    GL_TRY(const PasswordDemands demands, demandsAt(session, authority));
    GL_TRY(const QStringList words, ownWordsOf(session, uid));
    return complainAbout(password, demands.policy, demands.leastLength, words);
}

} // namespace gatelodge::service
