#include "server/admin/sessions.h"
#include "server/admin/office.h"
#include "server/admin/sign_in_log.h"
#include "server/service/people.h"
#include "server/store/session_list.h"
#include "server/store/settings.h"
#include "server/store/user_list.h"

namespace gatelodge::admin {

using store::Session;

namespace {

constexpr int kMostPeople = 50; // whom a text may mean; more letters make it fewer

Result<store::SessionAges> agesOf(Session &session) {
    return store::readHouseSettings(session).map([](const store::HouseSettings &settings) {
        return store::SessionAges{settings.idleLimit, settings.agedAfter};
    });
}

Result<std::optional<store::SessionNarrowing>> narrowingOf(Session &session, const SessionFilter &filter) {
    if (filter.isPlain())
        return std::optional<store::SessionNarrowing>();
    store::SessionNarrowing to{filter.hereOnly, filter.authority.value_or(AuthorityId()), blockIn(filter.text)};
    const QString text = filter.text.trimmed();
    if (!text.isEmpty() && to.block.isEmpty()) {
        GL_TRY(to.people, store::searchUsers(session, text, kMostPeople));
    }
    return std::optional(to);
}

} // namespace

QFuture<Result<QList<SessionLine>>> Sessions::page(const std::optional<SessionPlace> &after, int rows,
                                                   SessionSorting sorting, const SessionFilter &filter) {
    return m_office.ask<Duty::ReadPeople>([=](Session &session) -> Result<QList<SessionLine>> {
        GL_TRY(const auto ages, agesOf(session));
        GL_TRY(const auto narrowing, narrowingOf(session, filter));
        return store::listSessionLines(session, ages, after, rows, sorting, narrowing);
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
