#include "ui/pieces/field_value.h"
#include <QKeyEvent>
#include <QPainter>

namespace gatelodge::ui {

FieldValue::FieldValue(QWidget *parent) : QAbstractButton(parent), AccessibleParts(QAccessible::Button) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldValue::set(const QString &shown, Mood mood) {
    setText(shown);
    m_mood = mood;
    setCursor(canPress() ? Qt::IBeamCursor : Qt::ArrowCursor);
    update();
}

void FieldValue::keyPressEvent(QKeyEvent *event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (opens && canPress())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FieldValue::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const Tokens &t = tokens();
    const RowPainter row(&p, rect(), layoutDirection());
    const bool lit = underMouse() || hasFocus(), locked = !canPress();
    if (lit && !locked)
        drawCard(&p, rect().adjusted(0, 1, 0, -1), t.hover, {}, Radius::control);
    if (hasFocus())
        drawFocusRing(&p, rect().adjusted(0, 1, 0, -1));
    const int side = locked ? glyphSide() : iconSide(), inner = Space::one;
    const QRect mark(width() - inner - side, (height() - side) / 2, side, side);
    if (locked)
        row.glyph(mark, Glyph::Lock, t.muted);
    else if (lit)
        row.icon(mark, QStringLiteral("document-edit"), t.muted);
    const bool quiet = m_mood != Mood::Calm && m_mood != Mood::Locked;
    row.text(QRect(inner, 0, mark.left() - 2 * inner, height()), text(), Type::Body, quiet ? t.muted : t.text);
}

} // namespace gatelodge::ui
