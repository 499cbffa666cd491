// What has to be approved before it happens (EL-10): accounts after sign-up, further logins where the authority asks
// for it, and new passwords where it does. Whoever asks waits; an administrator decides, once; the person hears of it
// by mail. Nobody is let in, and no site is told, before that.
#pragma once
#include "server/service/people.h"
#include "server/service/visitor.h"
#include "server/store/approvals.h"
#include "server/store/settings.h"

namespace gatelodge::service {

// By the settings: whether this needs nobody's look.
bool isApprovedByItself(const store::HouseSettings &settings, ApprovalKind kind, const QString &address);

// To be run in the caller's transaction. False: it is approved as it comes, and the caller goes on; true: it waits now,
// or waited already. Days and "by itself" are filled in here.
Result<bool> askForApproval(store::Session &session, const store::NewApproval &asked);

// A console elsewhere has no keys: what takes some is left to the server, which does it at once.
enum class DecidedFrom { Server, Elsewhere };
// Each one is decided by itself; those that somebody else has decided meanwhile are told in `late`. Approved: the
// account is active, the login is added, a link for a new password is mailed. Declined: the account goes, with its
// address. Nobody decides for a person who has more power. Invalid: the note is too long.
Result<DecidedApprovals> decideApprovals(store::Session &session, const ManagePeople &permit, const Means &means,
                                         const QList<ApprovalId> &ids, const ApprovalDecision &decision,
                                         DecidedFrom from = DecidedFrom::Server);

// What nobody has decided in time ends, and who asked is told. How many. Called every few minutes.
Result<int> expireApprovals(store::Session &session, const Means &means);

// Somebody takes their own request for a login back; ended already is fine.
Done withdrawLoginRequest(store::Session &session, const UserId &uid, const ApprovalId &id, const Visitor &visitor);

// The rules of coming in, as an administrator sets them. seen: how they stood when `wanted` was made of them; a rule in
// which the two agree is left as it is by now. Conflict: somebody has set one of the others otherwise meanwhile, and
// nothing is changed; the detail names it. Invalid: the detail names domains, approvalDays or warningDays.
Result<ArrivalRules> readArrivalRules(store::Session &session);
Done changeArrivalRules(store::Session &session, const Permit<Duty::ManageSettings> &permit, const ArrivalRules &seen,
                        const ArrivalRules &wanted);

} // namespace gatelodge::service
