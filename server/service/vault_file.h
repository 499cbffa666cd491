// The vault's private key as a file of two lines, readable by its owner only (K1, K2):
//   gatelodge-vault-key 1 <key id, 16 hexadecimal digits>
//   <32 bytes in standard base64>
#pragma once
#include "server/domain/result.h"
#include "server/service/vault.h"

namespace gatelodge::service {

// Writes a new key, mode 0600, flushed to the disk. Duplicate: there is a file already, which is never overwritten.
// Misconfigured: the folder can't be written.
Result<Vault> createVaultFile(const QString &path);

// Misconfigured, with one line that names file and cure: missing, not a plain file, readable or writable by others,
// owned by somebody else, not a key file, or its id and key don't belong together.
Result<Vault> loadVaultFile(const QString &path);

} // namespace gatelodge::service
