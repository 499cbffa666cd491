// What this provider speaks (OpenID Connect Discovery 1.0 §3, RFC 8414 §2): what stands here works, and what works stands
// here.
#pragma once
#include "server/service/means.h"
#include <QJsonObject>

namespace gatelodge::oidc {

QJsonObject discoveryDocument(const QByteArray &issuer);

} // namespace gatelodge::oidc
