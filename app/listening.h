// Opening the addresses that a setting names.
#pragma once
#include "app/settings.h"
#include "server/http/server.h"

namespace gatelodge::app {

// On the server's own thread. "https://127.0.0.1:8443" for each; one line names the setting and the first address that
// cannot be had.
Result<QStringList> listenAt(http::Server &server, const QList<Endpoint> &endpoints,
                             const std::optional<http::TlsIdentity> &identity, const char *setting);

} // namespace gatelodge::app
