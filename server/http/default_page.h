// The page for people whose request no endpoint could answer: refused by the guard, or failed before there was a page.
// It stands alone: this room knows neither texts nor looks, so it shows the protocol's own words and nothing of the
// request but its id. Where the people's pages are at hand, composition answers with theirs instead.
#pragma once
#include "server/http/message.h"

namespace gatelodge::http {

// HTML with the status and its RFC 9110 reason phrase ("404 Not Found"); an empty id is left out.
Response defaultErrorPage(int status, const QByteArray &requestId);

// RFC 9110 §15, RFC 6585; empty for a status that this server never sends.
QByteArray reasonPhrase(int status);

} // namespace gatelodge::http
