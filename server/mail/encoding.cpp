#include "server/mail/encoding.h"
#include <algorithm>
#include <QList>

namespace gatelodge::mail {
namespace {

constexpr int longestLine = 76;
constexpr int wordFrame = 12; // "=?UTF-8?B?" and "?="

// Control characters and Unicode's own line ends would end a header or hide one.
QString onOneLine(const QString &text) {
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return clean.simplified();
}

bool isPlain(const QString &text) {
    return !text.contains(QLatin1StringView("=?")) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

QByteArray encodedWord(const QByteArray &bytes) { return "=?UTF-8?B?" + bytes.toBase64() + "?="; }

// What fits into one encoded word that begins at this column of a line; base64 makes four characters of three bytes.
int wordBytes(int column) { return std::max(1, (longestLine - 1 - column - wordFrame) / 4) * 3; }

// Whole code points per word: a reader decodes each word by itself.
QByteArray encodedWords(const QString &text, int used) {
    QList<QByteArray> words;
    QByteArray pending;
    for (const char32_t point : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&point, 1).toUtf8();
        if (pending.size() + bytes.size() > wordBytes(words.isEmpty() ? used : 1))
            words.append(encodedWord(std::exchange(pending, {})));
        pending += bytes;
    }
    words.append(encodedWord(pending));
    return words.join("\r\n ");
}

QByteArray folded(const QByteArray &plain, int used) {
    QByteArray lines;
    int column = used;
    for (const QByteArray &word : plain.split(' ')) {
        if (!lines.isEmpty()) {
            const bool fits = column + 1 + word.size() <= longestLine;
            lines += fits ? " " : "\r\n ";
            column = fits ? column + 1 : 1;
        }
        lines += word;
        column += int(word.size());
    }
    return lines;
}

bool isAtomText(const QByteArray &text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ' || c == '-';
    });
}

QByteArray quoted(QByteArray text) {
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

QByteArray encodedByte(char byte) { return '=' + QByteArray(1, byte).toHex().toUpper(); }

bool passesUnencoded(char c, bool lineStart, bool lineEnd) {
    if (c == ' ' || c == '\t')
        return !lineEnd;
    return c > ' ' && c <= '~' && c != '=' && !(c == '.' && lineStart);
}

void appendLine(QByteArray &result, const QByteArray &line) {
    int column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool last = i + 1 == line.size();
        const QByteArray piece =
            passesUnencoded(line[i], column == 0, last) ? QByteArray(1, line[i]) : encodedByte(line[i]);
        // One column stays free for the soft line break, except on the last character.
        if (column + piece.size() > longestLine - (last ? 0 : 1)) {
            result += "=\r\n";
            column = 0;
            // A dot that was in the middle now begins a line.
            result += line[i] == '.' ? encodedByte('.') : piece;
            column = line[i] == '.' ? 3 : int(piece.size());
            continue;
        }
        result += piece;
        column += int(piece.size());
    }
    result += "\r\n";
}

} // namespace

QByteArray quotedPrintable(const QString &text) {
    QByteArray bytes = text.toUtf8();
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    QByteArray result;
    for (const QByteArray &line : bytes.split('\n'))
        appendLine(result, line);
    return result;
}

QByteArray base64Lines(const QByteArray &bytes) {
    const QByteArray whole = bytes.toBase64();
    QByteArray lines;
    lines.reserve(whole.size() + 2 * (whole.size() / longestLine + 1));
    for (qsizetype at = 0; at < whole.size(); at += longestLine)
        lines += whole.mid(at, longestLine) + "\r\n";
    return lines;
}

QByteArray headerText(const QString &text, int used) {
    const QString line = onOneLine(text);
    return isPlain(line) ? folded(line.toLatin1(), used) : encodedWords(line, used);
}

QByteArray displayName(const QString &name, int used) {
    const QString line = onOneLine(name);
    // A long name is cut into words too: quoted strings cannot be folded without changing them.
    if (!isPlain(line) || line.size() > longestLine - used - 4)
        return encodedWords(line, used);
    const QByteArray ascii = line.toLatin1();
    return isAtomText(ascii) ? ascii : quoted(ascii);
}

} // namespace gatelodge::mail
