#include "server/service/means.h"
#include "server/service/digest.h"

namespace gatelodge::service {

QByteArray Means::keyFor(QByteArrayView purpose) const { return hmacSha256(vault->privateKey().view(), purpose); }

} // namespace gatelodge::service
