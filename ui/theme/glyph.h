// The nine vector shapes that make a state readable without its colour. They do not mirror (a check is a check).
#pragma once
#include <QColor>
#include <QRectF>

class QPainter;

namespace gatelodge::ui {

enum class Glyph { None, Check, Warning, Cross, Pause, Clock, Ring, Dot, Lock, Star };

void drawGlyph(QPainter *painter, const QRectF &square, Glyph glyph, const QColor &colour);
// A small arrow that says "opens downwards"; centre and size in px.
void drawChevron(QPainter *painter, const QPointF &centre, const QColor &colour);

} // namespace gatelodge::ui
