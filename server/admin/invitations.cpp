#include "server/admin/invitations.h"
#include "server/admin/office.h"
#include "server/service/errands.h"
#include "server/service/invitations.h"
#include "server/store/invitations.h"
#include "server/store/places.h"
#include "server/store/settings.h"
#include <algorithm>

namespace gatelodge::admin {

using store::Session;

namespace {

constexpr int kMostListed = 5000;

InviteAddress neededFor(InvitationWay way) {
    return way == InvitationWay::Mail ? InviteAddress::Needed : InviteAddress::Optional;
}

Result<InvitationList> listAll(Session &session) {
    InvitationList list;
    GL_TRY(list.invitations, store::listInvitations(session, kMostListed));
    std::stable_partition(list.invitations.begin(), list.invitations.end(),
                          [](const Invitation &one) { return one.state == InvitationState::Open; });
    GL_TRY(const auto groups, store::listGroups(session));
    for (const Group &group : groups)
        list.groups.insert(group.id, group.profile.name);
    return list;
}

} // namespace

QFuture<Result<InvitationList>> Invitations::list() { return m_office.ask<Duty::ReadPeople>(listAll); }

QFuture<Result<QList<PlannedInvite>>> Invitations::plan(const QString &text, InvitationWay way) {
    return m_office.ask<Duty::ManagePeople>([=, this](Session &session, const auto &permit) {
        return service::planInvites(session, permit, m_office.means(), readInviteList(text, neededFor(way)), way);
    });
}

QFuture<Result<InviteOutcome>> Invitations::invite(const QString &text, const InvitationTerms &terms) {
    return m_office.ask<Duty::ManagePeople>([=, this](Session &session, const auto &permit) {
        return service::invite(session, permit, m_office.means(), readInviteList(text, neededFor(terms.way)), terms);
    });
}

QFuture<Done> Invitations::sendAgain(const InvitationId &id) {
    return m_office.ask<Duty::HelpPeople>([=, this](Session &session, const auto &permit) {
        if (m_office.isElsewhere())
            return service::leaveErrand(session, permit, {ErrandKind::Invitation, {}, {}, id});
        return service::sendInvitationAgain(session, permit, m_office.means(), id);
    });
}

QFuture<Result<BulkOutcome>> Invitations::sendAllAgain(const QList<InvitationId> &ids) {
    return m_office.ask<Duty::HelpPeople>([=, this](Session &session, const auto &permit) {
        const auto from = m_office.isElsewhere() ? service::LettersFrom::Server : service::LettersFrom::Here;
        return service::sendInvitationsAgain(session, permit, m_office.means(), from, ids);
    });
}

QFuture<Result<InvitationSheets>> Invitations::print(const QList<InvitationId> &ids) {
    return m_office.ask<Duty::ManagePeople>(
        [=, this](Session &session, const auto &permit) -> Result<InvitationSheets> {
            GL_TRY(const auto house, store::readHouseSettings(session));
            GL_TRY(const auto sheets, service::printInvitations(session, permit, m_office.means(), ids));
            return InvitationSheets{house.name, sheets};
        });
}

QFuture<Result<int>> Invitations::revoke(const QList<InvitationId> &ids) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::revokeInvitations(session, permit, ids); });
}

QFuture<Result<int>> Invitations::reinstate(const QList<InvitationId> &ids) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::reinstateInvitations(session, permit, ids); });
}

} // namespace gatelodge::admin
