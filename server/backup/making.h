// A backup is made: one snapshot is counted, dumped, encrypted and moved to its place, then restored on trial
// (restoring.h) and written down (table backups).
#pragma once
#include "server/backup/contents.h"
#include "server/backup/lock.h"

namespace gatelodge::backup {

struct Order {
    QString file; // absolute
    Lock lock;
    QString trialFolder; // where a PostgreSQL for the trial may live for a while; empty: it is not tried
};

struct Made {
    QString file;
    qint64 bytes = 0;
    Contents contents;
    QDateTime verifiedAt; // invalid: it was not tried, or the trial failed
    QString trouble;      // why it is not verified, where it was to be tried
    bool unfit = false;   // the trial was held, and failed
};

// Takes a database session of its own, and its thread for as long as it lasts; the thread has to live on for a moment
// (store/cluster.h). connection: past a pooler. Busy: one is made just now. Misconfigured: no pg_dump for this server,
// or no place to write. Refused: the disk is full, or whoever waited gave up. Unavailable: the database went away. In
// all of these there is no file, unless the last step alone failed, which says so.
Result<Made> makeBackup(const store::Connection &connection, const Order &order, Progress &progress);

} // namespace gatelodge::backup
