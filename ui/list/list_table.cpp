#include "ui/list/list_table.h"
#include "ui/list/paged_model.h"
#include "ui/pieces/text.h"
#include "ui/theme/paint.h"
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>

namespace gatelodge::ui {
namespace {

// Whether somebody holds the header with the mouse: sections also change their widths while a button is down elsewhere,
// as when a click on a subject makes the page.
class Hold : public QObject {
public:
    explicit Hold(QHeaderView *header) : QObject(header) { header->viewport()->installEventFilter(this); }
    bool isOn() const { return m_on; }

protected:
    bool eventFilter(QObject *, QEvent *event) override {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            // The other one opens a menu, which takes its release.
            m_on = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
            break;
        case QEvent::MouseButtonRelease: m_on = false; break;
        default: break;
        }
        return false;
    }

private:
    bool m_on = false;
};

} // namespace

ListTable::ListTable(const QString &name, const QString &accessibleName, QWidget *parent)
    : QTreeView(parent), m_name(name) {
    setAccessibleName(accessibleName);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(0);
    setTreePosition(-1); // a column that was moved to the front has the gutter, not the first one of the model
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(em(3));
    connect(header(), &QHeaderView::sectionResized, this, [this, hold = new Hold(header())] {
        if (hold->isOn()) // only what a person dragged
            rememberWidths();
    });
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (m_columns.size() < 2)
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header()->mapToGlobal(place));
    });
}

QString ListTable::key(const char *what) const {
    return QStringLiteral("lists/%1/%2").arg(m_name, QLatin1StringView(what));
}

void ListTable::setModel(QAbstractItemModel *model) {
    if (m_paged)
        m_paged->disconnect(this);
    m_paged = qobject_cast<PagedModel *>(model);
    QTreeView::setModel(model);
    if (m_paged)
        follow(m_paged);
}

void ListTable::follow(PagedModel *model) {
    connect(model, &PagedModel::aboutToLand, this, &ListTable::holdTop);
    connect(model, &PagedModel::landed, this, &ListTable::restoreTop);
    connect(model, &PagedModel::textFound, this, [this](int row) {
        setCurrentIndex(this->model()->index(row, 0));
        scrollTo(currentIndex());
    });
}

void ListTable::setColumns(QList<Column> columns, Sorting first) {
    m_columns = std::move(columns);
    m_sorting = m_first = first;
    header()->setSortIndicatorClearable(first.column < 0); // a third press leads back to their own order
    const QVariantList widths = QSettings().value(key("dragged")).toList(); // "widths" of old was not all dragged
    m_areDragged = !widths.isEmpty();
    for (int i = 0; i < widths.size() && i < m_columns.size(); ++i)
        m_columns[i].ems = qBound(3.0, widths[i].toDouble(), 40.0);
    const QVariantList shown = QSettings().value(key("shown")).toList();
    for (int i = 1; i < shown.size() && i < m_columns.size(); ++i)
        m_columns[i].shown = shown[i].toBool();
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    placeColumns();
    restoreSorting();
    setSortingEnabled(true);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (!m_columns.value(column).sorts)
            return header()->setSortIndicator(m_sorting.column, m_sorting.order);
        m_sorting = {column, order};
        QSettings().setValue(key("sort"), order == Qt::AscendingOrder ? column + 1 : -(column + 1));
    });
}

void ListTable::restoreSorting() {
    const int sort = QSettings().value(key("sort")).toInt(); // 2 is the second column upwards, -2 downwards
    if (const int column = qAbs(sort) - 1; column >= 0 && column < m_columns.size() && m_columns[column].sorts)
        m_sorting = {column, sort < 0 ? Qt::DescendingOrder : Qt::AscendingOrder};
    header()->setSortIndicator(m_sorting.column, m_sorting.order);
}

void ListTable::placeColumns() {
    int needed = 0, drops = 0;
    for (const Column &column : m_columns) {
        needed += column.shown ? em(column.ems) : 0;
        drops = qMax(drops, column.dropsAs);
    }
    int dropped = 0;
    for (int turn = 1; turn <= drops && needed > viewport()->width(); ++turn) {
        for (const Column &column : m_columns)
            needed -= column.dropsAs == turn && column.shown ? em(column.ems) : 0;
        dropped = turn;
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        const bool hidden = !m_columns[i].shown || (m_columns[i].dropsAs && m_columns[i].dropsAs <= dropped);
        if (isColumnHidden(i) != hidden)
            setColumnHidden(i, hidden);
        if (i && !hidden)
            header()->resizeSection(i, em(m_columns[i].ems));
    }
}

