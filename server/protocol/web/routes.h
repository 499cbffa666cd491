// The route table of the people's pages: which address does what, who may, and on which lane (F4, F8).
//
// Three kinds of endpoints, by the types of what they take, so that a check that is forgotten does not compile:
// Result<Response>(Turn &) for everybody; Result<Response>(Turn &, const Member &) for who is signed in; and of the
// latter those that want a session that was proved lately (EA-33), which lead by the password first.
#pragma once
#include "server/http/route.h"
#include "server/protocol/web/endpoints/fault_pages.h"

namespace gatelodge::web {

QList<http::Route> webRoutes(std::shared_ptr<const WebDeps> deps);
// Of the listener that asks browsers for a certificate: the one address there, and nothing else (EL-11).
QList<http::Route> certificateRoutes(std::shared_ptr<const WebDeps> deps);

} // namespace gatelodge::web
