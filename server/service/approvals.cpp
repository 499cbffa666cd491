#include "server/service/approvals.h"
#include "server/service/approval_letters.h"
#include "server/service/recovery.h"
#include "server/service/roles.h"
#include "server/store/belongings.h"
#include "server/store/bin.h"
#include "server/store/errands.h"
#include "server/store/logins.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include <QLoggingCategory>

namespace gatelodge::service {

Q_LOGGING_CATEGORY(logApprovals, "gatelodge.service.approvals")

using store::inTransaction;

namespace {

constexpr int kMostAtOnce = 500; // that end by themselves in one round

Done addLogin(store::Session &session, const Approval &asked) {
    GL_TRY(const auto found, store::findLogin(session, asked.authority, asked.login.kind, asked.login.identity));
    if (found && found->valid && found->user == asked.user)
        return {};
    if (found && found->user == asked.user)
        return store::setLoginState(session, found->login, found->revision, LoginState::Validated);
    GL_DO(store::insertLogin(
        session, {asked.user, asked.authority, asked.login.kind, asked.login.identity, asked.login.properties}));
    return {};
}

Done carryOut(store::Session &session, const Means &means, const Approval &asked, DecidedFrom from) {
    switch (asked.kind) {
    case ApprovalKind::Account: {
        GL_DO(store::setUserStatus(session, {asked.user}, UserStatus::Active, {}));
        return tellApproved(session, means, asked);
    }
    case ApprovalKind::Login: GL_DO(addLogin(session, asked)); return tellApproved(session, means, asked);
    case ApprovalKind::Recovery:
        if (from == DecidedFrom::Elsewhere)
            return store::insertErrand(session, {ErrandKind::ResetLink, asked.user});
        return mailApprovedReset(session, means, asked);
    case ApprovalKind::Erasure: // no letter: the address goes, too
        GL_DO(store::removeUsers(session, {asked.user}));
        return store::removeForGood(session, QStringLiteral("users"), toString(asked.user));
    }
    Q_UNREACHABLE();
}

// The mail first: it goes to an address that is about to be forgotten.
Done turnDown(store::Session &session, const Means &means, const Approval &asked) {
    GL_DO(tellEnded(session, means, asked));
    if (asked.kind != ApprovalKind::Account)
        return {};
    GL_DO(store::takeBackMade(session, asked.user));
    return store::forgetPending(session, asked.user);
}

// False: somebody else was faster, or time was.
Result<bool> decideOne(store::Session &session, const ManagePeople &permit, const Means &means, const ApprovalId &id,
                       const ApprovalDecision &decision, DecidedFrom from) {
    return inTransaction(session, permit.actor(), [&]() -> Result<bool> {
        GL_TRY(const Approval before, store::findApproval(session, id));
        GL_DO(checkCommands(session, permit, {before.user}));
        GL_TRY(const bool mine, store::decideApproval(session, id, decision));
        if (!mine)
            return false;
        GL_TRY(const Approval asked, store::findApproval(session, id));
        GL_DO(decision.approve ? carryOut(session, means, asked, from) : turnDown(session, means, asked));
        return true;
    });
}

// The database's own word that a decision comes too late, or is about somebody who is gone.
bool isLate(const Error &error) { return error.constraint.startsWith(QLatin1String("approvals_")); }

// Another account has the login by now; there is nobody to mail a link to; or the person has more power than who
// decides.
bool isImpossible(const Error &error) {
    return error.fault == Fault::Denied || error.fault == Fault::Duplicate || error.fault == Fault::Refused ||
           error.fault == Fault::Invalid;
}

} // namespace

bool isApprovedByItself(const store::HouseSettings &settings, ApprovalKind kind, const QString &address) {
    if (settings.approveAutomatically)
        return true;
    const QString domain = address.section(u'@', -1);
    return kind == ApprovalKind::Account && !domain.isEmpty() &&
           settings.approveDomains.split(u' ', Qt::SkipEmptyParts).contains(domain, Qt::CaseInsensitive);
}

Result<bool> askForApproval(store::Session &session, const store::NewApproval &asked) {
    GL_TRY(const auto settings, store::readHouseSettings(session));
    store::NewApproval fresh = asked;
    fresh.days = settings.approvalDays;
    fresh.byItself = isApprovedByItself(settings, asked.kind, asked.address);
    GL_DO(store::insertApproval(session, fresh));
    return !fresh.byItself;
}

Result<DecidedApprovals> decideApprovals(store::Session &session, const ManagePeople &permit, const Means &means,
                                         const QList<ApprovalId> &ids, const ApprovalDecision &decision,
                                         DecidedFrom from) {
    if (decision.note.size() > kMostApprovalNote)
        return failure(Fault::Invalid, QStringLiteral("note: at most %1 characters").arg(kMostApprovalNote));
    DecidedApprovals outcome;
    for (const ApprovalId &id : ids) {
        const auto mine = decideOne(session, permit, means, id, decision, from);
        if (mine)
            (*mine ? outcome.decided : outcome.late) << id;
        else if (isLate(mine.error()))
            outcome.late << id;
        else if (isImpossible(mine.error()))
            outcome.impossible << id;
        else
            return failure(mine.error());
    }
    return outcome;
}

Result<int> expireApprovals(store::Session &session, const Means &means) {
    GL_TRY(const auto overdue, store::listOverdueApprovals(session, kMostAtOnce));
    int ended = 0;
    for (const ApprovalId &id : overdue) {
        const auto mine = inTransaction(session, Actor::system(), [&]() -> Result<bool> {
            GL_TRY(const bool expired, store::expireApproval(session, id));
            if (!expired)
                return false;
            GL_TRY(const Approval asked, store::findApproval(session, id));
            GL_DO(turnDown(session, means, asked));
            return true;
        });
        if (!mine) // of one; the others end all the same
            qCWarning(logApprovals, "request %lld: %ls", id.value, qUtf16Printable(mine.error().detail));
        ended += mine && *mine ? 1 : 0;
    }
    return ended;
}

Done withdrawLoginRequest(store::Session &session, const UserId &uid, const ApprovalId &id, const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_DO(store::withdrawOwnApproval(session, id, uid));
        return {};
    });
}

} // namespace gatelodge::service
