#include "server/backup/backup_file.h"
#include "server/backup/file_format.h"
#include "server/service/sodium_ready.h"
#include <QFile>
#include <QtEndian>

namespace gatelodge::backup {

struct Reader::State {
    explicit State(const QString &path, Locked lock) : file(path), lock(std::move(lock)) {}
    ~State() { sodium_memzero(&stream, sizeof stream); }
    QFile file;
    Locked lock;
    crypto_secretstream_xchacha20poly1305_state stream{};
    QByteArray head; // until the first piece
    QByteArray over; // of the piece that was read last
    bool ended = false;
    bool sound = true;
};

namespace {

const unsigned char *octets(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

tl::unexpected<Error> noBackup(const QString &path) {
    return failure(Fault::Invalid, QStringLiteral("%1 is no backup of Gatelodge").arg(path));
}

} // namespace

Reader::Reader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Reader::~Reader() = default;
const Locked &Reader::lock() const { return m_state->lock; }

tl::unexpected<Error> Reader::wrong(const QString &what) const {
    return failure(Fault::Invalid, QStringLiteral("%1: %2").arg(m_state->file.fileName(), what));
}

Result<std::unique_ptr<Reader>> Reader::open(const QString &path) {
    service::requireSodium();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QStringLiteral("%1: %2").arg(path, file.errorString()));
    const QByteArray magic = file.read(kMagic.size());
    if (magic != kMagic)
        return magic.startsWith("gatelodge-backup ")
                   ? Result<std::unique_ptr<Reader>>(
                         failure(Fault::Invalid,
                                 QStringLiteral("%1 is of a later kind than this program knows: use a newer Gatelodge")
                                     .arg(path)))
                   : noBackup(path);
    QByteArray bytes = file.read(3);
    if (bytes.size() != 3)
        return noBackup(path);
    bytes += file.read(qFromBigEndian<quint16>(bytes.constData() + 1));
    auto lock = Locked::parse(bytes);
    const QByteArray streamHead = file.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    if (!lock || streamHead.size() != crypto_secretstream_xchacha20poly1305_HEADERBYTES)
        return noBackup(path);
    auto state = std::make_unique<State>(path, std::move(*lock));
    state->head = magic + bytes + streamHead;
    if (!state->file.open(QIODevice::ReadOnly) || !state->file.seek(state->head.size()))
        return noBackup(path);
    return std::unique_ptr<Reader>(new Reader(std::move(state)));
}

void Reader::unlock(const service::SecretBytes &fileKey) {
    m_state->sound =
        crypto_secretstream_xchacha20poly1305_init_pull(&m_state->stream,
                                                        octets(m_state->head) + m_state->head.size() -
                                                            crypto_secretstream_xchacha20poly1305_HEADERBYTES,
                                                        fileKey.data()) == 0;
}

Result<QByteArray> Reader::read() {
    if (!m_state->over.isEmpty())
        return std::exchange(m_state->over, QByteArray());
    if (m_state->ended)
        return QByteArray();
    const qint64 at = m_state->file.pos();
    const QByteArray sealed = m_state->file.read(kPiece + kMark);
    if (m_state->file.error() != QFile::NoError)
        return wrong(m_state->file.errorString());
    if (sealed.size() < kMark)
        return wrong(QStringLiteral("it ends too early, at byte %1: the rest is missing").arg(at));
    QByteArray plain(sealed.size() - kMark, Qt::Uninitialized);
    unsigned char tag = 0;
    if (!m_state->sound ||
        crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, reinterpret_cast<unsigned char *>(plain.data()),
                                                   nullptr, &tag, octets(sealed), quint64(sealed.size()),
                                                   octets(m_state->head), quint64(m_state->head.size())) != 0) {
        return wrong(sealed.size() < kPiece + kMark
                         ? QStringLiteral("it is cut off or changed after byte %1").arg(at)
                         : QStringLiteral("it is changed after byte %1: it cannot be trusted").arg(at));
    }
    m_state->head.clear();
    m_state->ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_state->ended && !m_state->file.atEnd())
        return wrong(QStringLiteral("something stands behind its end"));
    return plain;
}

Result<QByteArray> Reader::read(qsizetype count) {
    QByteArray got;
    while (got.size() < count) {
        GL_TRY(const QByteArray piece, read());
        if (piece.isEmpty())
            return wrong(QStringLiteral("it says too little of itself"));
        got += piece;
    }
    m_state->over = got.sliced(count);
    return got.first(count);
}

} // namespace gatelodge::backup
