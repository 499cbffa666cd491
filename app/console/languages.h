// The window's language: what there is, what was chosen, and the switch while it runs: texts (ours and Qt's own), the
// locale of dates and numbers, and the side on which lines begin. A change reaches every open widget as LanguageChange.
#pragma once
#include "ui/shell/appearance.h"
#include <QList>
#include <QLocale>
#include <QTranslator>

namespace gatelodge::app {

// Numbers in sentences are written as the language does: Qt puts "%n" in with ASCII digits and without groups, but
// "%Ln" by the locale.
class NumberedTranslator : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
};

class WindowLanguage {
public:
    WindowLanguage(); // the remembered one, else the first of the desktop's that there is, else English
    QList<ui::Language> offered() const;
    QString current() const { return m_code; }
    void choose(const QString &code); // and remember it

    // The desktop's own where it speaks the language ("de_CH" for "de", "ar_MA" for "ar"), else the language's.
    // English is written day first, as in the pages.
    static QLocale localeFor(const QString &code, const QLocale &desktop);

private:
    void install();
    const QLocale m_desktop;
    QString m_code;
    NumberedTranslator m_translator;
    QTranslator m_ofQt; // file dialogs, context menus
};

} // namespace gatelodge::app
