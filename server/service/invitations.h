// Letting people in by invitation: what an administrator does (plan, invite, send again, print, revoke), and what
// whoever holds the link does. Links hold a token that works once, until it is too old, used or revoked; sending again
// or printing makes another one, and the link before it is dead.
#pragma once
#include "server/domain/email_address.h"
#include "server/domain/invitation_list.h"
#include "server/service/bulk.h"
#include "server/service/registration.h"

namespace gatelodge::service {

inline constexpr const char *kInvitationPath = "/account/invite/";

// What invite() would do with each line; changes nothing.
Result<QList<PlannedInvite>> planInvites(store::Session &session, const ManagePeople &permit, const Means &means,
                                         const QList<InviteLine> &lines, InvitationWay way);
// Invites whom it can, all in one transaction, and says what became of every line. Mails go to the outbox; printed ones
// have no link until they are printed. Invalid: the detail names days, note or signedBy.
Result<InviteOutcome> invite(store::Session &session, const ManagePeople &permit, const Means &means,
                             const QList<InviteLine> &lines, const InvitationTerms &terms);
// Another mail with another link, for as long again; also for one that has expired. Refused: accepted or revoked.
// Invalid: it has no address. Throttled: the address had its share of invitations today.
Done sendInvitationAgain(store::Session &session, const HelpPeople &permit, const Means &means, const InvitationId &id);
// The same for many, in one transaction. Left alone: what was accepted or revoked, has no address, or whose address had
// its share.
Result<BulkOutcome> sendInvitationsAgain(store::Session &session, const HelpPeople &permit, const Means &means,
                                         LettersFrom from, const QList<InvitationId> &ids);
// Links for sheets. Whoever holds a sheet is let in, so these prove no address, whatever was mailed before. What was
// accepted or revoked is left out.
Result<QList<InvitationSheet>> printInvitations(store::Session &session, const ManagePeople &permit, const Means &means,
                                                const QList<InvitationId> &ids);
// How many it was for; those that were accepted stay so. A link works again where it is reinstated in time.
Result<int> revokeInvitations(store::Session &session, const ManagePeople &permit, const QList<InvitationId> &ids);
// Duplicate: the address has been invited anew.
Result<int> reinstateInvitations(store::Session &session, const ManagePeople &permit, const QList<InvitationId> &ids);

struct OpenedInvitation {
    Invitation invitation;       // in any state
    QStringList groups;          // that are to be joined: names, without those that are gone
    std::optional<UserId> owner; // of the address, where the link was mailed there: an account is there already (R4)
};
// Uses up nothing. NotFound: there never was such a link, or it was replaced by a newer one.
Result<OpenedInvitation> lookAtInvitation(store::Session &session, QByteArrayView token);

struct NewcomerOutcome {
    FormProblems problems;
    bool badAddress = false; // of a printed one: what was typed is none
    bool hasAccount = false; // the mailed address is somebody's: they have to sign in
    std::optional<FreshSession> session;
    bool none() const { return problems.none() && !badAddress && !hasAccount; }
};
// Slow. Makes the account and joins the groups, all or nothing, and signs in. A mailed link brings its address proved;
// after a printed one the typed address is a claim, and a link to confirm it is mailed. Expired: not open any more.
Result<NewcomerOutcome> acceptAsNewcomer(store::Session &session, const Means &means, QByteArrayView token,
                                         const SignUpForm &form, const QString &address, const Visitor &visitor);
// By somebody who is signed in: the groups are added to their account. Expired: not open any more.
Done acceptAsMember(store::Session &session, QByteArrayView token, const UserId &uid, const Visitor &visitor);

} // namespace gatelodge::service
