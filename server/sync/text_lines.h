// Lines of a text file in UTF-8, whatever it is written in, a piece at a time.
#pragma once
#include "server/domain/result.h"
#include <memory>
#include <optional>
#include <QFile>
#include <QStringDecoder>

namespace gatelodge::sync {

// Latin1 is what Windows writes under that name (windows-1252): the two differ in 32 places where Latin 1 has nothing.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Latin1 };
QLatin1StringView encodingName(TextEncoding encoding); // "utf-8"
std::optional<TextEncoding> encodingNamed(const QString &name);

// By the byte order mark; else UTF-16 where every other byte is zero, UTF-8 where all of the file is, else Latin 1.
TextEncoding encodingOf(QFile &file);

struct TextLine {
    int number = 0;   // from 1
    QByteArray utf8;  // without its end; what cannot be decoded is U+FFFD
    bool cut = false; // longer than 1 MiB: only the beginning
};

class TextLines {
public:
    // Misconfigured: the file cannot be read.
    static Result<std::unique_ptr<TextLines>> open(const QString &path, std::optional<TextEncoding> encoding);

    // Ends in any manner: \n, \r\n or \r. Unavailable: reading has failed in the middle.
    Result<std::optional<TextLine>> next();
    TextEncoding encoding() const { return m_encoding; }
    qint64 position() const { return m_file.pos(); }
    qint64 size() const { return m_file.size(); }

private:
    TextLines() = default;
    Result<bool> fill(); // false at the end
    QByteArray decoded(const QByteArray &piece);
    QFile m_file;
    TextEncoding m_encoding = TextEncoding::Utf8;
    std::unique_ptr<QStringDecoder> m_decoder; // null: the bytes are what they are, or are looked up
    QByteArray m_buffer;
    qsizetype m_from = 0;
    bool m_beginning = true, m_afterReturn = false, m_ended = false;
    int m_number = 0;
};

} // namespace gatelodge::sync
