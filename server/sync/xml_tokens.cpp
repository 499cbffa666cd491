#include "server/sync/xml_tokens.h"
#include "server/sync/records.h"

namespace gatelodge::sync {

namespace {

constexpr qsizetype kPiece = 65'536;
constexpr int kDeepest = 32;
constexpr qint64 kMostBytes = 50'000'000;
constexpr std::chrono::nanoseconds kLongest = std::chrono::seconds(10);

} // namespace

Result<std::unique_ptr<XmlTokens>> XmlTokens::open(const QString &path) {
    std::unique_ptr<XmlTokens> tokens(new XmlTokens);
    tokens->m_file.setFileName(path);
    if (!tokens->m_file.open(QIODevice::ReadOnly))
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(path, tokens->m_file.errorString()));
    if (tokens->m_file.size() > kMostBytes)
        return failure(Fault::Invalid,
                       QStringLiteral("it has more than 50 MB, and no more is read of XML: let it come in "
                                      "several files, or as a table"));
    tokens->m_xml.setEntityExpansionLimit(0); // none is ever declared here
    tokens->m_clock.start();
    return tokens;
}

Error XmlTokens::wrong(const QString &why, const char *constraint) const {
    return {Fault::Invalid, QStringLiteral("line %1: %2").arg(line()).arg(why), QLatin1String(constraint)};
}

Result<QXmlStreamReader::TokenType> XmlTokens::next() {
    const qint64 begun = m_clock.nsecsElapsed();
    auto token = read();
    m_spent += m_clock.nsecsElapsed() - begun;
    if (token && m_spent > kLongest.count())
        return failure(wrong(QStringLiteral("reading it takes more than ten seconds")));
    return token;
}

Result<QXmlStreamReader::TokenType> XmlTokens::read() {
    m_fedForToken = 0;
    while (true) {
        const auto token = m_xml.readNext();
        if (token != QXmlStreamReader::Invalid) {
            GL_DO(check(token));
            return token;
        }
        if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return failure(wrong(m_xml.errorString()));
        GL_DO(feed());
    }
}

Done XmlTokens::feed() {
    if (m_fedForToken > kMostRecordBytes)
        return failure(wrong(QStringLiteral("this goes on for more than a megabyte")));
    const QByteArray piece = m_file.read(kPiece);
    if (m_file.error() != QFile::NoError)
        return failure(Fault::Unavailable, m_file.errorString());
    if (piece.isEmpty())
        return failure(wrong(QStringLiteral("the file ends in the middle")));
    m_fedForToken += piece.size();
    m_xml.addData(piece);
    return {};
}

Done XmlTokens::check(QXmlStreamReader::TokenType token) {
    switch (token) {
    case QXmlStreamReader::StartElement:
        return ++m_depth <= kDeepest ? Done() : failure(wrong(QStringLiteral("elements stand too deep in each other")));
    case QXmlStreamReader::EndElement: --m_depth; return {};
    case QXmlStreamReader::DTD:
        // What stands between the brackets declares entities, or reads other files. A mere name of a type is usual.
        return m_xml.text().contains(u'[')
                   ? failure(wrong(QStringLiteral("the file declares entities, which are never read"),
                                   "import_xml_entities"))
                   : Done();
    case QXmlStreamReader::EntityReference:
        return failure(wrong(QStringLiteral("\"&%1;\" is none of XML's own").arg(m_xml.name()), "import_xml_entities"));
    default: return {};
    }
}

} // namespace gatelodge::sync
