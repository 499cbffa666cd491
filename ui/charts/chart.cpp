#include "ui/charts/chart.h"
#include "ui/pieces/text.h"

namespace gatelodge::ui {

Chart::Chart(Words title, QWidget *parent)
    : QWidget(parent), AccessibleParts(QAccessible::Chart), m_title(std::move(title)) {
    setAccessibleName(m_title());
}

void Chart::valuesChanged() {
    setAccessibleName(m_title());
    setAccessibleDescription(describe());
    update();
}

void Chart::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLook(event)) {
        updateGeometry();
        valuesChanged();
    }
}

void Chart::drawTimeAxis(const RowPainter &row, const QRect &plot, const std::vector<Words> &labels) {
    const int last = int(labels.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const QString text = labels[size_t(i)]();
        const int width = widthOf(text, Type::Caption) + 4;
        const int at = plot.left() + (last ? plot.width() * i / last : 0);
        const int left = i == 0 ? at : i == last ? at - width : at - width / 2;
        row.text(QRect(left, plot.bottom() + 6, width, captionHeight()), text, Type::Caption, tokens().muted,
                 i == 0      ? Qt::AlignLeft
                 : i == last ? Qt::AlignRight
                             : Qt::AlignHCenter,
                 Qt::ElideNone);
    }
}

void Chart::drawValueLabel(const RowPainter &row, int axis, int y, const QString &text) {
    row.text(QRect(0, y - captionHeight() / 2, axis - Space::one, captionHeight()), text, Type::Caption, tokens().muted,
             Qt::AlignRight, Qt::ElideNone);
}

} // namespace gatelodge::ui
