// What clients' servers ask of tokens that they hold: to take one back (RFC 7009), and whether one is good (RFC 7662).
#pragma once
#include "server/protocol/oidc/oidc_means.h"

namespace gatelodge::oidc {

// POST /oidc/revoke. 200 for what is unknown or has ended, too. A refresh token takes everything of its sign-in with
// it; an access token itself alone. unauthorized_client: another client's, which stays as it is.
http::Response revoke(const OidcMeans &means, const http::Request &request, store::Session &session);

// POST /oidc/introspect, for clients that can prove who they are. {"active": false} for all that is not the asker's to
// know: theirs are their own tokens, and a service's the access tokens of all sites of its organisation.
http::Response introspect(const OidcMeans &means, const http::Request &request, store::Session &session);

} // namespace gatelodge::oidc
