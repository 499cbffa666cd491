// The passage from a sound request to its code: who is there, whether that is good enough for the site, the gates, and
// then the code in one transaction with the visit.
#pragma once
#include "server/protocol/oidc/quick_authorize.h"
#include "server/store/doors.h"

namespace gatelodge::oidc {

struct KeptRequest {
    QByteArray id;
    store::WaitingRequest waiting;
};

struct Passage {
    const OidcMeans &means;
    const http::Request &request;
    store::Session &session;
    const AuthorizationRequest &asked;
    const std::optional<KeptRequest> &kept; // where the person has been at a page of ours meanwhile
    const Leaving &leaving;
};

// 302 to the site with a code or an error; 303 to the page where the person does what is missing.
Result<http::Response> letThrough(const Passage &passage);

// The request waits: its id.
Result<QByteArray> keepFor(const OidcMeans &means, const http::Request &request, store::Session &session,
                           const AuthorizationRequest &asked);

} // namespace gatelodge::oidc
