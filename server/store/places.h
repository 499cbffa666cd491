// Organisations, groups and sites as rows, and the gates between people and sites.
#pragma once
#include "server/domain/gate.h"
#include "server/domain/group.h"
#include "server/domain/org.h"
#include "server/domain/session.h"
#include "server/domain/site.h"
#include "server/store/session.h"

namespace gatelodge::store {

Result<QList<Org>> listOrgs(Session &session);
Result<Org> findOrg(Session &session, const OrgId &id);
Result<OrgId> insertOrg(Session &session, const OrgProfile &profile);
Done replaceOrg(Session &session, const OrgId &id, Revision seen, const OrgProfile &profile);
Done removeOrg(Session &session, const OrgId &id); // Refused while it runs sites
Done bringBackOrg(Session &session, const OrgId &id);

Result<QList<Group>> listGroups(Session &session);
Result<GroupId> insertGroup(Session &session, const GroupProfile &profile);
Done replaceGroup(Session &session, const GroupId &id, Revision seen, const GroupProfile &profile);
Done removeGroup(Session &session, const GroupId &id);
Done bringBackGroup(Session &session, const GroupId &id);
Result<int> addMembers(Session &session, const GroupId &id, const QList<UserId> &uids);
Result<int> removeMembers(Session &session, const GroupId &id, const QList<UserId> &uids);

// Keys as they lie in the database: sealed to the vault.
struct SealedKeys {
    CryptoVersion version = CryptoVersion::V3;
    QByteArray current; // empty: no key yet
    QByteArray old;     // empty: no rotation under way
};

Result<QList<Site>> listSites(Session &session);
Result<Site> findSite(Session &session, const SiteId &id); // deleted ones too: see Site::deleted
Result<SealedKeys> findSealedKeys(Session &session, const SiteId &id);
Result<SiteId> insertSite(Session &session, const SiteProfile &profile);
Done replaceSite(Session &session, const SiteId &id, Revision seen, const SiteProfile &profile);
// A present key stays valid beside the new one until that is confirmed; Conflict if one is waiting already.
Done replaceSiteKey(Session &session, const SiteId &id, const QByteArray &sealed, const QString &fingerprint,
                    CryptoVersion version);
Done confirmSiteKey(Session &session, const SiteId &id);
Done removeSite(Session &session, const SiteId &id);
Done bringBackSite(Session &session, const SiteId &id);
Result<QList<SiteMessage>> listSiteMessages(Session &session, const SiteId &id);
Done putSiteMessage(Session &session, const SiteId &id, const SiteMessage &message); // an empty text removes it
// The site's own words at a gate, for a reader of a language; empty where it has none.
Result<QString> findSiteMessage(Session &session, const SiteId &id, GateKind gate, const QString &language);

// Every gate, in order; without a session as if one had just been opened where the site takes it. NotFound for an
// unknown site.
Result<QList<Gate>> listGates(Session &session, const UserId &uid, const SiteId &site, Level level,
                              const std::optional<SessionId> &with = {});
// Of the last week: how many came in ("") and how many were stopped at each gate, by gate name.
Result<QHash<QString, int>> countAtGates(Session &session, const SiteId &site);

} // namespace gatelodge::store
