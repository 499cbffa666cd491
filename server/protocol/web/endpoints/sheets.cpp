#include "server/protocol/web/endpoints/sheets.h"
#include "server/protocol/web/face.h"
#include "server/protocol/web/page.h"
#include "server/store/brandings.h"
#include "server/store/places.h"

namespace gatelodge::web {

namespace {

http::Response kept(QByteArray body, const char *type) {
    http::Response response;
    response.body = std::move(body);
    return std::move(response)
        .with("Content-Type", type)
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "public, max-age=31536000, immutable");
}

http::Response notThere() { return http::Response::text("404 Not Found\n", 404); }

http::Response answerTo(const Error &error) {
    return error.fault == Fault::NotFound ? notThere() : http::Response::text("503 Service Unavailable\n", 503);
}

Scheme schemeOf(const http::Request &request) {
    const auto query = http::Form::parse(request.query);
    return query ? schemeNamed(query->value(QLatin1StringView("scheme"))) : Scheme::Either;
}

Result<QByteArray> cssOf(store::Session &session, const std::optional<SiteId> &id) {
    std::optional<Site> site;
    if (id) {
        GL_TRY(site, store::findSite(session, *id));
    }
    GL_TRY(const auto layers, store::listBrandingLayers(session, id));
    return sheetText(sheetOf(site, layers));
}

} // namespace

http::Response logoResponse(QByteArray png) {
    auto response = kept(std::move(png), "image/png");
    return std::move(response).with("Content-Security-Policy", "default-src 'none'");
}

void sendStyle(const http::Request &request, http::Reply reply) {
    reply(kept(inScheme(styleText(), schemeOf(request)), "text/css; charset=utf-8"));
}

http::Response siteSheet(const http::Request &request, store::Session &session) {
    const QByteArray name = request.arguments.value(0);
    const qsizetype dot = name.lastIndexOf('.');
    const QByteArray place = name.left(qMax<qsizetype>(dot, 0)), kind = name.mid(dot);
    bool isNumber = false;
    const SiteId id(place.toInt(&isNumber));
    if (dot < 0 || (place != "house" && (!isNumber || id.value < 1)))
        return notThere();
    const auto site = isNumber ? std::optional(id) : std::nullopt;
    if (kind == ".css") {
        auto css = cssOf(session, site);
        return css ? kept(inScheme(std::move(*css), schemeOf(request)), "text/css; charset=utf-8")
                   : answerTo(css.error());
    }
    if (kind != ".png")
        return notThere();
    auto logo = store::findLogo(session, site);
    return logo ? logoResponse(std::move(*logo)) : answerTo(logo.error());
}

} // namespace gatelodge::web
