// The one place where an SQLSTATE becomes a Fault (PostgreSQL manual, appendix A).
#pragma once
#include "server/domain/result.h"

namespace gatelodge::store {

Fault faultOfSqlState(const QString &sqlState);
// The transaction lost a race (deadlock, serialisation) and may simply be run again.
bool mayBeRetried(const Error &error);
// The connection, not the statement, is at fault; the session must be opened anew.
bool connectionIsLost(const QString &sqlState);

} // namespace gatelodge::store
