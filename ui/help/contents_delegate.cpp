#include "ui/help/contents_delegate.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include <QListView>
#include <QPainter>
#include <QStyle>

namespace gatelodge::ui {
namespace {

constexpr int kBeside = Space::one, kAbove = Space::half / 2; // of the words
constexpr int kHow = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignAbsolute;

QRect wordsIn(const QRect &line) { return line.adjusted(kBeside, kAbove, -kBeside, -kAbove); }

} // namespace

QSize ContentsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const int width = m_view.viewport()->width() - 2 * m_view.spacing();
    const QRect room = wordsIn(QRect(0, 0, width, 10'000));
    const QRect taken = QFontMetrics(m_view.font()).boundingRect(room, kHow, index.data().toString());
    Q_UNUSED(option)
    return {width, taken.height() + 2 * kAbove};
}

void ContentsDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver)
        drawCard(p, option.rect, chosen ? tokens().inkSoft : tokens().hover, {}, Radius::control);
    if (chosen)
        p->fillRect(QStyle::visualRect(option.direction, option.rect,
                                       QRect(option.rect.left(), option.rect.top() + Space::half, Space::bar,
                                             option.rect.height() - Space::one)),
                    tokens().ink);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(p, option.rect);
    const bool said = index.flags() & Qt::ItemIsEnabled;
    p->setFont(m_view.font());
    p->setPen(said ? chosen ? tokens().inkText : tokens().text : tokens().muted);
    const Qt::Alignment side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    p->drawText(wordsIn(option.rect), int(side) | kHow, index.data().toString());
}

} // namespace gatelodge::ui
