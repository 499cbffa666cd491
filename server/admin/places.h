// Organisations, groups and sites for the console.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/change.h"
#include "server/domain/disclosure.h"
#include "server/domain/gate.h"
#include "server/domain/group.h"
#include "server/domain/org.h"
#include "server/domain/result.h"
#include "server/domain/site.h"
#include <chrono>
#include <QFuture>
#include <QHash>

namespace gatelodge::admin {

class Office;

struct SiteDetails {
    Site site;
    QList<SiteMessage> messages;
    QList<WebhookSecret> webhookSecrets; // that hold
    QHash<QString, int> atGates; // of the last week: "" came in, else stopped at the gate of that name
    QList<Change> history;       // newest first
};

class Places {
public:
    explicit Places(Office &office) : m_office(office) {}

    QFuture<Result<QList<Org>>> orgs();
    QFuture<Result<OrgId>> createOrg(const OrgProfile &profile);
    QFuture<Done> changeOrg(const OrgId &id, Revision seen, const OrgProfile &profile);
    QFuture<Done> removeOrg(const OrgId &id); // Refused while it runs sites
    QFuture<Done> bringBackOrg(const OrgId &id);
    QFuture<Result<BulkOutcome>> changeOrgs(const QList<OrgId> &ids, const OrgDeed &deed);
    // Who has agreed to what, and what its sites were told: the lines of the next `people` people behind a username.
    QFuture<Result<QList<LedgerLine>>> ledger(const OrgId &id, const QString &behind, int people);
    QFuture<Result<LedgerSize>> countLedger(const OrgId &id);

    QFuture<Result<QList<Group>>> groups();
    QFuture<Result<GroupId>> createGroup(const GroupProfile &profile);
    QFuture<Done> changeGroup(const GroupId &id, Revision seen, const GroupProfile &profile);
    QFuture<Done> removeGroup(const GroupId &id);
    QFuture<Done> bringBackGroup(const GroupId &id);
    QFuture<Result<BulkOutcome>> changeGroups(const QList<GroupId> &ids, const GroupDeed &deed);

    QFuture<Result<QList<Site>>> sites();
    QFuture<Result<SiteDetails>> site(const SiteId &id);
    QFuture<Result<SiteId>> createSite(const SiteProfile &profile);
    QFuture<Done> changeSite(const SiteId &id, Revision seen, const SiteProfile &profile);
    QFuture<Result<BulkOutcome>> changeSites(const QList<SiteId> &ids, const SiteDeed &deed);
    QFuture<Done> removeSite(const SiteId &id);
    QFuture<Done> bringBackSite(const SiteId &id);
    QFuture<Done> putMessage(const SiteId &id, const SiteMessage &message); // an empty text removes it
    // The new key in standard base64: to be shown once. A second one waits beside the first until confirmKey.
    QFuture<Result<QString>> makeKey(const SiteId &id);
    QFuture<Done> importKey(const SiteId &id, const QString &base64);
    QFuture<Done> confirmKey(const SiteId &id);
    // Of webhooks: shown once; the one before it ends after the overlap, and both sign until then.
    QFuture<Result<QString>> makeWebhookSecret(const SiteId &id, std::chrono::seconds overlap);
    QFuture<Done> endWebhookSecret(const SiteId &id, const WebhookSecretId &secret, std::chrono::seconds in);
    // Why can, or can't, a person enter? Every gate in order.
    QFuture<Result<QList<Gate>>> gates(const UserId &uid, const SiteId &site);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
