// Who a certificate speaks of: the parts that can name somebody, each exactly once or not at all.
#pragma once
#include "server/login/answers.h"
#include "server/login/drivers/x509/options.h"

namespace gatelodge::login::x509 {

Certificate readCertificate(const QByteArray &der); // null: none, or more than one
QString caption(const X509 *certificate);           // "CN=Club CA, O=Club", for administrators
QString dayOf(const ASN1_TIME *time);               // "2027-03-01"

// The identity is the SHA-256, in hexadecimal, of the chosen part and its kind (EL-05). Nothing: it is not there, or
// stands there twice, or is no text that a name can be.
std::optional<RemoteUser> personIn(const X509 *certificate, const Options &options);

} // namespace gatelodge::login::x509
