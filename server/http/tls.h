// TLS inside the guard: the certificate that the server shows, and whose client certificates it believes (EL-11).
#pragma once
#include "server/domain/result.h"
#include <QSslConfiguration>

namespace gatelodge::http {

struct TlsIdentity {
    QByteArray certificateChain;  // PEM, the server's own certificate first
    QByteArray privateKey;        // PEM, RSA or EC, unencrypted
    QByteArray clientAuthorities; // PEM; if not empty, browsers are asked for a certificate, and need not show one
    // Browsers are asked for a certificate of whatever authority: who believes which is for an endpoint to say, in
    // words, where a broken handshake would say nothing.
    bool asksEverybody = false;
};

// TLS 1.2 or later; Misconfigured names the part that cannot be read or does not belong to the others.
Result<QSslConfiguration> tlsConfiguration(const TlsIdentity &identity);

} // namespace gatelodge::http
