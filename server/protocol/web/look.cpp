#include "server/protocol/web/look.h"
#include "server/domain/colour.h"
#include <QRegularExpression>

namespace gatelodge::web {

namespace {

const QByteArray kDarkOnly = "@media (prefers-color-scheme: dark)";

QString placeOf(const std::optional<SiteId> &site) {
    return site ? QString::number(site->value) : QStringLiteral("house");
}

QByteArray inFull(const Accent &accent, bool dark) {
    const Tones tones = tonesOf(QString::fromLatin1(accent.css()), dark);
    return "--fill: " + tones.fill + "; --on-fill: " + tones.onFill + "; --frame: " + tones.frame +
           "; --link: " + tones.link + "; --wall: " + tones.wall + "; --paper: " + tones.paper +
           "; --ink: " + tones.ink + "; --soft: " + tones.soft + "; --line: " + tones.line + "; --edge: " + tones.edge +
           "; --bad: " + tones.bad + "; --good: " + tones.good + ';';
}

} // namespace

Result<Accent> Accent::parse(const QString &text) {
    if (!isColour(text))
        return failure(Fault::Invalid, QStringLiteral("accent: must be written #rrggbb"));
    return Accent(text.toLatin1().toLower());
}

QString sheetAddress(const SiteSheet &sheet) {
    return QStringLiteral("/account/look/%1.css?v=%2").arg(placeOf(sheet.site)).arg(sheet.revision.value);
}

QString logoAddress(const std::optional<SiteId> &site, Revision revision) {
    return QStringLiteral("/account/look/%1.png?v=%2").arg(placeOf(site)).arg(revision.value);
}

QByteArray sheetText(const SiteSheet &sheet) {
    QByteArray text = ":root {";
    if (sheet.accent)
        text += " --accent: " + sheet.accent->css() + ';';
    if (!sheet.logo.isEmpty())
        text += " --logo: url(\"" + sheet.logo.toLatin1() + "\"); --mark-ink: transparent; --mark-paper: #fff;";
    text += " }\n";
    const auto &dark = sheet.accentDark ? sheet.accentDark : sheet.accent;
    if (!dark)
        return text;
    const auto &light = sheet.accent ? sheet.accent : sheet.accentDark;
    if (sheet.accentDark)
        text += kDarkOnly + " { :root { --accent: " + dark->css() + "; } }\n";
    return text + "@supports not (color: oklch(from red l c h)) {\n@media screen { :root { color-scheme: light; " +
           inFull(*light, false) + " } }\n" + kDarkOnly + " { :root { color-scheme: dark; " + inFull(*dark, true) +
           " } }\n}\n";
}

QByteArray inScheme(QByteArray sheet, Scheme scheme) {
    switch (scheme) {
    case Scheme::Either: break;
    case Scheme::Light:
        sheet.replace(kDarkOnly, "@media not all").replace("color-scheme: light dark", "color-scheme: light");
        break;
    case Scheme::Dark:
        sheet.replace(kDarkOnly, "@media all").replace("color-scheme: light dark", "color-scheme: dark");
        break;
    }
    return sheet;
}

Scheme schemeNamed(const QString &name) {
    return name == QLatin1StringView("dark")    ? Scheme::Dark
           : name == QLatin1StringView("light") ? Scheme::Light
                                                : Scheme::Either;
}

QString nameOf(Scheme scheme) {
    switch (scheme) {
    case Scheme::Either: return {};
    case Scheme::Light: return QStringLiteral("light");
    case Scheme::Dark: return QStringLiteral("dark");
    }
    return {};
}

QString initialsOf(const QString &name) {
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}’']+"));
    const auto words = name.split(gaps, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    // A letter may be two units long.
    const auto first = [](const QString &word) { return word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper(); };
    return words.size() == 1 ? first(words.first()) : QString(first(words.at(0)) + first(words.at(1)));
}

} // namespace gatelodge::web
