// A forgotten password, and a new one (PG-18, EA-22, EA-24). Whether an account exists can't be told.
#pragma once
#include "server/service/password_rules.h"
#include "server/service/sign_in.h"

namespace gatelodge::service {

// Counts the wish for a link, whoever it is about. Throttled: too many from this address.
Done admitReset(store::Session &session, const Means &means, const Visitor &visitor);
// Mails a link to every verified address of whoever it is, if anybody. How long this takes tells whether there is
// somebody, so it is done after the answer has gone.
Done mailResetLinks(store::Session &session, const Means &means, const QString &login, const Visitor &visitor);

// Whose password a link would set; Expired where it is too old or was used. Uses up nothing.
struct OpenedReset {
    UserId user;
    QString username;
    std::optional<ChangeReason> due; // the link was not mailed: the person has signed in and must choose another
};
Result<OpenedReset> lookAtReset(store::Session &session, QByteArrayView token);

struct NewPasswordOutcome {
    PasswordComplaints complaints; // if any: nothing was done, the link still works
    bool wrongPresent = false;     // the present password did not match
    bool throttled = false;
    std::optional<FreshSession> session; // else, where all sessions were ended
};

// Slow. Uses the link up, ends every session, tells the owner by mail, and signs in here.
Result<NewPasswordOutcome> finishReset(store::Session &session, const Means &means, QByteArrayView token,
                                       const QByteArray &password, const Visitor &visitor);

// Slow. The present password is asked for; every other session ends (EA-22); the owner is told by mail (EA-24).
Result<NewPasswordOutcome> changePassword(store::Session &session, const Means &means, const WebSession &web,
                                          const QByteArray &present, const QByteArray &password,
                                          const Visitor &visitor);

} // namespace gatelodge::service
