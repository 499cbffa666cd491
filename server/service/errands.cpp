#include "server/service/errands.h"
#include "server/service/addresses.h"
#include "server/service/forgiving.h"
#include "server/service/invitations.h"
#include "server/service/personal_letter.h"
#include "server/service/registration_elsewhere.h"
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
Result<HelpPeople> permitOf(store::Session &session, const store::TakenErrand &taken) {
    const Actor actor{taken.askedBy, Source::Console, {}};
    if (taken.ofTheHouse)
        return Access::owner(actor).permit<Duty::HelpPeople>();
    const UserId asker = userIdFrom(taken.askedBy);
    GL_TRY(const auto grants, store::listGrants(session, {asker}));
    return Access(actor, grants).permit<Duty::HelpPeople>();
}

constexpr int kMostTries = 70; // a month

// It was decided when the errand was left: nobody needs to be asked any more.
Result<bool> takeBack(store::Session &session, const Means &means, const store::TakenErrand &taken) {
    GL_TRY(const bool settled, takeBackThere(session, means, taken.errand.made));
    if (settled || taken.tries < kMostTries)
        return settled;
    qCWarning(lcErrands, "the account %ls at authority %d was made for somebody who was not let in, and stays there",
              qUtf16Printable(taken.errand.made.account), taken.errand.made.authority.value);
    return true;
}

// False: it is to be tried again later.
Result<bool> act(store::Session &session, const Means &means, const store::TakenErrand &taken) {
    if (taken.errand.kind == ErrandKind::TakeBack)
        return takeBack(session, means, taken);
    GL_TRY(const HelpPeople permit, permitOf(session, taken));
    const Errand &errand = taken.errand;
    const UserId user = errand.user.value_or(UserId());
    const auto done = [](const Done &outcome) {
        return outcome ? Result<bool>(true) : Result<bool>(failure(outcome.error()));
    };
    switch (errand.kind) {
    case ErrandKind::ResetLink: return done(mailResetLink(session, permit, means, user));
    case ErrandKind::Verification:
        return done(mailVerificationAgain(session, permit, means, user, errand.email.value_or(EmailId())));
    case ErrandKind::Invitation:
        return done(sendInvitationAgain(session, permit, means, errand.invitation.value_or(InvitationId())));
    case ErrandKind::Forgive: return done(forgiveAttempts(session, permit, means, user));
    case ErrandKind::ForgiveAddress: return done(forgiveAttemptsFrom(session, permit, means, errand.address));
    case ErrandKind::TakeBack: break;
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
        const auto acted = act(session, means, *taken);
        if (acted && !*acted) {
            GL_DO(inTransaction(session, Actor::system(), [&] { return store::putOffErrand(session, taken->id); }));
            continue;
        }
        if (!acted) {
            if (acted.error().fault == Fault::Unavailable)
                return failure(acted.error());
            qCWarning(lcErrands, "errand %lld of %s: %s", static_cast<long long>(taken->id), qPrintable(taken->askedBy),
                      qPrintable(acted.error().detail));
        }
        GL_DO(inTransaction(session, Actor::system(), [&] { return store::removeErrand(session, taken->id); }));
    }
}

} // namespace gatelodge::service
