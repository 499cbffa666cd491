// What leaves the house of a person.
#pragma once
#include "server/domain/group.h"
#include "server/domain/ids.h"
#include <functional>
#include <optional>
#include <QDateTime>
#include <QStringList>

namespace gatelodge {

// A site that knows somebody.
struct KnowingSite {
    QString name;
    bool told = false; // of changes, and that somebody goes: pushes are on, and the person agreed where that is asked
};

// One person as an import reads them (domain/import.h). Confirmed addresses only; never a password.
struct ExportedPerson {
    UserId uid;
    QString username, firstName, lastName, email, language, notes, status, statusMessage;
    QStringList otherEmails, groups, sshKeys;
    QDateTime validFrom, validUntil; // invalid: no bound
};

enum class ExportFormat { Csv, JsonLines, Ldif, Ims };

// A class or a membership year goes on: until when accounts hold, and which groups people join and leave.
struct Rollover {
    bool setsUntil = false;
    QDateTime until = {}; // with setsUntil; invalid: for good
    QList<GroupId> join = {}, leave = {};
    bool operator==(const Rollover &) const = default;
};
// Of how many people something is changed.
struct RolloverCounts {
    int asked = 0, dated = 0, joined = 0, left = 0; // joined, left: memberships
    bool operator==(const RolloverCounts &) const = default;
};

// Two accounts of one person become one: what has come over to the one that stays.
struct MergeCounts {
    int addresses = 0, logins = 0, keys = 0, groups = 0, roles = 0;
    QList<KnowingSite> sites = {}; // that know the one that goes
};
struct Duplicate {
    UserId older, newer;
    QString olderName, newerName, caption; // usernames
    QString why;                           // name, address (one has proved what the other claims), login
};

} // namespace gatelodge
