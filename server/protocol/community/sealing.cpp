#include "server/protocol/community/sealing.h"
#include "server/protocol/community/ciphers.h"
#include "server/service/random_bytes.h"

namespace gatelodge::community {
namespace {

constexpr qsizetype kBlock = 16;

QByteArray freshNonce(FormatVersion version) {
    QByteArray nonce(nonceSize(version), Qt::Uninitialized);
    service::drawNonce({reinterpret_cast<unsigned char *>(nonce.data()), size_t(nonce.size())});
    return nonce;
}

// 1 to 16 spaces: 16 when the text fills its blocks already.
QByteArray paddedWithSpaces(QByteArrayView plain) {
    QByteArray padded = plain.toByteArray();
    padded.append(kBlock - plain.size() % kBlock, ' ');
    return padded;
}

void dropTrailingSpaces(QByteArray &text) {
    while (text.endsWith(' '))
        text.chop(1);
}

bool hasRightShape(const Sealed &sealed, FormatVersion version) {
    const bool cbc = version == FormatVersion::AesCbc;
    return sealed.version == version && sealed.nonce.size() == nonceSize(version) && !sealed.data.isEmpty() &&
           sealed.tag.size() == (cbc ? 0 : kTagSize) && (!cbc || sealed.data.size() % kBlock == 0);
}

} // namespace

struct Sealer::Keyed {
    KeyedContext sealing;
    KeyedContext opening;
};

Sealer::Sealer(SiteKey key)
    : m_key(std::move(key)), m_keyed(new Keyed{KeyedContext(m_key, KeyedContext::Direction::Seal),
                                               KeyedContext(m_key, KeyedContext::Direction::Open)}) {}
Sealer::~Sealer() = default;
Sealer::Sealer(Sealer &&) noexcept = default;
Sealer &Sealer::operator=(Sealer &&) noexcept = default;

Result<Sealed> Sealer::seal(QByteArrayView plain) const {
    if (plain.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("nothing to seal"));
    Sealed sealed{version(), freshNonce(version()), {}, {}};
    bool done = false;
    switch (version()) {
    case FormatVersion::AesCbc: done = sealCbc(m_keyed->sealing, paddedWithSpaces(plain), sealed); break;
    case FormatVersion::AesSiv: done = sealSiv(m_keyed->sealing, plain, sealed); break;
    case FormatVersion::XChaCha: done = sealXChaCha(m_key.bytes(), plain, sealed); break;
    }
    if (!done)
        return failure(Fault::Internal, QStringLiteral("the cipher of version %1 refuses").arg(int(version())));
    return sealed;
}

Result<QByteArray> Sealer::open(const Sealed &sealed) const {
    if (!hasRightShape(sealed, version()))
        return failure(Fault::Invalid, QStringLiteral("not sealed in version %1").arg(int(version())));
    QByteArray plain(sealed.data.size(), Qt::Uninitialized);
    bool genuine = false;
    switch (version()) {
    case FormatVersion::AesCbc: genuine = openCbc(m_keyed->opening, sealed, plain); break;
    case FormatVersion::AesSiv: genuine = openSiv(m_keyed->opening, sealed, plain); break;
    case FormatVersion::XChaCha: genuine = openXChaCha(m_key.bytes(), sealed, plain); break;
    }
    if (!genuine) {
        service::wipe(plain);
        return failure(Fault::Invalid, QStringLiteral("sealed with another key, or changed on its way"));
    }
    if (version() == FormatVersion::AesCbc)
        dropTrailingSpaces(plain);
    return plain;
}

} // namespace gatelodge::community
