// Colours by job, never by hue, so that a page says what it means and three schemes can answer.
//
// "Ink" means: you can act here. "Brass" means: a person should look. Moss and brick only report (went well, failed)
// and always travel with a shape and a word. Every promised pair of text and plane keeps 4.5:1, outlines and chart
// series 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); tests/ui/theme computes them all.
#pragma once
#include <QColor>
#include <QPalette>

namespace gatelodge::ui {

enum class Scheme { Light, Dark, HighContrast };

struct Tokens {
    QColor window, surface, sunken, raised;                    // planes, from the back to the front
    QColor hairline, control;                                  // separators; outlines of inputs (3:1 on every plane)
    QColor text, muted, disabled;                              // muted is still readable (4.5:1); disabled is exempt
    QColor hover, press;                                       // washes under the pointer
    QColor ink, onInk, inkSoft, inkText;                       // action: fill, text on the fill, selection wash, links
    QColor brass, brassSoft, moss, mossSoft, brick, brickSoft; // text-grade colour and its wash
    QColor slate, slateSoft;                                   // neutral states: paused, suspended, draft
    QColor series1, series2, series3, series4;                 // chart series in their fixed order
    QColor shadow;                                             // under popups only
};

// Names a colour without its value: what is drawn asks for the value when it paints, and so follows a switch of scheme.
using Token = QColor Tokens::*;

Tokens tokensOf(Scheme scheme);
QPalette paletteOf(const Tokens &tokens);

// The tokens of the scheme in force.
const Tokens &tokens();
inline QColor colour(Token token) { return tokens().*token; }

} // namespace gatelodge::ui
