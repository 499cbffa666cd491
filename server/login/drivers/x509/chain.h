// Whether a certificate is to be believed: its chain up to an authority, every date, the purpose, the strength of keys
// and signatures, and revocation (RFC 5280 §6, by OpenSSL).
#pragma once
#include "server/domain/certificate_flaw.h"
#include "server/login/drivers/x509/options.h"

namespace gatelodge::login::x509 {

struct Verified {
    CertificateFlaw flaw = CertificateFlaw::None;
    QString detail; // for logs: what OpenSSL says, and at which step of the chain
};

// `shown`: the person's own first, then whatever the browser sent along. `now`: seconds since 1970. Any of the
// authorities ends a chain, a root or not. With lists, each authority that has one here is looked up in it.
Verified verify(const std::vector<Certificate> &shown, const std::vector<Certificate> &authorities,
                const Options &options, qint64 now);

// Whether the list's own date is over.
bool isOutOfDate(const X509_CRL *list, qint64 now);
bool isWithinDates(const X509 *certificate, qint64 now);

} // namespace gatelodge::login::x509
