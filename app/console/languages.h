// The window's language: what there is, what was chosen, and the switch while it runs. A change reaches every open
// widget as LanguageChange.
#pragma once
#include "ui/shell/appearance.h"
#include <QList>
#include <QTranslator>

namespace gatelodge::app {

class WindowLanguage {
public:
    WindowLanguage(); // the remembered one, else the desktop's, else English
    QList<ui::Language> offered() const;
    QString current() const { return m_code; }
    void choose(const QString &code); // and remember it

private:
    void install();
    QString m_code;
    QTranslator m_translator;
};

} // namespace gatelodge::app
