// Capabilities: an operation that changes something takes a Permit for it, and only service/access makes permits. What
// is forgotten does not compile; what is denied has no value to pass. A permit for a wider duty serves where a narrower
// one is asked (domain/role.h).
#pragma once
#include "server/domain/actor.h"
#include "server/domain/role.h"

namespace gatelodge {

namespace service {
class Access;
class OwnerAccess;
} // namespace service

template <Duty D> class Permit {
public:
    template <Duty Wider>
    requires(Wider != D && implies(Wider, D)) Permit(const Permit<Wider> &wider)
        : m_actor(wider.m_actor), m_grants(wider.m_grants) {}

    const Actor &actor() const { return m_actor; }
    // Whether it holds at this site: those of site owners hold at theirs only.
    bool covers(const SiteId &site) const { return may(m_grants, D, site); }
    // Whether who acts may do this, too.
    bool also(Duty duty) const { return may(m_grants, duty); }
    // Whether who acts has all the power that a person with these roles has.
    bool commands(const QList<RoleGrant> &others) const { return command(m_grants, others); }

private:
    template <Duty> friend class Permit;
    friend class service::Access;
    friend class service::OwnerAccess;
    Permit(Actor actor, QList<RoleGrant> grants) : m_actor(std::move(actor)), m_grants(std::move(grants)) {}
    Actor m_actor;
    QList<RoleGrant> m_grants;
};

} // namespace gatelodge
