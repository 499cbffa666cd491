#include "server/admin/sessions.h"
#include "server/admin/office.h"
#include "server/service/people.h"
#include "server/store/session_list.h"
#include "server/store/settings.h"

namespace gatelodge::admin {

using store::Session;

namespace {

Result<store::SessionAges> agesOf(Session &session) {
    return store::readHouseSettings(session).map([](const store::HouseSettings &settings) {
        return store::SessionAges{settings.idleLimit, settings.agedAfter};
    });
}

} // namespace

QFuture<Result<QList<SessionLine>>> Sessions::page(const std::optional<SessionPlace> &after, int rows,
                                                   SessionSorting sorting) {
    return m_office.ask<Duty::ReadPeople>([=](Session &session) -> Result<QList<SessionLine>> {
        GL_TRY(const auto ages, agesOf(session));
        return store::listSessionLines(session, ages, after, rows, sorting);
    });
}

QFuture<Result<QList<SessionLine>>> Sessions::lines(const QList<SessionId> &ids) {
    return m_office.ask<Duty::ReadPeople>([ids](Session &session) -> Result<QList<SessionLine>> {
        GL_TRY(const auto ages, agesOf(session));
        return store::listSessionLines(session, ages, ids);
    });
}

QFuture<Result<QList<ProvedLogin>>> Sessions::logins(const SessionId &id) {
    return m_office.ask<Duty::ReadPeople>([id](Session &session) { return store::listProvedLogins(session, id); });
}

QFuture<Result<SessionCounts>> Sessions::counts() {
    return m_office.ask<Duty::ReadPeople>([](Session &session) -> Result<SessionCounts> {
        GL_TRY(const auto ages, agesOf(session));
        return store::countSessions(session, ages);
    });
}

QFuture<Result<BulkOutcome>> Sessions::end(const QList<SessionId> &ids) {
    return m_office.ask<Duty::HelpPeople>(
        [ids](Session &session, const auto &permit) { return service::endSessions(session, permit, ids); });
}

} // namespace gatelodge::admin
