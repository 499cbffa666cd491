// The trail of all changes for the console, and undo: what was done here is taken back, today or in a year.
#pragma once
#include "server/admin/deeds.h"
#include "server/domain/history.h"
#include "server/domain/progress.h"
#include "server/domain/result.h"
#include <QFuture>

namespace gatelodge::admin {

class Office;

class History {
public:
    explicit History(Office &office) : m_office(office) {}

    // Says when an edit of this console has ended, and as which deed it stands in the trail.
    const Deeds &deeds() const;

    // A line a transaction; last: the number of the last line that is there already, 0 from the first on. The change
    // hub tells of new ones. Invalid: the filter's text has fewer than three letters.
    QFuture<Result<QList<HistoryLine>>> page(const HistoryFilter &filter, qint64 last, int rows,
                                             HistoryOrder order = HistoryOrder::NewestFirst);
    QFuture<Result<QList<HistoryLine>>> lines(const QList<qint64> &seqs); // as they are now
    QFuture<Result<QList<AuditEntry>>> entries(const QString &deed);      // in order, the first thousand
    QFuture<Result<QList<HistoryActor>>> actors();                        // who has ever changed anything

    // Of this console's own deed, in order; none where nothing was changed that is audited.
    QFuture<Result<QList<AuditEntry>>> ownEntries(const QString &deed);
    // The last that was done from here and still stands, in this run of the program or an earlier one.
    QFuture<Result<std::optional<QString>>> lastOwn();
    // See service/undo.h for faults. Every one comes back by the change feed too.
    // With progress an import says how far it is, and can be given up.
    QFuture<Result<UndoOutcome>> undo(const QString &deed, UndoReach reach = UndoReach::AllOrNothing,
                                      const SharedProgress &progress = {});
    QFuture<Result<UndoOutcome>> undoEntry(qint64 seq, UndoReach reach = UndoReach::AllOrNothing);

private:
    Office &m_office;
};

bool canBeSearchedFor(const QString &text); // enough letters, or none at all

} // namespace gatelodge::admin
