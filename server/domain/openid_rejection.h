// Why a site's request was refused before anybody could sign in: what administrators are shown, since nobody else who
// sees it can mend it.
#pragma once
#include "server/domain/ids.h"
#include <optional>
#include <QDateTime>
#include <QString>

namespace gatelodge {

enum class RejectionCause {
    Redirect,       // redirect_uri is not a registered one; the address says which
    LogoutRedirect, // the same of post_logout_redirect_uri
    NoChallenge,    // no code_challenge, and the site needs one
    PlainChallenge, // a code_challenge of another kind than S256
    NoNonce,        // neither code_challenge nor nonce
    NotPushed,      // the site takes pushed requests only
    Scope,          // without openid, or one it may not ask for
    ResponseType,   // another flow than the code's
    Client,         // at the token endpoint: a wrong secret or signature, or another way than the site's own
    Verifier,       // at the token endpoint: the code_verifier does not fit
};
QLatin1StringView rejectionCauseName(RejectionCause cause); // redirect, logout_redirect, no_challenge, …
std::optional<RejectionCause> rejectionCauseFrom(const QString &name);

struct RejectedRequest {
    RejectionCause cause = RejectionCause::Redirect;
    QString address; // empty where it is no matter of one
    QDateTime at;    // the last time
    int times = 1;
};

} // namespace gatelodge
