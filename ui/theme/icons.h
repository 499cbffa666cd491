// Icons come from the breeze theme by name and are poured over with a token when they are painted, so that one theme
// serves light, dark and high contrast and a running window switches with them. Sizes: iconSide() in measure.h.
// Forward and back point the other way in a window that reads from the right; play, check and clock do not.
#pragma once
#include "ui/theme/tokens.h"
#include <QIcon>

class QPainter;

namespace gatelodge::ui {

// One name is our own: "gatelodge-cross" (breeze closes with a filled disc, too loud for a quiet bar).
QIcon icon(const QString &name, Token token = &Tokens::text);
void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour);

} // namespace gatelodge::ui
