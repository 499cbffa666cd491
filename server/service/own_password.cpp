#include "server/service/own_password.h"
#include "server/service/new_password.h"
#include "server/service/recovery_elsewhere.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

// Ours first, since they fall where the authority does not take the password.
Done changeThere(store::Session &session, const Means &means, const WebSession &web, const PasswordThere &kept,
                 const QByteArray &present, const QByteArray &password, const Visitor &visitor,
                 NewPasswordOutcome &outcome) {
    return inTransaction(session, Actor::person(web.user, visitor.request), [&]() -> Done {
        GL_DO(passwordWasSet(session, means, web.user, PasswordWay::Page, visitor));
        GL_DO(store::endOtherSessions(session, web.user, web.tokenHash));
        GL_TRY(const auto answer, changePasswordThere(session, means, kept, present, password));
        if (answer.verdict == login::PasswordVerdict::FailedToConnect)
            return failure(Fault::Unavailable, answer.detail);
        outcome.wrongPresent = answer.verdict == login::PasswordVerdict::BadPassword;
        outcome.refusedThere = !outcome.wrongPresent && answer.verdict != login::PasswordVerdict::Ok;
        outcome.message = answer.message;
        return outcome.wrongPresent || outcome.refusedThere ? failure(Fault::Refused, answer.detail) : Done();
    });
}

Result<NewPasswordOutcome> changeKeptThere(store::Session &session, const Means &means, const WebSession &web,
                                           const PasswordThere &kept, const QByteArray &present,
                                           const QByteArray &password, const Visitor &visitor) {
    NewPasswordOutcome outcome;
    GL_TRY(outcome.complaints, complaintsThere(session, kept.authority.id, web.user, password));
    GL_TRY(const ConfirmOutcome confirmed, confirmPassword(session, means, web, present, visitor));
    if (confirmed.away)
        return failure(Fault::Unavailable, QStringLiteral("the authority that keeps the password does not answer"));
    outcome.throttled = confirmed.throttled;
    outcome.wrongPresent = !confirmed.matches && !confirmed.throttled;
    if (!confirmed.matches || !outcome.complaints.none())
        return outcome;
    const Done changed = changeThere(session, means, web, kept, present, password, visitor, outcome);
    if (!changed && !outcome.refusedThere && !outcome.wrongPresent)
        return failure(changed.error());
    return outcome;
}

} // namespace

Result<NewPasswordOutcome> changePassword(store::Session &session, const Means &means, const WebSession &web,
                                          const QByteArray &present, const QByteArray &password,
                                          const Visitor &visitor) {
    GL_TRY(const auto kept, changeablePasswordOf(session, means, web));
    if (kept)
        return changeKeptThere(session, means, web, *kept, present, password, visitor);
    NewPasswordOutcome outcome;
    GL_TRY(const ConfirmOutcome confirmed, checkPassword(session, means, web.user, present, visitor));
    outcome.throttled = confirmed.throttled;
    outcome.wrongPresent = !confirmed.matches && !confirmed.throttled;
    // Which passwords went before is told to nobody but who knows the present one; of the text all is said at once.
    const PasswordWay way = confirmed.matches ? PasswordWay::Page : PasswordWay::Office;
    GL_TRY(outcome.complaints, complaintsAbout(session, means, web.user, password, way));
    if (!confirmed.matches || !outcome.complaints.none())
        return outcome;
    GL_TRY(const QByteArray hash, means.hasher.hash(password));
    GL_DO(inTransaction(session, Actor::person(web.user, visitor.request), [&]() -> Done {
        GL_DO(putNewPassword(session, means, web.user, hash, PasswordWay::Page, visitor));
        GL_DO(store::endOtherSessions(session, web.user, web.tokenHash));
        return store::proveSessionAgain(session, web.tokenHash, web.login, Level::Normal);
    }));
    return outcome;
}

} // namespace gatelodge::service
