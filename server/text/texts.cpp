#include "server/text/texts.h"
#include "server/text/languages.h"
#include <QHash>
#include <QMutex>
#include <QTimeZone>
#include <QTranslator>

namespace gatelodge::text {

namespace {

constexpr const char *own = "text";

// Dates are written day first in English as elsewhere: "en" alone would be American.
QLocale localeFor(const QString &code) {
    return code == QLatin1StringView("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code);
}

} // namespace

Texts::Texts(QString code)
    : m_code(std::move(code)), m_locale(localeFor(m_code)), m_translator(std::make_unique<QTranslator>()) {
    if (compiledLanguages().contains(m_code) &&
        !m_translator->load(QStringLiteral(":/translations/gatelodge_%1.qm").arg(m_code)))
        qWarning("translation %s could not be read", qPrintable(m_code));
}

Texts::~Texts() = default;

std::shared_ptr<const Texts> Texts::forLanguage(const QString &code) {
    // Bounded: only languages that are compiled in become keys.
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Texts>> cache;
    const auto found = known(code);
    const auto spoken = found.isEmpty() ? QStringLiteral("en") : found;
    const QMutexLocker lock(&mutex);
    auto &texts = cache[spoken];
    if (!texts)
        texts = std::make_shared<const Texts>(spoken);
    return texts;
}

QStringList Texts::languages() { return compiledLanguages(); }

QString Texts::known(const QString &tagOrCode) { return offeredFor(tagOrCode, compiledLanguages()); }

QString Texts::tag() const { return tagOf(m_code); }

QString Texts::nameOf(const QString &code) {
    //: The name of the language of this file, in that language ("Français", "Deutsch").
    return forLanguage(code)->say(own, QT_TRANSLATE_NOOP("text", "English"));
}

QString Texts::negotiate(const QByteArray &acceptLanguage) { return bestLanguage(acceptLanguage, compiledLanguages()); }

QString Texts::say(const char *context, const char *source, int n) const {
    auto text = m_translator->translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace(QLatin1StringView("%n"), m_locale.toString(n));
}

} // namespace gatelodge::text
