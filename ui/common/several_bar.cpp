#include "ui/common/several_bar.h"
#include "ui/list/list_table.h"
#include "ui/pieces/selection_bar.h"
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

struct SeveralBar {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::SeveralBar)
};

} // namespace

SelectionBar *makeSeveralBar(ListTable &table, const QList<Button *> &verbs) {
    auto *bar = new SelectionBar(verbs);
    bar->hide();
    QObject::connect(bar, &SelectionBar::clearRequested, &table, &QAbstractItemView::clearSelection);
    QObject::connect(&table, &ListTable::selectionCountChanged, bar, [bar](int rows) {
        if (rows > 1)
            bar->setSentence([rows] { return SeveralBar::tr("%n selected", nullptr, rows); });
        bar->setVisible(rows > 1);
    });
    return bar;
}

} // namespace gatelodge::ui
