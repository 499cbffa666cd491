// What a console in the same program wants to see: a page as the server makes it, with a sample person on it, for a
// ticket that is good once (service/preview_tickets.h). Nothing is recorded: there is no session, no form that could be
// sent, no cookie, and everything is read in a transaction that the database lets write nothing.
#pragma once
#include "server/protocol/web/endpoints/handlers.h"

namespace gatelodge::web {

// "/account/preview/<ticket>/"; 404 without a good ticket, and for whoever is not on this machine.
http::LaneHandler previewPage(Deps deps);
// "/account/preview/<ticket>/look.css" and "logo.png": the face that goes with it, saved or not.
http::LaneHandler previewSheet(Deps deps);
http::LaneHandler previewLogo(Deps deps);

} // namespace gatelodge::web
