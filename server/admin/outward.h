// What leaves the house, for the console: somebody's record, and people who go for good.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/outward.h"
#include "server/domain/progress.h"
#include <QFuture>
#include <QJsonObject>

namespace gatelodge::admin {

class Office;

class Outward {
public:
    explicit Outward(Office &office) : m_office(office) {}

    // Everything that is kept about somebody, by kind; never a secret.
    QFuture<Result<QJsonObject>> record(const UserId &uid);
    QFuture<Result<QList<KnowingSite>>> knowingSites(const UserId &uid);
    // For good (service/erasure.h). Invalid: typed is not the person's username.
    QFuture<Done> erase(const UserId &uid, const QString &typed);
    // Into a file that import reads again; how many people. It appears when it is whole. Invalid (export_file): the
    // file cannot be written, in the system's words. Refused (given_up).
    QFuture<Result<int>> exportPeople(const BulkPeople &people, ExportFormat format, const QString &path,
                                      const SharedProgress &progress);
    // What a rollover would change, and the rollover itself (service/rollover.h).
    QFuture<Result<RolloverCounts>> rehearse(const Rollover &rollover, const BulkPeople &people,
                                             const SharedProgress &progress);
    QFuture<Result<RolloverCounts>> rollOver(const Rollover &rollover, const BulkPeople &people,
                                             const SharedProgress &progress);
    // Accounts that may be one person's, and one made of two (service/merging.h).
    QFuture<Result<QList<Duplicate>>> duplicates();
    QFuture<Result<MergeCounts>> rehearseMerge(const UserId &kept, const UserId &gone);
    QFuture<Result<MergeCounts>> merge(const UserId &kept, const UserId &gone);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
