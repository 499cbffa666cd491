#include "server/service/sodium_ready.h"
#include <QtGlobal>
#include <sodium.h>

namespace gatelodge::service {

void requireSodium() {
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium could not be started: the system gives no random bytes");
}

} // namespace gatelodge::service
