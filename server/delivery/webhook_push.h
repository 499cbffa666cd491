// A push in the form of Standard Webhooks: the body is an event with the people it is about, at most a hundred, and three
// headers let the receiver know who sent it, recognise a repetition and refuse a replay:
//   webhook-id         the delivery's id, the same at each attempt to deliver the same rows
//   webhook-timestamp  seconds since 1970, of this attempt
//   webhook-signature  "v1,<base64>" for each secret that holds: HMAC-SHA256 of "<id>.<timestamp>.<body>"
#pragma once
#include "server/delivery/site_lane.h"
#include "server/service/secret_bytes.h"
#include <vector>

namespace gatelodge::delivery {

// user.updated, user.suspended, user.restored, user.erased
QLatin1StringView webhookType(Notice kind);
// {"type":…,"timestamp":"2026-11-23T03:53:22.000Z","data":{"users":[…]}}; when: of the latest change in it.
QByteArray webhookBody(Notice kind, const QDateTime &when, const QList<QByteArray> &objects);
OutboundRequest webhookRequest(const store::ClaimedSite &site, const Push &push, const DeliveryId &id,
                               const QDateTime &now, const std::vector<const service::SecretBytes *> &secrets);

} // namespace gatelodge::delivery
