// The headers that every page carries (PROMISES F15).
#pragma once
#include "server/http/message.h"
#include <QUrl>

namespace gatelodge::web {

// Content-Security-Policy. Browsers apply form-action to redirects after a POST, so a page whose form may end at a
// site's redirect address names that address's origin, or an application's own scheme ("org.example.app:"); any other
// address is left out.
QByteArray contentPolicy(const QUrl &redirect = {});

// "https://wiki.example:8443"; empty unless http(s) with a host.
QByteArray originOf(const QUrl &address);

// An HTML answer with all of them: policy, referrer, nosniff, no-store.
http::Response pageResponse(QByteArray html, int status = 200, const QUrl &redirect = {});

} // namespace gatelodge::web
