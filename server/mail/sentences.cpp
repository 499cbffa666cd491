#include "server/mail/sentences.h"
#include <algorithm>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace gatelodge::mail {
namespace {

const QRegularExpression &slotPattern() {
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z]+)\\}"));
    return pattern;
}

// Chinese, Japanese and Korean letters are two columns wide and stand without spaces; most lie here.
bool isWide(QChar letter) { return letter >= QChar(0x2E80) && letter != QChar(0xFEFF); }

int columnsOf(const QString &text) { return int(text.size() + std::count_if(text.begin(), text.end(), isWide)); }

// What a line may not be broken within: a word, and in scripts without spaces what Unicode keeps together (UAX 14).
// Addresses stay whole.
struct Piece {
    QString text;
    bool spaced; // a space stands before it when both are on one line
};

QList<Piece> piecesOf(const QString &text) {
    QList<Piece> pieces;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (std::none_of(word.begin(), word.end(), isWide)) {
            pieces.append({word, true});
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
            pieces.append({word.mid(from, to - from), from == 0});
    }
    return pieces;
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
    int column = 0;
    for (const Piece &piece : piecesOf(text)) {
        const int space = piece.spaced ? 1 : 0;
        const bool fits = column + space + columnsOf(piece.text) <= columns;
        if (!result.isEmpty())
            result += fits ? QString(space, u' ') : u'\n' + QString(indent, u' ');
        column = result.isEmpty() ? indent : (fits ? column + space : indent);
        result += piece.text;
        column += columnsOf(piece.text);
    }
    return result;
}

} // namespace gatelodge::mail
