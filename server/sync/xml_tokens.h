// XML a token at a time, out of a file that anybody may have made: pieces of 64 KiB, no entity but XML's own five, no
// document type with declarations of its own, at most 32 elements deep, 1 MiB a token, 50 MB a file and ten seconds of
// reading it (F14).
#pragma once
#include "server/domain/result.h"
#include <memory>
#include <QElapsedTimer>
#include <QFile>
#include <QXmlStreamReader>

namespace gatelodge::sync {

class XmlTokens {
public:
    // Misconfigured: the file cannot be read.
    static Result<std::unique_ptr<XmlTokens>> open(const QString &path);

    // EndDocument is the last. Invalid, with the line: it is no XML, or (import_xml_entities) asks for more than is
    // above. Unavailable: reading has failed in the middle.
    Result<QXmlStreamReader::TokenType> next();
    const QXmlStreamReader &at() const { return m_xml; } // what the last next() came to
    int line() const { return int(m_xml.lineNumber()); }
    qint64 position() const { return m_file.pos(); }
    qint64 size() const { return m_file.size(); }

private:
    XmlTokens() = default;
    Result<QXmlStreamReader::TokenType> read();
    Done feed();
    Done check(QXmlStreamReader::TokenType token);
    Error wrong(const QString &why, const char *constraint = "") const;
    QFile m_file;
    QXmlStreamReader m_xml;
    QElapsedTimer m_clock;
    qint64 m_spent = 0; // nanoseconds in which it was read, without what was done with it between
    qsizetype m_fedForToken = 0;
    int m_depth = 0;
};

} // namespace gatelodge::sync
