// What an administrator does with organisations, groups and sites. A site's key is shown once, when it is made; what
// stays readable of it is its fingerprint (PG-13, K1).
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/group.h"
#include "server/domain/org.h"
#include "server/domain/permit.h"
#include "server/domain/site.h"
#include "server/service/secret_bytes.h"
#include "server/service/vault.h"
#include "server/store/session.h"

namespace gatelodge::service {

using ManageSites = Permit<Duty::ManageSites>;
using ManageSite = Permit<Duty::ManageSite>; // Denied where it does not cover the site

Result<OrgId> createOrg(store::Session &session, const ManageSites &permit, const OrgProfile &profile);
Done changeOrg(store::Session &session, const ManageSites &permit, const OrgId &id, Revision seen,
               const OrgProfile &profile);
Done removeOrg(store::Session &session, const ManageSites &permit, const OrgId &id); // Refused while it runs sites
Done bringBackOrg(store::Session &session, const ManageSites &permit, const OrgId &id);
// Many at once. Left alone: who stands so already, and Remove where it runs sites.
Result<BulkOutcome> changeOrgs(store::Session &session, const ManageSites &permit, const QList<OrgId> &ids,
                               const OrgDeed &deed);

Result<GroupId> createGroup(store::Session &session, const ManageSites &permit, const GroupProfile &profile);
Done changeGroup(store::Session &session, const ManageSites &permit, const GroupId &id, Revision seen,
                 const GroupProfile &profile);
Done removeGroup(store::Session &session, const ManageSites &permit, const GroupId &id);
Done bringBackGroup(store::Session &session, const ManageSites &permit, const GroupId &id);
Result<BulkOutcome> changeGroups(store::Session &session, const ManageSites &permit, const QList<GroupId> &ids,
                                 const GroupDeed &deed);

// Invalid names the field: redirectUrl and apiUrl must be absolute http(s) without fragment, pushes need an address, ….
Done checkSite(const SiteProfile &profile);
Result<SiteId> createSite(store::Session &session, const ManageSites &permit, const SiteProfile &profile);
// Denied also: a site owner changes the organisation, or whether pushes may go to private addresses.
Done changeSite(store::Session &session, const ManageSite &permit, const SiteId &id, Revision seen,
                const SiteProfile &profile);
Done removeSite(store::Session &session, const ManageSites &permit, const SiteId &id);
Done bringBackSite(store::Session &session, const ManageSites &permit, const SiteId &id);
// Many at once. Left alone: who stands so already, what is gone, and PushesOn where there is no address for them.
Result<BulkOutcome> changeSites(store::Session &session, const ManageSites &permit, const QList<SiteId> &ids,
                                const SiteDeed &deed);
Done putMessage(store::Session &session, const ManageSite &permit, const SiteId &id, const SiteMessage &message);

// A fresh key of the size that the version takes, sealed and stored; the answer is its standard base64, to be shown
// once. A first key is valid at once; a later one waits beside the old until confirmKey. Conflict: one waits already.
Result<QString> makeKey(store::Session &session, const ManageSite &permit, const SealingKey &sealing, const SiteId &id);
// A key that the site's owner brings along, standard base64. Invalid: a size that the version does not take.
Done importKey(store::Session &session, const ManageSite &permit, const SealingKey &sealing, const SiteId &id,
               const QString &base64);
Done confirmKey(store::Session &session, const ManageSite &permit, const SiteId &id);

// A site's keys, opened. current is empty where none was made yet.
struct OpenedKeys {
    CryptoVersion version = CryptoVersion::V3;
    SecretBytes current;
    SecretBytes old;
    // Pushes use the old key until the administrator confirms that the site has switched.
    const SecretBytes &forPushes() const { return old.isEmpty() ? current : old; }
};
// NotFound: no such site. Misconfigured: no key yet, or it can't be opened; the detail says which and why.
Result<OpenedKeys> openKeys(store::Session &session, const Vault &vault, const SiteId &id);

bool isKeySize(CryptoVersion version, qsizetype bytes);
QString fingerprintOf(QByteArrayView key); // "7f3a 91c2 04be 5d18"

} // namespace gatelodge::service
