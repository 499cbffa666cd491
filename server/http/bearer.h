// Bearer tokens in requests (RFC 6750): how one is shown, and how a request without a good one is answered. What a
// token is worth is somebody else's to know.
#pragma once
#include "server/domain/result.h"
#include "server/http/message.h"

namespace gatelodge::http {

struct Bearer {
    enum Kind {
        None,      // no Authorization, or of another scheme
        Malformed, // Bearer without a b64token (§2.1), or a token shown in two ways at once (§2)
        Shown,
    } kind = None;
    QByteArray token; // Shown

    // From the Authorization header alone: a token in a query or a form ends up in logs (§2.3, §5.3), so one there
    // counts for nothing, and beside one in the header makes the request malformed.
    static Bearer of(const Request &request);
};

// The answer to a request whose token opens nothing (§3, §3.1), with a body for programs: {"error": "invalid_token"}.
//   None       401 and the challenge alone          Malformed  400 invalid_request
Response bearerChallenge(Bearer::Kind kind, const QByteArray &realm);
//   NotFound, Expired, Denied   401 invalid_token    Refused    403 insufficient_scope, naming the scope
//   Throttled                   429, Retry-After from the detail in seconds
//   Busy, Unavailable           503, Retry-After     all else   500
Response bearerRefusal(const Error &error, const QByteArray &realm, const QByteArray &scope = {});

} // namespace gatelodge::http
