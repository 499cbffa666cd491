// Keys that need not be stored: one for each purpose, the same on every node.
#pragma once
#include "server/service/vault.h"

namespace gatelodge::service {

// HMAC-SHA256 of the vault's private key over the purpose.
QByteArray derivedKey(const Vault &vault, QByteArrayView purpose);

} // namespace gatelodge::service
