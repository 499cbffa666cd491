// The authorization endpoint (OpenID Connect Core §3.1.2): a site asks that somebody be signed in, and gets a code. Who
// has to do something first is led through the people's pages, which are the same for every protocol; the request waits
// meanwhile under an id (F9) and is gone through anew when they come back.
#pragma once
#include "server/protocol/oidc/quick_authorize.h"

namespace gatelodge::oidc {

// quick: where what is found out is left for the next time; null: nowhere.
http::Response authorize(const OidcMeans &means, QuickAuthorize *quick, const http::Request &request,
                         store::Session &session);
// A form that another site sent brings no cookie of ours (SameSite=Lax): the request is kept, and the browser comes
// again by itself, 303 to the one below.
http::Response authorizeByForm(const OidcMeans &means, const http::Request &request, store::Session &session);
// GET /oidc/authorize/<id>
http::Response authorizeKept(const OidcMeans &means, QuickAuthorize *quick, const http::Request &request,
                             store::Session &session);

// "urn:ietf:params:oauth:request_uri:<id>" (RFC 9126 §2.2).
inline constexpr QLatin1StringView kPushedPrefix{"urn:ietf:params:oauth:request_uri:"};

} // namespace gatelodge::oidc
