// What a command does, or with --dry-run would do: the very same steps, said in the same words, and nothing of it
// stays.
#pragma once
#include "app/cli/command.h"
#include "server/store/trial.h"

namespace gatelodge::app {

template <typename Work> auto rehearsed(ToolHouse &house, bool dryRun, const Work &work) -> decltype(work()) {
    if (!dryRun)
        return work();
    GL_TRY(const auto trial, store::Trial::begin(*house.session));
    return work();
}

} // namespace gatelodge::app
