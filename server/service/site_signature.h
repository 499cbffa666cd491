// `X-pgauth-sig` (PG-06, PG-08, PG-13): who sent a body, proved by the site's key in either direction. Pushes sign
// with it, subscriptions and signed searches are checked by it.
#pragma once
#include "server/service/secret_bytes.h"
#include <QByteArray>
#include <span>

namespace gatelodge::service {

inline constexpr const char kSignatureHeader[] = "X-pgauth-sig";

// Standard base64 of HMAC-SHA512(decoded site key, message): 88 characters. The message is the body as sent, or path
// and query of a signed GET ("/account/auth/7/search/?s=ada").
QByteArray signatureOf(const SecretBytes &key, QByteArrayView message);

// During a key rotation two keys are valid (PG-13): true if any of them made it. Tries all of them, in constant time.
bool isSignedBy(std::span<const SecretBytes *const> keys, QByteArrayView message, QByteArrayView signature);

} // namespace gatelodge::service
