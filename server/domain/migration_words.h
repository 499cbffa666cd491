// What the two sides of a migration say of somebody, and why somebody stays behind, for the window, a terminal and
// files: the same words everywhere, in the language of the program.
#pragma once
#include "server/domain/people_migration.h"

namespace gatelodge {

// Why somebody stays behind, as a sentence; the reasons are a MigratingPerson's and an ImportPlanLine's.
QString migrationProblemWords(const MigratingPerson &person);
// What helps them: a sentence; empty where there is nothing more to be said.
QString migrationHelpWords(const QString &problem);

// "First name", "Enter Members’ wiki"
QString migrationWhatWords(const MigrationDifference &difference);
// What one of the sides says: "no: in none of the site’s groups"; a dash where it says nothing.
QString migrationSideWords(const MigrationDifference &difference, const QString &side);
// What it means for the person.
QString migrationMeaning(const MigrationDifference &difference);

} // namespace gatelodge
