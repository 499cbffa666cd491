// Moving in: people of an older system, taken over while it is in use. This subject knows admin::Migrations; the work
// itself goes on in the server, and the page looks at it.
//
// This header: where a migration stands, and what stands in the way, in words.
#pragma once
#include "server/domain/people_migration.h"
#include "server/domain/result.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

bool isAtWork(const PeopleMigration &migration); // a server does something, or should
Chip migrationChip(const PeopleMigration &migration);
QString migrationSentence(const PeopleMigration &migration); // where it stands
QString migrationTrouble(const PeopleMigration &migration);  // why it has stopped by itself; empty: it has not
// What a step would mean; each is said beside its button.
QString convertConsequence(const PeopleMigration &migration);
QString undoConsequence(const PeopleMigration &migration);
QString givingUpConsequence(const PeopleMigration &migration);
QString finishConsequence(const PeopleMigration &migration);
// Once the older system was asked who is there and not here, or could not be asked.
QString finishAfterLook(const PeopleMigration &migration, const Result<MigrationEnd> &end);
QString newcomersThere(const PeopleMigration &migration, const MigrationEnd &end); // why not yet
QString migrationFaultWords(const Error &error);

} // namespace gatelodge::ui
