// Service: what the house does, whoever asks. Sign-in, gates, registration, recovery, edits: each operation is one
// function over one database session, and one transaction. Pages, protocols and the window call these and nothing
// below. This room must not know HTML, HTTP or widgets.
//
// This header makes the permits: who asks gets what their roles may do (domain/role.h), or Denied.
#pragma once
#include "server/domain/permit.h"
#include "server/domain/result.h"

namespace gatelodge::service {

class OwnerAccess;

// Who acts, and what they are.
class Access {
public:
    Access(Actor actor, QList<RoleGrant> grants) : m_actor(std::move(actor)), m_grants(std::move(grants)) {}
    // For whoever runs the program over a database of their own: the private cluster's operator, and the command line.
    static OwnerAccess owner(Actor actor);

    const Actor &actor() const { return m_actor; }
    const QList<RoleGrant> &grants() const { return m_grants; }
    bool may(Duty duty) const { return gatelodge::may(m_grants, duty); }

    // Denied: the roles do not allow it. Of a site owner it holds at their own sites: see Permit::covers.
    template <Duty D> Result<Permit<D>> permit() const {
        if (!may(D))
            return failure(Fault::Denied, QStringLiteral("the roles of %1 do not allow this").arg(m_actor.name));
        return Permit<D>(m_actor, m_grants);
    }

protected:
    Actor m_actor;
    QList<RoleGrant> m_grants;
};

// An owner has every permit, so none of these can fail.
class OwnerAccess : public Access {
public:
    explicit OwnerAccess(Actor actor) : Access(std::move(actor), {{Role::Owner}}) {}

    Permit<Duty::ManagePeople> managePeople() const { return {m_actor, m_grants}; }
    Permit<Duty::ManageSites> manageSites() const { return {m_actor, m_grants}; }
    Permit<Duty::ManageQueue> manageQueue() const { return {m_actor, m_grants}; }
    Permit<Duty::ManageSettings> manageSettings() const { return {m_actor, m_grants}; }
    Permit<Duty::ManageRoles> manageRoles() const { return {m_actor, m_grants}; }
    Permit<Duty::ReadAudit> readAudit() const { return {m_actor, m_grants}; }
};

// Denied: the permit holds at other sites only.
template <Duty D> Done checkCovers(const Permit<D> &permit, const SiteId &site) {
    if (!permit.covers(site))
        return failure(Fault::Denied, QStringLiteral("site %1 is not of %2").arg(site.value).arg(permit.actor().name));
    return {};
}

inline OwnerAccess Access::owner(Actor actor) { return OwnerAccess(std::move(actor)); }

} // namespace gatelodge::service
