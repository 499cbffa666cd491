// Taking back what was done. A deed is all that one request has changed or, where nothing names one, one transaction; a
// part of a deed is what one of its entries says of one record or person.
#pragma once
#include "server/domain/change.h"
#include <QJsonValue>
#include <QList>

namespace gatelodge {

// One entry with the deed that it belongs to.
struct AuditEntry {
    Change change;
    QString deed;
    bool undone = false;           // taken back, and not done again since
    const char *forGood = nullptr; // never taken back, because of this: QT_TRANSLATE_NOOP("UndoReasons", …)
    bool isUndo() const { return deed.startsWith(QLatin1String("undo:")); }
};

enum class UndoReach {
    AllOrNothing,  // with one obstacle nothing happens
    OnlyUntouched, // what has an obstacle stays as it is now
    Look,          // nothing happens: what would come back, and what stands in its way
};

// Why something stays.
struct UndoObstacle {
    enum Why {
        ChangedSince, // `field` has another value than the deed left there
        GoneSince,    // the record is no more
        ThereAgain,   // what was deleted is there again, in other words
        ForGood,      // this is never taken back, because of `reason`
    };
    Why why = ChangedSince;
    Change change;            // the entry, without anything secret
    QString field;            // a column
    QJsonValue left, present; // what the deed left there, what stands there now
    QString actor, actorName; // who changed it last; the name is a caption, where a person did
    QDateTime at;             // and when
    const char *reason = "";  // QT_TRANSLATE_NOOP("UndoReasons", …)
};

struct UndoOutcome {
    int restored = 0;              // records that were put back
    int possible = 0;              // records without an obstacle
    QString deed;                  // of the undo itself, to be taken back in turn; empty: nothing was changed
    QList<UndoObstacle> obstacles; // what stayed, or why nothing happened; the first hundred of them
    int obstructed = 0;            // how many there are
};

} // namespace gatelodge
