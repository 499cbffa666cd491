// Sessions, people, sites, and whom each site has let in before. Owned by one thread; filled by what a lane has just
// read, and emptied as soon as anything is heard to have changed (DESIGN "Threads"). It only ever answers "yes":
// whatever is missing, closed or new takes the lane.
//
// Kept says what a protocol keeps: Kept::Session is a KnownSession, Kept::Person a KnownPerson, Kept::Site has id and
// minLevel. Bounded: a full map is emptied and fills itself again.
#pragma once
#include "server/quick/known.h"
#include "server/quick/passes.h"
#include <memory>
#include <optional>
#include <QHash>

namespace gatelodge::quick {

// What a passage through the lane has found out.
template <typename Kept> struct Admission {
    QByteArray tokenHash;
    typename Kept::Session session;
    typename Kept::Person person;
    std::shared_ptr<const typename Kept::Site> site;
    bool anySession = true; // else the site lets in what this session has proved, and no other of the person's
    quint32 extent = 0;     // how much of the site, see Gateway
};

// Somebody who may go through at once. Valid until the snapshot changes.
template <typename Kept> struct Pass {
    const typename Kept::Session *session = nullptr;
    const typename Kept::Person *person = nullptr;
    const typename Kept::Site *site = nullptr;
};

template <typename Kept> class Snapshot {
public:
    using SitePointer = std::shared_ptr<const typename Kept::Site>;
    static constexpr qsizetype kMostSessions = 262'144;
    static constexpr qsizetype kMostPeople = 131'072;

    // A session that is found is used: its rest begins anew.
    std::optional<Pass<Kept>> find(const QByteArray &tokenHash, const SiteId &site, qint64 now, quint32 extent = 0);
    SitePointer site(const SiteId &id) const { return m_sites.value(id).site; } // null: not known
    void keep(Admission<Kept> admission);
    void forget(const Forget &what);

    qsizetype sessionCount() const { return m_sessions.size(); }
    qsizetype personCount() const { return m_people.size(); }

private:
    // Each site gets a stamp when it comes in, and passes bear it: once a site is forgotten, all its passes are void.
    struct Stamped {
        SitePointer site;
        quint64 stamp = 0;
    };
    struct Holder {
        typename Kept::Person person;
        Passes passes;
    };
    quint64 stampOf(const SitePointer &site);

    QHash<QByteArray, typename Kept::Session> m_sessions;
    QHash<UserId, Holder> m_people;
    QHash<SiteId, Stamped> m_sites;
    quint64 m_lastStamp = 0;
};

template <typename Kept>
std::optional<Pass<Kept>> Snapshot<Kept>::find(const QByteArray &tokenHash, const SiteId &site, qint64 now,
                                               quint32 extent) {
    const auto place = m_sites.constFind(site);
    const auto session = m_sessions.find(tokenHash);
    if (place == m_sites.constEnd() || session == m_sessions.end())
        return std::nullopt;
    const Level level = session->levelAt(now);
    if (!session->holdsAt(now) || level < place->site->minLevel || level <= Level::None)
        return std::nullopt;
    const auto holder = m_people.constFind(session->user);
    if (holder == m_people.constEnd() || now >= holder->person.validUntil ||
        !holder->passes.has({place->stamp, extent}, tokenHash))
        return std::nullopt;
    if (session->idleLimit != kNever)
        session->idleAt = now + session->idleLimit;
    return Pass<Kept>{&*session, &holder->person, place->site.get()};
}

template <typename Kept> quint64 Snapshot<Kept>::stampOf(const SitePointer &site) {
    Stamped &known = m_sites[site->id];
    if (known.site != site)
        known = {site, ++m_lastStamp};
    return known.stamp;
}

template <typename Kept> void Snapshot<Kept>::keep(Admission<Kept> admission) {
    if (m_sessions.size() >= kMostSessions)
        m_sessions.clear();
    if (m_people.size() >= kMostPeople)
        m_people.clear();
    const quint64 stamp = stampOf(admission.site);
    Holder &holder = m_people[admission.session.user];
    if (admission.person.revision < holder.person.revision)
        return; // another lane has read something newer, and kept it first
    if (admission.person.revision > holder.person.revision)
        holder = {};
    holder.person = std::move(admission.person);
    holder.passes.keep({stamp, admission.extent}, admission.tokenHash, admission.anySession);
    m_sessions.insert(admission.tokenHash, std::move(admission.session));
}

template <typename Kept> void Snapshot<Kept>::forget(const Forget &what) {
    if (what.everything) {
        m_sessions.clear();
        m_people.clear();
    }
    if (what.everything || what.allSites)
        m_sites.clear();
    for (const QByteArray &session : what.sessions)
        m_sessions.remove(session);
    for (const UserId &person : what.people)
        m_people.remove(person);
    for (const SiteId &site : what.sites)
        m_sites.remove(site);
}

} // namespace gatelodge::quick
