// Which tables of the audit undo covers, how, and whose duty it is: the one place that says so. A table that is audited
// and not here fails tst_undo_tables.
#pragma once
#include "server/domain/change.h"
#include "server/domain/role.h"
#include <span>

namespace gatelodge::service {

struct UndoTable {
    enum How {
        Rows,    // rows come and go
        Softly,  // a row stays, and the column `gone` says when it went
        Emptied, // a row stays, and says nothing
        Never,   // because of `reason`
    };
    const char *entity;
    How how;
    std::array<const char *, 3> id; // columns, in the order of the audit's key; unused ones are null
    Duty duty;                      // of the original action; see dutyOf
    const char *gone = nullptr;
    const char *reason = nullptr; // QT_TRANSLATE_NOOP("UndoReasons", …)
};

std::span<const UndoTable> undoTables();
const UndoTable *undoTableOf(const QString &entity); // null: not audited, or too new

// Columns that no undo writes: they follow from others, or count what has been.
bool isNeverWritten(const QString &entity, const QString &column);
// The part of a record that only somebody with a wider duty changes: a site's organisation, reach and existence.
Duty dutyOf(const UndoTable &table, const QJsonObject &id, const QJsonObject &fields, const QJsonObject &present);
// What this entry did is never taken back: why, or null.
const char *whyForGood(const UndoTable &table, const Change &change);
const char *whyNotCovered(); // of a table that is not here
const char *whyGonePlace(); // of a record of a place that has gone for good since
// Followed from something else in the same deed, and says nothing by itself once that is taken back.
bool followsByItself(const Change &change);

} // namespace gatelodge::service
