// Where a person's password is kept, and a forgotten one at another authority than our own: set through its driver
// where that can, else at its own page (EA-04, EA-05, EA-19).
#pragma once
#include "server/login/driver.h"
#include "server/service/coming_in.h"
#include "server/service/password_rules.h"

namespace gatelodge::service {

struct PasswordHome {
    enum Kind {
        Ours,      // or nowhere yet: a mailed link sets our own
        Settable,  // there, by its driver
        AtItsPage, // there, and only its own page sets another
        Nowhere    // the person comes in by ways that have no password
    } kind = Ours;
    Authority authority;         // Settable, AtItsPage
    store::LoginElsewhere login; // Settable, AtItsPage
};
// Asks nobody outside.
Result<PasswordHome> passwordHomeOf(store::Session &session, const Means &means, const UserId &uid);

// Slow. Sets it at the authority for whoever has this login there, however they call themselves by now.
Result<login::PasswordAnswer> setPasswordThere(store::Session &session, const Means &means, const PasswordHome &home,
                                               const QByteArray &password);

// What the authority's rules, as we know them, say of it; its own come when it is asked.
Result<PasswordComplaints> complaintsThere(store::Session &session, const AuthorityId &authority, const UserId &uid,
                                           const QByteArray &password);

// The password of the login that a session stands on, kept at another authority: its owner changes it from the account
// page, too (EA-05).
struct PasswordThere {
    Authority authority;
    QString username; // there
};
// Nothing: the person has a password of ours, or the authority lets nobody change one. Asks nobody outside.
Result<std::optional<PasswordThere>> changeablePasswordOf(store::Session &session, const Means &means,
                                                          const WebSession &web);
// Slow. present has been proved a moment ago.
Result<login::PasswordAnswer> changePasswordThere(store::Session &session, const Means &means,
                                                  const PasswordThere &kept, const QByteArray &present,
                                                  const QByteArray &password);

} // namespace gatelodge::service
