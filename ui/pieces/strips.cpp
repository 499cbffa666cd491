#include "ui/pieces/strips.h"
#include "ui/pieces/text.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace gatelodge::ui {

PaintedStrip::PaintedStrip(QAccessible::Role role, Words accessibleName, QWidget *parent)
    : QWidget(parent), AccessibleParts(role), m_accessibleName(std::move(accessibleName)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(m_accessibleName());
}

void PaintedStrip::setChoices(std::vector<Choice> choices) {
    m_choices = std::move(choices);
    m_current = qBound(-1, m_current, qMax(0, int(m_choices.size()) - 1));
    updateGeometry();
    update();
}

void PaintedStrip::setCount(int number, std::optional<int> count) {
    m_choices.at(size_t(number)).count = count;
    update();
}

void PaintedStrip::setCurrent(int number) {
    if (number == m_current || number < -1 || number >= partCount())
        return;
    m_current = number;
    update();
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(number);
    QAccessible::updateAccessibility(&event);
}

void PaintedStrip::choose(int number) {
    if (number < 0 || number >= partCount() || number == m_current || !isEnabled())
        return;
    setCurrent(number);
    Q_EMIT chosen(number);
}

QString PaintedStrip::countText(int number) const {
    const auto &count = m_choices[size_t(number)].count;
    return count ? QLocale().toString(*count) : QString();
}

QString PaintedStrip::partName(int number) const {
    const Choice &choice = m_choices[size_t(number)];
    return choice.count ? tr("%1, %2").arg(choice.name(), countText(number)) : choice.name();
}

QRect PaintedStrip::partRect(int number) const {
    return QStyle::visualRect(layoutDirection(), rect(), logicalRect(number));
}

int PaintedStrip::partAt(const QPoint &point) const {
    for (int i = 0; i < partCount(); ++i)
        if (partRect(i).contains(point))
            return i;
    return -1;
}

void PaintedStrip::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton)
        choose(partAt(event->pos()));
}

void PaintedStrip::mouseMoveEvent(QMouseEvent *event) {
    if (const int now = partAt(event->pos()); now != m_hovered) {
        m_hovered = now;
        update();
    }
}

void PaintedStrip::leaveEvent(QEvent *event) {
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void PaintedStrip::keyPressEvent(QKeyEvent *event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Right: choose(m_current + (mirrored ? -1 : 1)); return;
    case Qt::Key_Left: choose(m_current + (mirrored ? 1 : -1)); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(partCount() - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PaintedStrip::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    update();
}

void PaintedStrip::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLook(event))
        return;
    setAccessibleName(m_accessibleName());
    updateGeometry();
    update();
}

// The ring of the focus has room beside the first; what stands below a strip is in line with its letters when the strip
// begins as much earlier.
QRect TabStrip::logicalRect(int number) const {
    int x = Space::half;
    for (int i = 0; i <= number && i < partCount(); ++i) {
        const int name = widthOf(choices()[size_t(i)].name(), Type::Strong),
                  count = widthOf(countText(i), Type::Caption);
        const int width = name + (count ? count + 6 : 0);
        if (i == number)
            return {x, 0, width, height()};
        x += width + Space::three;
    }
    return {};
}

int TabStrip::fitting() const {
    for (int i = 0; i < partCount(); ++i) {
        const int room = width() - (i + 1 < partCount() ? iconSide() + Space::one : 0);
        if (logicalRect(i).right() > room)
            return i;
    }
    return partCount();
}

QRect TabStrip::moreRect() const {
    const int side = iconSide(), from = fitting() ? logicalRect(fitting() - 1).right() + Space::two : 0;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(qMin(from, width() - side), 0, side, height()));
}

void TabStrip::openMore() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = fitting(); i < partCount(); ++i)
        menu->addAction(partName(i), this, [this, i] { choose(i); });
    menu->popup(mapToGlobal(moreRect().bottomLeft()));
}

void TabStrip::mousePressEvent(QMouseEvent *event) {
    if (fitting() < partCount() && moreRect().contains(event->pos()))
        openMore();
    else
        PaintedStrip::mousePressEvent(event);
}

