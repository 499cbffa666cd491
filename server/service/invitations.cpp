#include "server/service/invitations.h"
#include "server/domain/errand.h"
#include "server/service/mailed_link.h"
#include "server/store/belongings.h"
#include "server/store/errands.h"
#include "server/store/invitations.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

const auto kTemplate = QStringLiteral("invitation");

QString linkFor(const Means &means, const Token &token) {
    return QString::fromLatin1(means.publicUrl + kInvitationPath + "?token=" + token.text);
}

Done check(const InvitationTerms &terms) {
    if (terms.days < 1 || terms.days > kMostInvitationDays)
        return failure(Fault::Invalid, QStringLiteral("days: 1 to %1").arg(kMostInvitationDays));
    if (terms.note.size() > kMostInvitationWords)
        return failure(Fault::Invalid, QStringLiteral("note: at most %1 characters").arg(kMostInvitationWords));
    if (terms.signedBy.size() > kMostInvitationWords)
        return failure(Fault::Invalid, QStringLiteral("signedBy: at most %1 characters").arg(kMostInvitationWords));
    return {};
}

Done post(store::Session &session, const Means &means, const Invitation &invitation, const QString &link) {
    Letter letter{invitation.invitee.address,
                  kTemplate,
                  invitation.language,
                  {{QStringLiteral("link"), link}, {QStringLiteral("until"), invitation.expiresAt.toLocalTime()}}};
    letter.values.insert(QStringLiteral("name"), invitation.invitee.name());
    letter.values.insert(QStringLiteral("inviter"), invitation.signedBy);
    letter.values.insert(QStringLiteral("note"), invitation.note);
    GL_DO(means.letters->post(session, letter));
    return store::markInvitationSent(session, invitation.id);
}

Result<bool> hadItsShare(store::Session &session, const Means &means, const QString &address) {
    GL_TRY(const int today, store::countMailsToday(session, address, kTemplate));
    return today >= means.limits.mailsPerAddress;
}

Done postAgain(store::Session &session, const Means &means, const InvitationId &id) {
    const Token token = Token::generate();
    GL_DO(store::reissueInvitation(session, id, token.stored, InvitationWay::Mail));
    GL_TRY(const Invitation after, store::findInvitation(session, id));
    return post(session, means, after, linkFor(means, token));
}

Result<QList<PlannedInvite>> plan(store::Session &session, const Means &means, const QList<InviteLine> &lines,
                                  InvitationWay way) {
    QStringList addresses;
    for (const InviteLine &line : lines) {
        if (line.fault == InviteLineFault::None && !line.invitee.address.isEmpty())
            addresses << line.invitee.address;
    }
    GL_TRY(const auto people, store::listPeopleOfAddresses(session, addresses));
    GL_TRY(const auto waiting, store::listInvitationsOfAddresses(session, addresses));
    QList<PlannedInvite> planned;
    for (const InviteLine &line : lines) {
        PlannedInvite one{line, InviteStep::Invite, {}, {}};
        const QString &address = line.invitee.address;
        if (line.fault != InviteLineFault::None) {
            one.step = InviteStep::Unreadable;
        } else if (const auto owner = people.constFind(address); owner != people.cend()) {
            one.step = InviteStep::HasAccount;
            one.person = owner->caption;
        } else if (const auto other = waiting.constFind(address); other != waiting.cend() && !other->tooOld) {
            one.step = InviteStep::AlreadyInvited;
            one.until = other->expiresAt;
        } else if (way == InvitationWay::Mail) {
            GL_TRY(const bool tooMany, hadItsShare(session, means, address));
            one.step = tooMany ? InviteStep::TooManyMails : InviteStep::Invite;
        }
        planned << one;
    }
    return planned;
}

// Somebody else may invite the same address in this moment: theirs counts then.
Result<QHash<InvitationId, Token>> insertAll(store::Session &session, InviteOutcome &outcome,
                                             const InvitationTerms &terms) {
    QHash<InvitationId, Token> tokens;
    for (PlannedInvite &one : outcome.lines) {
        if (one.step != InviteStep::Invite)
            continue;
        const Token token = Token::generate();
        GL_TRY(const auto id, store::insertInvitation(session, token.stored, one.line.invitee, terms));
        if (!id) {
            one.step = InviteStep::AlreadyInvited;
            continue;
        }
        outcome.made << *id;
        tokens.insert(*id, token);
    }
    return tokens;
}

Result<QByteArray> storedFormOf(QByteArrayView token) {
    const auto stored = Token::storedFormOf(token);
    if (!stored)
        return failure(Fault::NotFound, QStringLiteral("token"));
    return *stored;
}

} // namespace

Result<QList<PlannedInvite>> planInvites(store::Session &session, const ManagePeople &, const Means &means,
                                         const QList<InviteLine> &lines, InvitationWay way) {
    return plan(session, means, lines, way);
}

