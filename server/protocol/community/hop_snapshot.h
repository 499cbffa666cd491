// What the hop's thread remembers so that it need not ask the database: sessions, people, sites, and whom each site has
// let in before. Owned by one thread; filled by what a lane has just read, and emptied as soon as anything is heard to
// have changed (DESIGN "Threads"). It only ever answers "yes": whatever is missing, closed or new takes the lane.
//
// Times are milliseconds since 1970. Bounded: a full map is emptied and fills itself again.
#pragma once
#include "server/domain/session.h"
#include "server/protocol/community/hop_site.h"
#include <limits>
#include <QList>
#include <QSet>
#include <utility>

namespace gatelodge::community {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

struct KnownSession {
    UserId user;
    Level level = Level::None;
    qint64 agesAt = kNever; // from then on the level is untrusted at most (EA-33)
    qint64 expiresAt = 0;
    qint64 idleAt = kNever;    // unless it is used before
    qint64 idleLimit = kNever; // how long it may rest

    Level levelAt(qint64 now) const { return now < agesAt ? level : qMin(level, Level::Untrusted); }
};

struct KnownPerson {
    QByteArray encoded; // encodePerson()
    Revision revision;
    qint64 validUntil = kNever;
};

// What a hop through the lane has found out.
struct Admission {
    QByteArray tokenHash;
    KnownSession session;
    KnownPerson person;
    HopSitePointer site;
    bool anySession = true; // else the site lets in what this session has proved, and no other of the person's
};

// What may no longer be believed.
struct Forget {
    quint64 number = 0;         // counts from 1
    QList<QByteArray> sessions; // token hashes
    QList<UserId> people;
    QList<SiteId> sites;
    bool allSites = false; // an organisation or a group: it may stand before any of them
    bool everything = false;
};

// Somebody who may go through at once.
struct Pass {
    UserId user;
    Revision revision;
    const QByteArray *encodedPerson = nullptr; // valid until the snapshot changes
    const HopSite *site = nullptr;
};

class HopSnapshot {
public:
    static constexpr qsizetype kMostSessions = 262'144;
    static constexpr qsizetype kMostPeople = 131'072;
    static constexpr qsizetype kMostPassesOfSessions = 64; // a person

    // A session that is found is used: its rest begins anew.
    std::optional<Pass> find(const QByteArray &tokenHash, const SiteId &site, qint64 now);
    void keep(Admission admission);
    void forget(const Forget &what);

    qsizetype sessionCount() const { return m_sessions.size(); }
    qsizetype personCount() const { return m_people.size(); }

private:
    // Each site gets a stamp when it comes in, and a pass is a stamp: once a site is forgotten, all its passes are
    // void.
    struct Stamped {
        HopSitePointer site;
        quint64 stamp = 0;
    };
    struct Holder {
        KnownPerson person;
        QList<quint64> passes;                                 // for all sessions of theirs
        QSet<std::pair<quint64, QByteArray>> passesOfSessions; // for one each: its token's hash
        bool mayPass(quint64 stamp, const QByteArray &tokenHash) const {
            return passes.contains(stamp) || passesOfSessions.contains({stamp, tokenHash});
        }
        void keepPass(quint64 stamp, const QByteArray &tokenHash, bool anySession);
    };
    quint64 stampOf(const HopSitePointer &site);

    QHash<QByteArray, KnownSession> m_sessions;
    QHash<UserId, Holder> m_people;
    QHash<SiteId, Stamped> m_sites;
    quint64 m_lastStamp = 0;
};

} // namespace gatelodge::community
