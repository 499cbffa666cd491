// Where a person was going when a gate stopped them (PROMISES F9): kept in the database under an opaque id, which is
// all that travels in `?next=`. What comes back from it is an address of our own and nothing else, so no `next` can
// lead anywhere that is not registered.
//
// The id is 43 characters of [A-Za-z0-9_-] and lives for an hour; it may be used again until then (people go back).
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
Result<QByteArray> keepRequest(store::Session &session, const store::WaitingRequest &request, const QByteArray &bucket);
// Expired: gone, unknown, or no such id at all.
Result<store::WaitingRequest> findRequest(store::Session &session, QByteArrayView id);
// The hop once more: "/account/auth/7/?d=…", percent-encoded. The hop judges `d` and `su` again.
QByteArray hopPath(const store::WaitingRequest &request);

} // namespace gatelodge::service