void ListTable::needWidth(int column, int width) {
    if (m_areDragged || column >= m_columns.size() || width <= em(m_columns[column].ems))
        return;
    m_columns[column].ems = (width + 1) * 100.0 / em(100);
    placeColumns();
}

void ListTable::rememberWidths() {
    if (m_columns.isEmpty())
        return;
    m_areDragged = true;
    QVariantList widths;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (i && !isColumnHidden(i))
            m_columns[i].ems = header()->sectionSize(i) * 100.0 / em(100); // one em alone is rounded
        widths << m_columns[i].ems;
    }
    QSettings().setValue(key("dragged"), widths);
}

int ListTable::selectedCount() const {
    int rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.left() == 0 ? range.height() : 0;
    return rows;
}

QStringList ListTable::selectedKeys() const {
    QStringList keys;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        if (const QString key = index.data(KeyRole).toString(); !key.isEmpty())
            keys << key;
    return keys;
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) {
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged(selectedCount());
}

bool ListTable::isTypingAhead() const {
    return m_lastTyped.isValid() && !m_lastTyped.hasExpired(QApplication::keyboardInputInterval());
}

void ListTable::reset() {
    QTreeView::reset();
    m_lastTyped.invalidate();
}

void ListTable::keyboardSearch(const QString &text) {
    if (!m_paged) {
        QTreeView::keyboardSearch(text);
        return;
    }
    if (!isTypingAhead())
        m_typed.clear();
    m_lastTyped.start();
    m_typed += text;
    m_paged->findText(m_typed);
}

void ListTable::keyPressEvent(QKeyEvent *event) {
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier));
    switch (event->key()) {
    case Qt::Key_Space:
        if (isTypingAhead() && !m_typed.isEmpty()) {
            keyboardSearch(event->text()); // "Ada L": the blank belongs to the name
            return;
        }
        if (plain && currentIndex().isValid()) {
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && currentIndex().isValid()) {
            selectWhereItStands();
            Q_EMIT opened(currentIndex());
            return;
        }
        break;
    case Qt::Key_F10:
    case Qt::Key_Menu:
        if ((event->key() == Qt::Key_Menu || event->modifiers() == Qt::ShiftModifier) && currentIndex().isValid() &&
            contextMenuPolicy() == Qt::CustomContextMenu) {
            scrollTo(currentIndex());
            Q_EMIT customContextMenuRequested(visualRect(currentIndex()).center());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (selectedCount() > 1) {
            selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            return;
        }
        break;
    default: break;
    }
    QTreeView::keyPressEvent(event);
    const bool leads = event->key() == Qt::Key_Home || event->key() == Qt::Key_End || event->key() == Qt::Key_Up ||
                       event->key() == Qt::Key_Down;
    if (leads && !(event->modifiers() & ~Qt::KeypadModifier))
        selectWhereItStands();
}

// The row that the focus came to is current and not selected; a key that leads to it again changes nothing for Qt.
void ListTable::selectWhereItStands() {
    if (currentIndex().isValid() && selectedCount() == 0)
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListTable::mouseDoubleClickEvent(QMouseEvent *event) {
    QTreeView::mouseDoubleClickEvent(event);
    if (const QModelIndex index = indexAt(event->pos()); index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened(index);
}

void ListTable::drawRow(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QTreeView::drawRow(p, option, index);
    if (hasFocus() && index.row() == currentIndex().row())
        drawFocusRing(p, option.rect.adjusted(1, 1, -1, -2), Radius::small);
}

void ListTable::resizeEvent(QResizeEvent *event) {
    QTreeView::resizeEvent(event);
    placeColumns();
    tellVisibleRows();
}

void ListTable::changeEvent(QEvent *event) {
    QTreeView::changeEvent(event);
    if (changesSize(event)) {
        placeColumns();
        scheduleDelayedItemsLayout();
    }
}

void ListTable::scrollContentsBy(int dx, int dy) {
    QTreeView::scrollContentsBy(dx, dy);
    tellVisibleRows();
}

void ListTable::tellVisibleRows() {
    if (!m_paged)
        return;
    const int first = qMax(0, indexAt(QPoint(1, 0)).row());
    const int height = qMax(1, sizeHintForRow(first));
    m_paged->setVisibleRows(first, first + viewport()->height() / height + 1);
}

void ListTable::holdTop() {
    m_top =
        verticalScrollBar()->value() > 0 ? indexAt(QPoint(1, 0)) : QModelIndex(); // at the very top new rows may enter
    m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
}

void ListTable::restoreTop() {
    if (m_top.isValid()) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_top).top() - m_topOffset);
    }
    m_top = QPersistentModelIndex();
    tellVisibleRows();
}

} // namespace gatelodge::ui
