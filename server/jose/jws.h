// JOSE: signed texts and the keys that sign them, on OpenSSL (RFC 7515, 7517, 7518, 7638, 8037). Owned by nobody's
// protocol: the provider signs with it, the driver for other providers verifies with it. It must know neither HTTP nor
// the database.
//
// `none` and the keyed hashes are spoken nowhere here, so that no public key is ever taken for a shared one.
#pragma once
#include "server/domain/result.h"
#include "server/jose/json_web_key.h"

namespace gatelodge::jose {

// A JWS in compact serialization (RFC 7515 §7.1). What stands in it is believed after the signature is checked.
struct Jws {
    QString algorithm, keyId, type; // alg, kid, typ
    QByteArray signedPart, signature;
    QJsonObject claims;
};

// Invalid: malformed, encrypted, over 64 KiB, `none`, an algorithm that is not accepted, or with `crit` or `b64`.
Result<Jws> parseJws(const QByteArray &compact);

} // namespace gatelodge::jose
