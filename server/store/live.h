// The house as it lives: one sample a minute for the charts, what each node says of itself, and what the health list
// reads. Whoever asks may lack the rights for one of these; each is a statement of its own.
#pragma once
#include "server/domain/house_history.h"
#include "server/store/session.h"

namespace gatelodge::store {

// Writes this minute's sample, and removes those older than 15 days. Several nodes may do so.
Done takeSample(Session &session);
Result<QList<HouseSample>> listSamples(Session &session, Span span);
Result<QDateTime> databaseClock(Session &session);

// What only the node itself can know.
struct NodeReport {
    QString node;
    QDateTime heardAt;                   // by the database's clock; set by the database
    qint64 clockMs = 0;                  // its clock minus the database's
    qint64 diskFree = -1, diskSize = -1; // bytes at its data directory; -1: not known
    QDateTime tlsUntil;                  // of its certificate; invalid: it has none
    std::optional<QString> mailServer = {}; // that it was told at its start, or empty; nothing: it does not tell
};
Done hearNode(Session &session, const NodeReport &report);
Result<QList<NodeReport>> listNodes(Session &session);      // heard in the last ten minutes
Result<QList<NodeReport>> listKnownNodes(Session &session); // also those that went silent within a day

struct DatabaseFacts {
    QString version;
    int connections = 0, most = 0;
    qint64 bytes = 0;
};
Result<DatabaseFacts> databaseFacts(Session &session);

struct CertificateEnd {
    QString authority;
    QDateTime until;
};
Result<QList<CertificateEnd>> listCertificateEnds(Session &session); // of the house's own certificate authorities

struct KeySize {
    SiteId site;
    QString siteName;
    int version = 3; // of the protocol
    int bytes = 0;
    QDateTime madeAt;
};
Result<QList<KeySize>> listKeySizes(Session &session);

struct BackupRecord {
    QDateTime at; // set by the database
    QString place;
    qint64 bytes = 0;
    QDateTime verifiedAt; // by a trial restore; invalid: not
};
Done recordBackup(Session &session, const BackupRecord &backup);
Result<std::optional<BackupRecord>> findLastBackup(Session &session, const QString &folder = {}); // empty: anywhere
Result<std::optional<BackupRecord>> findProvedBackup(Session &session, const QString &folder);    // by a trial, the last

} // namespace gatelodge::store
