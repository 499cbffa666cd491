#include "server/admin/views.h"
#include "server/admin/office.h"
#include "server/store/saved_views.h"
#include "server/store/transaction.h"

namespace gatelodge::admin {

using store::inTransaction;
using store::Session;

namespace {

constexpr int kLongestName = 80;

Result<QString> nameFrom(const QString &typed) {
    const QString name = typed.simplified();
    if (name.isEmpty() || name.size() > kLongestName)
        return failure(Fault::Invalid, QStringLiteral("name: between one and eighty letters"));
    return name;
}

} // namespace

QFuture<Result<QList<SavedView>>> Views::list(const QString &list) {
    return m_office.ask<Duty::FollowChanges>([list](Session &session, const auto &permit) {
        return inTransaction(session, permit.actor(), [&] { return store::listSavedViews(session, list); });
    });
}

QFuture<Result<int>> Views::save(const QString &list, const QString &name, const QJsonObject &question) {
    return m_office.ask<Duty::FollowChanges>([=](Session &session, const auto &permit) -> Result<int> {
        GL_TRY(const QString called, nameFrom(name));
        return inTransaction(session, permit.actor(), [&] { return store::saveView(session, list, called, question); });
    });
}

QFuture<Done> Views::rename(int id, const QString &name) {
    return m_office.ask<Duty::FollowChanges>([=](Session &session, const auto &permit) -> Done {
        GL_TRY(const QString called, nameFrom(name));
        return inTransaction(session, permit.actor(), [&] { return store::renameView(session, id, called); });
    });
}

QFuture<Done> Views::forget(int id) {
    return m_office.ask<Duty::FollowChanges>([id](Session &session, const auto &permit) {
        return inTransaction(session, permit.actor(), [&] { return store::forgetView(session, id); });
    });
}

} // namespace gatelodge::admin
