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
    std::optional<int> goingBack = {}; // per cent: somebody is just taking it back
};

// One in batches that was stopped on its way: what is applied stays, and it can be gone on with for a day. Or one that
// somebody is at work at just now, in this window or another, or by a command.
struct UnfinishedImport {
    ImportId id;
    QString source, actor, actorName; // as above; of one that is under way, who works at it
    QDateTime made;                   // the plan
    int people = 0, left = 0;         // who have come or changed already, and who are still to
    QString deed;
    bool running = false;
    QString place = {}; // the computer at which it is under way; empty: not known
    std::optional<int> goingBack = {}; // as above; nobody goes on with it meanwhile
};

} // namespace gatelodge
