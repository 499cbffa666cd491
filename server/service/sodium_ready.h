// libsodium must be started once before its first use; every part of this room that touches it asks here.
#pragma once

namespace gatelodge::service {

// Thread-safe, cheap after the first call. Ends the process where the system has no source of randomness.
void requireSodium();

} // namespace gatelodge::service