void TabStrip::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Down && fitting() < partCount())
        openMore();
    else
        PaintedStrip::keyPressEvent(event);
}

void TabStrip::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const Tokens &t = tokens();
    const RowPainter row(&p, rect(), layoutDirection());
    for (int i = 0; i < fitting(); ++i) {
        const bool now = i == current();
        const QRect r = logicalRect(i);
        const QString name = choices()[size_t(i)].name();
        const int nameWidth = widthOf(name, Type::Strong);
        row.text(QRect(r.left(), 0, nameWidth + 4, height() - 2), name, now ? Type::Strong : Type::Body,
                 now || i == hovered() ? t.text : t.muted);
        row.text(QRect(r.left() + nameWidth + 6, 0, r.width(), height() - 2), countText(i), Type::Caption, t.muted,
                 Qt::AlignLeft, Qt::ElideNone);
        if (now)
            p.fillRect(row.at(QRect(r.left(), height() - 2, r.width(), 2)), t.ink);
        if (now && hasFocus())
            drawFocusRing(&p, row.at(r.adjusted(-Space::half, 4, Space::half, -6)).intersected(rect()));
    }
    if (fitting() < partCount())
        drawIcon(&p, QRect(moreRect().left(), (height() - iconSide()) / 2, iconSide(), iconSide()),
                 QStringLiteral("overflow-menu"), current() >= fitting() ? t.ink : t.muted);
}

Segmented::Segmented(Words accessibleName, QWidget *parent)
    : PaintedStrip(QAccessible::Grouping, std::move(accessibleName), parent) {
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Segmented::widthOfPart(int number) const {
    return widthOf(choices()[size_t(number)].name(), Type::Strong) + Space::three;
}

QList<QRect> Segmented::partsIn(int width) const {
    const int line = controlHeight() - 4;
    QList<QRect> parts;
    int x = 0, y = 0;
    for (int i = 0; i < partCount(); ++i) {
        const int part = widthOfPart(i);
        if (x && x + part > width) {
            x = 0;
            y += line;
        }
        parts << QRect(x, y, qMin(part, width), line);
        x += part;
    }
    return parts;
}

QRect Segmented::logicalRect(int number) const { return partsIn(width()).value(number); }

QSize Segmented::sizeHint() const {
    int width = 0;
    for (int i = 0; i < partCount(); ++i)
        width += widthOfPart(i);
    return {width, controlHeight() - 4};
}

QSize Segmented::minimumSizeHint() const {
    int widest = 0;
    for (int i = 0; i < partCount(); ++i)
        widest = qMax(widest, widthOfPart(i));
    return {widest, controlHeight() - 4};
}

int Segmented::heightForWidth(int width) const {
    const QList<QRect> parts = partsIn(width);
    return parts.isEmpty() ? controlHeight() - 4 : parts.constLast().bottom() + 1;
}

// A layout that knows nothing of heights by widths keeps the lines below the first, too.
void Segmented::resizeEvent(QResizeEvent *event) {
    PaintedStrip::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void Segmented::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const Tokens &t = tokens();
    const bool full = Theme::scheme() == Scheme::HighContrast;
    p.setOpacity(isEnabled() ? 1 : 0.55);
    drawCard(&p, rect(), t.slateSoft, full ? t.control : QColor(), Radius::control);
    const RowPainter row(&p, rect(), layoutDirection());
    for (int i = 0; i < partCount(); ++i) {
        const bool now = i == current();
        const QRect r = logicalRect(i), thumb = row.at(r.adjusted(2, 2, -2, -2));
        if (now)
            drawCard(&p, thumb,
                     Theme::scheme() == Scheme::Dark ? t.press
                     : full                          ? t.inkSoft
                                                     : t.surface,
                     mix(t.control, t.hairline, 0.6), Radius::small);
        if (now && hasFocus())
            drawFocusRing(&p, thumb, Radius::small);
        row.text(r, choices()[size_t(i)].name(), now ? Type::Strong : Type::Body,
                 now || i == hovered() ? t.text : t.muted, Qt::AlignHCenter);
    }
}

} // namespace gatelodge::ui
