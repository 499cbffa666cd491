// Sealing and opening with a site's key (PG-03): what every answer of this protocol is wrapped in.
#pragma once
#include "server/domain/result.h"
#include "server/protocol/community/site_key.h"
#include <memory>
#include <QByteArray>

namespace gatelodge::community {

// Raw bytes. Version 2: nonce is the initialisation vector (16), tag is empty. Version 3: nonce 16, tag 16.
// Version 4: nonce 24, tag 16.
struct Sealed {
    FormatVersion version = FormatVersion::AesSiv;
    QByteArray nonce;
    QByteArray data;
    QByteArray tag;
};

// Holds a site's key ready for use: the key schedule is computed once and copied per message (14 → 4 µs, DESIGN "The
// hop, tried"). Immutable, so one Sealer is shared by all threads; made when the site is loaded, not per request.
class Sealer {
public:
    explicit Sealer(SiteKey key);
    ~Sealer();
    Sealer(Sealer &&) noexcept;
    Sealer &operator=(Sealer &&) noexcept;

    FormatVersion version() const { return m_key.version(); }
    const SiteKey &key() const { return m_key; }

    // Invalid: nothing to seal (AES-SIV gives an empty text no home). Internal: OpenSSL refuses.
    Result<Sealed> seal(QByteArrayView plain) const;
    // Invalid: the wrong version, sizes or key, or anything was changed. Version 2 can't tell the latter two: it takes
    // off the padding spaces and answers whatever comes out.
    Result<QByteArray> open(const Sealed &sealed) const;

private:
    struct Keyed;
    SiteKey m_key;
    std::unique_ptr<const Keyed> m_keyed;
};

} // namespace gatelodge::community
