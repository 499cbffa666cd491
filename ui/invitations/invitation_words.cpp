#include "ui/invitations/invitation_words.h"
#include "ui/common/time_words.h"
#include "ui/theme/words.h"
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {

class InvitationWords {
    Q_DECLARE_TR_FUNCTIONS(InvitationWords)
public:
    static Chip state(InvitationState state) {
        switch (state) {
        case InvitationState::Open: return {tr("Open"), Tone::Ink, Glyph::Ring, Chip::Weight::Quiet};
        case InvitationState::Accepted: return {tr("Accepted"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
        case InvitationState::Revoked: return {tr("Revoked"), Tone::Slate, Glyph::Cross};
        case InvitationState::Expired: return {tr("Expired"), Tone::Brass, Glyph::Clock};
        }
        return {};
    }

    static QString end(const Invitation &invitation) {
        switch (invitation.state) {
        case InvitationState::Open: return tr("until %1").arg(exactDate(invitation.expiresAt));
        case InvitationState::Accepted: return tr("accepted %1").arg(timeWords(invitation.acceptedAt));
        case InvitationState::Revoked: return tr("revoked %1").arg(timeWords(invitation.revokedAt));
        case InvitationState::Expired: return tr("ended %1").arg(timeWords(invitation.expiresAt));
        }
        return {};
    }

    static QString caption(const Invitation &invitation) {
        const QString caption = invitation.invitee.caption();
        return caption.isEmpty() ? tr("Whoever holds the sheet") : caption;
    }

    static QString inviter(const Invitation &invitation) {
        if (!invitation.invitedByName.isEmpty())
            return invitation.invitedByName;
        return invitation.invitedBy.startsWith(QLatin1String("console:"))
                   ? tr("%1 in the console").arg(invitation.invitedBy.mid(8))
                   : invitation.invitedBy;
    }

    static Chip step(InviteStep step) {
        switch (step) {
        case InviteStep::Invite: return {tr("Will be invited"), Tone::Ink, Glyph::Check, Chip::Weight::Quiet};
        case InviteStep::HasAccount: return {tr("Has an account"), Tone::Slate, Glyph::Pause};
        case InviteStep::AlreadyInvited: return {tr("Already invited"), Tone::Slate, Glyph::Pause};
        case InviteStep::TooManyMails: return {tr("Too many mails"), Tone::Brass, Glyph::Clock};
        case InviteStep::Unreadable: return {tr("Not read"), Tone::Brick, Glyph::Cross};
        }
        return {};
    }

    static QString reason(const PlannedInvite &planned) {
        switch (planned.step) {
        case InviteStep::Invite: return keptLeftToRight(planned.line.invitee.address);
        case InviteStep::HasAccount: return planned.person;
        case InviteStep::AlreadyInvited:
            return planned.until.isValid() ? tr("open until %1").arg(exactDate(planned.until))
                                           : tr("by somebody else, just now");
        case InviteStep::TooManyMails: return tr("try again tomorrow");
        case InviteStep::Unreadable: return fault(planned.line);
        }
        return {};
    }

    static QString fault(const InviteLine &line) {
        switch (line.fault) {
        case InviteLineFault::None: return {};
        case InviteLineFault::NoAddress: return tr("no address in it");
        case InviteLineFault::BadAddress: return tr("no email address");
        case InviteLineFault::SeveralAddresses: return tr("several addresses on one line");
        case InviteLineFault::OpenQuote: return tr("a quotation mark is missing");
        case InviteLineFault::TooManyFields: return tr("more than two names and an address");
        case InviteLineFault::NameTooLong: return tr("a name over 200 characters");
        case InviteLineFault::Repeated: return tr("the same address as in line %1").arg(line.sameAs);
        case InviteLineFault::TooManyLines: return tr("over %1 people at once").arg(kMostInviteLines);
        }
        return {};
    }
};

} // namespace

Chip chipOf(const Invitation &invitation) { return InvitationWords::state(invitation.state); }
QString endOf(const Invitation &invitation) { return InvitationWords::end(invitation); }
QDateTime endsAt(const Invitation &invitation) {
    switch (invitation.state) {
    case InvitationState::Accepted: return invitation.acceptedAt;
    case InvitationState::Revoked: return invitation.revokedAt;
    case InvitationState::Open:
    case InvitationState::Expired: return invitation.expiresAt;
    }
    Q_UNREACHABLE();
}
QString captionOf(const Invitation &invitation) { return InvitationWords::caption(invitation); }
QString inviterOf(const Invitation &invitation) { return InvitationWords::inviter(invitation); }
Chip chipOf(const PlannedInvite &planned) { return InvitationWords::step(planned.step); }
QString reasonOf(const PlannedInvite &planned) { return InvitationWords::reason(planned); }

} // namespace gatelodge::ui
