// Community sign-on: redirects with an encrypted answer, searches, pushes (PG-01 to PG-13). This room owns the wire
// format that existing client plug-ins read; it must not know pages, other protocols, or SQL beyond the store's
// functions.
//
// A site's key and the version of the format that goes with it (PG-03). Version 2: AES-CBC, not authenticated, kept for
// old clients only. Version 3: AES-SIV (RFC 5297), recommended. Version 4: XChaCha20-Poly1305.
#pragma once
#include "server/domain/result.h"
#include "server/service/secret_bytes.h"
#include <QByteArray>

namespace gatelodge::community {

enum class FormatVersion { AesCbc = 2, AesSiv = 3, XChaCha = 4 };

// Misconfigured: not 2, 3 or 4.
Result<FormatVersion> formatVersionFrom(int number);
// Only version 2 gives no proof of origin; the console warns.
inline bool isDeprecated(FormatVersion version) { return version == FormatVersion::AesCbc; }

class SiteKey {
public:
    // Standard base64, padded, blanks around it ignored. Misconfigured: URL-safe or damaged base64, or a size other
    // than 16, 24, 32 bytes (v2), 32, 48, 64 (v3), 32 (v4).
    static Result<SiteKey> parse(FormatVersion version, const QByteArray &base64);
    static Result<SiteKey> fromBytes(FormatVersion version, QByteArrayView bytes);
    // 32, 64 and 32 random bytes.
    static SiteKey generate(FormatVersion version);

    FormatVersion version() const { return m_version; }
    const service::SecretBytes &bytes() const { return m_bytes; }
    QByteArray toBase64() const; // standard, padded: as shown to the site's owner
    SiteKey clone() const { return SiteKey(m_version, m_bytes.clone()); }

private:
    SiteKey(FormatVersion version, service::SecretBytes bytes) : m_version(version), m_bytes(std::move(bytes)) {}
    FormatVersion m_version;
    service::SecretBytes m_bytes;
};

} // namespace gatelodge::community
