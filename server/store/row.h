// One row of an answer, by column name. A name that the statement does not select is a defect and asserts.
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QVariant>
#include <memory>

namespace gatelodge::store {

using Columns = QHash<QByteArray, int>;

class Row {
public:
    Row(std::shared_ptr<const Columns> columns, QVariantList values)
        : m_columns(std::move(columns)), m_values(std::move(values)) {}

    bool isNull(const char *column) const { return at(column).isNull(); }
    QString text(const char *column) const { return at(column).toString(); }
    bool flag(const char *column) const { return at(column).toBool(); }
    int number(const char *column) const { return at(column).toInt(); }
    qint64 bigNumber(const char *column) const { return at(column).toLongLong(); }
    double real(const char *column) const { return at(column).toDouble(); }
    QByteArray bytes(const char *column) const { return at(column).toByteArray(); }
    QDateTime time(const char *column) const;           // UTC; invalid where NULL or infinite
    QJsonObject json(const char *column) const;
    QStringList list(const char *column) const;         // a text[] column
    UserId user(const char *column) const { return userIdFrom(text(column)); }
    Revision revision(const char *column = "revision") const { return Revision{bigNumber(column)}; }
    template <typename IdType> IdType id(const char *column) const {
        return IdType(static_cast<decltype(IdType().value)>(bigNumber(column)));
    }

private:
    const QVariant &at(const char *column) const;
    std::shared_ptr<const Columns> m_columns;
    QVariantList m_values;
};

// "{a,\"b c\",NULL}" as PostgreSQL writes it; NULL becomes a null string.
QStringList parseArray(const QString &literal);

} // namespace gatelodge::store
