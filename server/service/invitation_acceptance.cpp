#include "server/service/addresses.h"
#include "server/service/invitations.h"
#include "server/store/belongings.h"
#include "server/store/invitations.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

namespace {

// What the link proves is written down as proved; what was typed is claimed only, and confirmed by a mail.
Done giveAddress(store::Session &session, const Means &means, const UserId &uid, InvitationWay way,
                 const EmailAddress &address, const Visitor &visitor) {
    if (way == InvitationWay::Print)
        return claimAddress(session, means, uid, address, visitor);
    GL_DO(store::insertEmail(session, uid, address.text(), true, true));
    return {};
}

} // namespace

Result<NewcomerOutcome> acceptAsNewcomer(store::Session &session, const Means &means, QByteArrayView token,
                                         const SignUpForm &form, const QString &typed, const Visitor &visitor) {
    NewcomerOutcome outcome;
    GL_TRY(const OpenedInvitation opened, lookAtInvitation(session, token));
    const Invitation &invitation = opened.invitation;
    if (invitation.state != InvitationState::Open)
        return failure(Fault::Expired, QStringLiteral("invitation"));
    outcome.hasAccount = opened.owner.has_value();
    if (outcome.hasAccount)
        return outcome;
    const auto address =
        EmailAddress::parse(invitation.way == InvitationWay::Mail ? invitation.invitee.address : typed);
    outcome.badAddress = !address;
    GL_TRY(outcome.problems, problemsOf(session, form, address ? address->text() : QString()));
    if (!outcome.none())
        return outcome;
    GL_TRY(const QByteArray hash, means.hasher.hash(form.password));
    const QByteArray stored = *Token::storedFormOf(token);
    const auto made = makeAccount(session, form, visitor, outcome.problems, [&]() -> Result<UserId> {
        GL_TRY(const InvitationId id, store::lockOpenInvitation(session, stored));
        GL_TRY(const UserId uid, insertNewcomer(session, form, hash, visitor.language));
        GL_DO(giveAddress(session, means, uid, invitation.way, *address, visitor));
        GL_DO(store::acceptInvitation(session, id, uid));
        return uid;
    });
    if (!made && made.error().constraint == QLatin1String("emails_verified")) {
        outcome.hasAccount = true; // somebody proved the address in this moment
        return outcome;
    }
    if (!made)
        return failure(made.error());
    if (*made) {
        GL_TRY(outcome.session, openSession(session, **made, false, visitor));
    }
    return outcome;
}

Done acceptAsMember(store::Session &session, QByteArrayView token, const UserId &uid, const Visitor &visitor) {
    const auto stored = Token::storedFormOf(token);
    if (!stored)
        return failure(Fault::Expired, QStringLiteral("invitation"));
    return store::inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_TRY(const InvitationId id, store::lockOpenInvitation(session, *stored));
        return store::acceptInvitation(session, id, uid);
    });
}

} // namespace gatelodge::service
