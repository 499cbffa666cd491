// The logins of one person, for the console (EL-01, EL-02, KE-09). See service/login_records.h for faults; every change
// comes back by the change feed too.
#pragma once
#include "server/domain/login_record.h"
#include "server/domain/result.h"
#include <QFuture>

namespace gatelodge::admin {

class Office;

class Logins {
public:
    explicit Logins(Office &office) : m_office(office) {}

    QFuture<Result<QList<LoginRecord>>> list(const UserId &uid); // the password first
    // May take as long as the authority's time limit.
    QFuture<Result<SavedLogin>> add(const UserId &uid, const AuthorityId &authority, const LoginEntry &entered);
    QFuture<Result<SavedLogin>> change(const LoginId &id, Revision seen, const LoginEntry &entered);
    QFuture<Done> setState(const LoginId &id, Revision seen, LoginState state, const QString &reason);
    QFuture<Done> remove(const LoginId &id, Revision seen);
    QFuture<Done> bringBack(const LoginId &id, bool valid);
    // At the next sign-in another password has to be chosen. How many were asked: those who have one.
    QFuture<Result<int>> demandNewPassword(const UserId &uid);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
