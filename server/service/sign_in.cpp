#include "server/service/sign_in.h"
#include "server/service/digest.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

struct Buckets {
    QByteArray address, account;
    int accountLimit = 0;
};

// Who is meant by what was typed: an address if it has an '@', else a username.
Result<std::optional<UserId>> whoIs(store::Session &session, const QString &typed) {
    const QString login = typed.trimmed();
    const auto found = login.contains(u'@') ? store::findUserByEmail(session, login)
                                            : store::findUserByUsername(session, login.toLower());
    if (found)
        return std::optional(*found);
    if (found.error().fault == Fault::NotFound || found.error().fault == Fault::Invalid)
        return std::optional<UserId>();
    return failure(found.error());
}

// An account is guessed at under one name however it is spelt; a device of the owner's has a count of its own, so that
// nobody can be locked out by strangers.
Result<Buckets> bucketsFor(store::Session &session, const Means &means, const std::optional<UserId> &uid,
                           const QString &typed, const Visitor &visitor) {
    const QByteArray key = means.keyFor("attempts");
    Buckets buckets;
    buckets.address = hmacSha256(key, "address " + addressBlock(visitor.address));
    const QByteArray account = uid ? toString(*uid).toLatin1() : typed.trimmed().toLower().toUtf8();
    const QByteArray device = Token::storedFormOf(visitor.deviceToken).value_or(QByteArray());
    GL_TRY(const bool known, store::isKnownDevice(session, uid.value_or(UserId()), device));
    buckets.account = hmacSha256(key, "account " + account + (known ? device : QByteArray()));
    buckets.accountLimit = known ? means.limits.perKnownDevice : means.limits.perAccount;
    return buckets;
}

// Committed by itself, before any hash is computed.
Result<std::chrono::seconds> countAttempt(store::Session &session, const Means &means, const Buckets &buckets) {
    return inTransaction(session, Actor::system(), [&]() -> Result<std::chrono::seconds> {
        GL_TRY(const auto byAddress, store::countAttempt(session, buckets.address, means.limits.window));
        GL_TRY(const auto byAccount, store::countAttempt(session, buckets.account, means.limits.window));
        if (byAddress.tries > means.limits.perAddress)
            return byAddress.left;
        if (byAccount.tries > buckets.accountLimit)
            return byAccount.left;
        return std::chrono::seconds(0);
    });
}

// Right passwords don't use up anybody's tries. In the order in which they are counted: no deadlocks.
Done forgiveAttempt(store::Session &session, const Buckets &buckets) {
    return inTransaction(session, Actor::system(), [&]() -> Done {
        GL_DO(store::giveBackAttempt(session, buckets.address));
        return store::forgetAttempts(session, buckets.account);
    });
}

// What was proved, if it was: the stored hash against the password; nobody's hash where there is none, so that both
// cost the same.
Result<std::optional<store::StoredPassword>> verify(store::Session &session, const Means &means,
                                                    const std::optional<UserId> &uid, const QByteArray &password) {
    std::optional<store::StoredPassword> stored;
    if (uid) {
        GL_TRY(stored, store::findPassword(session, *uid));
    }
    if (!stored) {
        means.hasher.verifyAgainstNobody(password);
        return std::optional<store::StoredPassword>();
    }
    const PasswordVerdict verdict = means.hasher.verify(stored->credential.toUtf8(), password);
    if (verdict.matches && verdict.needsUpgrade) {
        GL_TRY(const QByteArray better, means.hasher.hash(password));
        GL_DO(inTransaction(session, Actor::system(),
                            [&] { return store::upgradePassword(session, *stored, QString::fromLatin1(better)); }));
    }
    return verdict.matches ? stored : std::nullopt;
}

store::SignInEntry entryFor(const char *result, const Visitor &visitor) {
    store::SignInEntry entry;
    entry.result = result;
    entry.address = visitor.address;
    entry.device = visitor.device;
    return entry;
}

Done log(store::Session &session, store::SignInEntry entry, const std::optional<UserId> &uid, const Means &means,
         const SignInAttempt &attempt) {
    entry.user = uid;
    entry.site = attempt.site;
    if (!uid)
        entry.typed = keyedHashOfTyped(means.keyFor("typed"), attempt.login);
    return store::appendSignIn(session, entry);
}

Result<SignInOutcome> stopAtDoor(store::Session &session, const Means &means, const SignInAttempt &attempt,
                                 const UserId &uid, const Visitor &visitor) {
    auto entry = entryFor("stopped", visitor);
    entry.gate = gateName(GateKind::Active);
    GL_DO(log(session, entry, uid, means, attempt));
    SignInOutcome outcome;
    outcome.kind = SignInOutcome::NotActive;
    outcome.user = uid;
    return outcome;
}

