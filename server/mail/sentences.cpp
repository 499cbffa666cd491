#include "server/mail/sentences.h"
#include <QRegularExpression>

namespace gatelodge::mail {
namespace {

const QRegularExpression &slotPattern() {
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z]+)\\}"));
    return pattern;
}

} // namespace

QList<Span> fillSentence(const QString &sentence, const QMap<QString, QString> &values) {
    QList<Span> spans;
    qsizetype done = 0;
    auto matches = slotPattern().globalMatch(sentence);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd())
            continue;
        if (match.capturedStart() > done)
            spans.append({sentence.mid(done, match.capturedStart() - done), {}});
        spans.append({*value, match.captured(1)});
        done = match.capturedEnd();
    }
    if (done < sentence.size())
        spans.append({sentence.mid(done), {}});
    return spans;
}

QString joined(const QList<Span> &spans) {
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

QStringList slotNames(const QString &sentence) {
    QStringList names;
    auto matches = slotPattern().globalMatch(sentence);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    names.removeDuplicates();
    names.sort();
    return names;
}

QString wrapped(const QString &text, int columns, int indent) {
    QString result;
    qsizetype column = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool fits = column + 1 + word.size() <= columns;
        if (!result.isEmpty())
            result += fits ? QStringLiteral(" ") : u'\n' + QString(indent, u' ');
        column = result.isEmpty() ? indent : (fits ? column + 1 : indent);
        result += word;
        column += word.size();
    }
    return result;
}

} // namespace gatelodge::mail
