// The orders that lists of people have, each with an index of its own: how its statements are called and how many keys
// a place in it has. For user_list.
#pragma once
#include "server/domain/user_filter.h"
#include "server/store/session.h"

namespace gatelodge::store {

QLatin1StringView orderName(UserSorting::By by); // as user_list.narrowed spells it

} // namespace gatelodge::store
