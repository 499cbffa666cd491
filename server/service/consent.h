// Consent: asked once per person and organisation before data leaves, withdrawn by the person (PG-15).
#pragma once
#include "server/domain/org.h"
#include "server/service/visitor.h"
#include "server/store/session.h"

namespace gatelodge::service {

// Names the text that a person agreed to: 12 hexadecimal digits over name and purpose of the organisation.
QString textVersionOf(const OrgProfile &profile);
Done giveConsent(store::Session &session, const UserId &uid, const OrgId &org, const Visitor &visitor);
Done withdrawConsent(store::Session &session, const UserId &uid, const OrgId &org, const Visitor &visitor);

} // namespace gatelodge::service
