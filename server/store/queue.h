// Visits and the update queue as rows: what a worker does to them. The delivery room says when; this says what the
// database does (PROMISES Q1 to Q7). queue_view.h has what people see and ask for, delivery_log.h what was sent.
#pragma once
#include "server/domain/delivery.h"
#include "server/domain/site.h"
#include "server/store/session.h"
#include <chrono>
#include <optional>

namespace gatelodge::store {

struct RecordedVisit {
    UserId user;
    SiteId site;
    Revision carried; // of the person, as the answer told it; 0: the site knows nothing yet
    bool openId = false; // by OpenID Connect, which tells of itself what it has told (the ledger)
};
// All in one commit; a pair whose person has changed meanwhile is queued.
Done recordVisits(Session &session, const QList<RecordedVisit> &visits);

// Makes this session quick for queue work: key look-ups only, and commits that do not wait for the disk. A worker only
// ever takes obligations away; one that a crash brings back is delivered again (Q1), so nothing acknowledged is lost.
Done beginQueueWork(Session &session);

// Turns changes of people into rows of (site, person). How many changes were taken; fewer than the batch: all.
Result<int> fanOut(Session &session, int batch);
// Queues everybody that one owed site has seen. False: no site is owed.
Result<bool> requeueOneSite(Session &session);
// Q13: after a failover to another timeline every site is owed everything.
Done checkTimeline(Session &session);

constexpr std::chrono::seconds kLeaseTime{60};

// A site that this worker may serve until the lease runs out.
struct ClaimedSite {
    SiteId site;
    QUuid lease;
    QString name;
    QString apiUrl;
    bool internal = false;
    bool withKeys = false;
    PushForm form = PushForm::Classic;
    int failures = 0;
    Revision revision;   // of the site's record: address and keys belong to it
    QDateTime claimedAt; // the database's time
};
struct TakenWork {
    int changes = 0; // that were fanned out; fewer than asked for: all
    QList<ClaimedSite> sites;
};
// Fans out up to so many changes, then claims up to so many sites with something due: one round trip.
Result<TakenWork> takeWork(Session &session, int mostChanges, int mostSites);

// One pair, as it is owed right now. Texts that only travel back to the database are kept as it spelled them.
struct OwedPerson {
    SiteId site;
    UserId user;
    QString username;
    Revision owed;  // of the row: it is removed only if this has not moved
    Revision state; // of the person
    Revision siteRevision;
    QString changedAt;
    QString notBefore;
    Notice kind = Notice::None;
};
struct LanePosition {
    SiteId site;
    UserId after; // null: from the beginning
};
QDateTime timeFrom(const QString &text); // of such a text; UTC
constexpr int kRowsPerRead = 100;
// The next hundred rows of each lane, by site and person.
Result<QList<OwedPerson>> readOwed(Session &session, const QList<LanePosition> &lanes);

// What sites are told of people. Those who no longer fit into a MiB of keys are missing.
struct OwedPayload {
    UserId user;
    Revision revision;
    QString username, firstName, lastName, email;
    QStringList secondary;
    std::optional<QString> keys;
};
Result<QList<OwedPayload>> readPayloads(Session &session, const QList<UserId> &people, bool withKeys);

// Before anything but an update is sent: until markTold nobody knows what the site believes. Conflict as below.
Done markTelling(Session &session, const SiteId &site, const QUuid &lease, const QList<OwedPerson> &people);
// The steps that end a request. Each is refused with Conflict if the lease is no longer ours (Q4).
Done markDelivered(Session &session, const SiteId &site, const QUuid &lease, const QList<OwedPerson> &people);
Done markTold(Session &session, const SiteId &site, const QUuid &lease, const QList<OwedPerson> &people, Notice kind);
Done markFailed(Session &session, const SiteId &site, const QUuid &lease, std::chrono::milliseconds wait,
                const LaneTrouble &trouble);
Done markGone(Session &session, const SiteId &site, const QUuid &lease, const LaneTrouble &trouble);
Done releaseSite(Session &session, const SiteId &site, const QUuid &lease); // a lost lease is fine here
// Removes rows that nothing is to be sent for.
Done removeUnsent(Session &session, const SiteId &site, const QUuid &lease, const QList<OwedPerson> &people);

Result<int> setAsideLate(Session &session); // of all failing sites (Q7)
Result<int> takeUpAside(Session &session, const SiteId &site);

} // namespace gatelodge::store
