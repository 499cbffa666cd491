// Tables of somebody else's PostgreSQL, read and never written: one transaction, read only, that sees one moment, with
// a cursor for each table that is read.
#pragma once
#include "server/domain/tables.h"
#include "server/store/connection.h"
#include <memory>

namespace gatelodge::store {

// Tables of this schema. Misconfigured: what comes over a network would come unencrypted (another computer's database
// takes sslmode=require or better; verify-full is asked for where nothing is said). Denied: the password is wrong, or a table is
// not to be read. Unavailable: it does not answer, or not to the end.
Result<std::unique_ptr<Tables>> openTablesElsewhere(const Connection &to, const QString &schema,
                                                    const WantedTables &wanted);

} // namespace gatelodge::store