Result<FreshSession> openProved(store::Session &session, const UserId &uid, const store::StoredPassword &proved,
                                bool keep, const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Result<FreshSession> {
        GL_TRY(const auto settings, store::readHouseSettings(session));
        FreshSession fresh{uid, Token::generate(), Token::generate(), {}};
        WebSession web;
        web.tokenHash = fresh.session.stored;
        web.user = uid;
        web.login = proved.login;
        web.level = Level::Normal;
        web.address = visitor.address;
        web.device = visitor.device;
        web.keep = keep;
        GL_DO(store::insertWebSession(session, web, proved.revision,
                                      keep ? settings.keptLifetime : settings.sessionLifetime));
        if (keep)
            fresh.lifetime = settings.keptLifetime;
        GL_DO(store::rememberDevice(session, uid, fresh.device.stored));
        auto entry = entryFor("came_in", visitor);
        entry.user = uid;
        GL_DO(store::appendSignIn(session, entry));
        return fresh;
    });
}

} // namespace

Result<SignInOutcome> signIn(store::Session &session, const Means &means, const SignInAttempt &attempt,
                             const Visitor &visitor) {
    GL_TRY(const auto uid, whoIs(session, attempt.login));
    GL_TRY(const Buckets buckets, bucketsFor(session, means, uid, attempt.login, visitor));
    GL_TRY(const auto wait, countAttempt(session, means, buckets));
    SignInOutcome outcome;
    if (wait.count() > 0) {
        GL_DO(log(session, entryFor("throttled", visitor), uid, means, attempt));
        outcome.kind = SignInOutcome::Throttled;
        outcome.wait = wait;
        return outcome;
    }
    GL_TRY(const auto proved, verify(session, means, uid, attempt.password));
    if (!proved) {
        GL_DO(log(session, entryFor("no_match", visitor), uid, means, attempt));
        return outcome;
    }
    GL_DO(forgiveAttempt(session, buckets));
    GL_TRY(const User user, store::findUser(session, *uid));
    if (user.status != UserStatus::Active || user.deletedAt.isValid())
        return stopAtDoor(session, means, attempt, *uid, visitor);
    const auto opened = openProved(session, *uid, *proved, attempt.keep, visitor);
    if (!opened && opened.error().fault == Fault::Refused) // suspended, or the password was changed, a moment ago
        return stopAtDoor(session, means, attempt, *uid, visitor);
    if (!opened)
        return failure(opened.error());
    outcome.session = *opened;
    outcome.kind = SignInOutcome::CameIn;
    return outcome;
}

Result<FreshSession> openSession(store::Session &session, const UserId &uid, bool keep, const Visitor &visitor) {
    GL_TRY(const auto password, store::findPassword(session, uid));
    if (!password)
        return failure(Fault::Refused, QStringLiteral("the person has no login"));
    return openProved(session, uid, *password, keep, visitor);
}

Result<ConfirmOutcome> checkPassword(store::Session &session, const Means &means, const UserId &uid,
                                     const QByteArray &password, const Visitor &visitor) {
    GL_TRY(const Buckets buckets, bucketsFor(session, means, uid, {}, visitor));
    GL_TRY(const auto wait, countAttempt(session, means, buckets));
    if (wait.count() > 0)
        return ConfirmOutcome{false, true};
    GL_TRY(const auto proved, verify(session, means, uid, password));
    if (proved)
        GL_DO(forgiveAttempt(session, buckets));
    return ConfirmOutcome{proved.has_value(), false};
}

Result<ConfirmOutcome> confirmPassword(store::Session &session, const Means &means, const WebSession &web,
                                       const QByteArray &password, const Visitor &visitor) {
    GL_TRY(const ConfirmOutcome outcome, checkPassword(session, means, web.user, password, visitor));
    if (outcome.matches) {
        GL_DO(inTransaction(session, Actor::person(web.user, visitor.request), [&] {
            return store::proveSessionAgain(session, web.tokenHash, web.login, Level::Normal);
        }));
    }
    return outcome;
}

Result<WebSession> findSession(store::Session &session, const store::HouseSettings &settings, QByteArrayView cookie) {
    const auto stored = Token::storedFormOf(cookie);
    if (!stored)
        return failure(Fault::NotFound, QStringLiteral("session"));
    return store::findWebSession(session, *stored, settings.idleLimit, settings.agedAfter);
}

Done signOut(store::Session &session, const WebSession &web, const Visitor &visitor) {
    return inTransaction(session, Actor::person(web.user, visitor.request), [&]() -> Done {
        GL_DO(store::endWebSession(session, web.tokenHash));
        auto entry = entryFor("signed_out", visitor);
        entry.user = web.user;
        return store::appendSignIn(session, entry);
    });
}

} // namespace gatelodge::service
