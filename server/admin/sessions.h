// Everybody who is signed in, for the console.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/result.h"
#include "server/domain/session_line.h"
#include <optional>
#include <QFuture>

namespace gatelodge::admin {

class Office;

class Sessions {
public:
    explicit Sessions(Office &office) : m_office(office) {}

    // after: the place of the last line that is there already.
    QFuture<Result<QList<SessionLine>>> page(const std::optional<SessionPlace> &after, int rows,
                                             SessionSorting sorting = {}, const SessionFilter &filter = {});
    QFuture<Result<QList<SessionLine>>> lines(const QList<SessionId> &ids); // those that have not ended, in this order
    QFuture<Result<QList<ProvedLogin>>> logins(const SessionId &id);        // proved in it, the last one first
    QFuture<Result<SessionCounts>> counts();
    QFuture<Result<BulkOutcome>> end(const QList<SessionId> &ids); // see service/people.h

private:
    Office &m_office;
};

} // namespace gatelodge::admin
