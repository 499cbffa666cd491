// What the endpoints of this protocol need beside the database. Made once by the composition, shared by all threads.
#pragma once
#include "server/http/cookies.h"
#include "server/http/dispatcher.h"
#include "server/protocol/community/hop_site.h"
#include "server/service/visitor.h"
#include <chrono>

namespace gatelodge::community {

// How often one caller may search at one site (PG-06: the length of an answer says something).
struct SearchLimits {
    std::chrono::seconds window{60};
    int perCaller = 120; // by IPv4 address or IPv6 /64
};

struct CommunityMeans {
    CommunityMeans(std::shared_ptr<const service::Vault> vault, QByteArray attemptKey, http::Cookies cookies,
                   http::ErrorPage trouble);

    std::shared_ptr<OpenSites> sites;
    QByteArray attemptKey; // service::Means::keyFor("attempts")
    http::Cookies cookies;
    http::ErrorPage trouble; // the page for 400, 401, 404, 429, 500 and 503
    SearchLimits searchLimits;

    // The page that fits an error: NotFound is 404; what may pass is 503 with Retry-After; the rest is 500. Logs all
    // but 404, a site's missing or broken key with its name and cause.
    http::Response troubleFor(const http::Request &request, const Error &error) const;
    http::Response page(const http::Request &request, int status) const;
    // The site that the path's <id> names.
    Result<HopSitePointer> siteOf(const http::Request &request, store::Session &session) const;
    // The token in the session cookie; empty without one.
    QByteArray sessionToken(const http::Request &request) const;
};

service::Visitor visitorOf(const http::Request &request);

} // namespace gatelodge::community
