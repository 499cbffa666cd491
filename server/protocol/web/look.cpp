#include "server/protocol/web/look.h"
#include <QRegularExpression>

namespace gatelodge::web {

Result<Accent> Accent::parse(const QString &text) {
    static const QRegularExpression shape(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    if (!shape.match(text).hasMatch())
        return failure(Fault::Invalid, QStringLiteral("accent: must be written #rrggbb"));
    return Accent(text.toLatin1().toLower());
}

QString sheetAddress(const SiteSheet &sheet) {
    return QStringLiteral("/account/look/%1.css?v=%2").arg(sheet.site.value).arg(sheet.revision.value);
}

QByteArray sheetText(const SiteSheet &sheet) {
    QByteArray text = ":root {";
    if (sheet.accent)
        text += " --accent: " + sheet.accent->css() + ';';
    if (sheet.logo) {
        const auto site = QByteArray::number(sheet.site.value);
        text += " --logo: url(\"/account/look/" + site + ".svg\"); --mark-ink: transparent; --mark-paper: #fff;";
    }
    return text + " }\n";
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