Result<InviteOutcome> invite(store::Session &session, const ManagePeople &permit, const Means &means,
                             const QList<InviteLine> &lines, const InvitationTerms &terms) {
    GL_DO(check(terms));
    return inTransaction(session, permit.actor(), [&]() -> Result<InviteOutcome> {
        InviteOutcome outcome;
        GL_TRY(outcome.lines, plan(session, means, lines, terms.way));
        QStringList addresses;
        for (const PlannedInvite &one : std::as_const(outcome.lines)) {
            if (one.step == InviteStep::Invite)
                addresses << one.line.invitee.address;
        }
        GL_DO(store::removeExpiredInvitationsOf(session, addresses));
        GL_TRY(const auto tokens, insertAll(session, outcome, terms));
        if (terms.way == InvitationWay::Print)
            return outcome;
        GL_TRY(const auto made, store::listInvitations(session, outcome.made));
        for (const Invitation &invitation : made)
            GL_DO(post(session, means, invitation, linkFor(means, tokens.value(invitation.id))));
        return outcome;
    });
}

Done sendInvitationAgain(store::Session &session, const HelpPeople &permit, const Means &means,
                         const InvitationId &id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(const Invitation before, store::findInvitation(session, id));
        if (before.invitee.address.isEmpty())
            return failure(Fault::Invalid, QStringLiteral("address: the invitation has none"));
        GL_TRY(const bool tooMany, hadItsShare(session, means, before.invitee.address));
        if (tooMany)
            return failure(Fault::Throttled, QStringLiteral("invitations to one address a day"));
        return postAgain(session, means, id);
    });
}

Result<BulkOutcome> sendInvitationsAgain(store::Session &session, const HelpPeople &permit, const Means &means,
                                         LettersFrom from, const QList<InvitationId> &ids) {
    return inTransaction(session, permit.actor(), [&]() -> Result<BulkOutcome> {
        GL_TRY(const auto wanted, store::listInvitations(session, ids));
        BulkOutcome outcome{int(ids.size()), 0};
        for (const Invitation &one : wanted) {
            if (one.isClosed() || one.invitee.address.isEmpty())
                continue;
            GL_TRY(const bool tooMany, hadItsShare(session, means, one.invitee.address));
            if (tooMany)
                continue;
            if (from == LettersFrom::Server) {
                GL_DO(store::insertErrand(session, {ErrandKind::Invitation, {}, {}, one.id}));
            } else {
                GL_DO(postAgain(session, means, one.id));
            }
            ++outcome.changed;
        }
        return outcome;
    });
}

Result<QList<InvitationSheet>> printInvitations(store::Session &session, const ManagePeople &permit, const Means &means,
                                                const QList<InvitationId> &ids) {
    return inTransaction(session, permit.actor(), [&]() -> Result<QList<InvitationSheet>> {
        GL_TRY(const auto wanted, store::listInvitations(session, ids));
        QHash<InvitationId, QString> links;
        for (const Invitation &invitation : wanted) {
            if (invitation.isClosed())
                continue;
            const Token token = Token::generate();
            GL_DO(store::reissueInvitation(session, invitation.id, token.stored, InvitationWay::Print));
            GL_DO(store::markInvitationSent(session, invitation.id));
            links.insert(invitation.id, linkFor(means, token));
        }
        QList<InvitationSheet> sheets;
        GL_TRY(const auto printed, store::listInvitations(session, links.keys()));
        for (const InvitationId &id : ids) { // in the order in which they were asked for
            for (const Invitation &invitation : printed) {
                if (invitation.id == id)
                    sheets << InvitationSheet{invitation, links.value(id)};
            }
        }
        return sheets;
    });
}

Result<int> revokeInvitations(store::Session &session, const ManagePeople &permit, const QList<InvitationId> &ids) {
    return inTransaction(session, permit.actor(), [&] { return store::revokeInvitations(session, ids); });
}

Result<int> reinstateInvitations(store::Session &session, const ManagePeople &permit, const QList<InvitationId> &ids) {
    return inTransaction(session, permit.actor(), [&] { return store::reinstateInvitations(session, ids); });
}

Result<OpenedInvitation> lookAtInvitation(store::Session &session, QByteArrayView token) {
    GL_TRY(const QByteArray stored, storedFormOf(token));
    OpenedInvitation opened;
    GL_TRY(opened.invitation, store::findInvitationByToken(session, stored));
    GL_TRY(opened.groups, store::listInvitedGroupNames(session, opened.invitation.id));
    if (opened.invitation.way == InvitationWay::Mail) {
        GL_TRY(opened.owner, store::ownerOfVerifiedEmail(session, opened.invitation.invitee.address));
    }
    return opened;
}

} // namespace gatelodge::service
