#include "server/admin/logins.h"
#include "server/admin/office.h"
#include "server/service/login_records.h"
#include "server/service/password_policy.h"
#include "server/store/transaction.h"

namespace gatelodge::admin {

using store::Session;

QFuture<Result<QList<LoginRecord>>> Logins::list(const UserId &uid) {
    return m_office.ask<Duty::ReadPeople>([uid, &office = m_office](Session &session, const auto &permit) {
        return store::inSnapshot(session,
                                 [&] { return service::listLoginRecords(session, permit, office.means(), uid); });
    });
}

QFuture<Result<SavedLogin>> Logins::add(const UserId &uid, const AuthorityId &authority, const LoginEntry &entered) {
    return m_office.askSlowly<Duty::ManagePeople>([=, &office = m_office](Session &session, const auto &permit) {
        return service::addLogin(session, permit, office.means(), uid, authority, entered);
    });
}

QFuture<Result<SavedLogin>> Logins::change(const LoginId &id, Revision seen, const LoginEntry &entered) {
    return m_office.askSlowly<Duty::ManagePeople>([=, &office = m_office](Session &session, const auto &permit) {
        return service::changeLogin(session, permit, office.means(), id, seen, entered);
    });
}

QFuture<Done> Logins::setState(const LoginId &id, Revision seen, LoginState state, const QString &reason) {
    return m_office.ask<Duty::ManagePeople>([=](Session &session, const auto &permit) {
        return service::changeLoginState(session, permit, id, seen, state, reason);
    });
}

QFuture<Done> Logins::remove(const LoginId &id, Revision seen) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::removeLogin(session, permit, id, seen); });
}

QFuture<Done> Logins::bringBack(const LoginId &id, bool valid) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::bringBackLogin(session, permit, id, valid); });
}

QFuture<Result<int>> Logins::demandNewPassword(const UserId &uid) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::demandPasswordChange(session, permit, {uid}); });
}

} // namespace gatelodge::admin
