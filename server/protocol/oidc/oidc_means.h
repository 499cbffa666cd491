// What the endpoints of this protocol need beside the database. Made once by the composition, shared by all threads.
#pragma once
#include "server/http/cookies.h"
#include "server/http/dispatcher.h"
#include "server/openid/keys.h"
#include "server/protocol/oidc/rejection_brake.h"
#include "server/service/visitor.h"

namespace gatelodge::oidc {

struct OidcMeans {
    std::shared_ptr<const service::Means> means;
    std::shared_ptr<const openid::KeyRings> keys;
    http::Cookies cookies;
    http::ErrorPage trouble = http::plainErrorPage; // where a browser is answered by a page of ours
    std::shared_ptr<RejectionBrake> brake = std::make_shared<RejectionBrake>();

    http::Response page(const http::Request &request, int status) const;
    // 503 with Retry-After for what may pass, 429, else 500; logged.
    http::Response troubleFor(const http::Request &request, const Error &error) const;
    // The token in the session cookie; empty without one.
    QByteArray sessionToken(const http::Request &request) const;
};

service::Visitor visitorOf(const http::Request &request);

} // namespace gatelodge::oidc
