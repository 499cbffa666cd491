// Migrations in use: the record, its people, and the steps of migration 0041. Each is to be run in the caller's
// transaction, unless it says otherwise.
#pragma once
#include "server/domain/import.h"
#include "server/domain/people_migration.h"
#include "server/store/session.h"

namespace gatelodge::store {

// Of this id, or all; the newest first. Its people are not counted yet.
Result<QList<PeopleMigration>> listMigrations(Session &session, const std::optional<MigrationId> &only = {});
Done countPeople(Session &session, PeopleMigration &migration); // what of it is a count of its people
// Duplicate: there is one that is not finished.
Result<MigrationId> insertMigration(Session &session, AuthorityId older, const QString &loginKind,
                                    const MigrationStart &start);

struct MigrationStep {
    QList<MigrationState> from;
    MigrationState to = MigrationState::Ready;
    bool onlyChosen = false;
    QString trouble = {};
};
// False: it is in none of those states any more.
Result<bool> stepMigration(Session &session, MigrationId id, const MigrationStep &step);
Result<bool> resumeMigration(Session &session, MigrationId id); // likewise: it was not paused
// Whether it is in this state, and stays so until the transaction ends.
Result<bool> holdMigration(Session &session, MigrationId id, MigrationState state);
// `people` more are dealt with, in a batch that has a number from now on where `batches` is 1.
Done countMigration(Session &session, MigrationId id, int people, int batches);
Done countKeptOut(Session &session, MigrationId id, int accounts);

// Outside of transactions; by one node at a time, and until the session ends at the latest.
Result<bool> lockMigration(Session &session, MigrationId id);
Done unlockMigration(Session &session, MigrationId id);
Result<QList<MigrationId>> listDueMigrations(Session &session); // those that have work to do

Done forgetMigrationProblems(Session &session, MigrationId id, MigratingPerson::State of);
Result<int> choosePilot(Session &session, MigrationId id, const PilotChoice &choice); // how many more than before

Result<QStringList> nextToConvert(Session &session, MigrationId id, bool onlyChosen, int limit); // keys
// Of these keys who still waits, held: key → username here.
Result<QMap<QString, QString>> takeToConvert(Session &session, MigrationId id, const QStringList &keys);
struct Conversion {
    QStringList keys, hashes;
};
Result<int> convertPeople(Session &session, MigrationId id, int batch, const Conversion &people);
Result<int> unconvertPeople(Session &session, MigrationId id, int most); // with those who have nowhere to go back to
// Whether somebody is left to go back; waits where that one is being changed.
Result<bool> anybodyToUnconvert(Session &session, MigrationId id);
struct MigrationProblems {
    QStringList keys, problems, about;
    void add(const QString &key, const QString &problem, const QString &what = {}) {
        keys << key;
        problems << problem;
        about << what;
    }
};
Done markMigrationProblems(Session &session, MigrationId id, const MigrationProblems &marks);
struct MigratingFilter {
    bool onlyChosen = false, onlyProblems = false;
};
Result<QList<MigratingPerson>> listMigrating(Session &session, MigrationId id, const MigratingFilter &filter,
                                             const QString &after, int limit);
// What the house says of some of them, and of its sites: for the comparison.
struct MigrationSide {
    MigratingPerson::State state = MigratingPerson::Waiting;
    QString username, firstName, lastName, email;
    bool active = false;
    QStringList others, groups, roles; // others: further addresses, in small letters
    bool samePassword = true;          // what was taken over has the digest that was given; or nothing was yet
    QMap<int, QString> stopped;        // site → the gate that would stop them
};
// digests: of each key, the SHA-256 of the hash there, hexadecimal.
Result<QHash<QString, MigrationSide>> listMigrationSides(Session &session, MigrationId id, const QStringList &keys,
                                                         const QStringList &digests);
struct MigrationSite {
    SiteId id;
    QString name;
    bool takesOlder = false, takesLocal = false;
    QStringList groups; // one of which is needed; none: nobody needs any
};
Result<QList<MigrationSite>> listMigrationSites(Session &session, AuthorityId older);

Result<QStringList> listLeaving(Session &session, MigrationId id); // keys of who had no way in there when it was seen
// Of these accounts there whom nobody here has, by the book or by a login, in the given order.
Result<QStringList> listAbsent(Session &session, MigrationId id, const QStringList &keys);
// Those are left, with who lies in the recycle bin, and the older authority is out of use. Conflict: somebody else
// waits.
Done finishMigration(Session &session, MigrationId id);

// Whom a name means at the door of the authority `asked`; nothing: no migration has a say in it.
struct MigrationDoor {
    AuthorityId authority;
    QString username;             // as that one knows it
    std::optional<UserId> person; // who waits
};
Result<std::optional<MigrationDoor>> findMigrationDoor(Session &session, const QString &named, AuthorityId asked);

// An import of a migration's: service/imports.cpp goes through these.
Done markMigration(Session &session, ImportId import, MigrationId id);
Done matchMigration(Session &session, ImportId import);
Done judgeMigration(Session &session, ImportId import); // of every import
Done settleMigration(Session &session, ImportId import, int firstLine, int lastLine);

} // namespace gatelodge::store
