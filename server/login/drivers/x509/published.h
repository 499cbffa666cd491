// Revocation lists that an authority publishes at an address (RFC 5280 §5): what is fetched is believed only if one of
// the trusted authorities has signed it and it holds now.
#pragma once
#include "server/login/driver.h"
#include "server/login/drivers/x509/options.h"

namespace gatelodge::login::x509 {

inline constexpr qint64 kMostListBytes = 16 * 1024 * 1024; // large states' lists have some ten MiB
QList<HttpAsk> asksFor(const Options &options);
// DER or PEM. Invalid, with what is wrong.
Result<PublishedList> readPublished(const std::vector<Certificate> &authorities, const QByteArray &body, qint64 now);
RevocationList readRevocationList(const QByteArray &der); // null: it is none

} // namespace gatelodge::login::x509
