// Devices without a browser of their own (RFC 8628): their person types a short code at /device, sees which site it is
// for, and lets the device in or not. The site's gates are those of every visit, and the visit is recorded.
//
// A code is 8 letters without vowels, so that no words come of them; people may type them in small letters, with
// hyphens and blanks wherever they like (§6.1).
#pragma once
#include "server/domain/openid.h"
#include "server/service/entry.h"
#include "server/service/means.h"

namespace gatelodge::service {

QString newUserCode();
QString shownUserCode(const QString &code); // "BCDF-GHJK"
// Nothing: it can be no code.
std::optional<QString> typedUserCode(const QString &typed);

struct DeviceRequest {
    SiteId site;
    QStringList scopes;
    std::optional<Gate> closed; // the first closed gate of the site
};
// NotFound: no device waits under it (any more). Throttled: the person, or their address, has tried too many wrong
// ones; those are counted, and right ones are not.
Result<DeviceRequest> lookAtDevice(store::Session &session, const Means &means, const WebSession &web,
                                   const QString &typed, const Visitor &visitor);
// The device comes in; with a closed gate nothing has happened. As lookAtDevice.
Result<DeviceRequest> allowDevice(store::Session &session, const Means &means, const WebSession &web,
                                  const QString &typed, const Visitor &visitor);
Done denyDevice(store::Session &session, const Means &means, const WebSession &web, const QString &typed,
                const Visitor &visitor);

} // namespace gatelodge::service
