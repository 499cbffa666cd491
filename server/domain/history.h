// The trail of all changes as people read it: one line a deed, by whom, when, by which way.
#pragma once
#include "server/domain/undo.h"
#include <optional>
#include <QDateTime>

namespace gatelodge {

// What a line is about; several tables each.
enum class HistoryKind { Everything, People, Logins, Groups, Sites, Orgs, Authorities, Invitations, Roles, Settings };

// A record that somebody wants the history of: a person by uid, others by table and key.
struct HistoryRecord {
    QString entity; // users, sites, groups, orgs, authorities
    QString key;
    bool operator==(const HistoryRecord &) const = default;
};

struct HistoryFilter {
    HistoryKind kind = HistoryKind::Everything;
    QString actor;  // stored name; empty: anybody
    QString source; // console, web, api, cli, sync, system; empty: by any way
    std::optional<HistoryRecord> record;
    QDateTime since; // invalid: since the beginning
    QString text;    // three letters of a person's, site's, group's, organisation's or authority's name

    bool isPlain() const { return *this == HistoryFilter(); }
    bool operator==(const HistoryFilter &) const = default;
};

enum class HistoryOrder { NewestFirst, OldestFirst };

struct HistoryLine {
    AuditEntry first;   // speaks for the deed
    QString recordName; // what it is about is called now; empty where it is nameless
    int entries = 1;    // of the same transaction, at most kMostCounted
    int people = 0;     // whom they are about
};
constexpr int kMostCounted = 1000;

// One who has changed something, for a choice.
struct HistoryActor {
    QString actor, name;
};

} // namespace gatelodge
