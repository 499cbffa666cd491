// What a deed has come to, one record at a time: several entries of the same record become one before and one after.
#pragma once
#include "server/domain/undo.h"
#include "server/service/undo_tables.h"
#include <optional>

namespace gatelodge::service {

struct NetChange {
    const UndoTable *table = nullptr; // null: not covered at all
    QJsonObject id;                   // column → value
    Change entry;                     // the last one, for words
    // Whole rows, or nothing where there was none. Of a record that was there all the time only what has changed.
    std::optional<QJsonObject> before, after;
    bool wasThere = false, isThere = false;
    const char *forGood = nullptr;
    bool stays() const { return wasThere && isThere; }
    bool came() const { return !wasThere && isThere; }
    bool went() const { return wasThere && !isThere; }
};

// In the order in which they are to be taken back: the last first. What came with a record that the same deed has made
// is left out, and goes with it.
QList<NetChange> netChangesOf(const QList<AuditEntry> &entries);

} // namespace gatelodge::service
