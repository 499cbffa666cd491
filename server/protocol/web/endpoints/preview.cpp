#include "server/protocol/web/endpoints/preview.h"
#include "server/domain/site_face.h"
#include "server/protocol/web/endpoints/preview_samples.h"
#include "server/protocol/web/endpoints/sheets.h"
#include "server/protocol/web/face.h"
#include "server/store/brandings.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include <QTimeZone>

namespace gatelodge::web {

namespace {

using Piece = service::PreviewTickets::Piece;
const QString kHouseGreen = QStringLiteral("#23695b"); // as site.css has it

http::Response notThere() { return http::Response::text("404 Not Found\n", 404); }

QByteArray ticketOf(const http::Request &request) { return request.arguments.value(0); }

std::optional<PreviewOrder> orderFor(const WebDeps &deps, const http::Request &request, Piece piece) {
    if (!deps.previews || !request.peer.isLoopback() || !request.client.isLoopback())
        return std::nullopt;
    auto order = deps.previews->use(ticketOf(request), piece);
    return order ? std::optional(std::move(*order)) : std::nullopt;
}

Scheme schemeOf(const PreviewOrder &order) { return order.dark ? Scheme::Dark : Scheme::Light; }

struct Dressed {
    std::optional<Site> site;
    QList<BrandingLayer> layers; // with the draft in its place
    bool logoOfDraft = false;
};

void wear(Dressed &dressed, const PreviewDraft &draft) {
    wearDraft(dressed.layers, dressed.site, draft);
    for (const BrandingLayer &one : std::as_const(dressed.layers)) {
        if (!one.hasLogo)
            continue;
        dressed.logoOfDraft = one.place == draft.place;
        return;
    }
}

Result<Dressed> dress(store::Session &session, const PreviewOrder &order) {
    Dressed dressed;
    if (order.site && standsAtSite(order.page)) {
        GL_TRY(dressed.site, store::findSite(session, *order.site));
    }
    if (needsSite(order.page) && !dressed.site)
        return failure(Fault::NotFound, QStringLiteral("there is no such page without a site"));
    GL_TRY(dressed.layers,
           store::listBrandingLayers(session, dressed.site ? std::optional(dressed.site->id) : std::nullopt));
    if (order.draft)
        wear(dressed, *order.draft);
    return dressed;
}

QString hostOf(const QByteArray &publicUrl) {
    const QUrl url = QUrl::fromEncoded(publicUrl);
    return url.port() < 0 ? url.host() : QString(url.host() + u':' + QString::number(url.port()));
}

Result<QByteArray> pageFor(const WebDeps &deps, store::Session &session, const PreviewOrder &order,
                           const QByteArray &ticket) {
    GL_TRY(const Dressed dressed, dress(session, order));
    GL_TRY(const auto house, store::readHouseSettings(session));
    const auto texts = text::Texts::forLanguage(order.language);
    Look look;
    look.host = hostOf(deps.means->publicUrl);
    look.languages = text::Texts::languages();
    look.membersSeeOnline = house.membersSeeOnline;
    look.scheme = schemeOf(order);
    putOn(look, house.name, dressed.site, dressed.layers, texts->code());
    look.sheet = QStringLiteral("/account/preview/%1/look.css").arg(QString::fromLatin1(ticket));
    PreviewScene scene{deps,
                       session,
                       order,
                       house,
                       dressed.site,
                       {*texts, look, {}},
                       QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone::systemTimeZone())};
    scene.help = look.support.isEmpty() ? deps.help : look.support;
    for (const auto &make : {previewOutside, previewElsewhere, previewInvitation, previewDevice, previewGate,
                             previewRoom, previewTrouble}) {
        auto page = make(scene);
        if (page || page.error().fault != Fault::NotFound)
            return page;
    }
    return failure(Fault::NotFound, QStringLiteral("there is no such page"));
}

Result<QByteArray> sheetFor(store::Session &session, const PreviewOrder &order, const QByteArray &ticket) {
    GL_TRY(const Dressed dressed, dress(session, order));
    SiteSheet sheet = sheetOf(dressed.site, dressed.layers);
    if (!sheet.accent && !sheet.accentDark)
        sheet.accent = *Accent::parse(kHouseGreen);
    if (dressed.logoOfDraft)
        sheet.logo = QStringLiteral("/account/preview/%1/logo.png").arg(QString::fromLatin1(ticket));
    return inScheme(sheetText(sheet), schemeOf(order));
}

// A mail brings its own style and its logo along, and loads nothing.
http::Response mailResponse(QByteArray html) {
    auto response = pageResponse(std::move(html));
    for (auto &[name, value] : response.headers) {
        if (name == "Content-Security-Policy")
            value = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    }
    return response;
}

template <typename Make> http::LaneHandler piece(Deps deps, Piece wanted, Make make) {
    return [deps = std::move(deps), wanted, make](const http::Request &request, store::Session &session) {
        const auto order = orderFor(*deps, request, wanted);
        if (!order)
            return notThere();
        const auto made = store::inSnapshot(session, [&] { return make(*deps, session, *order, ticketOf(request)); });
        return made ? *made : notThere();
    };
}

} // namespace

http::LaneHandler previewPage(Deps deps) {
    return piece(
        std::move(deps), Piece::Page,
        [](const WebDeps &with, store::Session &session, const PreviewOrder &order,
           const QByteArray &ticket) -> Result<http::Response> {
            if (!order.html.isEmpty())
                return mailResponse(inScheme(order.html, schemeOf(order)));
            return pageFor(with, session, order, ticket).map([](const QByteArray &html) { return pageResponse(html); });
        });
}

http::LaneHandler previewSheet(Deps deps) {
    return piece(std::move(deps), Piece::Sheet,
                 [](const WebDeps &, store::Session &session, const PreviewOrder &order, const QByteArray &ticket) {
                     return sheetFor(session, order, ticket).map([](QByteArray css) {
                         return http::Response{200, {}, std::move(css)}
                             .with("Content-Type", "text/css; charset=utf-8")
                             .with("X-Content-Type-Options", "nosniff")
                             .with("Cache-Control", "no-store");
                     });
                 });
}

http::LaneHandler previewLogo(Deps deps) {
    return piece(
        std::move(deps), Piece::Logo,
        [](const WebDeps &, store::Session &, const PreviewOrder &order, const QByteArray &) -> Result<http::Response> {
            if (!order.draft || order.draft->branding.logo.isEmpty())
                return failure(Fault::NotFound);
            return logoResponse(order.draft->branding.logo);
        });
}

} // namespace gatelodge::web
