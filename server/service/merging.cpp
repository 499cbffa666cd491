#include "server/service/merging.h"
#include "server/service/roles.h"
#include "server/store/outward.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

namespace {

const QString kRehearsed = QStringLiteral("rehearsed");

Done checkRoles(store::Session &session, const ManagePeople &permit, const UserId &kept, const UserId &gone) {
    GL_DO(checkCommands(session, permit, {kept, gone}));
    GL_TRY(const auto roles, store::listGrants(session, {gone}));
    if (!roles.isEmpty() && !permit.also(Duty::ManageRoles))
        return failure(Fault::Denied, QStringLiteral("only an owner gives the roles on"),
                       QStringLiteral("stays_below"));
    return {};
}

} // namespace

Result<QList<Duplicate>> listDuplicates(store::Session &session, const Permit<Duty::ReadPeople> &) {
    return store::listDuplicates(session, kMostDuplicates);
}

Result<MergeCounts> mergePeople(store::Session &session, const ManagePeople &permit, const UserId &kept,
                                const UserId &gone, Rehearsal rehearsal) {
    MergeCounts counts;
    const Done done = store::inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkRoles(session, permit, kept, gone));
        GL_TRY(const auto sites, store::listKnowingSites(session, gone));
        GL_TRY(counts, store::mergePeople(session, kept, gone));
        counts.sites = sites;
        if (rehearsal == Rehearsal::Only)
            return failure(Fault::Refused, QStringLiteral("only a rehearsal"), kRehearsed);
        return {};
    });
    if (!done && done.error().constraint != kRehearsed)
        return failure(done.error());
    return counts;
}

} // namespace gatelodge::service
