// A copy of a document, written piece by piece while its hash is made: at most as much as a document may have. The disk
// that is full and the document that is too long are said in one line each.
#pragma once
#include "server/sync/retrieve.h"
#include <QCryptographicHash>

namespace gatelodge::sync {

class DocumentCopy {
public:
    Done begin();
    Done add(QByteArrayView piece);
    Done addUnhashed(QByteArrayView piece); // what may differ in a document that is the same
    // No copy where the hash is the one that was seen.
    Result<Retrieved> finish(SeenDocument seen, const QString &seenHash);

private:
    Done write(QByteArrayView piece);
    std::unique_ptr<QTemporaryFile> m_file = std::make_unique<QTemporaryFile>();
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

} // namespace gatelodge::sync
