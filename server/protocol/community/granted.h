// The answer to somebody who has come through all gates: 302 to the registered redirect URL (PG-01, PG-03).
#pragma once
#include "server/http/message.h"
#include "server/protocol/community/answer.h"
#include "server/protocol/community/hop_site.h"

namespace gatelodge::community {

// `d` or `su` of a hop's query as sent. A query that is no sound form has neither: the visitor still gets in (PG-02).
ReturnData returnDataOf(QByteArrayView query);

Result<http::Response> grantedAnswer(const HopSite &site, QByteArrayView encodedPerson, const ReturnData &returnData,
                                     qint64 epochSeconds);

// The redirect URL with s=logout behind it (PG-05).
QByteArray logoutUrl(const QByteArray &redirectUrl);

} // namespace gatelodge::community
