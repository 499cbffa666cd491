#include "ui/theme/glyph.h"
#include "ui/theme/measure.h"
#include <cmath>
#include <numbers>
#include <QPainter>

namespace gatelodge::ui {
namespace {

QPolygonF star() {
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const qreal radius = i % 2 ? 2.3 : 5.2, angle = (i / 5.0 - 0.5) * std::numbers::pi;
        points << QPointF(6 + radius * std::cos(angle), 6.3 + radius * std::sin(angle));
    }
    return points;
}

// On a 12 x 12 field, pen and brush already set for lines.
void drawShape(QPainter *p, Glyph glyph, const QColor &colour) {
    switch (glyph) {
    case Glyph::None: return;
    case Glyph::Check: p->drawPolyline(QPolygonF{{2, 6.4}, {4.8, 9.2}, {10, 3}}); return;
    case Glyph::Cross:
        p->drawLine(QPointF(2.8, 2.8), QPointF(9.2, 9.2));
        p->drawLine(QPointF(9.2, 2.8), QPointF(2.8, 9.2));
        return;
    case Glyph::Warning:
        p->drawPolygon(QPolygonF{{6, 1.4}, {11.2, 10.6}, {0.8, 10.6}});
        p->drawLine(QPointF(6, 4.9), QPointF(6, 7));
        p->drawPoint(QPointF(6, 8.9));
        return;
    case Glyph::Pause:
        p->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
        p->drawLine(QPointF(4, 2.8), QPointF(4, 9.2));
        p->drawLine(QPointF(8, 2.8), QPointF(8, 9.2));
        return;
    case Glyph::Clock:
        p->drawEllipse(QPointF(6, 6), 4.9, 4.9);
        p->drawPolyline(QPolygonF{{6, 3.2}, {6, 6}, {8, 7.2}});
        return;
    case Glyph::Ring: p->drawEllipse(QPointF(6, 6), 3.6, 3.6); return;
    case Glyph::Dot:
        p->setBrush(colour);
        p->setPen(Qt::NoPen);
        p->drawEllipse(QPointF(6, 6), 3.4, 3.4);
        return;
    case Glyph::Lock:
        p->drawRoundedRect(QRectF(2.2, 5.4, 7.6, 5.4), 1, 1);
        p->drawArc(QRectF(3.8, 1.4, 4.4, 7), 0, 180 * 16);
        return;
    case Glyph::Star:
        p->setBrush(colour);
        p->setPen(Qt::NoPen);
        p->drawPolygon(star());
        return;
    }
}

} // namespace

void drawGlyph(QPainter *p, const QRectF &square, Glyph glyph, const QColor &colour) {
    if (glyph == Glyph::None)
        return;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->translate(square.topLeft());
    p->scale(square.width() / 12.0, square.height() / 12.0);
    p->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p->setBrush(Qt::NoBrush);
    drawShape(p, glyph, colour);
    p->restore();
}

void drawChevron(QPainter *p, const QPointF &centre, const QColor &colour) {
    const qreal u = qMax(1.0, em(1) / 16.0);
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(colour, 1.5 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p->drawPolyline(
        QPolygonF{centre + QPointF(-3.5, -1.75) * u, centre + QPointF(0, 1.75) * u, centre + QPointF(3.5, -1.75) * u});
    p->restore();
}

} // namespace gatelodge::ui
