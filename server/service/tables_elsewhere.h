// The door to somebody else's PostgreSQL for sources (server/sync): the store alone speaks to databases.
#pragma once
#include "server/store/tables_elsewhere.h"

namespace gatelodge::service {

using store::Connection;
using store::openTablesElsewhere;

} // namespace gatelodge::service
