// What imports at once and imports in batches share: the slices of one transaction, and how their faults are told.
#pragma once
#include "server/domain/import.h"
#include "server/store/giving_up.h"
#include "server/store/giving_way.h"
#include <functional>

namespace gatelodge::service {

// Between two slices people at the door go first, though what the transaction has locked stays so meanwhile. Before the
// first nobody has been held up yet. Of each slice is told how many people it was about.
Done applyLines(store::Session &session, ImportId import, int first, int last, store::GivingWay &way,
                Progress &progress, const std::function<void(int)> &told);

// Conflict (imports_going_back): nobody waits for whoever takes it back just now, only to be refused behind them.
Done expectNotGoingBack(store::Session &session, ImportId import);

// A plan that no longer holds is no defect of the file; nor is a disk that is full.
Error inWordsOfImport(Error error);

// Whoever gives up waits for no statement.
template <typename Work> auto unlessGivenUp(store::Session &session, Progress &progress, const Work &work) {
    const store::GivingUp watch(session, progress);
    auto done = work();
    if (!done && progress.cancelled)
        done = failure(progress.goOn(0).error());
    else if (!done)
        done = failure(inWordsOfImport(done.error()));
    return done;
}

} // namespace gatelodge::service
