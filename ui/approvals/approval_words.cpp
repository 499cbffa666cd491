#include "ui/approvals/approval_words.h"
#include "ui/common/time_words.h"
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {

class ApprovalWords {
    Q_DECLARE_TR_FUNCTIONS(ApprovalWords)
public:
    static Chip state(ApprovalState state) {
        switch (state) {
        case ApprovalState::Waiting: return {tr("Waits for you"), Tone::Brass, Glyph::Clock};
        case ApprovalState::Approved: return {tr("Approved"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
        case ApprovalState::Declined: return {tr("Declined"), Tone::Slate, Glyph::Cross};
        case ApprovalState::Expired: return {tr("Expired"), Tone::Slate, Glyph::Clock};
        case ApprovalState::Withdrawn: return {tr("Withdrawn"), Tone::Slate, Glyph::Pause};
        }
        return {};
    }

    static QString kind(const Approval &approval) {
        switch (approval.kind) {
        case ApprovalKind::Account:
            return approval.local ? tr("wants an account")
                                  : tr("wants an account, at %1", "an authority").arg(approval.authorityName);
        case ApprovalKind::Login: return tr("wants to sign in with %1", "an authority").arg(approval.authorityName);
        case ApprovalKind::Recovery:
            return approval.local ? tr("wants a new password")
                                  : tr("wants a new password at %1", "an authority").arg(approval.authorityName);
        case ApprovalKind::Erasure: return tr("wants to be erased for good");
        }
        return {};
    }

    static QString end(const Approval &approval) {
        const QString at = timeWords(endsAt(approval));
        switch (approval.state) {
        case ApprovalState::Waiting: return tr("asked %1", "when").arg(at);
        case ApprovalState::Approved: return tr("approved %1", "when").arg(at);
        case ApprovalState::Declined: return tr("declined %1", "when").arg(at);
        case ApprovalState::Expired: return tr("ended %1", "when").arg(at);
        case ApprovalState::Withdrawn: return tr("withdrawn %1", "when").arg(at);
        }
        return {};
    }

    static QString decider(const Approval &approval) {
        if (!approval.decidedByName.isEmpty())
            return approval.decidedByName;
        if (approval.decidedBy == QLatin1String("system"))
            //: Who decided: a rule of the house, nobody
            return tr("by itself");
        return approval.decidedBy.startsWith(QLatin1String("console:"))
                   ? tr("%1 in the console").arg(approval.decidedBy.mid(8))
                   : approval.decidedBy;
    }
};

} // namespace

Chip chipOf(const Approval &approval) { return ApprovalWords::state(approval.state); }
QString kindOf(const Approval &approval) { return ApprovalWords::kind(approval); }
QString endOf(const Approval &approval) { return ApprovalWords::end(approval); }
QDateTime endsAt(const Approval &approval) {
    switch (approval.state) {
    case ApprovalState::Waiting: return approval.askedAt;
    case ApprovalState::Expired: return approval.expiresAt;
    case ApprovalState::Approved:
    case ApprovalState::Declined:
    case ApprovalState::Withdrawn: return approval.decidedAt;
    }
    Q_UNREACHABLE();
}
QString deciderOf(const Approval &approval) { return ApprovalWords::decider(approval); }

} // namespace gatelodge::ui
