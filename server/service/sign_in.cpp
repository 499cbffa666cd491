#include "server/service/sign_in.h"
#include "server/service/asking.h"
#include "server/service/attempts.h"
#include "server/service/authorities.h"
#include "server/service/digest.h"
#include "server/service/limits.h"
#include "server/service/password_policy.h"
#include "server/store/authorities.h"
#include "server/store/clock.h"
#include "server/store/coming_in.h"
#include "server/store/proofs.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include <QLoggingCategory>

namespace gatelodge::service {

Q_LOGGING_CATEGORY(logSignIn, "gatelodge.service.sign_in")

using store::inTransaction;

namespace {

struct Buckets {
    QByteArray address, account;
    std::optional<UserId> stranger; // whose account is tried from a device that is not known as theirs
    int accountLimit = 0;
    AttemptLimits limits;
};

// An account is guessed at under one name however it is spelt; a device of the owner's has a count of its own, so that
// nobody can be locked out by strangers.
Result<Buckets> bucketsFor(store::Session &session, const Means &means, const std::optional<UserId> &uid,
                           const QByteArray &typed, const Visitor &visitor) {
    const QByteArray key = means.keyFor("attempts");
    Buckets buckets;
    buckets.address = addressBucket(key, visitor.address);
    const QByteArray account = uid ? toString(*uid).toLatin1() : typed;
    const QByteArray device = Token::storedFormOf(visitor.deviceToken).value_or(QByteArray());
    GL_TRY(const auto allowance, store::findAllowance(session, uid, device));
    buckets.account = accountBucket(key, account, allowance.knownDevice ? device : QByteArray());
    buckets.stranger = allowance.knownDevice ? std::nullopt : uid;
    buckets.limits = limitsBy(allowance.chosen, means);
    buckets.accountLimit = allowance.knownDevice ? buckets.limits.perKnownDevice : buckets.limits.perAccount;
    return buckets;
}

// Committed by itself, before any hash is computed.
Result<std::chrono::seconds> countAttempt(store::Session &session, const Buckets &buckets) {
    GL_TRY(const auto counted, store::countTries(session, {buckets.address, buckets.account}, buckets.limits.window));
    if (buckets.stranger && counted[1].tries >= buckets.accountLimit) // rare: the last one, or beyond
        GL_DO(store::tellWhoseAttempts(session, buckets.account, *buckets.stranger));
    if (counted[0].tries > buckets.limits.perAddress)
        return counted[0].left;
    if (counted[1].tries > buckets.accountLimit)
        return counted[1].left;
    return std::chrono::seconds(0);
}

// Right passwords don't use up anybody's tries.
Done forgiveAttempt(store::Session &session, const Buckets &buckets) {
    return store::forgiveTries(session, buckets.address, buckets.account);
}

// Nobody has looked at this one. In the order in which they are counted: no deadlocks.
Done giveBackAttempt(store::Session &session, const Buckets &buckets) {
    return inTransaction(session, Actor::system(), [&]() -> Done {
        GL_DO(store::needNoDisk(session));
        GL_DO(store::giveBackAttempt(session, buckets.address));
        return store::giveBackAttempt(session, buckets.account);
    });
}

bool isLocal(const Question &question) { return question.authority.driver == QLatin1StringView("local"); }

// Whose tries are counted: our own by name or address, others by how they called themselves there last.
Result<std::optional<UserId>> likelyPerson(store::Session &session, const Question &question) {
    if (question.person)
        return question.person;
    return isLocal(question) ? whoIs(session, question.username)
                             : store::findUserByLoginName(session, question.authority.id, question.username);
}

SignInOutcome::Kind kindOf(const login::AuthAnswer &answer) {
    switch (answer.verdict) {
    case login::Verdict::Ok: return answer.closed ? SignInOutcome::ClosedThere : SignInOutcome::CameIn;
    case login::Verdict::NoAccount:
    case login::Verdict::BadPassword: return SignInOutcome::NoMatch;
    case login::Verdict::AuthError:
        return answer.closed ? SignInOutcome::NoMatch : SignInOutcome::Trouble; // nothing proved
    case login::Verdict::FailedToConnect: return SignInOutcome::Away;
    }
    Q_UNREACHABLE();
}

SignInOutcome outcomeOf(const Question &question, const login::AuthAnswer &answer) {
    SignInOutcome outcome;
    outcome.kind = kindOf(answer);
    outcome.authority = question.authority.caption();
    outcome.message = answer.message;
    if (outcome.kind == SignInOutcome::Trouble || outcome.kind == SignInOutcome::Away)
        qCWarning(logSignIn, "authority %ls: %ls", qUtf16Printable(question.authority.name),
                  qUtf16Printable(answer.detail));
    return outcome;
}

// With our own password: to the page that asks for another one, where it is time for that.
Result<SignInOutcome> comeInByPassword(store::Session &session, const Means &means, const store::FoundLogin &login,
                                       const ComingIn &coming, const Visitor &visitor) {
    GL_TRY(const User user, store::findUser(session, login.user));
    GL_TRY(const PasswordDue due, passwordDue(session, login.user));
    GL_TRY(const QDateTime now, store::readClock(session));
    if (!due.now || user.status != UserStatus::Active || user.deletedAt.isValid() || !user.isValidAt(now))
        return comeInWith(session, login, coming, visitor);
    SignInOutcome outcome;
    outcome.kind = SignInOutcome::MustChange;
    GL_TRY(outcome.way, wayToDueChange(session, means, login.user, *due.now, visitor));
    return outcome;
}

struct Asked {
    std::optional<UserId> likely; // whose tries were counted
    login::AuthAnswer answer;
    SignInOutcome outcome; // CameIn: the answer is Ok, and nothing has opened yet
    std::optional<store::StoredPassword> ownPassword;
};

// Counts the attempt, asks, and takes the count back where it was right or nobody has looked.
Result<Asked> askCounted(store::Session &session, const Means &means, const Question &question,
                         const QByteArray &password, const Visitor &visitor) {
    Asked asked;
    QByteArray typed = question.username.toLower().toUtf8();
    if (!isLocal(question))
        typed.prepend(QByteArray::number(question.authority.id.value) + '/');
    GL_TRY(asked.likely, likelyPerson(session, question));
    GL_TRY(const Buckets buckets, bucketsFor(session, means, asked.likely, typed, visitor));
    GL_TRY(asked.outcome.wait, countAttempt(session, buckets));
    if (asked.outcome.wait.count() > 0) {
        asked.outcome.kind = SignInOutcome::Throttled;
        return asked;
    }
    OwnAccounts accounts(session, means);
    GL_TRY(asked.answer, ask(session, means, question, password, accounts));
    asked.ownPassword = accounts.proved();
    asked.outcome = outcomeOf(question, asked.answer);
    if (asked.answer.verdict == login::Verdict::Ok) {
        GL_DO(forgiveAttempt(session, buckets));
    } else if (asked.outcome.kind != SignInOutcome::NoMatch) {
        GL_DO(giveBackAttempt(session, buckets));
    }
    return asked;
}

} // namespace

namespace {

Result<SignInOutcome> signInAt(store::Session &session, const Means &means, const std::optional<Question> &question,
                               const SignInAttempt &attempt, const Visitor &visitor) {
    ComingIn coming{attempt.keep, attempt.site, {}, keyedHashOfTyped(means.keyFor("typed"), attempt.login)};
    if (!question) // no authority checks passwords here: as if it did not match
        return logged(session, {}, coming, {}, visitor);
    if (!isLocal(*question))
        coming.authority = question->authority.id;
    GL_TRY(const Asked asked, askCounted(session, means, *question, attempt.password, visitor));
    if (asked.outcome.kind != SignInOutcome::CameIn)
        return logged(session, asked.outcome, coming, asked.likely, visitor);
    if (const auto &own = asked.ownPassword) {
        bringUpToDate(session, means, *asked.likely);
        return comeInByPassword(session, means, {own->login, *asked.likely, own->revision}, coming, visitor);
    }
    GL_TRY(const auto driver, driverOf(means, question->authority));
    GL_TRY(SignInOutcome outcome, recognise(session, means, question->authority, driver->description().loginKind,
                                            *asked.answer.user, coming, visitor));
    return withOwnWords(std::move(outcome), asked.answer);
}

} // namespace

Result<SignInOutcome> signIn(store::Session &session, const Means &means, const SignInAttempt &attempt,
                             const Visitor &visitor) {
    GL_TRY(auto question, whomToAsk(session, means, attempt.authority, attempt.site, attempt.login));
    while (true) {
        GL_TRY(SignInOutcome outcome, signInAt(session, means, question, attempt, visitor));
        if (!question || !question->migrating || outcome.session || outcome.kind == SignInOutcome::MustChange)
            return outcome;
        // Somebody who was converted, or taken back, while one of the two was asked is asked for at the other.
        GL_TRY(auto now, whomToAsk(session, means, attempt.authority, attempt.site, attempt.login));
        if (!now || now->authority.id == question->authority.id)
            return outcome;
        question = std::move(now);
    }
}

Result<JoinOutcome> joinByPassword(store::Session &session, const Means &means, const WebSession &web,
                                   const SignInAttempt &attempt, const Visitor &visitor) {
    JoinOutcome join;
    GL_TRY(const auto question, whomToAsk(session, means, attempt.authority, {}, attempt.login));
    if (!question || isLocal(*question))
        return join; // our own password is changed elsewhere
    GL_TRY(const Asked asked, askCounted(session, means, *question, attempt.password, visitor));
    join.outcome = asked.outcome;
    if (asked.outcome.kind != SignInOutcome::CameIn)
        return join;
    GL_TRY(const auto driver, driverOf(means, question->authority));
    GL_TRY(join.joined, joinProved(session, means, question->authority, driver->description().loginKind,
                                   *asked.answer.user, web, visitor));
    return join;
}

Result<FreshSession> openSession(store::Session &session, const UserId &uid, bool keep, const Visitor &visitor) {
    GL_TRY(const auto password, store::findPassword(session, uid));
    if (!password)
        return failure(Fault::Refused, QStringLiteral("the person has no login"));
    ComingIn coming;
    coming.keep = keep;
    GL_TRY(const auto outcome, comeInWith(session, {password->login, uid, password->revision}, coming, visitor));
    if (!outcome.session)
        return failure(Fault::Refused, QStringLiteral("the account is not active"));
    return *outcome.session;
}

Result<ConfirmOutcome> checkPassword(store::Session &session, const Means &means, const UserId &uid,
                                     const QByteArray &password, const Visitor &visitor) {
    GL_TRY(const Buckets buckets, bucketsFor(session, means, uid, {}, visitor));
    GL_TRY(const auto wait, countAttempt(session, buckets));
    if (wait.count() > 0)
        return ConfirmOutcome{false, true};
    GL_TRY(const auto proved, verifyPassword(session, means, uid, password));
    if (proved)
        GL_DO(forgiveAttempt(session, buckets));
    return ConfirmOutcome{proved.has_value(), false};
}

namespace {

// The password of the login that the session was opened with, asked of its authority: it must still be the same person
// there.
Result<ConfirmOutcome> checkPasswordThere(store::Session &session, const Means &means, const WebSession &web,
                                          const ProofAgain &proof, const QByteArray &password, const Visitor &visitor) {
    const Question question{*proof.authority, proof.username};
    GL_TRY(const Asked asked, askCounted(session, means, question, password, visitor));
    ConfirmOutcome outcome;
    outcome.throttled = asked.outcome.kind == SignInOutcome::Throttled;
    outcome.away = asked.outcome.kind == SignInOutcome::Away || asked.outcome.kind == SignInOutcome::Trouble;
    if (asked.outcome.kind == SignInOutcome::CameIn) {
        GL_TRY(const auto stands, store::findSessionProof(session, web.tokenHash));
        outcome.matches = stands && stands->identity == asked.answer.user->identity;
    }
    return outcome;
}

} // namespace

Result<ProofAgain> proofAgain(store::Session &session, const Means &means, const WebSession &web) {
    ProofAgain proof;
    GL_TRY(const auto stands, store::findSessionProof(session, web.tokenHash));
    if (stands && stands->kind != QLatin1StringView("password")) {
        GL_TRY(auto authorities, store::listAuthorities(session));
        authorities.removeIf([&](const Authority &one) { return !(one.id == stands->authority); });
        const auto byPassword = offering(authorities, means, Contract::PasswordSignIn);
        const auto there = offering(authorities, means, Contract::RedirectSignIn);
        if (!byPassword.isEmpty() && !stands->username.isEmpty())
            return ProofAgain{ProofAgain::PasswordThere, byPassword.first(), stands->username};
        if (!there.isEmpty())
            return ProofAgain{ProofAgain::SignInThere, there.first(), {}};
    }
    GL_TRY(const auto own, store::findPassword(session, web.user));
    if (own)
        proof.kind = ProofAgain::OwnPassword;
    return proof;
}

Result<ConfirmOutcome> confirmPassword(store::Session &session, const Means &means, const WebSession &web,
                                       const QByteArray &password, const Visitor &visitor) {
    GL_TRY(const ProofAgain proof, proofAgain(session, means, web));
    ConfirmOutcome outcome;
    if (proof.kind == ProofAgain::OwnPassword) {
        GL_TRY(outcome, checkPassword(session, means, web.user, password, visitor));
    } else if (proof.kind == ProofAgain::PasswordThere) {
        GL_TRY(outcome, checkPasswordThere(session, means, web, proof, password, visitor));
    }
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
        store::SignInEntry entry;
        entry.result = "signed_out";
        entry.user = web.user;
        entry.address = visitor.address;
        entry.device = visitor.device;
        return store::appendSignIn(session, entry);
    });
}

} // namespace gatelodge::service
