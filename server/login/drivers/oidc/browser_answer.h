// What the browser brings back from the provider (RFC 6749 §4.1.2, RFC 9207). Whoever holds the browser may have
// written it: state first, then who answers, only then what is said.
#pragma once
#include "server/login/driver.h"

namespace gatelodge::login::oidc {

struct BrowserAnswer {
    QString code;
    QString issuer;                    // as it names itself; may be empty
    std::optional<AuthAnswer> refusal; // instead of a code
};

// `mayAnswer`: whether an `iss` is the provider that was asked; `mustName`: it always says so.
BrowserAnswer readBrowserAnswer(const RedirectReturn &back, const std::function<bool(const QString &)> &mayAnswer,
                                bool mustName);

// How a failed step is told to the caller: a peer that is away is one thing, all else is another.
AuthAnswer answerFor(const Error &error);

} // namespace gatelodge::login::oidc
