#include "server/service/bulk.h"
#include "server/domain/errand.h"
#include "server/service/addresses.h"
#include "server/service/roles.h"
#include "server/store/belongings.h"
#include "server/store/errands.h"
#include "server/store/passwords.h"
#include "server/store/people_bulk.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/user_list.h"
#include "server/store/users.h"

namespace gatelodge::service {
namespace {

using store::Session;
using Kind = BulkDeed::Kind;

constexpr int kBatch = 500;

Result<int> manage(Session &session, const BulkDeed &deed, const QList<UserId> &batch) {
    switch (deed.kind) {
    case Kind::Suspend: return store::setUserStatus(session, batch, UserStatus::Suspended, deed.message);
    case Kind::LetIn: return store::setUserStatus(session, batch, UserStatus::Active, {});
    case Kind::AddToGroup: return store::addMembers(session, deed.group, batch);
    case Kind::TakeFromGroup: return store::removeMembers(session, deed.group, batch);
    case Kind::SetValidUntil: return store::setValidUntil(session, batch, deed.until);
    case Kind::DemandPassword: return store::demandPasswordChange(session, batch, ChangeReason::Asked);
    case Kind::Remove: return store::removeUsers(session, batch);
    case Kind::BringBack: return store::bringBackUsers(session, batch);
    case Kind::SignOut:
    case Kind::ResendVerification: break;
    }
    return failure(Fault::Internal, QStringLiteral("this is no managing"));
}

Result<int> mailVerifications(Session &session, const Means &means, LettersFrom from, const QList<UserId> &batch) {
    GL_TRY(const auto waiting, store::listWaitingAddresses(session, batch));
    for (const store::WaitingAddress &one : waiting) {
        if (from == LettersFrom::Server) {
            GL_DO(store::insertErrand(session, {ErrandKind::Verification, one.user, one.email}));
        } else {
            GL_DO(mailVerificationWithin(session, means, one.user, one.email));
        }
    }
    return int(waiting.size());
}

// One batch after the other, all in one transaction. Who it is about is read before it: every step looks at each of
// them again.
template <typename PermitType, typename Act>
Result<BulkOutcome> inBatches(Session &session, const PermitType &permit, const BulkPeople &people, Progress &progress,
                              const Act &act) {
    GL_TRY(const auto uids, peopleMeant(session, people));
    return store::inTransaction(session, permit.actor(), [&]() -> Result<BulkOutcome> {
        BulkOutcome outcome;
        outcome.asked = int(uids.size());
        progress.done = 0;
        progress.total = outcome.asked;
        for (qsizetype from = 0; from < uids.size(); from += kBatch) {
            const QList<UserId> batch = uids.mid(from, kBatch);
            GL_DO(progress.goOn(0));
            GL_TRY(const int changed, act(batch));
            outcome.changed += changed;
            progress.done += int(batch.size());
        }
        GL_DO(progress.goOn(0));
        return outcome;
    });
}

} // namespace

Result<QList<UserId>> peopleMeant(Session &session, const BulkPeople &people) {
    if (const auto *these = std::get_if<QList<UserId>>(&people))
        return *these;
    const auto &filter = std::get<UserFilter>(people);
    if (filter.seen.kind != UserFilter::Span::Kind::Any)
        GL_DO(store::gatherLastSeen(session));
    return store::listAllWho(session, filter);
}

Result<BulkOutcome> manageInBulk(Session &session, const ManagePeople &permit, const BulkDeed &deed,
                                 const BulkPeople &people, Progress &progress) {
    const bool groups = deed.kind == Kind::AddToGroup || deed.kind == Kind::TakeFromGroup;
    return inBatches(session, permit, people, progress, [&](const QList<UserId> &batch) -> Result<int> {
        if (!groups) // memberships give no power over the house
            GL_DO(checkCommands(session, permit, batch));
        return manage(session, deed, batch);
    });
}

Result<BulkOutcome> helpInBulk(Session &session, const HelpPeople &permit, const Means &means, LettersFrom from,
                               const BulkDeed &deed, const BulkPeople &people, Progress &progress) {
    return inBatches(session, permit, people, progress, [&](const QList<UserId> &batch) -> Result<int> {
        GL_DO(checkCommands(session, permit, batch));
        if (deed.kind == Kind::SignOut)
            return store::endSessionsOf(session, batch);
        return mailVerifications(session, means, from, batch);
    });
}

} // namespace gatelodge::service
