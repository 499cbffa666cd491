// Certificates made here (EL-11), by OpenSSL: the house's own authority, and those it issues to people for signing in.
// Keys are P-256, which every browser and card knows; no database, no settings.
#pragma once
#include "server/domain/result.h"
#include "server/service/secret_bytes.h"
#include <QDateTime>

namespace gatelodge::service {

struct Validity {
    QDateTime from, until;
};

struct MadeAuthority {
    QByteArray certificate; // DER
    SecretBytes key;        // PKCS#8 DER
};
// name: what people read in a list of authorities. It issues to people only, never to further authorities.
Result<MadeAuthority> makeCertificateAuthority(const QString &name, const Validity &validity);

struct CertificateOrder {
    QString person, organisation; // what stands in it; at most 64 characters are kept
    QString friendlyName;         // what a browser's list calls it
    Validity validity;
    QByteArray filePassword; // printable ASCII: programs disagree about everything else
};
struct MadeCertificate {
    QByteArray certificate; // DER
    QByteArray file;        // PKCS#12 with the key, the certificate and its authority's, by AES-256 under the password
};
// Misconfigured: the authority's own certificate or key cannot be read.
Result<MadeCertificate> makeCertificate(const QByteArray &authority, const SecretBytes &authorityKey,
                                        const CertificateOrder &order);

} // namespace gatelodge::service
