// Who stands at the door: what a request tells about a browser, before anybody has proved anything.
#pragma once
#include "server/domain/ids.h"
#include <optional>
#include <QByteArray>
#include <QHostAddress>
#include <QString>

namespace gatelodge::service {

struct Visitor {
    QString address;     // of the person (PG-17)
    QString device;      // "Firefox on Linux", made from the User-Agent by deviceName()
    QByteArray deviceToken; // cookie of a device that somebody has signed in on; empty where there is none
    QByteArray request;  // id, for audit and logs
    QString language;    // of the pages
    std::optional<SiteId> site = {}; // that they are on their way to, where that is known
};

// A short name for a User-Agent, for lists of sessions: browser and system, never versions; "" where unknown.
QString deviceName(const QByteArray &userAgent);
// What attempts are counted by: the IPv4 address, or the first 64 bits of an IPv6 one.
QByteArray addressBlock(const QString &address);

} // namespace gatelodge::service
