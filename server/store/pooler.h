// Whether something stands between the house and its database that hands one connection to several programs in turn.
// What a session has prepared and set would be another one's then: the house does not run there.
#pragma once
#include "server/store/session.h"

namespace gatelodge::store {

// Of two who are connected there at once, and of whom one is in a transaction. Misconfigured (pooled): they share one;
// else as Session::open.
Done isOneEach(const Connection &connection);

constexpr QLatin1StringView kPooled("pooled"); // as an error's constraint
Error pooledThere(const Connection &connection);

} // namespace gatelodge::store
