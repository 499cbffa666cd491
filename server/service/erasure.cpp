#include "server/service/erasure.h"
#include "server/domain/password_policy.h"
#include "server/service/approvals.h"
#include "server/service/bin.h"
#include "server/service/mailed_link.h"
#include "server/service/roles.h"
#include "server/store/belongings.h"
#include "server/store/bin.h"
#include "server/store/settings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using store::inTransaction;

Done eraseUser(store::Session &session, const ManagePeople &permit, const UserId &uid, const QString &typed) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(const User user, store::findUser(session, uid));
        if (typed.trimmed() != user.username)
            return failure(Fault::Invalid, QStringLiteral("username: %1 was typed, not %2").arg(typed, user.username));
        GL_DO(checkCommands(session, permit, {uid}));
        if (!user.deletedAt.isValid())
            GL_DO(store::removeUsers(session, {uid}));
        return store::removeForGood(session, QStringLiteral("users"), toString(uid));
    });
}

Result<AskedErasure> askForErasure(store::Session &session, const UserId &uid, const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Result<AskedErasure> {
        GL_TRY(const User user, store::findUser(session, uid));
        GL_TRY(const auto emails, store::listEmails(session, uid));
        GL_TRY(const auto settings, store::readHouseSettings(session));
        GL_TRY(const int days, readBinDays(session));
        store::NewApproval asked{ApprovalKind::Erasure, uid, kLocalAuthority};
        asked.firstName = user.firstName;
        asked.lastName = user.lastName;
        asked.address = emails.isEmpty() || !emails.first().verified() ? QString() : emails.first().address;
        asked.language = user.language.isEmpty() ? visitor.language : user.language;
        asked.client = clientOf(visitor.device, visitor.address);
        asked.days = settings.approvalDays;
        asked.byItself = days > 0 && isApprovedByItself(settings, ApprovalKind::Erasure, asked.address);
        GL_DO(store::insertApproval(session, asked));
        if (!asked.byItself)
            return AskedErasure::Waits;
        GL_DO(store::removeUsers(session, {uid}));
        return AskedErasure::Gone;
    });
}

Done withdrawErasure(store::Session &session, const UserId &uid, const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_DO(store::withdrawErasure(session, uid));
        return {};
    });
}

Result<int> forgetErasedVisits(store::Session &session) {
    return inTransaction(session, Actor::system(), [&] { return store::forgetErasedVisits(session); });
}

} // namespace gatelodge::service
