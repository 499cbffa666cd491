// POST /oidc/device_authorization (RFC 8628 §3.1): a device without a browser asks for the codes that it shows to its
// person, who types the short one at /device.
#pragma once
#include "server/protocol/oidc/oidc_means.h"

namespace gatelodge::oidc {

// device_code, user_code, verification_uri, verification_uri_complete, expires_in, interval. Scopes that the site may
// not ask for are left out (Core §3.1.2.1); invalid_scope where nothing else is asked for.
http::Response authorizeDevice(const OidcMeans &means, const http::Request &request, store::Session &session);

} // namespace gatelodge::oidc
