// Text: what people read outside the window (pages, mails), in the language they asked for.
//
// Every visible string stands in the code as QT_TRANSLATE_NOOP("web", "…") or ("mail", "…"), with a number as
// QT_TRANSLATE_N_NOOP, and is looked up by value in translations/gatelodge_<lang>.qm, compiled in under :/translations.
// This room owns languages, plurals and the wording of dates and times; it must not know who reads or on what page.
// A Texts is immutable and shared by all threads; its translator is never installed, so that two requests in two
// languages never meet.
#pragma once
#include <memory>
#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

class QTranslator;

namespace gatelodge::text {

class Texts {
public:
    // Always succeeds: a region or a tag finds its language ("pt" is "pt_BR"), an unknown language is English. Cached;
    // cheap to call per request.
    static std::shared_ptr<const Texts> forLanguage(const QString &code);
    // The codes there are, English first: {"en", "ar", …, "pt_BR"}; with their own names ("Français").
    static QStringList languages();
    // What somebody calls a language, as one of these codes; empty where it is not spoken here.
    static QString known(const QString &tagOrCode);
    static QString nameOf(const QString &code);
    // RFC 9110 §12.5.4: the best language for an Accept-Language value; "en" where none fits.
    static QString negotiate(const QByteArray &acceptLanguage);

    QString code() const { return m_code; } // "pt_BR": ours, kept with a person
    QString tag() const;                    // "pt-BR": for lang attributes and headers
    bool rightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }
    const QLocale &locale() const { return m_locale; }

    // say("web", QT_TRANSLATE_NOOP("web", "Sign in to %1")).arg(site); with n the plural form for n is chosen and %n
    // replaced. Put several values in by one arg(a, b): chained calls would read a "%2" inside the first value.
    QString say(const char *context, const char *source, int n = -1) const;

    // Times are shown in the zone that the value carries: who knows the person's or the server's zone converts before.
    // "in 2 days and 4 hours, at 18:20 (Berlin time)"; relative first, then absolute (LOOK-WEB). From a week on with
    // the date. A time gone by reads "4 hours ago, at 18:20 (Berlin time)".
    QString moment(const QDateTime &when, const QDateTime &now) const;
    // "2 days and 4 hours": the two largest units that are not zero; "less than a minute".
    QString duration(qint64 seconds) const;
    QString date(const QDateTime &when) const;     // "24 November 2026"
    QString time(const QDateTime &when) const;     // "18:20"
    QString dateTime(const QDateTime &when) const; // "24 November 2026, 18:20"
    QString weekday(const QDateTime &when) const;  // "Tuesday"
    QString zone(const QDateTime &when) const;     // "Berlin time", "UTC", "UTC+02:00"
    // "Members’ Wiki, Results and Race Calendar", as the language joins them.
    QString list(const QStringList &items) const;

    explicit Texts(QString code);
    ~Texts();

private:
    QString m_code;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace gatelodge::text
