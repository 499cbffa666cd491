// Arithmetic of colours: the contrast ratio of WCAG 2.2 (relative luminance, 1..21) and mixing.
#pragma once
#include <QColor>

namespace gatelodge::ui {

qreal contrast(const QColor &a, const QColor &b);
// share 0 gives a, 1 gives b.
QColor mix(const QColor &a, const QColor &b, qreal share);

} // namespace gatelodge::ui
