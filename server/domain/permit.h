// Capabilities: an operation that changes something takes a Permit for it, and only service/access makes permits. What
// is forgotten does not compile; what is denied has no value to pass (issue: roles by type).
#pragma once
#include "server/domain/actor.h"

namespace gatelodge {

enum class Duty { ManagePeople, ManageSites, ManageQueue, ManageSettings, ReadAudit };

namespace service {
class Access;
}

template <Duty D> class Permit {
public:
    const Actor &actor() const { return m_actor; }

private:
    friend class service::Access;
    explicit Permit(Actor actor) : m_actor(std::move(actor)) {}
    Actor m_actor;
};

} // namespace gatelodge
