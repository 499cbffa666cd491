// Tables of another system, as they stand at one moment: in a database that answers, or in a copy of it (a dump). What
// a source of people reads (server/sync/django_tables.h).
#pragma once
#include "server/domain/result.h"
#include <functional>
#include <optional>
#include <QHash>
#include <QStringList>

namespace gatelodge {

// The next row's cells as PostgreSQL writes them in text, times in UTC; a null cell is NULL. Nothing at the end.
using TableRows = std::function<Result<std::optional<QStringList>>()>;

// Which tables are wanted, and by which column (whole numbers) the rows of each are ordered.
using WantedTables = QHash<QString, QString>;

class Tables {
public:
    virtual ~Tables() = default;
    virtual QStringList columnsOf(const QString &table) const = 0; // empty: there is no such table
    // From the first row, as often as is asked; a piece at a time, however long the table is. Several may be read at
    // once. They end with what they came from.
    virtual Result<TableRows> rows(const QString &table, const QStringList &columns) = 0;
};

} // namespace gatelodge
