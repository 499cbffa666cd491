// What a backup takes of the database, and what a database needs that has just been restored. The rows that tell of
// backups are in live.h.
#pragma once
#include "server/store/session.h"

namespace gatelodge::store {

// By one node at a time, until unlockBackups() or the session's end. False: somebody else makes one.
Result<bool> lockBackups(Session &session);
void unlockBackups(Session &session);

struct DumpSnapshot {
    QString id;      // for pg_dump --snapshot
    QString version; // of the server
    int major = 0;
};
// Opens a transaction that others can share the view of, for as long as it is open; it waits for pg_dump, idle.
Result<DumpSnapshot> beginSnapshot(Session &session);
void endSnapshot(Session &session);

struct TableContents {
    QString table;
    qint64 rows = 0;
    QString digest; // of all rows, in whatever order
    friend bool operator==(const TableContents &, const TableContents &) = default;
};
Result<QStringList> listTables(Session &session);
Result<TableContents> measureTable(Session &session, const QString &table);
Result<qint64> databaseBytes(Session &session);
Result<QMap<QString, qint64>> listSequences(Session &session); // how far each has counted
Result<QStringList> listGrantedRoles(Session &session);
struct Membership {
    QString role, member; // who is the member may what the role may
    friend bool operator==(const Membership &, const Membership &) = default;
};
Result<QList<Membership>> listMemberships(Session &session, const QStringList &roles); // among these

Result<int> presentSchema(Session &session); // the last migration of this database; 0: it holds no house
// The same, and from here on nobody else migrates it, until the session ends.
Result<int> holdSchema(Session &session);
Result<bool> tryToHoldSchema(Session &session); // the same, if nobody else does so just now

// Invalid: these two addresses lead to different databases.
Done isSameDatabase(const Connection &one, const Connection &other);

struct RestorePlace {
    bool empty = false;
    int major = 0; // of the server
};
Result<RestorePlace> lookAtPlace(Session &session);
// Those that are missing, without a way to sign in. Refused: this account may not make roles; it names them.
Done makeRoles(Session &session, const QStringList &roles, const QList<Membership> &memberships);
// From here on the database is nobody's house (migrate() refuses it) until beginAnew() or giveUpRestoring(); what an
// earlier restore has left half done is taken away.
Done beginRestoring(Session &session);
Done giveUpRestoring(Session &session); // nothing stays
// After a restore, of that schema: a new epoch of the feed, nobody is signed in, nothing counts that somebody was given
// (links, invitations, refresh tokens), sites are owed everything. All at once, and then it is a house.
Done beginAnew(Session &session, int schema);

} // namespace gatelodge::store
