// The name of a key that follows from the key itself (RFC 7638).
#pragma once
#include <QJsonObject>
#include <QString>

namespace gatelodge::jose {

// base64url of the SHA-256 over what makes the public key (§3.2; RFC 8037 §2). Empty: a kind that is not used here.
QString thumbprintOf(const QJsonObject &jwk);

} // namespace gatelodge::jose
