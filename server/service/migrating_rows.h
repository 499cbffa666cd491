// Accounts of an older system as rows of an import: what the house cannot take is a problem of that row. And what a
// batch of them comes to before anybody is converted.
#pragma once
#include "server/login/driver.h"
#include "server/service/imports.h"
#include "server/store/people_migrations.h"

namespace gatelodge::service {

ImportLine rowOf(const login::LeavingAccount &account, int line);
ImportLines everybodyOf(login::Handover &older); // all accounts there, a page at a time
ImportOptions optionsOf(const PeopleMigration &migration);

// A batch as the older system has it now, compared with who is here: the plan is to be applied or dropped. Kept: who
// cannot be taken as they are there, by key, and why.
struct BatchPlan {
    ImportPlan plan;
    QHash<QString, ImportPlanLine> kept;
};
Result<BatchPlan> planBatch(store::Session &session, const ManagePeople &permit, const PeopleMigration &migration,
                            const QList<login::LeavingAccount> &accounts);

// Who of these (key → username here) can be converted, and why the others cannot.
struct SortedBatch {
    store::Conversion people;
    store::MigrationProblems problems;
};
SortedBatch sortedBatch(const QMap<QString, QString> &taken, const QList<login::LeavingAccount> &accounts,
                        const QHash<QString, ImportPlanLine> &kept);

} // namespace gatelodge::service
