// Consent: asked once per person and organisation before data leaves, withdrawn by the person (PG-15).
#pragma once
#include "server/domain/org.h"
#include "server/service/visitor.h"
#include "server/store/doors.h"

namespace gatelodge::service {

// Names the text that a person agreed to: 12 hexadecimal digits over name and purpose of the organisation.
QString textVersionOf(const OrgProfile &profile);
Done giveConsent(store::Session &session, const UserId &uid, const OrgId &org, const Visitor &visitor);
// Whether somebody is asked on the way of an OpenID request though every gate is open: the site wants them asked
// (prompt=consent, OpenID Connect Core §3.1.2.1), or it asks for more than what they have agreed to there.
Result<bool> asksAgain(store::Session &session, const UserId &uid, const store::WaitingRequest &request);
Done withdrawConsent(store::Session &session, const UserId &uid, const OrgId &org, const Visitor &visitor);

} // namespace gatelodge::service
