#include "server/service/password_hash.h"
#include "server/service/foreign_hash.h"
#include "server/service/random_bytes.h"
#include "server/service/sodium_ready.h"
#include <algorithm>
#include <array>
#include <QString>
#include <sodium.h>

namespace gatelodge::service {
namespace {

// The bytes in Unicode form C; what is not UTF-8 stays as it is.
QByteArray inFormC(QByteArrayView password) {
    const bool ascii = std::all_of(password.begin(), password.end(), [](char c) { return (c & '\x80') == 0; });
    if (ascii)
        return password.toByteArray();
    QString text = QString::fromUtf8(password);
    if (text.contains(QChar::ReplacementCharacter))
        return password.toByteArray();
    QString normal = text.normalized(QString::NormalizationForm_C);
    QByteArray result = normal.toUtf8();
    text.fill(QChar(0));
    normal.fill(QChar(0));
    return result;
}

bool isPossible(QByteArrayView password) {
    return !password.isEmpty() && password.size() <= PasswordHasher::kMostPasswordBytes;
}

bool isOwnShape(QByteArrayView stored) { return stored.startsWith("$argon2id$"); }

} // namespace

bool isKnownPasswordHash(QByteArrayView stored) { return foreign::shapeOf(stored) != foreign::Shape::Unknown; }

PasswordHasher::PasswordHasher(PasswordCost cost) : m_cost(cost) {
    requireSodium();
    QByteArray password = randomBytes(24).toBase64();
    if (auto hashed = hash(password))
        m_nobody = *hashed;
    else
        qFatal("Argon2id cannot be computed: %s", qPrintable(hashed.error().detail));
    wipe(password);
}

Result<QByteArray> PasswordHasher::hash(QByteArrayView password) const {
    if (!isPossible(password))
        return failure(Fault::Invalid, QStringLiteral("password: 1 to %1 bytes").arg(kMostPasswordBytes));
    QByteArray normal = inFormC(password);
    std::array<char, crypto_pwhash_STRBYTES> out{};
    const int refused = crypto_pwhash_str_alg(out.data(), normal.constData(), size_t(normal.size()), m_cost.passes,
                                              size_t(m_cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    wipe(normal);
    if (refused != 0)
        return failure(
            Fault::Unavailable,
            QStringLiteral("Argon2id: %1 passes over %2 KiB refused").arg(m_cost.passes).arg(m_cost.memoryKiB));
    return QByteArray(out.data());
}

PasswordVerdict PasswordHasher::verify(QByteArrayView stored, QByteArrayView password) const {
    if (!isPossible(password))
        return {};
    QByteArray normal = inFormC(password);
    bool matches = foreign::matches(stored, normal);
    if (!matches && QByteArrayView(normal) != password)
        matches = foreign::matches(stored, password);
    wipe(normal);
    const bool current =
        isOwnShape(stored) && crypto_pwhash_str_needs_rehash(stored.toByteArray().constData(), m_cost.passes,
                                                             size_t(m_cost.memoryKiB) * 1024) == 0;
    return {matches, matches && !current};
}

void PasswordHasher::verifyAgainstNobody(QByteArrayView password) const { verify(m_nobody, password); }

} // namespace gatelodge::service
