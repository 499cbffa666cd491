// The trail of all changes for people to read: pages of any length of trail. Nothing secret is in what is read here.
#pragma once
#include "server/domain/history.h"
#include "server/store/session.h"

namespace gatelodge::store {

struct HistoryPage {
    HistoryFilter filter; // its text and record are not looked at, see below
    qint64 last = 0;      // line that is there already; 0: from the first on
    int rows = 200;
    HistoryOrder order = HistoryOrder::NewestFirst;
    bool onlyAbout = false; // these people and records, which may be none
    QList<UserId> people;
    QList<HistoryRecord> records;
};
Result<QList<HistoryLine>> listHistory(Session &session, const HistoryPage &page);
// Again, as they are now.
Result<QList<HistoryLine>> listHistoryLines(Session &session, const QList<qint64> &seqs);
// In their order, at most so many.
Result<QList<AuditEntry>> listShownEntries(Session &session, const QString &deed, int most);
Result<QList<HistoryActor>> listActors(Session &session);
Result<QList<HistoryRecord>> findRecordsNamed(Session &session, const QString &text);
// Which tables tell of it besides its own: those of a site are its groups, its messages and its authorities.
QList<HistoryRecord> withBelongings(const HistoryRecord &record);

} // namespace gatelodge::store
