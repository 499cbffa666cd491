// A line of the manual's contents: its words on as many lines as they need, measured as they are drawn. The usual
// delegate measures and draws with widths that differ by a few pixels, and words that just do not fit then end in dots
// above an empty line.
#pragma once
#include <QStyledItemDelegate>

class QListView;

namespace gatelodge::ui {

class ContentsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ContentsDelegate(const QListView &view, QObject *parent) : QStyledItemDelegate(parent), m_view(view) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QListView &m_view;
};

} // namespace gatelodge::ui
