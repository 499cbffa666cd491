// How the house is, looked at from the database: the window's health list and `gatelodged doctor` read the same
// findings (domain/health.h). Each part gives at least one; what the reader may not see is left out.
#pragma once
#include "server/domain/health.h"
#include "server/service/access.h"
#include "server/store/fetched_lists.h"
#include "server/store/live.h"

namespace gatelodge::service {

using ReadHouse = Permit<Duty::ReadHouse>;

// Of the certificate of a server and of the house's own authorities.
inline constexpr int kCertificateLookDays = 21, kCertificateBadDays = 3;
inline constexpr int kAuthorityLookDays = 30;
inline constexpr qint64 kDiskLook = 2LL << 30, kDiskBad = 512LL << 20; // bytes left
inline constexpr qint64 kClockLookMs = 1500, kClockBadMs = 5000;       // sites refuse answers that are older than 10 s
inline constexpr int kSlowAnswerMs = 1000;
inline constexpr int kKeyYears = 2, kBackupDays = 7;
inline constexpr int kSilentAfter = 3 * 60;                      // seconds: each server tells once a minute
inline constexpr int kChangeLook = 5 * 60, kChangeBad = 15 * 60; // seconds that a change may wait (PG-19)

// own: what this program knows of its own node beside those that have told of theirs; whoever asks so is no server, and
// whether one runs is not judged. Unavailable: there is no database.
Result<QList<HealthItem>> examineHouse(store::Session &session, const ReadHouse &permit,
                                       const std::optional<store::NodeReport> &own = {});

// The judgements alone, for times and nodes that are given.
// known: also those that went silent. Nothing where one has told of itself lately.
QList<HealthItem> judgeSilence(const QList<store::NodeReport> &known, const QDateTime &now);
// nodes: of those that tell; set: the house keeps a mail server of its own.
bool hasNoWayOut(const QList<store::NodeReport> &nodes, bool set);
QList<HealthItem> judgeNodes(const QList<store::NodeReport> &nodes, const QDateTime &now);
QList<HealthItem> judgeCertificates(const QList<store::NodeReport> &nodes,
                                    const QList<store::CertificateEnd> &authorities, const QDateTime &now);
// Of lists that are fetched: nothing where there are none.
QList<HealthItem> judgeFetchedLists(const QList<store::ListState> &lists, const QDateTime &now);
QList<HealthItem> judgeDatabase(const store::DatabaseFacts &facts, qint64 answerMs);
QList<HealthItem> judgeQueue(const QList<QueueLane> &lanes, bool paused, std::optional<int> oldestSeconds);
QList<HealthItem> judgeKeys(const QList<store::KeySize> &keys, const QDateTime &now);
HealthItem judgeBackup(const std::optional<store::BackupRecord> &last, const QDateTime &now);

} // namespace gatelodge::service
