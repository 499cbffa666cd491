// The two choices about the window itself: theme and language. Menus are filled when they open, so they are always in
// the language just chosen.
#pragma once
#include <functional>
#include <QList>
#include <QString>

class QMenu;
class QWidget;

namespace gatelodge::ui {

// Adds "Theme" with System, Light, Dark, High contrast; the choice acts at once and is remembered.
void addThemeMenu(QMenu *menu);

struct Language {
    QString code;       // "de"
    QString nativeName; // "Deutsch", never translated
};
// Adds "Language"; chosen(code) is asked to install translators and locale, which retranslates every open widget.
void addLanguageMenu(QMenu *menu, const QList<Language> &languages, const QString &current,
                     std::function<void(const QString &code)> chosen);

} // namespace gatelodge::ui
