// Import of people: read, match, plan, look, apply, undo; the same way for all sources (EL-08, EA-38).
//
// A plan is made in one transaction and kept for a day. It is applied in one transaction, which is one deed in the
// history (service/undo.h takes it back) and in which nothing of it happens if one part is refused. What the plan calls
// a conflict, and what could not be read, is left alone.
#pragma once
#include "server/domain/import.h"
#include "server/domain/moving_places.h"
#include "server/service/people.h"
#include "server/service/vault.h"

namespace gatelodge::service {

struct ImportPlan {
    ImportId id;
    ImportCounts counts;
    PlacesPlan places;
    int toDo() const { return counts.toDo() + places.toDo(); }
    int left() const { return counts.left() + int(places.left.size()); }
};

// What comes along with the people, and the key that sites' keys are sealed to.
struct MovingIn {
    MovingPlaces places;
    SealingKey sealing;
};

// Faults of `next` end it, and nothing is kept. Refused (given_up): somebody has cancelled. Places are more than
// people: Denied for whoever makes no sites.
Result<ImportPlan> planImport(store::Session &session, const ManagePeople &permit, const ImportOptions &options,
                              const ImportLines &next, ImportProgress &progress,
                              const std::optional<MovingIn> &along = {});
// In order of the lines, those after this one.
Result<QList<ImportPlanLine>> listPlanLines(store::Session &session, const ManagePeople &permit, ImportId import,
                                            const QList<ImportVerdict> &verdicts, int after, int limit);

struct ImportOutcome {
    int people = 0;
    QString deed; // for service::undoDeed
};
// Conflict: somebody has changed, taken a name or proved an address since the plan was made; make it again. Refused:
// applied already, given up, or a rule of the house forbids it (owner_remains). `also` is written with it, or neither.
Result<ImportOutcome> applyImport(store::Session &session, const ManagePeople &permit, ImportId import,
                                  ImportProgress &progress, const std::function<Done()> &also = {});
struct SecondHand {
    store::Connection connection;
    bool inACrowd = false; // begins batches while others come in, too
};
// As above, but so many lines at a time, each batch with all that belongs to it in a transaction of its own; they are
// one deed in the history. `second`: where another session can be had; two work on it then, from the first row on and
// from the last one back. Killed at any point, it is called again, and goes on with what is left between them.
// Conflict: what was staged is gone; plan it again, and whoever has come already will be the same. Or it was taken back
// (imports_undone), is just being taken back (imports_going_back), or somebody else goes on with it now
// (imports_elsewhere): whoever came last does.
Result<ImportOutcome> applyImportInBatches(store::Session &session, const ManagePeople &permit, ImportId import,
                                           int lines, ImportProgress &progress,
                                           const std::optional<SecondHand> &second = {});
// How many people of one that was stopped are still to come. Faults as those of going on with it.
Result<int> restOfImport(store::Session &session, const ManagePeople &permit, ImportId import);
// What was read for it goes at once. Refused: it has begun, and can be gone on with.
Done dropImport(store::Session &session, const ManagePeople &permit, ImportId import);
// A chore of the house: plans that nobody has applied for a day go.
Result<int> sweepImports(store::Session &session);

QString deedOfImport(ImportId import);

} // namespace gatelodge::service
