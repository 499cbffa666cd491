// A request that somebody be signed in (OpenID Connect Core §3.1.2.1), read once: what a site may ask is decided here,
// before anybody is looked at.
#pragma once
#include "server/domain/openid.h"
#include "server/domain/openid_rejection.h"
#include "server/domain/result.h"
#include "server/protocol/oidc/parameters.h"
#include "server/store/session.h"
#include <chrono>

namespace gatelodge::oidc {

struct AuthorizationRequest {
    OpenIdClient client;
    QString redirectAddress, state;
    QStringList scopes;      // of those that it asks for, those that it may
    QJsonObject wanted;      // of the parameter claims (§5.5), what is told for it
    QString nonce, challenge;
    bool silent = false;     // prompt=none
    bool asksLogin = false, asksConsent = false, asksAccount = false;
    std::optional<std::chrono::seconds> maxAge;
    QList<Level> levels;        // by acr_values, or by claims: any of them will do; empty: whatever
    bool levelMatters = false;  // an essential claim (§5.5.1.1): without it nobody is signed in
    QString subject;            // whom the site wants by its claims; empty: whoever comes
    QString idTokenHint;
    bool pushed = false;        // by the site's server
    QJsonObject kept;           // the parameters as they are kept while the request waits
};

// Why it comes to nothing. Without an address that is known to be the site's nobody is sent anywhere (F9): the person
// reads a page of ours.
struct WrongRequest {
    QByteArray error; // RFC 6749 §4.1.2.1, Core §3.1.2.6
    QByteArray told;  // plain ASCII, and no word of the request's
    QString cause;    // for the log
    std::optional<OpenIdClient> client = {};
    QString redirectAddress = {}, state = {};
    std::optional<Error> fault = {}; // not the request's: the database is away
    std::optional<RejectionCause> shown = {}; // where an administrator is shown it, to set the site right
    QString askedAddress = {};                // that is not registered
};

using ReadRequest = tl::expected<AuthorizationRequest, WrongRequest>;
// pushed: it came from the site's own server, which has proved itself.
ReadRequest readAuthorizationRequest(store::Session &session, const Parameters &parameters, bool pushed = false);
// The same of a client at hand, whose client_id stands in it, and without what is kept while it waits.
ReadRequest readRequestOf(const OpenIdClient &client, const Parameters &parameters);
// The part of it that must hold before anything may be said to the site: who asks, and where the answer goes.
tl::expected<AuthorizationRequest, WrongRequest> readWhoAsks(store::Session &session, const Parameters &parameters);

} // namespace gatelodge::oidc
