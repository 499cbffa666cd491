// The catalogue of named SQL: sql/*.sql, compiled in, never put together at run time. A block begins with
// "-- name: user.find" and ends at the next one. A test prepares every block on a migrated database.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gatelodge::store {

// The text of a block; an unknown name is a defect and aborts with its name.
const QString &statementText(const QByteArray &name);
QStringList statementNames();
// `transaction.name_actor`, under this name prepared on every connection (session.cpp).
inline constexpr char kNameActor[] = "gatelodge_name_actor";
// The constraint that a verbose PostgreSQL message names, or nothing.
QString constraintIn(const QString &message);

} // namespace gatelodge::store
