// Endpoints become handlers of the route table: the turn is opened, the session is asked for, faults become pages.
#pragma once
#include "server/http/route.h"
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

using Deps = std::shared_ptr<const WebDeps>;
using Outdoors = Result<http::Response> (*)(Turn &);
using Indoors = Result<http::Response> (*)(Turn &, const Member &);

http::LaneHandler outdoors(Deps deps, Outdoors endpoint);
// Who is not signed in goes to the sign-in page, and afterwards to where they wanted to go.
http::LaneHandler indoors(Deps deps, Indoors endpoint);
// The same, and a session that has aged to "untrusted" is asked for the password first (EA-33).
http::LaneHandler indoorsForSure(Deps deps, Indoors endpoint);

// Who is signed in; or the redirect that asks them to. Comes back to a GET's own room, to the room of a form, or to
// the site that `next` leads to.
tl::expected<Member, http::Response> requireSession(const Turn &turn);

} // namespace gatelodge::web
