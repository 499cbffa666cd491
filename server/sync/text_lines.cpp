#include "server/sync/text_lines.h"
#include "server/sync/records.h"
#include <array>

namespace gatelodge::sync {

namespace {

constexpr qint64 kPiece = 1 << 18;

// Where windows-1252 has letters and signs and Latin 1 has control characters.
constexpr std::array<char16_t, 32> kWindows{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                            0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QByteArray fromLatin1(const QByteArray &piece) {
    QString text = QString::fromLatin1(piece);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(kWindows[size_t(c.unicode() - 0x80)]);
    }
    return text.toUtf8();
}

// Letters of UTF-8 beyond ASCII, and bytes that are none: what in another encoding looks like such a letter is rare,
// and one broken byte in a million rows makes no other encoding of them.
class LookingLikeUtf8 {
public:
    void take(const QByteArray &piece) {
        for (const char c : piece)
            take(uchar(c));
    }
    bool holds() const {
        const qint64 broken = m_broken + (m_missing > 0);
        return broken == 0 || (m_letters > 0 && m_letters >= broken);
    }

private:
    void take(uchar c) {
        if (m_missing > 0 && (c & 0xC0) == 0x80) {
            m_letters += --m_missing == 0;
            return;
        }
        m_broken += m_missing > 0;
        m_missing = c < 0xC2 ? 0 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : c < 0xF5 ? 3 : 0;
        m_broken += c >= 0x80 && m_missing == 0;
    }
    qint64 m_letters = 0, m_broken = 0;
    int m_missing = 0; // bytes of a letter
};

bool looksLikeUtf8(QFile &file) {
    LookingLikeUtf8 looking;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            break;
        looking.take(piece);
    }
    return looking.holds();
}

std::optional<TextEncoding> byZeros(const QByteArray &head) {
    int even = 0, odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        (i % 2 == 0 ? even : odd) += head[i] == '\0';
    const int half = int(head.size() / 2);
    if (half > 1 && odd > half / 2 && even * 8 < odd)
        return TextEncoding::Utf16Le;
    if (half > 1 && even > half / 2 && odd * 8 < even)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

constexpr const char *kNames[] = {"utf-8", "utf-16le", "utf-16be", "latin1"};

} // namespace

QLatin1StringView encodingName(TextEncoding encoding) { return QLatin1StringView(kNames[size_t(encoding)]); }

std::optional<TextEncoding> encodingNamed(const QString &name) {
    for (size_t i = 0; i < std::size(kNames); ++i) {
        if (name.compare(QLatin1StringView(kNames[i]), Qt::CaseInsensitive) == 0)
            return TextEncoding(i);
    }
    return std::nullopt;
}

TextEncoding encodingOf(QFile &file) {
    const QByteArray head = file.peek(4096);
    if (head.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (head.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (head.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    if (const auto wide = byZeros(head))
        return *wide;
    const bool utf8 = looksLikeUtf8(file);
    file.seek(0);
    return utf8 ? TextEncoding::Utf8 : TextEncoding::Latin1;
}

Result<std::unique_ptr<TextLines>> TextLines::open(const QString &path, std::optional<TextEncoding> encoding) {
    std::unique_ptr<TextLines> lines(new TextLines);
    lines->m_file.setFileName(path);
    if (!lines->m_file.open(QIODevice::ReadOnly))
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(path, lines->m_file.errorString()));
    lines->m_encoding = encoding ? *encoding : encodingOf(lines->m_file);
    if (lines->m_encoding == TextEncoding::Utf16Le || lines->m_encoding == TextEncoding::Utf16Be)
        lines->m_decoder = std::make_unique<QStringDecoder>(
            lines->m_encoding == TextEncoding::Utf16Le ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    return lines;
}

QByteArray TextLines::decoded(const QByteArray &piece) {
    if (m_encoding == TextEncoding::Latin1)
        return fromLatin1(piece);
    if (!m_decoder)
        return piece;
    const QString text = (*m_decoder)(piece);
    return text.toUtf8();
}

Result<bool> TextLines::fill() {
    if (m_ended)
        return false;
    const QByteArray piece = m_file.read(kPiece);
    if (m_file.error() != QFileDevice::NoError)
        return failure(Fault::Unavailable, QStringLiteral("%1: %2").arg(m_file.fileName(), m_file.errorString()));
    m_ended = piece.isEmpty();
    m_buffer = m_buffer.mid(m_from) + decoded(piece);
    m_from = 0;
    if (m_beginning && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_from = 3;
    m_beginning = m_beginning && m_buffer.isEmpty();
    return !m_ended;
}

Result<std::optional<TextLine>> TextLines::next() {
    TextLine line;
    for (qsizetype looked = m_from;;) {
        if (m_afterReturn && m_from < m_buffer.size()) { // the second half of \r\n
            if (m_buffer[m_from] == '\n')
                looked = ++m_from;
            m_afterReturn = false;
        }
        while (looked < m_buffer.size() && m_buffer[looked] != '\n' && m_buffer[looked] != '\r')
            ++looked;
        const bool found = looked < m_buffer.size();
        if (found || m_ended || looked - m_from > kMostRecordBytes) {
            if (!found && m_ended && looked == m_from && !line.cut)
                return std::optional<TextLine>();
            if (!line.cut)
                line.utf8 = m_buffer.mid(m_from, std::min(looked - m_from, kMostRecordBytes));
            line.cut = line.cut || looked - m_from > kMostRecordBytes;
            m_from = looked;
            if (found || m_ended) {
                m_afterReturn = found && m_buffer[looked] == '\r';
                m_from = found ? looked + 1 : looked;
                line.number = ++m_number;
                return std::optional(line);
            }
        }
        const qsizetype seen = looked - m_from;
        const bool first = m_beginning;
        GL_TRY([[maybe_unused]] const bool more, fill());
        looked = first ? m_from : m_from + seen;
    }
}

} // namespace gatelodge::sync
