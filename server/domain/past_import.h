// An import that was applied, as it is listed afterwards.
#pragma once
#include "server/domain/import.h"

namespace gatelodge {

struct PastImport {
    ImportId id;
    QString source;           // what the file was called
    QString actor, actorName; // who made it; the name is a caption, where a person did
    QDateTime applied;
    ImportCounts counts; // all zero: made before they were kept
    QString deed;        // in the history
    bool undone = false;
};

} // namespace gatelodge
