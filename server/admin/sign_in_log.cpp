#include "server/admin/sign_in_log.h"
#include "server/admin/office.h"
#include "server/service/blocked.h"
#include "server/service/errands.h"
#include "server/service/forgiving.h"
#include "server/service/personal_letter.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/sign_in_log.h"
#include "server/store/transaction.h"
#include "server/store/user_list.h"
#include "server/store/users.h"
#include <QHostAddress>

namespace gatelodge::admin {

using store::Session;

namespace {

constexpr int kFewestLetters = 3;
constexpr int kMostPeople = 50; // whom a text may mean; more letters make it fewer
const AuthorityId kOurOwn{1};

Result<QList<SignInLine>> pageOf(Session &session, const SignInFilter &filter, const std::optional<SignInPlace> &after,
                                 int rows, SignInOrder order) {
    store::SignInPage page;
    page.order = order;
    page.after = after;
    page.rows = rows;
    page.rejectionsOnly = filter.rejectionsOnly;
    page.site = filter.site;
    if (filter.person)
        page.people = {*filter.person};
    const QString text = filter.text.trimmed();
    page.block = blockIn(text);
    if (!text.isEmpty() && page.block.isEmpty()) {
        GL_TRY(auto found, store::searchUsers(session, text, kMostPeople));
        if (filter.person)
            found.removeIf([&](const UserId &uid) { return uid != *filter.person; });
        page.people = found;
    }
    return store::listSignIns(session, page);
}

Result<QList<Group>> groupsLetInBy(Session &session, const SiteId &id) {
    GL_TRY(const Site site, store::findSite(session, id));
    GL_TRY(auto groups, store::listGroups(session));
    groups.removeIf([&](const Group &group) { return !site.profile.groups.contains(group.id); });
    return groups;
}

Done addSite(Session &session, const SignInLine &line, SignInCause &cause) {
    GL_TRY(const Site site, store::findSite(session, *line.site));
    if (site.deleted)
        return {};
    GL_TRY(const auto gates, store::listGates(session, *line.user, *line.site, Level::Secure));
    cause.stoppedAt = firstClosed(gates);
    GL_TRY(cause.groupsLetIn, groupsLetInBy(session, *line.site));
    return {};
}

Done addPerson(Session &session, const service::Means &means, const SignInLine &line, SignInCause &cause) {
    auto person = store::findUser(session, *line.user);
    if (!person && person.error().fault == Fault::NotFound)
        return {}; // purged since then
    GL_TRY(cause.person, std::move(person));
    GL_TRY(const QString address, service::mainAddressOf(session, *line.user));
    cause.canBeMailed = !address.isEmpty();
    GL_TRY(cause.hasPassword, store::hasPassword(session, *line.user));
    GL_TRY(cause.ofAccount, service::triesFor(session, means, *line.user));
    GL_TRY(cause.brokenLogins, store::listLogins(session, *line.user));
    cause.brokenLogins.removeIf([&](const Login &login) {
        return login.authority != line.authority.value_or(kOurOwn) || login.state == LoginState::Validated ||
               login.state == LoginState::Draft;
    });
    return line.site ? addSite(session, line, cause) : Done();
}

Result<SignInCause> causeOf(Session &session, const service::Means &means, const SignInLine &line) {
    SignInCause cause;
    if (line.user)
        GL_DO(addPerson(session, means, line, cause));
    if (line.authority) {
        GL_TRY(const Authority at, store::findAuthority(session, *line.authority));
        cause.driver = at.driver;
    }
    if (!line.address.isEmpty()) {
        GL_TRY(cause.ofAddress, service::triesFrom(session, means, line.address));
    }
    return cause;
}

} // namespace

QString blockIn(const QString &text) {
    const QString typed = text.trimmed();
    if (!typed.contains(u'.') && !typed.contains(u':'))
        return {};
    const auto [address, bits] = QHostAddress::parseSubnet(typed.endsWith(u'.') ? typed.chopped(1) : typed);
    return bits < 0 ? QString() : QStringLiteral("%1/%2").arg(address.toString()).arg(bits);
}

bool canBeSearched(const QString &text) {
    const QString typed = text.trimmed();
    return typed.isEmpty() || typed.size() >= kFewestLetters || !blockIn(typed).isEmpty();
}

QFuture<Result<QList<SignInLine>>> SignInLog::page(const SignInFilter &filter, const std::optional<SignInPlace> &after,
                                                   int rows, SignInOrder order) {
    return m_office.ask<Duty::ReadPeople>(
        [=](Session &session) { return pageOf(session, filter, after, rows, order); });
}

QFuture<Result<SignInCause>> SignInLog::cause(const SignInLine &line) {
    return m_office.ask<Duty::ReadPeople>([line, &office = m_office](Session &session) {
        return store::inSnapshot(session, [&] { return causeOf(session, office.means(), line); });
    });
}

bool SignInLog::seesAllBlocked() const { return service::seesAllBlocked(m_office.means()); }

QFuture<Result<QList<Blocked>>> SignInLog::blocked() {
    return m_office.ask<Duty::ReadPeople>([&office = m_office](Session &session, const auto &permit) {
        return service::listBlocked(session, permit, office.means());
    });
}

QFuture<Done> SignInLog::forgive(const UserId &uid) {
    return m_office.ask<Duty::HelpPeople>([uid, &office = m_office](Session &session, const auto &permit) {
        if (office.isElsewhere())
            return service::leaveErrand(session, permit, {ErrandKind::Forgive, uid});
        return service::forgiveAttempts(session, permit, office.means(), uid);
    });
}

QFuture<Done> SignInLog::forgiveFrom(const QString &address) {
    return m_office.ask<Duty::HelpPeople>([address, &office = m_office](Session &session, const auto &permit) {
        if (office.isElsewhere())
            return service::leaveErrand(session, permit, {ErrandKind::ForgiveAddress, {}, {}, {}, address});
        return service::forgiveAttemptsFrom(session, permit, office.means(), address);
    });
}

} // namespace gatelodge::admin
