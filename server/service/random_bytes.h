// Random bytes from the kernel's generator, through libsodium. Never fails: without randomness the process ends.
#pragma once
#include "server/service/secret_bytes.h"
#include <QByteArray>
#include <span>

namespace gatelodge::service {

QByteArray randomBytes(qsizetype count);
SecretBytes randomSecret(qsizetype count);

// Nonces on the hot path (DESIGN "The hop, tried"): cut from a 4 KiB draw per thread, each byte handed out once and
// overwritten behind it. Not for keys or tokens, which are drawn one by one. At most 4096 bytes.
void drawNonce(std::span<unsigned char> out);

} // namespace gatelodge::service
