// Whether something stands between the house and its database that hands one connection to several programs in turn.
// What a session has prepared and set would be another one's then: the house does not run there.
#pragma once
#include "server/store/session.h"

namespace gatelodge::store {

// Of two who are connected there at once. Misconfigured (pooled): they share one; else as Session::open.
inline Done isOneEach(const Connection &connection) {
    GL_TRY(const auto one, Session::open(connection));
    return Session::open(connection).map([](const auto &) {}); // where the first one's is free again, it is handed on
}

} // namespace gatelodge::store
