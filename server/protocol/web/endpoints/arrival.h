// Coming in and going out: the cookies that go with it (F7).
#pragma once
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

// Somebody has just proved who they are: a new session in place of the browser's old one, and on to `path`.
Result<http::Response> comeIn(const Turn &turn, const service::FreshSession &fresh, const QByteArray &path);
// The browser's session, if it has one.
Done endSession(const Turn &turn);
// To the sign-in page, without a session.
http::Response goOut(const Turn &turn, const QString &address);

// While a page in between keeps the person, the browser remembers where they were going.
void rememberWay(const Turn &turn, http::Response &response);
// While a mail is on its way, the browser remembers where the person was going and which address was typed.
http::Response lookInYourMail(const Turn &turn, const QString &address, const QString &typed);
// Where the mailed link's page leads is where the person was going before the mail.
Done headAfterMail(Turn &turn);
QString mailedAddress(const Turn &turn); // empty: none

} // namespace gatelodge::web
