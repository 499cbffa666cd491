// Coming in: sign-up by a mailed link that sets the password (PG-18).
#pragma once
#include "server/service/password_rules.h"
#include "server/service/sign_in.h"
#include <functional>

namespace gatelodge::service {

// Mails a link, or tells the owner of a taken address that somebody tried. The caller can't tell which (F6).
// Denied: sign-up is switched off. Invalid: not an address. Throttled: too many from this address.
Done startSignUp(store::Session &session, const Means &means, const QString &address, const Visitor &visitor);

struct SignUpForm {
    QString username; // empty: derived from the name
    QString firstName;
    QString lastName;
    QByteArray password;
};

struct FormProblems {
    bool firstName = false, lastName = false;
    bool username = false; // not of the allowed form
    bool usernameTaken = false;
    PasswordComplaints password;
    bool none() const { return !firstName && !lastName && !username && !usernameTaken && password.none(); }
};

struct SignUpOutcome {
    FormProblems problems;               // if any: nothing was done, the link still works
    std::optional<FreshSession> session; // else
};

// The address that a link was mailed to; Expired where it is too old or was used. Uses up nothing.
Result<QString> addressOfSignUp(store::Session &session, QByteArrayView token);
// Slow. Uses the link up, creates the person with the address as primary and verified, and signs in.
Result<SignUpOutcome> finishSignUp(store::Session &session, const Means &means, QByteArrayView token,
                                   const SignUpForm &form, const Visitor &visitor);

// For every form that makes an account (invitations, too). `address` must not stand in the password.
Result<FormProblems> problemsOf(store::Session &session, const SignUpForm &form, const QString &address);
// To be run by makeAccount: an active person with this password, and no address yet.
Result<UserId> insertNewcomer(store::Session &session, const SignUpForm &form, const QByteArray &hash,
                              const QString &language);
// Runs the transaction that makes an account, again where somebody took the derived username in the same moment.
// Nothing where a chosen username was taken: that is in `problems` then, and nothing was done.
Result<std::optional<UserId>> makeAccount(store::Session &session, const SignUpForm &form, const Visitor &visitor,
                                          FormProblems &problems, const std::function<Result<UserId>()> &make);

} // namespace gatelodge::service
