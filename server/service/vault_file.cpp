#include "server/service/vault_file.h"
#include "server/service/sodium_ready.h"
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <QFile>
#include <QFileInfo>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatelodge::service {
namespace {

constexpr QByteArrayView kFirstWords("gatelodge-vault-key 1 ");
constexpr qsizetype kKeyIdDigits = 16;
constexpr qsizetype kKeyCharacters = 44;
constexpr qsizetype kFileBytes = kFirstWords.size() + kKeyIdDigits + 1 + kKeyCharacters + 1;

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int get() const { return m_fd; }

private:
    int m_fd;
};

tl::unexpected<Error> wrong(const QString &path, const QString &what) {
    return failure(Fault::Misconfigured, QStringLiteral("vault key file %1: %2").arg(path, what));
}

QString systemError() { return QString::fromLocal8Bit(std::strerror(errno)); }

SecretBytes textOf(const Vault &vault) {
    SecretBytes text(kFileBytes + 1); // sodium_bin2base64 ends with a NUL
    auto *at = reinterpret_cast<char *>(text.data());
    std::memcpy(at, kFirstWords.data(), size_t(kFirstWords.size()));
    at += kFirstWords.size();
    std::memcpy(at, vault.sealingKey().keyId().constData(), size_t(kKeyIdDigits));
    at += kKeyIdDigits;
    *at++ = '\n';
    sodium_bin2base64(at, size_t(kKeyCharacters) + 1, vault.privateKey().data(), size_t(vault.privateKey().size()),
                      sodium_base64_VARIANT_ORIGINAL);
    at[kKeyCharacters] = '\n';
    return text;
}

Done writeWhole(int fd, const QString &path, QByteArrayView text) {
    while (!text.isEmpty()) {
        const ssize_t written = ::write(fd, text.data(), size_t(text.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return wrong(path, systemError());
        text = text.sliced(written);
    }
    if (::fsync(fd) != 0)
        return wrong(path, systemError());
    return {};
}

// The name is on the disk only when its folder is.
Done flushFolderOf(const QString &path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor directory(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.get() < 0 || ::fsync(directory.get()) != 0)
        return wrong(path, systemError());
    return {};
}

// Looks at the open file, not at the name: the two could be exchanged between look and read.
Done checkAccess(int fd, const QString &path) {
    struct stat status {};
    if (::fstat(fd, &status) != 0)
        return wrong(path, systemError());
    if (!S_ISREG(status.st_mode))
        return wrong(path, QStringLiteral("is not a plain file"));
    if ((status.st_mode & 077) != 0)
        return wrong(path, QStringLiteral("others may read or change it (mode 0%1); do: chmod 0600")
                               .arg(status.st_mode & 07777, 3, 8, QLatin1Char('0')));
    if (status.st_uid != ::geteuid() && status.st_uid != 0)
        return wrong(path, QStringLiteral("belongs to another user"));
    if (status.st_size != kFileBytes)
        return wrong(path, QStringLiteral("is not a vault key file"));
    return {};
}

Result<SecretBytes> readWhole(int fd, const QString &path) {
    SecretBytes text(kFileBytes);
    qsizetype have = 0;
    while (have < kFileBytes) {
        const ssize_t got = ::read(fd, text.data() + have, size_t(kFileBytes - have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return wrong(path, QStringLiteral("could not be read"));
        have += got;
    }
    return text;
}

Result<Vault> parse(const QString &path, QByteArrayView text) {
    const QByteArrayView keyId = text.sliced(kFirstWords.size(), kKeyIdDigits);
    const QByteArrayView key = text.sliced(kFirstWords.size() + kKeyIdDigits + 1, kKeyCharacters);
    SecretBytes privateKey(crypto_box_SECRETKEYBYTES);
    size_t length = 0;
    if (!text.startsWith(kFirstWords) || text.back() != '\n' ||
        sodium_base642bin(privateKey.data(), size_t(privateKey.size()), key.data(), size_t(key.size()), nullptr,
                          &length, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0 ||
        qsizetype(length) != privateKey.size())
        return wrong(path, QStringLiteral("is not a vault key file"));
    Vault vault(std::move(privateKey));
    if (vault.sealingKey().keyId() != keyId)
        return wrong(path,
                     QStringLiteral("its key and its id %1 do not belong together").arg(QString::fromLatin1(keyId)));
    return vault;
}

} // namespace

Result<Vault> createVaultFile(const QString &path) {
    requireSodium();
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (file.get() < 0 && errno == EEXIST)
        return failure(Fault::Duplicate, QStringLiteral("vault key file %1: exists already").arg(path));
    if (file.get() < 0)
        return wrong(path, systemError());
    Vault vault = Vault::generate();
    const SecretBytes text = textOf(vault);
    Done written = writeWhole(file.get(), path, text.view().first(kFileBytes));
    if (written)
        written = flushFolderOf(path);
    if (!written) {
        ::unlink(name.constData()); // half a key would stop every later start
        return failure(written.error());
    }
    return vault;
}

Result<Vault> loadVaultFile(const QString &path) {
    requireSodium();
    // O_NONBLOCK: a pipe in the key's place must not hang the start.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0)
        return wrong(path, systemError());
    GL_DO(checkAccess(file.get(), path));
    GL_TRY(const SecretBytes text, readWhole(file.get(), path));
    return parse(path, text.view());
}

} // namespace gatelodge::service
