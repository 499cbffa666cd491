#include "ui/theme/gate_mark.h"
#include "ui/theme/tokens.h"
#include <QPainter>
#include <QPainterPath>

namespace gatelodge::ui {
namespace {

// On a 32 x 32 field: a plate, an arch over two posts, and two wings that stand open a hand's breadth.
void drawGate(QPainter *p, const QColor &plate, const QColor &gate) {
    p->setPen(Qt::NoPen);
    p->setBrush(plate);
    p->drawRoundedRect(QRectF(0.5, 0.5, 31, 31), 8, 8);
    p->setBrush(Qt::NoBrush);
    p->setPen(QPen(gate, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath arch(QPointF(8, 25));
    arch.lineTo(8, 15);
    arch.arcTo(QRectF(8, 7, 16, 16), 180, -180);
    arch.lineTo(24, 25);
    p->drawPath(arch);
    p->drawLine(QPointF(16, 7), QPointF(16, 25));
    p->setPen(QPen(gate, 1.6, Qt::SolidLine, Qt::RoundCap));
    p->drawLine(QPointF(12, 14), QPointF(12, 25));
    p->drawLine(QPointF(20, 14), QPointF(20, 25));
    p->drawLine(QPointF(8, 19.5), QPointF(24, 19.5));
}

// A disc with an exclamation mark, cut out of the plate, so that it is seen on light panels and on dark ones.
void drawWant(QPainter *p) {
    const QPointF centre(23.5, 8.5);
    p->setPen(Qt::NoPen);
    p->setCompositionMode(QPainter::CompositionMode_Clear);
    p->drawEllipse(centre, 10, 10);
    p->setCompositionMode(QPainter::CompositionMode_SourceOver);
    p->setBrush(tokensOf(Scheme::Dark).brass);
    p->drawEllipse(centre, 8.5, 8.5);
    p->setPen(QPen(tokensOf(Scheme::Light).text, 2.6, Qt::SolidLine, Qt::RoundCap));
    p->drawLine(centre + QPointF(0, -4.2), centre + QPointF(0, 0.6));
    p->drawPoint(centre + QPointF(0, 4.6));
}

} // namespace

void drawGateMark(QPainter *p, const QRectF &square) {
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->translate(square.topLeft());
    p->scale(square.width() / 32.0, square.height() / 32.0);
    drawGate(p, tokens().ink, tokens().onInk);
    p->restore();
}

QIcon gateIcon(GateMood mood) {
    const Tokens light = tokensOf(Scheme::Light);
    QIcon icon;
    for (const int side : {16, 22, 32, 48, 64, 128, 256}) {
        QPixmap map(side, side);
        map.fill(Qt::transparent);
        QPainter painter(&map);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(side / 32.0, side / 32.0);
        drawGate(&painter, light.ink, light.onInk);
        if (mood == GateMood::Wanting)
            drawWant(&painter);
        painter.end();
        icon.addPixmap(map);
    }
    return icon;
}

} // namespace gatelodge::ui
