// A migration in use (EL-08): an older system stays the authority for people who are not converted yet; a pilot set
// goes first, then everybody in batches. At every moment each of them signs in as ever, there or here.
#pragma once
#include "server/domain/import.h"

namespace gatelodge {

// Preparing: people come in, each with a login at the older system. Ready: nothing moves. Paused: by somebody, or by
// itself because the older system does not answer. Finished: the older authority is out of use, and nothing goes back.
// GivenUp: it is over, and everybody goes on at the older system.
enum class MigrationState { Preparing, Ready, Converting, Undoing, Paused, Finished, GivenUp };
QLatin1StringView migrationStateName(MigrationState state); // "preparing": in commands and the database
MigrationState migrationStateFrom(const QString &name);

struct PeopleMigration {
    MigrationId id;
    AuthorityId authority;
    QString authorityName, caption; // the older system's
    QString loginKind;              // of logins there
    MigrationState state = MigrationState::Preparing;
    std::optional<MigrationState> pausedFrom;
    bool onlyChosen = false; // converting: the pilot set alone
    int batchPeople = 0, lastBatch = 0;
    bool bringBack = false; // newcomers out of the recycle bin, too
    QString trouble;        // why it has paused itself; empty: somebody did
    QDateTime startedAt, finishedAt, stepAt;
    QString stepBy;   // who has brought it into this state
    int stepDone = 0; // people that the present step has dealt with since stepAt

    int waiting = 0, converted = 0, left = 0; // left: without a way in there, too; they ask for a new password here
    int chosen = 0, chosenWaiting = 0;        // of the pilot set
    int problems = 0;                         // who stays as they are, and why is known
    int waitingProblems = 0, chosenWaitingProblems = 0; // of them, who waits
    int changed = 0;  // converted, and with another password since: nobody knows it there, so they do not go back
    int stuck = 0;    // converted, and could go back if they had a login there still
    int inBin = 0;    // who waits and lies in the recycle bin
    int outside = 0;  // who came by the older system by themselves, has no other way in, and is not in its book yet
    int blocking = 0; // they, and who waits and has a way in there: it is not finished without them
    int keptOut = 0;  // accounts there that could not come in when everybody was brought last

    int toConvert() const { return onlyChosen ? chosenWaiting - chosenWaitingProblems : waiting - waitingProblems; }
    int leaving() const { return waiting - inBin - (blocking - outside); }
    int toUndo() const { return converted - changed - stuck; }
    bool isOver() const { return state == MigrationState::Finished || state == MigrationState::GivenUp; }
};

// One person of it. The problem is a reason as of an ImportPlanLine, or one of gone_there, no_password, plain_password
// and renamed (about: the name there); of who is converted, no_login_there.
struct MigratingPerson {
    QString key; // the identity of the login there
    UserId user;
    QString username;
    enum State { Waiting, Converted, Left } state = Waiting;
    bool chosen = false;
    int batch = 0;
    QString problem, about;
    QDateTime convertedAt;
};

// One thing in which the two sides do not agree about somebody. What: username, first_name, last_name, email,
// other_emails, active, groups, powers (there) and roles (here), account (gone there), password (changed there since
// conversion), or "enter <site>" (yes or no).
struct MigrationDifference {
    QString key, username, what, there, here;
};
struct ComparedMigration {
    int people = 0, same = 0, differences = 0;
};

// What a step would come to, as both sides are just now. Start: all accounts there, of whom `ready` come in anew and
// `here` are here already. Conversion: all who wait, of whom `ready` are converted and `here` have something of theirs
// changed before, because it was changed there. Left: who stays as they are; the first of them are told, and why.
struct MigrationForecast {
    int people = 0, ready = 0, here = 0, left = 0;
    int withoutPassword = 0; // start: none there, or a hash of a kind that is not taken
    int batches = 0;
    QList<MigratingPerson> told;
};

// What the older system has that is not here, just now: accounts that would come in first, and those that could not.
struct MigrationEnd {
    int newcomers = 0, keptOut = 0;
    QList<MigratingPerson> told; // the first of those who could not, and why
};
// In spite of what it is finished: exactly so many who could not come in, and whatever happened at an older system that
// cannot be asked.
struct EndAnyway {
    int keptOut = 0;
    bool unasked = false;
};

// How many people a batch has; and whether who is there comes back out of the recycle bin.
struct MigrationStart {
    int batchPeople = 200;
    bool bringBack = false;
};

// Who is to go first; all three may be given.
struct PilotChoice {
    QStringList usernames;
    std::optional<GroupId> group = {};
    int random = 0;
};

} // namespace gatelodge
