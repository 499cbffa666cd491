#include "server/protocol/web/endpoints/sheets.h"
#include "server/protocol/web/page.h"
#include "server/store/places.h"

namespace gatelodge::web {

namespace {

http::Response sheet(QByteArray text) {
    http::Response response;
    response.body = std::move(text);
    response.with("Content-Type", "text/css; charset=utf-8");
    response.with("Cache-Control", "public, max-age=31536000, immutable");
    return response;
}

} // namespace

void sendStyle(const http::Request &, http::Reply reply) { reply(sheet(styleText())); }

http::Response siteSheet(const http::Request &request, store::Session &session) {
    const QByteArray name = request.arguments.value(0);
    bool isNumber = false;
    const SiteId id(name.endsWith(".css") ? name.chopped(4).toInt(&isNumber) : 0);
    if (!isNumber)
        return http::Response::text("404 Not Found\n", 404);
    const auto site = store::findSite(session, id);
    if (!site)
        return site.error().fault == Fault::NotFound ? http::Response::text("404 Not Found\n", 404)
                                                     : http::Response::text("503 Service Unavailable\n", 503);
    SiteSheet look{id, site->revision, {}};
    if (const auto accent = Accent::parse(site->profile.accent))
        look.accent = *accent;
    return sheet(sheetText(look));
}

} // namespace gatelodge::web
