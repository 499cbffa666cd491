// A forgotten password, and a new one (PG-18, EA-22, EA-24). Whether an account exists can't be told.
#pragma once
#include "server/domain/approval.h"
#include "server/service/password_rules.h"
#include "server/service/recovery_elsewhere.h"
#include "server/service/sign_in.h"
#include "server/store/doors.h"

namespace gatelodge::service {

// Counts the wish for a link, whoever it is about. Throttled: too many from this address.
Done admitReset(store::Session &session, const Means &means, const Visitor &visitor);
// Mails a link to every verified address of whoever it is, if anybody. Where the authority that keeps the password asks
// for approval, the request waits instead, and a mail says so (EL-10); whoever comes in without any password is mailed
// the ways they have. How long this takes tells whether there is
// somebody, so it is done after the answer has gone.
Done mailResetLinks(store::Session &session, const Means &means, const QString &login, const Visitor &visitor);

// What a link for this person's new password stands for, wherever it is kept (EA-04). Who has no password anywhere gets
// one of ours by it.
Result<store::MailedToken> resetTokenFor(store::Session &session, const Means &means, const UserId &uid);

// The same once somebody has approved it; in the caller's transaction. Invalid: there is no address to mail to.
Done mailApprovedReset(store::Session &session, const Means &means, const Approval &asked);

// "I forgot my login" (EL-07): mails username and ways in to this address, if it is somebody's verified one. To be done
// after the answer has gone, as above.
Done mailForgottenLogin(store::Session &session, const Means &means, const QString &address, const Visitor &visitor);

// Whose password a link would set; Expired where it is too old or was used. Uses up nothing.
struct OpenedReset {
    UserId user;
    QString username;
    std::optional<ChangeReason> due; // the link was not mailed: the person has signed in and must choose another
    PasswordHome home;               // that keeps the password
};
Result<OpenedReset> lookAtReset(store::Session &session, const Means &means, QByteArrayView token);

struct NewPasswordOutcome {
    PasswordComplaints complaints; // if any: nothing was done, the link still works
    bool wrongPresent = false;     // the present password did not match
    bool throttled = false;
    std::optional<FreshSession> session; // else, where all sessions were ended
    bool refusedThere = false;           // the authority that keeps it does not take this one, and nothing was done
    QString message;                     // refusedThere: its own words; may be empty
};

// Slow. Uses the link up, ends every session, tells the owner by mail, and signs in here. Unavailable: the authority
// that keeps the password does not answer, and the link still works. Refused: it is set at its own page only.
Result<NewPasswordOutcome> finishReset(store::Session &session, const Means &means, QByteArrayView token,
                                       const QByteArray &password, const Visitor &visitor);

} // namespace gatelodge::service
