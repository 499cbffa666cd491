#include "ui/common/short_list.h"
#include "ui/list/paged_model.h"
#include <QSet>

namespace gatelodge::ui {

int ShortList::rowOf(const QString &key) const {
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].key == key)
            return row;
    return -1;
}

// Rows that went are removed first and new ones added at the end; then all take their places in one layout change.
void ShortList::setRows(QList<Row> rows) {
    QSet<QString> wanted;
    for (const Row &row : rows)
        wanted.insert(row.key);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[row].key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    QList<Row> fresh;
    for (const Row &row : rows)
        if (rowOf(row.key) < 0)
            fresh << row;
    if (!fresh.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
        m_rows += fresh;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList from = persistentIndexList();
    QStringList keys;
    for (const QModelIndex &index : from)
        keys << keyAt(index.row());
    m_rows = std::move(rows);
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i)
        to << index(rowOf(keys[i]), from[i].column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

QVariant ShortList::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.cells.title;
    case Qt::AccessibleTextRole: return row.spoken;
    case KeyRole: return row.key;
    default: return {};
    }
}

std::optional<TwoLineCells> ShortList::linesAt(int row) const {
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows[row].cells) : std::nullopt;
}

} // namespace gatelodge::ui
