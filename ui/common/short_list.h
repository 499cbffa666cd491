// A list of a few hundred records that is read whole: groups, organisations. Rows are given as values; what changed is
// merged by key, so that selection and scroll position stay where they were.
#pragma once
#include "ui/common/list_copy.h"
#include "ui/list/row_delegate.h"
#include <QAbstractTableModel>

namespace gatelodge::ui {

class ShortList : public QAbstractTableModel, public TwoLineSource {
    Q_OBJECT
public:
    struct Row {
        QString key;
        TwoLineCells cells;
        QString spoken; // all cells in words
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(QList<Row> rows);
    QString keyAt(int row) const { return m_rows.value(row).key; }
    const Row &at(int row) const { return m_rows.at(row); }
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    std::optional<TwoLineCells> linesAt(int row) const override;

private:
    QList<Row> m_rows;
};

// Its rows as they stand. Columns that say nothing of any row are left out.
ListCopy copyOfShort(const ShortList &list, const QString &title, const QString &sentence);

} // namespace gatelodge::ui
