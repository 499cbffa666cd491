#include "app/console/languages.h"
#include "server/text/texts.h"
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>

namespace gatelodge::app {

namespace {

const QString kKey = QStringLiteral("look/language");
const QString kEnglish = QStringLiteral("en");

QString firstSpoken(const QStringList &wanted) {
    for (const QString &tag : wanted) {
        if (const QString code = text::Texts::known(tag); !code.isEmpty())
            return code;
    }
    return kEnglish;
}

} // namespace

QString NumberedTranslator::translate(const char *context, const char *source, const char *comment, int n) const {
    QString text = QTranslator::translate(context, source, comment, n);
    return n < 0 ? text : text.replace(QLatin1StringView("%n"), QLatin1StringView("%Ln"));
}

WindowLanguage::WindowLanguage() : m_desktop(QLocale::system()) {
    const QString kept = QSettings().value(kKey).toString();
    m_code = firstSpoken(QStringList{kept} + m_desktop.uiLanguages());
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

QLocale WindowLanguage::localeFor(const QString &code, const QLocale &desktop) {
    const QLocale own(code);
    const bool region = code.contains(u'_');
    if (code != kEnglish && desktop.language() == own.language() && (!region || desktop.territory() == own.territory()))
        return QLocale(desktop.language(), desktop.script(), desktop.territory());
    return code == kEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom) : own;
}

// The locale and the direction first: retranslated widgets ask for dates, numbers and sides.
void WindowLanguage::install() {
    const QLocale locale = localeFor(m_code, m_desktop);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    QCoreApplication::removeTranslator(&m_ofQt);
    QCoreApplication::removeTranslator(&m_translator);
    if (m_ofQt.load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_translator.load(QStringLiteral(":/translations/gatelodge_") + m_code))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace gatelodge::app
