// The recycle bin: what was deleted and can be brought back, until it is deleted for good.
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QString>

namespace gatelodge {

// Where an item stands in the order of the bin, newest first; opaque, and exact where a QDateTime would lose
// microseconds.
struct BinPlace {
    QString at, entity, key;
};

struct BinItem {
    BinPlace place;
    QString entity; // users, sites, groups, orgs, authorities, syncs, logins, emails
    QString key;
    UserId subject;   // the person, or whose it was; null for places
    QString name;     // a caption, an address, a login's kind
    QString owner;    // of an address or a login
    QDateTime at;     // when it was deleted
    qint64 entry = 0; // of the audit, that says so; 0: the audit does not know
    QString actor, actorName;
    QDateTime goesAt; // for good, by itself; invalid: never
};

struct BroughtBack {
    int items = 0;
    int stayed = 0; // because of what somebody has done since
};

} // namespace gatelodge
