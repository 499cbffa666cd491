// What has become of an import that did not come to its end here, as the database tells it afterwards: whoever stops
// one hears what has happened, and never what only would have.
#pragma once
#include "server/domain/past_import.h"
#include "server/domain/result.h"

namespace gatelodge::ui {

enum class ImportFate {
    Nothing,   // as if it had never begun
    Stopped,   // some have come, and the rest can be resumed
    Elsewhere, // somebody else has gone on with it, and is at work
    Whole,     // everybody has come: it was over, or somebody else has ended it
    TakenBack, // some had come, and somebody has taken them back
    GoingBack, // as above, and is just at it
    Unknown,   // nobody answers
};

// begun: some batches of it may have been done, here or before.
ImportFate importFate(ImportId import, bool begun, const Result<QList<UnfinishedImport>> &unfinished,
                      const Result<QList<PastImport>> &past);
// Of one that somebody has stopped.
QString importStoppedWords(ImportFate fate);

} // namespace gatelodge::ui
