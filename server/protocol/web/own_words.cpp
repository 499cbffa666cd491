#include "server/protocol/web/own_words.h"
#include "server/protocol/web/parts.h"
#include <QRegularExpression>

namespace gatelodge::web {

namespace {

Prose lineOf(const QString &text) {
    // What closes a sentence or a bracket is not of the address.
    static const QRegularExpression address(QStringLiteral("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]"));
    Prose prose;
    qsizetype at = 0;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        prose.runs << Run{Run::Plain, text.mid(at, match.capturedStart() - at), {}}
                   << Run::link(match.captured(), match.captured());
        at = match.capturedEnd();
    }
    prose.runs << Run{Run::Plain, text.mid(at), {}};
    return prose;
}

} // namespace

QString ownWords(const Look &look, OwnPlace place) { return look.texts.value(nameOf(place)); }

QVariant ownSlots(const QString &text) {
    QVariantList lines;
    const auto paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        if (!paragraph.trimmed().isEmpty())
            lines << toSlots(lineOf(paragraph.trimmed()));
    }
    return lines.isEmpty() ? QVariant(false) : QVariant(Slots{{"lines", lines}});
}

} // namespace gatelodge::web
