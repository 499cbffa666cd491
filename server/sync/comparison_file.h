// What the two sides of a migration differ in, as a table that can be sent around: a line for each difference, with
// both sides and what it means for the person.
#pragma once
#include "server/service/migration_comparison.h"

namespace gatelodge::sync {

// Both sides are read for it. UTF-8 with a byte order mark; cells are no formulas (F13). The file appears when it is
// whole. Unavailable (export_file): it cannot be written, in the system's words.
Result<ComparedMigration> writeComparison(store::Session &session, const service::ReadSettings &permit,
                                          const service::Means &means, MigrationId id, bool onlyChosen,
                                          const QString &path, Progress *progress = nullptr);

} // namespace gatelodge::sync
