// What goes back to a site by the browser (RFC 6749 §4.1.2, RFC 9207): parameters behind an address that was found to
// be the site's. The only place of this protocol from which anybody is sent elsewhere.
#pragma once
#include "server/protocol/oidc/authorization_request.h"
#include "server/protocol/oidc/oidc_means.h"

namespace gatelodge::oidc {

using AnswerFields = QList<QPair<QByteArray, QByteArray>>;

// The address with the fields behind it; empty ones are left out.
QByteArray withFields(const QString &address, const AnswerFields &fields);

// 302 with code, state and iss.
http::Response answerCode(const OidcMeans &means, const AuthorizationRequest &asked, const QByteArray &code);
// 302 with error, error_description, state and iss, where the address is known to be the site's; else a page of ours
// (400). Logged with site and cause.
http::Response answerWrong(const OidcMeans &means, const http::Request &request, store::Session &session,
                           const WrongRequest &wrong);
// For the log, and for the administrator who sets the site up.
void noteWrong(const OidcMeans &means, const http::Request &request, store::Session &session,
               const WrongRequest &wrong);
// For the latter alone. Of what anybody may send, a little (RejectionBrake).
void noteRejected(const OidcMeans &means, const http::Request &request, store::Session &session,
                  const WrongRequest &wrong);

void logRefusal(const http::Request &request, const std::optional<OpenIdClient> &client, const QByteArray &error,
                const QString &cause);

} // namespace gatelodge::oidc
