// What an administrator does with authorities, and how drivers get their settings (EA-07, EA-18, EA-30, EA-32).
//
// Secrets among the settings are sealed to the vault as soon as they arrive, as {"sealed": base64}, so neither the
// database nor the audit ever holds one. Whoever lists authorities for people to see gets {"sealed": ""}: one is set.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/permit.h"
#include "server/service/means.h"

namespace gatelodge::service {

using ManageSettings = Permit<Duty::ManageSettings>;
using ReadSettings = Permit<Duty::ReadSettings>;

// Misconfigured: "authority club: there is no login driver kerberos; known are ldap, local".
Result<const login::Driver *> driverOf(const Means &means, const Authority &authority);
// The stored settings with their secrets opened, checked against the driver's schema. Misconfigured says in one line
// what is wrong; other authorities are not harmed by it (KE-04).
Result<login::Settings> openSettings(const Means &means, const Authority &authority);
// What the house lends to drivers that need no accounts kept here. `means` outlives it.
Result<login::Means> lentToDrivers(store::Session &session, const Means &means);
login::Means lentToDrivers(const Means &means, const QDateTime &now); // of the house's clock, read just now
// One line for each enabled authority that cannot be asked: for the log at the start, and for doctor.
Result<QStringList> troubleWithAuthorities(store::Session &session, const Means &means);

// In order; secrets told as set or not.
Result<QList<Authority>> listAuthorities(store::Session &session, const ReadSettings &permit, const Means &means);

// Secrets in the entered settings: a text is a new one; null takes it away; anything else keeps what is stored.
// Invalid names the field: name, title, helpText, forgottenUrl, changeUrl, registerUrl. Duplicate: the name is taken.
Result<SavedAuthority> createAuthority(store::Session &session, const ManageSettings &permit, const Means &means,
                                       const Authority &entered);
Result<SavedAuthority> changeAuthority(store::Session &session, const ManageSettings &permit, const Means &means,
                                       const AuthorityId &id, Revision seen, const Authority &entered);

// Refused (owner_remains): no owner could sign in any more (EA-30).
Done disableAuthority(store::Session &session, const ManageSettings &permit, const AuthorityId &id);
Done enableAuthority(store::Session &session, const ManageSettings &permit, const AuthorityId &id);
Done removeAuthority(store::Session &session, const ManageSettings &permit,
                     const AuthorityId &id); // without logins only
// Many at once. Left alone: who stands so already, and Remove where people have logins. Refused as one alone would be.
Result<BulkOutcome> changeAuthorities(store::Session &session, const ManageSettings &permit,
                                      const QList<AuthorityId> &ids, const AuthorityDeed &deed);
Done bringBackAuthority(store::Session &session, const ManageSettings &permit, const AuthorityId &id);
Done moveAuthority(store::Session &session, const ManageSettings &permit, const AuthorityId &id, int place);
// Where people who sign up get their account; nothing: nobody can sign up. Invalid: its driver makes no accounts.
Done chooseRegistration(store::Session &session, const ManageSettings &permit, const Means &means,
                        const std::optional<AuthorityId> &id);
Done chooseForSite(store::Session &session, const ManageSettings &permit, const SiteId &site,
                   const QList<AuthorityId> &chosen); // empty: all
Done chooseCreationActions(store::Session &session, const ManageSettings &permit, const AuthorityId &id,
                           const QList<CreationAction> &actions);

// "Test connection" with what is in the form, before it is saved; secrets that are not in it are taken from the stored
// one of that id, if there is one. Slow: as long as the driver's own time limit. What is wrong with the settings
// themselves is the only step then.
Result<ProbedAuthority> probeAuthority(store::Session &session, const ManageSettings &permit, const Means &means,
                                       const Authority &entered);

} // namespace gatelodge::service
