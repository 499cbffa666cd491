#include "server/admin/approvals.h"
#include "server/admin/office.h"
#include "server/service/approvals.h"

namespace gatelodge::admin {

using store::Session;

namespace {

constexpr int kMostListed = 3000;

Result<ApprovalList> listAll(Session &session) {
    ApprovalList list;
    GL_TRY(list.approvals, store::listApprovals(session, kMostListed));
    GL_TRY(list.rules, service::readArrivalRules(session));
    return list;
}

} // namespace

QFuture<Result<ApprovalList>> Approvals::list() { return m_office.ask<Duty::ReadPeople>(listAll); }

QFuture<Result<DecidedApprovals>> Approvals::decide(const QList<ApprovalId> &ids, const ApprovalDecision &decision) {
    return m_office.ask<Duty::ManagePeople>([=, this](Session &session, const auto &permit) {
        const auto from = m_office.isElsewhere() ? service::DecidedFrom::Elsewhere : service::DecidedFrom::Server;
        return service::decideApprovals(session, permit, m_office.means(), ids, decision, from);
    });
}

QFuture<Done> Approvals::changeRules(const ArrivalRules &seen, const ArrivalRules &wanted) {
    return m_office.ask<Duty::ManageSettings>([=](Session &session, const auto &permit) {
        return service::changeArrivalRules(session, permit, seen, wanted);
    });
}

} // namespace gatelodge::admin
