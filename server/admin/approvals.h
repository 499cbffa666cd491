// Approvals for the console (EL-10): what waits, what was decided, and the rules of coming in.
#pragma once
#include "server/domain/approval.h"
#include "server/domain/result.h"
#include <QFuture>

namespace gatelodge::admin {

class Office;

struct ApprovalList {
    QList<Approval> approvals; // who waits first, the longest first, then what was decided last; at most a few thousand
    ArrivalRules rules;
};

class Approvals {
public:
    explicit Approvals(Office &office) : m_office(office) {}

    QFuture<Result<ApprovalList>> list();
    // Each one by itself; what somebody else has decided meanwhile is told, and nothing happens to it.
    QFuture<Result<DecidedApprovals>> decide(const QList<ApprovalId> &ids, const ApprovalDecision &decision);
    // seen: as list() told them; only where the two differ is anything changed. Conflict: somebody else has changed that
    // rule meanwhile. Invalid: domains, approvalDays or warningDays.
    QFuture<Done> changeRules(const ArrivalRules &seen, const ArrivalRules &wanted);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
