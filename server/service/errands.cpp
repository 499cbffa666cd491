#include "server/service/errands.h"
#include "server/service/addresses.h"
#include "server/service/forgiving.h"
#include "server/service/invitations.h"
#include "server/service/personal_letter.h"
#include "server/service/roles.h"
#include "server/store/errands.h"
#include "server/store/transaction.h"
#include <QLoggingCategory>

namespace gatelodge::service {

Q_LOGGING_CATEGORY(lcErrands, "gatelodge.service.errands")

using store::inTransaction;

namespace {

Done checkMainAddress(store::Session &session, const UserId &uid) {
    GL_TRY(const QString address, mainAddressOf(session, uid));
    if (address.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("email: there is no verified address"));
    return {};
}

// Who asked, with what they are by now.
Result<HelpPeople> permitOf(store::Session &session, const QString &askedBy) {
    const UserId asker = userIdFrom(askedBy);
    GL_TRY(const auto grants, store::listGrants(session, {asker}));
    return Access({askedBy, Source::Console, {}}, grants).permit<Duty::HelpPeople>();
}

Done act(store::Session &session, const Means &means, const store::TakenErrand &taken) {
    GL_TRY(const HelpPeople permit, permitOf(session, taken.askedBy));
    const Errand &errand = taken.errand;
    const UserId user = errand.user.value_or(UserId());
    switch (errand.kind) {
    case ErrandKind::ResetLink: return mailResetLink(session, permit, means, user);
    case ErrandKind::Verification:
        return mailVerificationAgain(session, permit, means, user, errand.email.value_or(EmailId()));
    case ErrandKind::Invitation:
        return sendInvitationAgain(session, permit, means, errand.invitation.value_or(InvitationId()));
    case ErrandKind::Forgive: return forgiveAttempts(session, permit, means, user);
    case ErrandKind::ForgiveAddress: return forgiveAttemptsFrom(session, permit, means, errand.address);
    }
    Q_UNREACHABLE();
}

} // namespace

Done leaveErrand(store::Session &session, const HelpPeople &permit, const Errand &errand) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        if (errand.user)
            GL_DO(checkCommands(session, permit, {*errand.user}));
        if (errand.kind == ErrandKind::ResetLink)
            GL_DO(checkMainAddress(session, errand.user.value_or(UserId())));
        return store::insertErrand(session, errand);
    });
}

Result<int> doErrands(store::Session &session, const Means &means) {
    for (int done = 0;; ++done) {
        GL_TRY(const auto taken, inTransaction(session, Actor::system(), [&] { return store::takeErrand(session); }));
        if (!taken)
            return done;
        if (const auto acted = act(session, means, *taken); !acted) {
            if (acted.error().fault == Fault::Unavailable)
                return failure(acted.error());
            qCWarning(lcErrands, "errand %lld of %s: %s", static_cast<long long>(taken->id), qPrintable(taken->askedBy),
                      qPrintable(acted.error().detail));
        }
        GL_DO(inTransaction(session, Actor::system(), [&] { return store::removeErrand(session, taken->id); }));
    }
}

} // namespace gatelodge::service
