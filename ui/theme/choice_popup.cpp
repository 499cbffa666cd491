#include "ui/theme/choice_popup.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QStyledItemDelegate>

namespace gatelodge::ui {
namespace {

constexpr int kInset = 5, kGap = 3; // px: of the words in a row, which stand below the field's; below the field
constexpr int kIconGap = 6;

bool isSeparator(const QModelIndex &index) {
    return index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1StringView("separator");
}

bool isTitle(const QModelIndex &index) { return !(index.flags() & Qt::ItemIsEnabled); }

class ChoiceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override {
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        const int words = widthOf(index.data().toString(), typeOf(index)) + 2;
        return {words + 2 * kInset + (icon.isNull() ? 0 : iconSide() + kIconGap),
                isSeparator(index) ? 2 * Space::half + Space::hair : controlHeight()};
    }
    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Tokens &t = tokens();
        const QRect whole = option.rect;
        p->save();
        if (isSeparator(index)) {
            p->fillRect(QRect(whole.left(), whole.center().y(), whole.width(), Space::hair), t.hairline);
            return p->restore();
        }
        const bool title = isTitle(index), chosen = !title && option.state & QStyle::State_Selected;
        if (chosen || (!title && option.state & QStyle::State_MouseOver))
            drawCard(p, whole, chosen ? t.inkSoft : t.hover, {}, Radius::small);
        const RowPainter row(p, whole, option.direction);
        QRect words = whole.adjusted(kInset, 0, -kInset, 0);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull()) {
            const int side = iconSide();
            icon.paint(p, row.at(QRect(words.left(), whole.top() + (whole.height() - side) / 2, side, side)));
            words.setLeft(words.left() + side + kIconGap);
        }
        row.text(words, index.data().toString(), typeOf(index), title ? t.muted : t.text);
        p->restore();
    }

private:
    static Type typeOf(const QModelIndex &index) { return isTitle(index) ? Type::Caption : Type::Body; }
};

} // namespace

bool isChoicePopup(const QWidget *widget) { return widget && widget->inherits("QComboBoxPrivateContainer"); }

// Each time it opens: the scheme may be another one.
void dressChoices(QComboBox &box) {
    QAbstractItemView *list = box.view();
    if (!dynamic_cast<ChoiceDelegate *>(list->itemDelegate()))
        box.setItemDelegate(new ChoiceDelegate(&box));
    QPalette palette = list->palette();
    palette.setColor(QPalette::Base, tokens().raised);
    list->setPalette(palette);
}

QRect choicePopupBeside(const QComboBox &box) {
    const QAbstractItemView *list = box.view();
    int widest = 0;
    for (int i = 0; i < box.count(); ++i)
        widest = qMax(
            widest,
            list->itemDelegate()->sizeHint({}, box.model()->index(i, box.modelColumn(), box.rootModelIndex())).width());
    const int bar = box.count() > box.maxVisibleItems() ? box.style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    const QRect field = box.rect();
    const QRect beside(field.left(), field.top() - kGap, qMax(field.width(), widest + bar + 2 * choicePopupFrame),
                       field.height() + 2 * kGap);
    return box.layoutDirection() == Qt::RightToLeft ? beside.translated(field.right() - beside.right(), 0) : beside;
}

} // namespace gatelodge::ui
