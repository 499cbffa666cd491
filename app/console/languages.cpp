#include "app/console/languages.h"
#include "server/text/texts.h"
#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

namespace gatelodge::app {

namespace {
const QString kKey = QStringLiteral("look/language");
}

WindowLanguage::WindowLanguage() {
    const QString wanted = QSettings().value(kKey, QLocale::system().name().left(2)).toString();
    m_code = text::Texts::languages().contains(wanted) ? wanted : QStringLiteral("en");
    install();
}

QList<ui::Language> WindowLanguage::offered() const {
    QList<ui::Language> languages;
    const auto codes = text::Texts::languages();
    for (const QString &code : codes)
        languages << ui::Language{code, text::Texts::nameOf(code)};
    return languages;
}

void WindowLanguage::choose(const QString &code) {
    m_code = code;
    QSettings().setValue(kKey, code);
    install();
}

// The locale first: retranslated widgets ask it for dates and numbers.
void WindowLanguage::install() {
    QLocale::setDefault(m_code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(m_code));
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/translations/gatelodge_") + m_code))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace gatelodge::app
