// Text: what people read outside the window (pages, mails), in the language they asked for.
//
// Every visible string stands in the code as QT_TRANSLATE_NOOP("web", "…") or ("mail", "…") and is looked up by value in
// translations/gatelodge_<lang>.qm, compiled in under :/translations. A Texts is immutable and shared by all threads.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <memory>

class QTranslator;

namespace gatelodge::text {

class Texts {
public:
    // Always succeeds: an unknown language is English. Cached; cheap to call per request.
    static std::shared_ptr<const Texts> forLanguage(const QString &code);
    // The codes there are, English first: {"en", "fr", …}; with their own names ("Français").
    static QStringList languages();
    static QString nameOf(const QString &code);
    // RFC 9110 §12.5.4: the best language for an Accept-Language value; "en" where none fits.
    static QString negotiate(const QByteArray &acceptLanguage);

    QString code() const;
    bool rightToLeft() const;
    const QLocale &locale() const;

    // say("web", "Sign in to %1").arg(site); with n the plural form for n is chosen and %n replaced.
    QString say(const char *context, const char *source, int n = -1) const;
    // "in 2 days and 4 hours, at 18:20"; relative first, then absolute (LOOK-WEB).
    QString moment(const QDateTime &when, const QDateTime &now) const;
    QString date(const QDateTime &when) const;
    QString dateTime(const QDateTime &when) const;

    explicit Texts(QString code);
    ~Texts();

private:
    QString m_code;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace gatelodge::text
