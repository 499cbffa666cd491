// What a backup says of itself: counted in the snapshot that pg_dump wrote, so that whatever is restored of it can be
// compared, table by table.
#pragma once
#include "server/domain/progress.h"
#include "server/store/backups.h"

namespace gatelodge::backup {

struct Contents {
    QDateTime madeAt;
    QString program;  // version of Gatelodge
    QString postgres; // of the server
    int postgresMajor = 0;
    int schema = 0;                       // its last migration
    QString vaultKeyId;                   // that secrets in it are sealed to; empty: there is none yet
    QStringList roles;                    // of the database server, which it needs
    QList<store::Membership> memberships; // among these
    qint64 databaseBytes = 0;             // about what it takes there, with indexes
    QList<store::TableContents> tables;
    QMap<QString, qint64> sequences;

    qint64 rows() const;
};

// In the transaction of store::beginSnapshot(), with a step of the progress for each table.
Result<Contents> takeContents(store::Session &session, const store::DumpSnapshot &snapshot, Progress &progress);
// Refused: what is there differs; the first differences are named. Sequences may have gone on.
Done compareContents(store::Session &session, const Contents &said, Progress &progress);

QByteArray toBytes(const Contents &contents);
Result<Contents> contentsFrom(const QByteArray &bytes); // Invalid

} // namespace gatelodge::backup
