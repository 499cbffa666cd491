// Quick: what an HTTP thread remembers so that it need not ask the database (DESIGN "Threads"). Protocols that answer
// there share this room: what is known and when it is forgotten, which sessions were used, and the gatherer that writes
// many answers down in one commit. It must know no protocol.
//
// Here: what all of them know of sessions and people; each adds its own. Times are milliseconds since 1970.
#pragma once
#include "server/domain/login.h"
#include "server/domain/session.h"
#include <limits>
#include <QByteArray>
#include <QList>

namespace gatelodge::quick {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

struct KnownSession {
    UserId user;
    Level level = Level::None;
    qint64 agesAt = kNever; // from then on the level is untrusted at most (EA-33)
    qint64 expiresAt = 0;
    qint64 idleAt = kNever;    // unless it is used before
    qint64 idleLimit = kNever; // how long it may rest

    Level levelAt(qint64 now) const { return now < agesAt ? level : qMin(level, Level::Untrusted); }
    bool holdsAt(qint64 now) const { return now < expiresAt && now < idleAt; }
};

struct KnownPerson {
    Revision revision;
    qint64 validUntil = kNever;
};

// What may no longer be believed.
struct Forget {
    quint64 number = 0;         // counts from 1
    QList<QByteArray> sessions; // token hashes
    QList<UserId> people;
    QList<SiteId> sites;
    bool allSites = false; // an organisation, a group or a secret: it may belong to any of them
    bool everything = false;
};

} // namespace gatelodge::quick
