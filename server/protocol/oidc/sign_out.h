// Sign-out that a site asks for (OpenID Connect RP-Initiated Logout 1.0). A session ends at once only where the site
// shows an id token of this very session; otherwise the person is asked, on the page that asks everybody. Afterwards
// they go back to an address that the site has registered, or to none.
#pragma once
#include "server/protocol/oidc/quick_authorize.h"

namespace gatelodge::oidc {

// quick: what is told of a session that has ended; null: nobody.
http::Response endSession(const OidcMeans &means, QuickAuthorize *quick, const http::Request &request,
                          store::Session &session);
// A form of another site brings no cookie: kept, and 303 to the one below.
http::Response endSessionByForm(const OidcMeans &means, const http::Request &request, store::Session &session);
// GET /oidc/logout/<id>: also where the page goes on to when the person has said yes.
http::Response endSessionKept(const OidcMeans &means, QuickAuthorize *quick, const http::Request &request,
                              store::Session &session);

} // namespace gatelodge::oidc
