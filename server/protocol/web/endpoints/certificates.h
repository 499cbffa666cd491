// Certificates that a person has made for their devices, and the one page of the listener that asks browsers for them
// (EL-11).
#pragma once
#include "server/protocol/web/endpoints/handlers.h"

namespace gatelodge::web {

// "Sign in with a certificate", where nobody chose a title that says more.
QString methodName(const Turn &turn, const Authority &authority);

Result<http::Response> showCertificateForm(Turn &turn,
                                           const Member &member);         // /account/logins/certificate/<authority>/
Result<http::Response> makeCertificate(Turn &turn, const Member &member); // slow; the answer is the file, this once

// GET /account/login/certificate/<authority>/?state=… at that listener: whatever was shown goes on to the house, with
// the browser. Sets no cookie, knows nobody, and shows no page.
http::LaneHandler askedForCertificate(Deps deps);

} // namespace gatelodge::web
