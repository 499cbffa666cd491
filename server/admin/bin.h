// The recycle bin for the console: what was deleted, by whom and when, until when it can be brought back.
#pragma once
#include "server/domain/bin.h"
#include "server/domain/result.h"
#include <optional>
#include <QFuture>

namespace gatelodge::admin {

class Office;

class Bin {
public:
    explicit Bin(Office &office) : m_office(office) {}

    // Newest first; after: the place of the last item that is there already.
    QFuture<Result<QList<BinItem>>> page(const std::optional<BinPlace> &after, int rows);
    // By the entries of the audit that deleted them. See service/bin.h for faults.
    QFuture<Result<BroughtBack>> bringBack(const QList<qint64> &entries);
    QFuture<Done> removeForGood(const UserId &subject, const QString &entity, const QString &key);
    QFuture<Result<int>> days(); // after which things go by themselves; 0: never
    QFuture<Done> setDays(int days);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
