#include "ui/common/short_list.h"
#include "ui/list/paged_model.h"
#include <algorithm>
#include <QCollator>
#include <QSet>

namespace gatelodge::ui {

namespace {

bool has(const ShortList::Row &row, const QString &letters) {
    const auto in = [&letters](const QString &text) { return text.contains(letters, Qt::CaseInsensitive); };
    return letters.isEmpty() || in(row.cells.title) || in(row.cells.note) || in(row.spoken) ||
           std::any_of(row.further.begin(), row.further.end(), in);
}

QString cellOf(const ShortList::Row &row, int column) {
    return column > 0 ? row.further.value(column - 1) : row.cells.title;
}

int compare(const ShortList::Row &a, const ShortList::Row &b, int column, const QCollator &words) {
    const auto one = a.ranks.value(column), other = b.ranks.value(column);
    if (one || other)
        return one < other ? -1 : one == other ? 0 : 1;
    return words.compare(cellOf(a, column), cellOf(b, column));
}

} // namespace

int ShortList::rowOf(const QString &key) const {
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].key == key)
            return row;
    return -1;
}

void ShortList::setRows(QList<Row> rows) {
    m_all = std::move(rows);
    arrange();
}

void ShortList::seek(const QString &typed) {
    const QString before = std::exchange(m_sought, typed.trimmed());
    if (m_sought != before)
        arrange();
}

void ShortList::narrow(const QStringList &traits) {
    const QStringList before = std::exchange(m_wanted, traits);
    if (m_wanted != before)
        arrange();
}

void ShortList::sort(int column, Qt::SortOrder order) {
    const bool same = column == m_column && order == m_order;
    m_column = column;
    m_order = order;
    if (!same)
        arrange();
}

void ShortList::arrange() {
    QList<Row> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows), [this](const Row &row) {
        const auto fits = [&row](const QString &trait) { return row.traits.contains(trait); };
        return has(row, m_sought) && std::all_of(m_wanted.begin(), m_wanted.end(), fits);
    });
    if (m_column >= 0) {
        QCollator collator;
        collator.setNumericMode(true);
        std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
            const int order = compare(a, b, m_column, collator);
            if (order == 0)
                return collator.compare(a.cells.title, b.cells.title) < 0;
            return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
        });
    }
    show(std::move(rows));
}

// Rows that went are removed first and new ones added at the end; then all take their places in one layout change.
void ShortList::show(QList<Row> rows) {
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
    case Qt::DisplayRole: return cellOf(row, index.column());
    case Qt::AccessibleTextRole: return row.spoken;
    case KeyRole: return row.key;
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    default: return {};
    }
}

void ShortList::setColumns(QList<Words> titles, QSet<int> numbers) {
    beginResetModel();
    m_titles = std::move(titles);
    m_numbers = std::move(numbers);
    endResetModel();
}

QVariant ShortList::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && m_numbers.contains(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool title = orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_titles.size();
    return title ? m_titles[section]() : QVariant();
}

std::optional<TwoLineCells> ShortList::linesAt(int row) const {
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows[row].cells) : std::nullopt;
}

} // namespace gatelodge::ui
