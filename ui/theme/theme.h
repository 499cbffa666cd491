// Theme: the visual language of the window. It owns colours, type, distances, icons, the style and the painters that
// widgets and delegates share; it knows no subject, no model and no text of the program.
//
// Three rules hold everywhere in ui/:
// - Colour: nothing keeps a QColor. Painting code asks tokens() while it paints, icons ask when they are painted
//   (icons.h), so apply() switches a running window completely.
// - Size: nothing keeps pixels that must grow with text. Widths and breakpoints are em() (measure.h).
// - Words: nothing keeps a translated QString. Every piece that shows text takes Words (words.h) and asks again on
//   QEvent::LanguageChange.
#pragma once
#include "ui/theme/measure.h"
#include "ui/theme/tokens.h"

class QApplication;

namespace gatelodge::ui {

class Theme {
public:
    // What the person chose; System follows the desktop (live from Qt 6.5 on, at start before that).
    enum class Choice { System, Light, Dark, HighContrast };

    // Once, after QApplication and before the first widget: style, icon theme, application icon, colours.
    static void start(QApplication &app, Choice choice = Choice::System);
    static void choose(Choice choice);
    static Choice choice();
    static Scheme scheme();

    // Remembered between sessions in QSettings ("look/scheme").
    static Choice remembered();
    static void remember(Choice choice);
};

} // namespace gatelodge::ui
