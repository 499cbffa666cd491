// A list of a few hundred records that is read whole: groups, organisations. Rows are given as values; what changed is
// merged by key, so that selection and scroll position stay where they were. What is shown of them: those in which the
// letters stand that somebody seeks, in the order of a column or as they were given. Words stand as the language has
// them; what is equal in a column, by the first.
#pragma once
#include "ui/common/list_copy.h"
#include "ui/list/row_delegate.h"
#include "ui/theme/words.h"
#include <QAbstractTableModel>
#include <QSet>

namespace gatelodge::ui {

class ShortList : public QAbstractTableModel, public TwoLineSource {
    Q_OBJECT
public:
    struct Row {
        QString key;
        TwoLineCells cells;
        QString spoken;           // all cells in words
        QStringList further = {}; // cells of the columns behind the first
        QStringList traits = {};  // by which a sentence finds it: see short_filter.h
        QList<std::optional<qint64>> ranks = {}; // of the columns, the first too, that are not ordered by their words
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(QList<Row> rows); // all there are
    const QList<Row> &all() const { return m_all; }
    // Of the first and those behind it; one without a title otherwise. Numbers stand at the end of their column.
    void setColumns(QList<Words> titles, QSet<int> numbers = {});
    void seek(const QString &typed);
    void narrow(const QStringList &traits);              // each of which a row must have
    void sort(int column, Qt::SortOrder order) override; // -1: as they were given
    QString keyAt(int row) const { return m_rows.value(row).key; }
    const Row &at(int row) const { return m_rows.at(row); }
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : qMax(1, int(m_titles.size()));
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    std::optional<TwoLineCells> linesAt(int row) const override;

private:
    void arrange();
    void show(QList<Row> rows);
    QList<Row> m_all, m_rows;
    QList<Words> m_titles;
    QSet<int> m_numbers;
    QString m_sought;
    QStringList m_wanted;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

// Its rows as they stand. Columns that say nothing of any row are left out.
ListCopy copyOfShort(const ShortList &list, const QString &title, const QString &sentence);

} // namespace gatelodge::ui
