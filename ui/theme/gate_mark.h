// The mark: an arched gate with two wings, painted, so that it is sharp at every size and follows the scheme.
#pragma once
#include <QIcon>

class QPainter;

namespace gatelodge::ui {

// Into a square of any size; the plate in ink, the gate in what reads on ink.
void drawGateMark(QPainter *painter, const QRectF &square);
// The application's icon. Keeps the light scheme's colours, because panels and task bars are not ours. Wanting: with a
// mark at its corner, for a tray.
enum class GateMood { Calm, Wanting };
QIcon gateIcon(GateMood mood = GateMood::Calm);

} // namespace gatelodge::ui
