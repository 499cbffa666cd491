#include "server/service/rollover.h"
#include "server/service/bulk.h"
#include "server/service/roles.h"
#include "server/store/people_bulk.h"
#include "server/store/places.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

namespace {

constexpr int kBatch = 500;
const QString kRehearsed = QStringLiteral("rehearsed");

Done rollBatch(store::Session &session, const ManagePeople &permit, const Rollover &rollover,
               const QList<UserId> &batch, RolloverCounts &counts) {
    if (rollover.setsUntil) {
        GL_DO(checkCommands(session, permit, batch));
        GL_TRY(const int dated, store::setValidUntil(session, batch, rollover.until));
        counts.dated += dated;
    }
    for (const GroupId &group : rollover.join) {
        GL_TRY(const int joined, store::addMembers(session, group, batch));
        counts.joined += joined;
    }
    for (const GroupId &group : rollover.leave) {
        GL_TRY(const int left, store::removeMembers(session, group, batch));
        counts.left += left;
    }
    return {};
}

} // namespace

Result<RolloverCounts> rollOver(store::Session &session, const ManagePeople &permit, const Rollover &rollover,
                                const BulkPeople &people, Rehearsal rehearsal, Progress &progress) {
    GL_TRY(const auto uids, peopleMeant(session, people));
    RolloverCounts counts;
    const Done done = store::inTransaction(session, permit.actor(), [&]() -> Done {
        counts = {int(uids.size())};
        progress.done = 0;
        progress.total = counts.asked;
        for (qsizetype from = 0; from < uids.size(); from += kBatch) {
            const QList<UserId> batch = uids.mid(from, kBatch);
            GL_DO(rollBatch(session, permit, rollover, batch, counts));
            GL_DO(progress.goOn(int(batch.size())));
        }
        if (rehearsal == Rehearsal::Only)
            return failure(Fault::Refused, QStringLiteral("only a rehearsal"), kRehearsed);
        return {};
    });
    if (!done && done.error().constraint != kRehearsed)
        return failure(done.error());
    return counts;
}

} // namespace gatelodge::service
