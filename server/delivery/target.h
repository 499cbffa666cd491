// A URL taken apart once, by the same parser that libcurl uses to send: two parsers that disagree are a hole.
#pragma once
#include "server/domain/result.h"
#include <QByteArray>

namespace gatelodge::delivery {

struct Target {
    bool tls = false;
    QByteArray host; // lower case, IDN as punycode where libcurl does so, IPv6 without brackets
    int port = 0;
    QByteArray url; // normalised; this is what is sent
};

// Refused: anything but http and https, user name or password, fragment-only oddities libcurl does not parse, port 0,
// more than 4,096 bytes.
Result<Target> parseTarget(const QByteArray &url);

} // namespace gatelodge::delivery
