// Out of a backup: what it says of itself, and the house again in an empty database, compared table by table with what
// the backup says. On trial the same happens in a PostgreSQL of its own that is thrown away.
#pragma once
#include "server/backup/backup_file.h"
#include "server/backup/contents.h"

namespace gatelodge::backup {

struct Opened {
    std::unique_ptr<Reader> reader;
    Contents contents;
};
// The file with its key put in; reads the beginning. Misconfigured: it is of a newer schema than this program knows.
Result<Opened> openBackup(std::unique_ptr<Reader> reader, const service::SecretBytes &fileKey);

// All that pg_restore does, in one transaction of its own. The database is nobody's house after it (beginRestoring()).
Done restoreInto(store::Session &session, const store::Connection &connection, Opened &backup, Progress &progress);

// A house again, all or nothing: until it has been compared with what the backup says and has begun anew
// (store/backups.h) no server takes the database for one, and another restore may begin where this one was killed.
// Refused: something is there already. Misconfigured: the server or pg_restore is older than the backup. Invalid: the
// file is cut off or changed.
Done restoreHouse(const store::Connection &connection, Opened &backup, Progress &progress);

// Into a private cluster below that folder, which goes when it is done. Busy: another trial is there. Refused: there is
// no room for it, or what was restored differs.
// (not_held): it was not begun, or this machine has not the programs for it; of the backup that says nothing.
Done tryBackup(const QString &file, const service::SecretBytes &fileKey, const QString &folder, Progress &progress);
Done tryBackup(Opened &backup, const QString &folder, Progress &progress);
constexpr QLatin1StringView kNotHeld("not_held"); // as an error's constraint
// What a trial has left there that was killed goes; whether there was any. One that is being held is left alone.
bool clearTrial(const QString &folder);

} // namespace gatelodge::backup
