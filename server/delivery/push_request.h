// A push as it goes over the wire (PG-13, Q8). What old receivers read is the body and X-pgauth-sig. The other headers
// let a receiver recognise a repetition and refuse a replay:
//   X-Gatelodge-Delivery   the delivery's id, the same at each attempt to deliver the same rows
//   X-Gatelodge-Timestamp  seconds since 1970, of this attempt
//   X-Gatelodge-Signature  standard base64 of HMAC-SHA512(decoded site key, "<id>.<timestamp>.<body>")
#pragma once
#include "server/delivery/site_lane.h"
#include "server/service/secret_bytes.h"

namespace gatelodge::delivery {

DeliveryId deliveryIdOf(const SiteId &site, const Push &push);
OutboundRequest pushRequest(const store::ClaimedSite &site, const Push &push, const DeliveryId &id,
                            const QDateTime &now, const service::SecretBytes &key);

} // namespace gatelodge::delivery
