// The pages of closed gates (PG-04, PG-16): which gate, in the site's own words where it has any.
#pragma once
#include "server/domain/gate.h"
#include "server/protocol/web/endpoints/turn.h"
#include "server/protocol/web/pages/complaints.h"
#include "server/protocol/web/pages/consent_page.h"
#include "server/protocol/web/pages/way.h"

namespace gatelodge::web {

// The status of a form that comes back with complaints: browsers do not offer to keep such a password.
inline constexpr int complained = 422;

// The account itself lets nobody in; only for somebody who has proved that it is theirs.
Result<http::Response> closedAccount(Turn &turn, const User &user);
// One gate of the site that the turn leads to; complaints belong to the profile's form.
Result<http::Response> closedGate(Turn &turn, const Member &member, const gatelodge::Gate &gate, const Complaints &complaints);

// What the site that the turn leads to gets of the person, without who asks and why.
Result<Consent> whatIsShared(const Turn &turn, const Member &member);

// The site's gates in their order; one that lets everybody through is not shown.
QList<Gate> gatesOf(const Site &site, bool asksConsent, Level level);
Result<QStringList> groupNames(store::Session &session, const QList<GroupId> &wanted);

} // namespace gatelodge::web
