// What belongs to a person: addresses, logins, SSH keys, groups, consents, visits.
#pragma once
#include "server/domain/email.h"
#include "server/domain/group.h"
#include "server/domain/login.h"
#include "server/domain/org.h"
#include "server/domain/password_policy.h"
#include "server/domain/ssh_key.h"
#include "server/domain/visit.h"
#include "server/store/session.h"

namespace gatelodge::store {

Result<QList<Email>> listEmails(Session &session, const UserId &uid); // the primary one first
Result<Email> findEmail(Session &session, const EmailId &id);
// This person and all who claim the address, in one order: before anything that ends those claims, and before anything
// that holds only some of them.
Done holdClaimants(Session &session, const UserId &uid, const QString &address);
Result<EmailId> insertEmail(Session &session, const UserId &uid, const QString &address, bool primary, bool verified);
Result<std::optional<UserId>> ownerOfVerifiedEmail(Session &session, const QString &address);
// Becomes the primary one where there is none. NotFound where the claim is gone or already verified.
Done verifyEmail(Session &session, const EmailId &id, const UserId &uid, const QString &address);
Done makeEmailPrimary(Session &session, const UserId &uid, const EmailId &id);
Done removeEmail(Session &session, const UserId &uid, const EmailId &id);

struct StoredPassword {
    LoginId login;
    Revision revision;  // moves with every new password, not with a better hash of the same
    QString credential; // as password_hash writes it
};
Result<QList<Login>> listLogins(Session &session, const UserId &uid);
Result<std::optional<StoredPassword>> findPassword(Session &session, const UserId &uid);
Result<bool> hasPassword(Session &session, const UserId &uid);
// Inserts or replaces; a replaced one is validated again. mustChange: whoever signs in with it chooses another at once.
Done putPassword(Session &session, const UserId &uid, const QString &credential,
                 const std::optional<ChangeReason> &mustChange = {});
Done upgradePassword(Session &session, const StoredPassword &seen, const QString &credential);
Done setLoginState(Session &session, const LoginId &id, Revision seen, LoginState state);

Result<QList<SshKey>> listSshKeys(Session &session, const UserId &uid);
Result<SshKeyId> insertSshKey(Session &session, const UserId &uid, const QString &line);
Done removeSshKey(Session &session, const UserId &uid, const SshKeyId &id);

Result<QList<Group>> listGroupsOfUser(Session &session, const UserId &uid);
Result<QList<Consent>> listConsents(Session &session, const UserId &uid);
// Appends to the ledger unless that is what holds already; whether it did.
Result<bool> recordConsent(Session &session, const UserId &uid, const OrgId &org, bool given,
                           const QString &textVersion);
Result<QList<Visit>> listVisits(Session &session, const UserId &uid);
Result<bool> hasVisited(Session &session, const UserId &uid, const SiteId &site);

} // namespace gatelodge::store
