// A synchronisation (EA-08, EA-38): a document that is fetched at set times, and the house brought up to it. Where it
// comes from, how it is read, what becomes of who is not in it, when, and what its runs came to.
#pragma once
#include "server/domain/import.h"
#include "server/domain/sync_schedule.h"
#include <QMap>

namespace gatelodge {

using SyncRunId = Id<struct SyncRunTag, qint64>;

enum class SyncOrigin { File, Http, Ldap };       // a file on the server; GET of an address; a directory
enum class SyncAbsent { Leave, Suspend, Remove }; // who is gone from the source; removed: to the recycle bin
// After which runs by themselves the owner gets a mail: one that changed something or needs a person, only the latter.
enum class SyncMail { Changes, Trouble, Never };

struct SyncSettings {
    QString name;
    SyncOrigin origin = SyncOrigin::File;
    QString address;                // a path in sync_folder, http(s) or ldap(s)
    QString account;                // of HTTP, or the name to bind with; empty: nobody signs in there
    bool internal = false;          // private addresses are allowed (F10)
    QString base, filter;           // of a directory: below what, and whom; empty filter: (objectClass=person)
    bool startTls = false;          // the same
    QString trusted;                // PEM of who signs the directory's certificate; empty: whom the system trusts
    int pageSize = 500;             // entries that a directory is asked for at once
    QString format;                 // of a file or HTTP: "csv", "json", "ldif", … : as `import` calls them
    QString encoding, separator;    // empty: found out
    QMap<QString, QString> columns; // heading → importFieldName, or empty: not used
    bool snapshot = false;          // the document has everybody; who is not in it is gone
    SyncAbsent absent = SyncAbsent::Suspend;
    bool bringBack = false; // whom somebody here has deleted, too
    int guardPercent = 5, guardLeast = 5;
    QString acknowledge; // a file in sync_folder that every run writes; empty: none
    SyncSchedule schedule;
    std::optional<UserId> owner; // who gets the mails
    SyncMail mail = SyncMail::Changes;
    int atSignIn = 0;            // minutes between two questions about whoever signs in (EA-15); 0: none
    QString person;              // address (HTTP) or filter (a directory) of one person, with {key} or {username}
};

enum class SyncOutcome {
    Running,
    Done,
    Unchanged, // the source has nothing new
    Failed,
    Asking,    // the guard has stopped it: it would take too many away
    Allowed,   // somebody let it go on; the next run is that one
    Dropped,   // somebody said no
    Overtaken, // a later document has come before anybody answered
};
inline constexpr int kSyncOutcomes = int(SyncOutcome::Overtaken) + 1;
enum class SyncCause { Schedule, Asked, Again, SignIn }; // again: a node has died over it; sign-in: of one person

struct SyncRun {
    SyncRunId id;
    SyncId sync;
    QDateTime startedAt, endedAt; // endedAt: invalid while it runs
    SyncCause cause = SyncCause::Schedule;
    QString askedBy, node;
    QString fault, trouble; // why it failed: faultName() or "interrupted"; and what was said, in English
    QString document;       // hash of what it read
    SyncOutcome outcome = SyncOutcome::Running;
    ImportCounts counts;
    int gone = 0, people = 0; // of the changed: taken away; people of this source before it
    qint64 bytes = 0;
    ImportId import; // 0: nothing was applied
};

struct SyncJob {
    SyncId id;
    SyncSettings settings;
    bool hasPassword = false, asked = false;
    QDateTime pausedAt, nextAt;
    QString ownerName;
    int people = 0;
    std::optional<SyncRun> last; // of one person: none
    Revision revision;
};

// One entry of a run's log.
struct SyncEntry : ImportPlanLine {
    QString key; // the source's own
};

// What a source says of its people is its own to change, as far as these fields go; of others it may say what it likes.
bool isHeld(ImportField field);
// Of one person; no fields: nobody holds any.
struct HeldFields {
    QString source;
    QList<ImportField> fields;
    bool has(ImportField field) const { return fields.contains(field); }
};

// By which a document is known again; empty: none has been dealt with.
struct SeenDocument {
    QString etag, modified, hash; // modified: of a directory the newest change in it, as it spells it
};
inline constexpr char kInterrupted[] = "interrupted"; // a run's fault

QLatin1StringView syncOriginName(SyncOrigin origin); // "http": in commands and the database
QLatin1StringView syncAbsentName(SyncAbsent absent);
QLatin1StringView syncOutcomeName(SyncOutcome outcome);
QLatin1StringView syncMailName(SyncMail mail);
std::optional<SyncOrigin> syncOriginNamed(const QString &name);
std::optional<SyncAbsent> syncAbsentNamed(const QString &name);
std::optional<SyncMail> syncMailNamed(const QString &name);
SyncOutcome syncOutcomeFrom(const QString &name);
SyncCause syncCauseFrom(const QString &name);

// Whether the guard stops a run that would take so many of these people away: too large a share of more than a few, or
// all of several.
bool guardStops(const SyncSettings &settings, int gone, int people);

} // namespace gatelodge
