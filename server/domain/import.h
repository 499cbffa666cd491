// People from elsewhere, on their way in (EL-08, issue "a whole membership moves in"): what a row can say, what is
// wrong with one that cannot be read, and what the plan says of every row before anything happens.
//
// What a row leaves empty it says nothing of. Nothing is ever taken away from anybody, a username never changes, a
// password that somebody has here is never replaced, and a conflict is never guessed: it is left for people to mend.
#pragma once
#include "server/domain/ids.h"
#include "server/domain/progress.h"
#include <array>
#include <functional>
#include <optional>
#include <QDateTime>
#include <QJsonValue>
#include <QStringList>
#include <variant>

namespace gatelodge {

enum class ImportField {
    Username,
    FirstName,
    LastName,
    Email,       // to be the main one
    OtherEmails, // several, as Groups and SshKeys
    Groups,
    Language,
    Notes,
    Status,
    StatusMessage,
    ValidFrom,
    ValidUntil,
    Password, // a hash in a shape that sign-in knows
    SshKeys,
    Key,    // by which the source itself tells people apart; a synchronisation finds them by it
    Record, // what the record is about: 1 (somebody new), 2 (changed) or 3 (gone), as IMS Enterprise has it
};
inline constexpr int kImportFields = int(ImportField::Record) + 1;
QLatin1StringView importFieldName(ImportField field); // "first_name": in files, commands and the database
std::optional<ImportField> importFieldNamed(const QString &name);

// A null text and an empty list say nothing. Addresses, names and hashes have been checked.
struct ImportRow {
    int line = 0; // of the file, from 1; where the record begins
    QString username, firstName, lastName, email, language, notes, status, statusMessage, password;
    QStringList otherEmails, groups, sshKeys;
    QDateTime validFrom, validUntil; // invalid: says nothing
    QDateTime joined;                // since when the source has them; of a newcomer the account goes on from it
    QString wish;                    // what a username is made of where there is none
    QString key;
    bool gone = false; // the source says that it has them no more
};

enum class ImportFlaw {
    BrokenRecord, // of a table: quotation marks that do not match
    BrokenObject, // no JSON object, or none of texts, numbers and lists
    BrokenEntry,  // of a directory: a line without a colon, a value that cannot be decoded, or no entry at all
    BrokenText,   // characters that the file's encoding does not have, or that cannot be seen
    TooManyCells, // more than the heading has
    NoName,       // neither a username nor an address: nobody could be found by it
    BadUsername,  // not 1 to 30 of a-z, 0-9, dot and hyphen
    BadAddress,
    TooManyAddresses, // more than one in the cell for the main one, or more than 50
    BadStatus,
    BadDate,
    BadLanguage,
    PlainPassword, // not a hash that sign-in knows; plain ones are never taken
    BadKey,
    TooLong,
};
QLatin1StringView importFlawName(ImportFlaw flaw); // "bad_address": as the plan keeps it

// Why a row cannot be read. One is told at a time.
struct ImportProblem {
    int line = 0;
    ImportFlaw flaw = ImportFlaw::BrokenRecord;
    std::optional<ImportField> field;
    QString value; // what stands there, at most 200 characters; of a password nothing
};

using ImportLine = std::variant<ImportRow, ImportProblem>;
// The next of a source; nothing at its end. An error ends the import.
using ImportLines = std::function<Result<std::optional<ImportLine>>()>;

using ImportId = Id<struct ImportTag, qint64>;
using SyncId = Id<struct SyncTag, int>;
using MigrationId = Id<struct MigrationTag, int>;

enum class ImportVerdict { Added, Changed, Same, Conflict, Unread };
inline constexpr std::array kImportVerdicts{ImportVerdict::Added, ImportVerdict::Changed, ImportVerdict::Same,
                                            ImportVerdict::Conflict, ImportVerdict::Unread};
QLatin1StringView importVerdictName(ImportVerdict verdict);
ImportVerdict importVerdictFrom(const QString &name);

// One row of the plan. The reason of a conflict is one of two_rows (about: the other line), address_taken (about: whose
// it is), other_authority (about: which), unknown_group (about: its name), dates, in_bin, erased, more_power,
// kept_by_source (about: which synchronisation keeps them); of an unread row a flaw's name, with the field and the
// value.
struct ImportPlanLine {
    int line = 0;
    ImportVerdict verdict = ImportVerdict::Same;
    UserId user; // null: nobody yet
    QString username, name, email;
    QString reason, field, about;
    struct Change {
        QString field; // importFieldName, "deleted" (true before: comes back) or "removed" (true after: goes)
        QJsonValue before, after;
    };
    QList<Change> changes; // of a changed person
};

struct ImportCounts {
    std::array<int, kImportVerdicts.size()> of{};
    int operator[](ImportVerdict verdict) const { return of[size_t(verdict)]; }
    int toDo() const { return (*this)[ImportVerdict::Added] + (*this)[ImportVerdict::Changed]; }
    int left() const { return (*this)[ImportVerdict::Conflict] + (*this)[ImportVerdict::Unread]; }
};

// Reading counts what the source counts (its bytes in KiB), applying counts people.
enum class ImportStep { Reading, Planning, Applying, Done };
struct ImportProgress : Progress {
    std::atomic<ImportStep> step = ImportStep::Reading;
};

struct ImportOptions {
    QString source;                  // what the file is called
    bool bringBack = false;          // people out of the recycle bin, too
    std::optional<SyncId> sync = {}; // a run of this job
    bool createGroups = false;       // that there are none of
    std::optional<MigrationId> migration = {}; // people of this one (domain/people_migration.h)
    bool whole = true;               // no: what a source says of one person, whoever else it has
};

} // namespace gatelodge
