// Where a person was going when a gate stopped them (PROMISES F9): kept in the database under an opaque id, which is
// all that travels in `?next=`. What comes back from it is an address of our own and nothing else, so no `next` can
// lead anywhere that is not registered.
//
// The id is 43 characters of [A-Za-z0-9_-] and lives for an hour; it may be used again until then (people go back). One
// that a site's server has pushed lives for 90 seconds, and begins once (RFC 9126).
#pragma once
#include "server/domain/result.h"
#include "server/store/doors.h"
#include <QByteArray>

namespace gatelodge::service {

// In sign-in and sign-out addresses: the authority that is to be asked, by its name (KE-05).
inline constexpr char kMethodQuery[] = "authenticationMethodId";

// The opaque id. NotFound: no such site. Throttled: one address block, whose keyed hash is the bucket, keeps so many
// that it must be a machine; the detail says for how many seconds.
constexpr int kMostRequestsKept = 1200; // in ten minutes
constexpr int kMostRequestsPushed = 60'000; // by one site's server
constexpr std::chrono::seconds kPushedLifetime{90};
Result<QByteArray> keepRequest(store::Session &session, const store::WaitingRequest &request, const QByteArray &bucket,
                               int most = kMostRequestsKept);
// Expired: gone, unknown, or no such id at all.
Result<store::WaitingRequest> findRequest(store::Session &session, QByteArrayView id);
// As findRequest, of one that was pushed; of many who come at once, one has it.
Result<store::WaitingRequest> takePushedRequest(store::Session &session, QByteArrayView id);
// Whether somebody shares what the request asks for: their answer goes with the request.
Done answerRequest(store::Session &session, QByteArrayView id, const UserId &uid, bool agreed);
// The protocol's own address for it: of the hop, of /oidc/authorize, of /oidc/logout, or of /device. None for one that has not begun.
std::optional<QByteArray> pathOf(const store::WaitingRequest &request, QByteArrayView id);
// The hop once more: "/account/auth/7/?d=…", percent-encoded. The hop judges `d` and `su` again.
QByteArray hopPath(const store::WaitingRequest &request);

} // namespace gatelodge::service
