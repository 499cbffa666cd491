#include "server/service/foreign_hash.h"
#include "server/service/digest.h"
#include "server/service/secret_bytes.h"
#include "server/service/sodium_ready.h"
#include <crypt.h>
#include <memory>
#include <openssl/evp.h>
#include <QByteArray>
#include <QRegularExpression>
#include <sodium.h>

namespace gatelodge::service::foreign {
namespace {

constexpr qlonglong kMostArgonKiB = 1 << 20;
constexpr qlonglong kMostArgonPasses = 64;
constexpr int kMostPbkdf2Rounds = 10'000'000;
constexpr int kMostBcryptCost = 16;
constexpr qlonglong kMostShaCryptRounds = 5'000'000;

struct Prefix {
    const char *text;
    Shape shape;
};
constexpr Prefix kPrefixes[] = {
    {"$argon2id$", Shape::Argon2},
    {"$argon2i$", Shape::Argon2},
    {"argon2$argon2id$", Shape::Argon2},
    {"argon2$argon2i$", Shape::Argon2},
    {"pbkdf2_sha256$", Shape::DjangoPbkdf2Sha256},
    {"pbkdf2_sha1$", Shape::DjangoPbkdf2Sha1},
    {"bcrypt_sha256$", Shape::DjangoBcryptSha256},
    {"bcrypt$", Shape::DjangoBcrypt},
    {"$2a$", Shape::Crypt},
    {"$2b$", Shape::Crypt},
    {"$2y$", Shape::Crypt},
    {"$y$", Shape::Crypt},
    {"$5$", Shape::Crypt},
    {"$6$", Shape::Crypt},
};

// The named group as a number, or `otherwise` where the group is absent; -1 if the text does not fit at all.
qlonglong numberIn(const QString &text, const QRegularExpression &pattern, qlonglong otherwise = -1) {
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return -1;
    return match.capturedLength(1) > 0 ? match.captured(1).toLongLong() : otherwise;
}

bool matchesArgon2(QByteArray stored, QByteArrayView password) {
    static const QRegularExpression memory(QStringLiteral("[$]m=([0-9]{1,9}),t=[0-9]{1,9},p=[0-9]{1,3}[$]"));
    static const QRegularExpression passes(QStringLiteral("[$]m=[0-9]{1,9},t=([0-9]{1,9}),p=[0-9]{1,3}[$]"));
    if (stored.startsWith("argon2$"))
        stored.remove(0, qsizetype(qstrlen("argon2")));
    const QString text = QString::fromLatin1(stored);
    const qlonglong kib = numberIn(text, memory);
    const qlonglong times = numberIn(text, passes);
    if (kib < 8 || kib > kMostArgonKiB || times < 1 || times > kMostArgonPasses)
        return false;
    requireSodium();
    return crypto_pwhash_str_verify(stored.constData(), password.data(), size_t(password.size())) == 0;
}

bool matchesPbkdf2(const QByteArray &stored, QByteArrayView password, const EVP_MD *digest) {
    const QList<QByteArray> fields = stored.split('$');
    if (fields.size() != 4)
        return false;
    bool number = false;
    const int rounds = fields[1].toInt(&number);
    const auto expected = QByteArray::fromBase64Encoding(fields[3], QByteArray::AbortOnBase64DecodingErrors);
    if (!number || rounds < 1 || rounds > kMostPbkdf2Rounds || !expected ||
        expected.decoded.size() != EVP_MD_get_size(digest))
        return false;
    QByteArray derived(expected.decoded.size(), Qt::Uninitialized);
    const int done = PKCS5_PBKDF2_HMAC(
        password.data(), int(password.size()), reinterpret_cast<const unsigned char *>(fields[2].constData()),
        int(fields[2].size()), rounds, digest, int(derived.size()), reinterpret_cast<unsigned char *>(derived.data()));
    return done == 1 && equalInConstantTime(derived, expected.decoded);
}

bool isAffordableCrypt(const QByteArray &stored) {
    static const QRegularExpression bcrypt(QStringLiteral("^[$]2[aby][$]([0-9]{2})[$][./A-Za-z0-9]{53}$"));
    static const QRegularExpression sha(
        QStringLiteral("^[$][56][$](?:rounds=([0-9]{1,9})[$])?[^$:\\n]*[$][./A-Za-z0-9]+$"));
    // N is the second parameter character ('j'), r the third: j9T is the default, jD… four times as much and more.
    static const QRegularExpression yescrypt(
        QStringLiteral("^[$]y[$]j[./0-9A-D][./0-9A-Z][$][./A-Za-z0-9]*[$][./A-Za-z0-9]{43}$"));
    const QString text = QString::fromLatin1(stored);
    if (stored.startsWith("$2")) {
        const qlonglong cost = numberIn(text, bcrypt);
        return cost >= 4 && cost <= kMostBcryptCost;
    }
    if (stored.startsWith("$y$"))
        return yescrypt.match(text).hasMatch();
    const qlonglong rounds = numberIn(text, sha, 5000);
    return rounds >= 0 && rounds <= kMostShaCryptRounds;
}

// crypt(3) reads up to the first NUL: a password with one would match by its beginning alone.
bool matchesCrypt(const QByteArray &stored, QByteArrayView password) {
    if (password.contains('\0') || !isAffordableCrypt(stored))
        return false;
    QByteArray text = password.toByteArray();
    const auto scratch = std::make_unique<crypt_data>();
    const char *computed = crypt_r(text.constData(), stored.constData(), scratch.get());
    const bool same = computed != nullptr && equalInConstantTime(computed, stored);
    sodium_memzero(scratch.get(), sizeof(crypt_data));
    wipe(text);
    return same;
}

bool matchesDjangoBcryptSha256(const QByteArray &stored, QByteArrayView password) {
    QByteArray hex = sha256(password).toHex();
    const bool same = matchesCrypt(stored, hex);
    wipe(hex);
    return same;
}

} // namespace

Shape shapeOf(QByteArrayView stored) {
    for (const Prefix &prefix : kPrefixes) {
        if (stored.startsWith(prefix.text))
            return prefix.shape;
    }
    return Shape::Unknown;
}

bool matches(QByteArrayView stored, QByteArrayView password) {
    const QByteArray text = stored.toByteArray();
    if (text.contains('\0'))
        return false;
    switch (shapeOf(stored)) {
    case Shape::Unknown: return false;
    case Shape::Argon2: return matchesArgon2(text, password);
    case Shape::DjangoPbkdf2Sha256: return matchesPbkdf2(text, password, EVP_sha256());
    case Shape::DjangoPbkdf2Sha1: return matchesPbkdf2(text, password, EVP_sha1());
    case Shape::DjangoBcryptSha256:
        return matchesDjangoBcryptSha256(text.mid(qsizetype(qstrlen("bcrypt_sha256$"))), password);
    case Shape::DjangoBcrypt: return matchesCrypt(text.mid(qsizetype(qstrlen("bcrypt$"))), password);
    case Shape::Crypt: return matchesCrypt(text, password);
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::service::foreign
