// Saved views for the console: whoever sits at it has their own.
#pragma once
#include "server/domain/result.h"
#include "server/domain/saved_view.h"
#include <QFuture>

namespace gatelodge::admin {

class Office;

class Views {
public:
    explicit Views(Office &office) : m_office(office) {}

    QFuture<Result<QList<SavedView>>> list(const QString &list); // "users"
    // See store/saved_views.h for faults; a name of more than 80 letters, or none, is Invalid.
    QFuture<Result<int>> save(const QString &list, const QString &name, const QJsonObject &question);
    QFuture<Done> rename(int id, const QString &name);
    QFuture<Done> forget(int id);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
