// Which client's server asks, and how it proves that (RFC 6749 §2.3, Core §9, RFC 7523): for the token endpoint and all
// others that servers call. A client has one way of its own, and no other is taken.
#pragma once
#include "server/jose/jws.h"
#include "server/protocol/oidc/refusal.h"
#include "server/service/means.h"
#include "server/store/session.h"

namespace gatelodge::oidc {

constexpr qsizetype kLargestForm = 64 * 1024; // bytes
// What routes allow: a form that is too large is still answered by us, in JSON.
constexpr qint64 kFormRouteLimit = 256 * 1024;

// The body of a POST. invalid_request: not form-encoded, too large, malformed, a name twice, or parameters in the
// address.
Told<http::Form> readClientForm(const http::Request &request);

// Not inside a transaction. invalid_client (401) with the challenge for Basic: unknown, switched off, no proof, the
// wrong one, or another than the client's own. invalid_request: two proofs at once, or two names. Failures are counted
// by the address and the client that is named, so that one site's old secret does not shut out its neighbours (F5).
Told<OpenIdClient> authenticateClient(const service::Means &means, store::Session &session,
                                      const http::Request &request, const http::Form &form);

// Both. A body that cannot be read is its client's all the same where the header says whose it is, for the log.
struct Proven {
    http::Form form;
    OpenIdClient client;
};
Told<Proven> readProven(const service::Means &means, store::Session &session, const http::Request &request);

// What a request brings as proof, not yet looked at.
struct Shown {
    ClientProof proof = ClientProof::None;
    QString clientId;
    QByteArray secret;
    std::optional<jose::Jws> assertion;
};
Told<Shown> shownIn(const http::Request &request, const http::Form &form);
bool mayBeClientId(const QString &id);
// Where wrong tries are counted.
QByteArray bucketOf(const service::Means &means, const http::Request &request, const QString &clientId);

} // namespace gatelodge::oidc
