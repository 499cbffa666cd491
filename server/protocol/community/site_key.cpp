#include "server/protocol/community/site_key.h"
#include "server/service/random_bytes.h"
#include <QList>

namespace gatelodge::community {
namespace {

QList<int> sizesFor(FormatVersion version) {
    switch (version) {
    case FormatVersion::AesCbc: return {16, 24, 32};
    case FormatVersion::AesSiv: return {32, 48, 64};
    case FormatVersion::XChaCha: return {32};
    }
    Q_UNREACHABLE();
}

int generatedSize(FormatVersion version) { return sizesFor(version).last(); }

} // namespace

Result<FormatVersion> formatVersionFrom(int number) {
    if (number < 2 || number > 4)
        return failure(Fault::Misconfigured, QStringLiteral("format version %1: 2, 3 or 4").arg(number));
    return FormatVersion(number);
}

Result<SiteKey> SiteKey::parse(FormatVersion version, const QByteArray &base64) {
    const QByteArray text = base64.trimmed();
    auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.size() % 4 != 0)
        return failure(Fault::Misconfigured, QStringLiteral("site key: not standard base64"));
    auto key = fromBytes(version, decoded.decoded);
    service::wipe(decoded.decoded);
    return key;
}

Result<SiteKey> SiteKey::fromBytes(FormatVersion version, QByteArrayView bytes) {
    const auto sizes = sizesFor(version);
    if (!sizes.contains(int(bytes.size())))
        return failure(Fault::Misconfigured,
                       QStringLiteral("site key: %1 bytes do not fit version %2").arg(bytes.size()).arg(int(version)));
    return SiteKey(version, service::SecretBytes(bytes));
}

SiteKey SiteKey::generate(FormatVersion version) {
    return SiteKey(version, service::randomSecret(generatedSize(version)));
}

QByteArray SiteKey::toBase64() const { return m_bytes.view().toByteArray().toBase64(); }

} // namespace gatelodge::community
