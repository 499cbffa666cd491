#include "server/backup/backup_file.h"
#include "server/backup/file_format.h"
#include "server/service/random_bytes.h"
#include "server/service/sodium_ready.h"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <QFile>
#include <QFileInfo>
#include <sodium.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace gatelodge::backup {

using service::SecretBytes;

struct Writer::State {
    QString path, part;
    int fd = -1;
    bool moved = false;
    SecretBytes key;
    crypto_secretstream_xchacha20poly1305_state stream{};
    QByteArray head;  // goes with the first piece
    QByteArray waits; // what is not written yet: at most one piece
    qint64 bytes = 0;

    ~State() {
        sodium_memzero(&stream, sizeof stream);
        if (fd >= 0)
            ::close(fd);
        if (!part.isEmpty() && !moved)
            ::unlink(QFile::encodeName(part).constData());
    }
};

namespace {

const unsigned char *octets(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *octets(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QString systemError() { return QString::fromLocal8Bit(std::strerror(errno)); }

Done flushFolder(const QString &path) {
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    const bool flushed = folder >= 0 && (::fsync(folder) == 0 || errno == EINVAL); // some systems cannot
    const QString why = systemError();
    if (folder >= 0)
        ::close(folder);
    return flushed ? Done() : Done(failure(Fault::Refused, QStringLiteral("%1: %2").arg(path, why)));
}

// Without taking the place of a file that came there meanwhile, where the disk's system can say so.
bool moveTo(const QByteArray &from, const QByteArray &to) {
    constexpr unsigned kNoReplace = 1; // RENAME_NOREPLACE
    if (::syscall(SYS_renameat2, AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), kNoReplace) == 0)
        return true;
    return (errno == EINVAL || errno == ENOSYS) && ::rename(from.constData(), to.constData()) == 0;
}

} // namespace

Writer::Writer(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Writer::~Writer() = default;
const SecretBytes &Writer::fileKey() const { return m_state->key; }

Result<std::unique_ptr<Writer>> Writer::begin(const QString &path, const Lock &lock) {
    if (QFileInfo::exists(path))
        return failure(Fault::Duplicate, QStringLiteral("%1: there is a file already").arg(path));
    service::requireSodium();
    auto state = std::make_unique<State>();
    state->path = path;
    state->key = service::randomSecret(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    GL_TRY(const QByteArray locked, lockKey(lock, state->key));
    const QByteArray part = QFile::encodeName(path + QStringLiteral(".part"));
    ::unlink(part.constData()); // of one that was killed
    state->fd = ::open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (state->fd < 0)
        return failure(Fault::Misconfigured, QStringLiteral("%1 cannot be written: %2").arg(path, systemError()));
    state->part = QFile::decodeName(part);
    QByteArray streamHead(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state->stream, octets(streamHead), state->key.data());
    state->head = kMagic.toByteArray() + locked + streamHead;
    std::unique_ptr<Writer> writer(new Writer(std::move(state)));
    GL_DO(writer->put(writer->m_state->head));
    return writer;
}

Done Writer::put(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_state->fd, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failure(Fault::Refused,
                           QStringLiteral("%1 cannot be written: %2").arg(m_state->path, systemError()));
        m_state->bytes += written;
        bytes = bytes.sliced(written);
    }
    return {};
}

// The last one is held back until it is known to be the last.
Done Writer::write(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        if (m_state->waits.size() == kPiece)
            GL_DO(push(false));
        const qsizetype taken = std::min(bytes.size(), kPiece - m_state->waits.size());
        m_state->waits += bytes.first(taken);
        bytes = bytes.sliced(taken);
    }
    return {};
}

Done Writer::push(bool last) {
    QByteArray sealed(m_state->waits.size() + kMark, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(
        &m_state->stream, octets(sealed), nullptr, octets(QByteArrayView(m_state->waits)),
        quint64(m_state->waits.size()), octets(QByteArrayView(m_state->head)), quint64(m_state->head.size()),
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_state->head.clear();
    m_state->waits.clear();
    return put(sealed);
}

Result<qint64> Writer::finish() {
    GL_DO(push(true));
    if (::fsync(m_state->fd) != 0 || ::close(std::exchange(m_state->fd, -1)) != 0)
        return failure(Fault::Refused, QStringLiteral("%1 cannot be written: %2").arg(m_state->path, systemError()));
    if (!moveTo(QFile::encodeName(m_state->part), QFile::encodeName(m_state->path)))
        return failure(errno == EEXIST ? Fault::Duplicate : Fault::Refused,
                       QStringLiteral("%1 cannot be written: %2").arg(m_state->path, systemError()));
    m_state->moved = true;
    GL_DO(flushFolder(m_state->path));
    return m_state->bytes;
}

} // namespace gatelodge::backup
