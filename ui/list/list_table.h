// The view with the manners all lists share: no frame, uniform heights, whole rows, keyboard first. Space selects,
// Enter opens, letters jump (also beyond what is loaded), Esc steps out of a selection. Column widths, sorting
// and which columns are shown are remembered a list in QSettings ("lists/<name>/…", widths in em); columns that do not
// fit drop out in a given order. A model that sorts does it by QAbstractItemModel::sort().
#pragma once
#include <QElapsedTimer>
#include <QTreeView>

class QMenu;

namespace gatelodge::ui {

class PagedModel;

class ListTable : public QTreeView {
    Q_OBJECT
public:
    struct Column {
        qreal ems = 8;     // width; of the first column the least, it takes what is left
        int dropsAs = 0;   // 0 never; 1 drops out first
        bool shown = true; // until somebody chooses otherwise
        bool sorts = true; // the list can be ordered by it: there is an index, or all rows are in memory
    };
    struct Sorting {
        int column = 0; // -1: as the model has them, an order that means something
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    ListTable(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void setColumns(QList<Column> columns) { setColumns(std::move(columns), Sorting()); } // after setModel
    void setColumns(QList<Column> columns, Sorting first);                                // first: until somebody sorts
    void needWidth(int column, int width); // px of what is painted there: no less, unless somebody drags a column
    QStringList selectedKeys() const;                                                     // of loaded rows
    int selectedCount() const;
    bool isColumnChosen(int column) const { return m_columns.value(column).shown; } // it may still not fit
    void chooseColumn(int column, bool shown);                                      // remembered; the first stays
    void fillColumnMenu(QMenu *menu);
    void fillSortMenu(QMenu *menu); // also by columns that are not shown
    void fillListMenu(QMenu *menu); // both, as menus in it
    void keyboardSearch(const QString &text) override;
    void reset() override; // another list: letters typed for the one before are over

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void selectionCountChanged(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void follow(PagedModel *model);
    bool isTypingAhead() const;
    void selectWhereItStands();
    void restoreSorting();
    void placeColumns();
    void rememberWidths();
    void tellVisibleRows();
    void holdTop();
    void restoreTop();
    QString key(const char *what) const;
    QString m_name, m_typed;
    QElapsedTimer m_lastTyped;
    QList<Column> m_columns;
    Sorting m_sorting, m_first;
    bool m_areDragged = false; // its columns, by somebody
    PagedModel *m_paged = nullptr;
    QPersistentModelIndex m_top;
    int m_topOffset = 0;
};

} // namespace gatelodge::ui
