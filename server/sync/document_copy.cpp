#include "server/sync/document_copy.h"

namespace gatelodge::sync {

namespace {

tl::unexpected<Error> noRoom(const QTemporaryFile &file) {
    return failure(Fault::Unavailable, QStringLiteral("no room for a copy: %1").arg(file.errorString()));
}

} // namespace

Done DocumentCopy::begin() { return m_file->open() ? Done() : Done(noRoom(*m_file)); }

Done DocumentCopy::add(QByteArrayView piece) {
    m_hash.addData(piece);
    return write(piece);
}

Done DocumentCopy::addUnhashed(QByteArrayView piece) { return write(piece); }

Done DocumentCopy::write(QByteArrayView piece) {
    m_bytes += piece.size();
    if (m_bytes > kMostDocumentBytes)
        return failure(Fault::Misconfigured,
                       QStringLiteral("the document is longer than %1 MiB").arg(kMostDocumentBytes >> 20));
    if (m_file->write(piece.data(), piece.size()) != piece.size())
        return noRoom(*m_file);
    return {};
}

Result<Retrieved> DocumentCopy::finish(SeenDocument seen, const QString &seenHash) {
    if (!m_file->flush())
        return noRoom(*m_file);
    seen.hash = QString::fromLatin1(m_hash.result().toHex());
    const bool same = !seenHash.isEmpty() && seen.hash == seenHash;
    return Retrieved{same ? nullptr : std::move(m_file), std::move(seen), m_bytes};
}

} // namespace gatelodge::sync
