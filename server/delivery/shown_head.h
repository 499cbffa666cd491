// Heads of requests and answers as people may see them, for the delivery log: nothing in them lets somebody act as the
// house or as the site. Of a signature the first characters stay, which is enough to tell two apart.
#pragma once
#include "server/delivery/outbound_types.h"
#include "server/domain/site.h"

namespace gatelodge::delivery {

inline constexpr qsizetype kShownBytes = 4000; // of a head or a body

QString shownRequest(const OutboundRequest &request);
// A raw head: status line and headers. Values of Set-Cookie and of anything about authorisation are masked.
QString shownAnswer(const QByteArray &head);
// The same as shownRequest of a push that was not made: where a value is only known once it is sent, "…" stands.
QString shownPushTo(const QByteArray &url, PushForm form);
// The beginning of a body, cut between two characters.
QString shownBody(const QByteArray &body);

} // namespace gatelodge::delivery
