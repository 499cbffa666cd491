// Requests that wait for a decision, as rows (EL-10). Which of several decisions wins is settled here.
#pragma once
#include "server/domain/approval.h"
#include "server/store/session.h"

namespace gatelodge::store {

struct NewApproval {
    ApprovalKind kind = ApprovalKind::Account;
    UserId user;
    AuthorityId authority;
    std::optional<AskedLogin> login = {};
    QString firstName = {}, lastName = {}, address = {}, language = {}, client = {};
    int days = kUsualApprovalDays;
    bool byItself = false; // approved as it comes
};

Result<QList<Approval>> listApprovals(Session &session, int most); // who waits first, then what was decided last
Result<QList<Approval>> listApprovals(Session &session, const QList<ApprovalId> &ids);
Result<Approval> findApproval(Session &session, const ApprovalId &id);
// Nothing: the same waits already.
Result<std::optional<ApprovalId>> insertApproval(Session &session, const NewApproval &fresh);

// In a transaction: holds the person, then ends the request. False: it does not wait any more, or is too old.
Result<bool> decideApproval(Session &session, const ApprovalId &id, const ApprovalDecision &decision);
Result<bool> expireApproval(Session &session, const ApprovalId &id); // false: it was decided, or is not too old
Result<QList<ApprovalId>> listOverdueApprovals(Session &session, int most);

// Logins that a person has asked for.
struct WaitingLogin {
    ApprovalId id;
    QString authorityName, loginName;
    QDateTime askedAt;
};
Result<QList<WaitingLogin>> listWaitingLogins(Session &session, const UserId &uid);
Result<bool> withdrawOwnApproval(Session &session, const ApprovalId &id, const UserId &owner);

struct WaitingCounts {
    int accounts = 0, logins = 0, recoveries = 0, erasures = 0;
    int all() const { return accounts + logins + recoveries + erasures; }
};
Result<WaitingCounts> countWaitingApprovals(Session &session);
// Takes up to so many who may decide and have heard of nothing new since a day.
Result<QList<UserId>> takeDigests(Session &session, int most);

// A person who was never let in goes, with addresses and ways in; the username is not given again.
Done forgetPending(Session &session, const UserId &uid);

} // namespace gatelodge::store
