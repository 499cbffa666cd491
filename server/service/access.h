// Service: what the house does, whoever asks. Sign-in, gates, registration, recovery, edits: each operation is one
// function over one database session, and one transaction. Pages, protocols and the window call these and nothing
// below. This room must not know HTML, HTTP or widgets.
//
// This header makes the permits. There is one role so far, the owner; who asks gets what the role may do, or Denied.
#pragma once
#include "server/domain/permit.h"
#include "server/domain/result.h"

namespace gatelodge::service {

class Access {
public:
    // The private cluster's operator and a remote console's own database role act as owners; the database itself
    // refuses what the role may not do.
    static Access owner(Actor actor) { return Access(std::move(actor)); }

    const Actor &actor() const { return m_actor; }
    Permit<Duty::ManagePeople> managePeople() const { return Permit<Duty::ManagePeople>(m_actor); }
    Permit<Duty::ManageSites> manageSites() const { return Permit<Duty::ManageSites>(m_actor); }
    Permit<Duty::ManageQueue> manageQueue() const { return Permit<Duty::ManageQueue>(m_actor); }
    Permit<Duty::ManageSettings> manageSettings() const { return Permit<Duty::ManageSettings>(m_actor); }
    Permit<Duty::ReadAudit> readAudit() const { return Permit<Duty::ReadAudit>(m_actor); }

private:
    explicit Access(Actor actor) : m_actor(std::move(actor)) {}
    Actor m_actor;
};

} // namespace gatelodge::service
