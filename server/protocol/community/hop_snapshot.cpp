#include "server/protocol/community/hop_snapshot.h"

namespace gatelodge::community {

std::optional<Pass> HopSnapshot::find(const QByteArray &tokenHash, const SiteId &site, qint64 now) {
    const auto place = m_sites.constFind(site);
    const auto session = m_sessions.find(tokenHash);
    if (place == m_sites.constEnd() || session == m_sessions.end())
        return std::nullopt;
    if (now >= session->expiresAt || now >= session->idleAt || session->levelAt(now) < place->site->minLevel ||
        session->levelAt(now) <= Level::None)
        return std::nullopt;
    const auto holder = m_people.constFind(session->user);
    if (holder == m_people.constEnd() || now >= holder->person.validUntil || !holder->mayPass(place->stamp, tokenHash))
        return std::nullopt;
    if (session->idleLimit != kNever)
        session->idleAt = now + session->idleLimit;
    return Pass{session->user, holder->person.revision, &holder->person.encoded, place->site.get()};
}

quint64 HopSnapshot::stampOf(const HopSitePointer &site) {
    Stamped &known = m_sites[site->id];
    if (known.site != site)
        known = {site, ++m_lastStamp};
    return known.stamp;
}

void HopSnapshot::Holder::keepPass(quint64 stamp, const QByteArray &tokenHash, bool anySession) {
    if (mayPass(stamp, tokenHash))
        return;
    if (anySession) {
        passes.append(stamp);
        return;
    }
    if (passesOfSessions.size() >= kMostPassesOfSessions)
        passesOfSessions.clear();
    passesOfSessions.insert({stamp, tokenHash});
}

void HopSnapshot::keep(Admission admission) {
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
    holder.keepPass(stamp, admission.tokenHash, admission.anySession);
    m_sessions.insert(admission.tokenHash, admission.session);
}

void HopSnapshot::forget(const Forget &what) {
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

} // namespace gatelodge::community
