// Coming in: sign-up by a mailed link that sets the password (PG-18).
#pragma once
#include "server/domain/user.h"
#include "server/service/password_policy.h"
#include "server/service/password_rules.h"
#include "server/service/sign_in.h"
#include <functional>

namespace gatelodge::service {

// Mails a link, or tells the owner of a taken address that somebody tried. The caller can't tell which (F6).
// Denied: sign-up is switched off, or no authority takes anybody. Invalid: not an address. Throttled: too many from
// this address.
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
    bool refusedThere = false; // by the authority at which the account was to be made
    QString authority;         // refusedThere: its caption
    QString message;           // refusedThere: its own words; may be empty
    bool none() const {
        return !firstName && !lastName && !username && !usernameTaken && password.none() && !refusedThere;
    }
};

struct SignUpOutcome {
    FormProblems problems;               // if any: nothing was done, the link still works
    std::optional<FreshSession> session; // else, unless
    std::optional<UserId> waits;         // the account is there, and has to be approved first (EL-10)
};

// The address that a link was mailed to; Expired where it is too old or was used. Uses up nothing.
Result<QString> addressOfSignUp(store::Session &session, QByteArrayView token);
// Where accounts of those who sign up are made (EA-07), and what it asks of their passwords. Denied: nowhere.
Result<Authority> registrationAuthority(store::Session &session);
Result<PasswordDemands> demandsOnSignUp(store::Session &session);
// Slow. Uses the link up, creates the person with the address as primary and verified, with a login at the registration
// authority, and signs in; or leaves the account waiting for approval. Unavailable: that authority does not answer, and
// nothing was done.
Result<SignUpOutcome> finishSignUp(store::Session &session, const Means &means, QByteArrayView token,
                                   const SignUpForm &form, const Visitor &visitor);

// For every form that makes an account (invitations, too). `address` must not stand in the password.
Result<FormProblems> problemsOf(store::Session &session, const SignUpForm &form, const QString &address,
                                const PasswordDemands &demands);
Result<FormProblems> problemsOf(store::Session &session, const SignUpForm &form, const QString &address);
// To be run by makeAccount: a person with this password, and no address yet.
Result<UserId> insertNewcomer(store::Session &session, const SignUpForm &form, const QByteArray &hash,
                              const QString &language, UserStatus status = UserStatus::Active);
// Runs the transaction that makes an account, again where somebody took the derived username in the same moment.
// Nothing where a chosen username was taken: that is in `problems` then, and nothing was done.
Result<std::optional<UserId>> makeAccount(store::Session &session, const SignUpForm &form, const Visitor &visitor,
                                          FormProblems &problems, const std::function<Result<UserId>()> &make);

} // namespace gatelodge::service
