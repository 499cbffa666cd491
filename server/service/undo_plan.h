// What a deed has come to, one record at a time: several entries of the same record become one before and one after.
#pragma once
#include "server/domain/undo.h"
#include "server/service/undo_tables.h"
#include <optional>
#include <QSet>

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

// Records that a deed has made, by the columns in which rows of other tables name them.
struct Made {
    QSet<QLatin1String> columns;
    QSet<QString> records; // looked up: an import makes ten thousands
};

// In the order in which they are to be taken back: the last first. What came with a record that the same deed has made
// is left out, and goes with it. made: of what was read of the deed before, to which these entries add theirs.
QList<NetChange> netChangesOf(const QList<AuditEntry> &entries, Made &made);

} // namespace gatelodge::service
