#include "server/protocol/web/face.h"
#include "server/domain/site_face.h"

namespace gatelodge::web {

namespace {

SiteSheet sheetOf(const std::optional<Site> &site, const Face &face) {
    const auto id = site ? std::optional(site->id) : std::nullopt;
    SiteSheet sheet{id, Revision{face.revision + (site ? site->revision.value : 0)}, {}};
    if (const auto accent = Accent::parse(face.accent))
        sheet.accent = *accent;
    if (const auto accent = Accent::parse(face.accentDark))
        sheet.accentDark = *accent;
    if (face.hasLogo)
        sheet.logo = logoAddress(id, sheet.revision);
    return sheet;
}

} // namespace

SiteSheet sheetOf(const std::optional<Site> &site, const QList<BrandingLayer> &layers) {
    return sheetOf(site, faceOf(countingLayers(site, layers), {}));
}

void putOn(Look &look, const QString &house, const std::optional<Site> &site, const QList<BrandingLayer> &layers,
           const QString &language) {
    const Face face = faceOf(countingLayers(site, layers), language);
    const SiteSheet sheet = sheetOf(site, face);
    look.organisation = face.house.isEmpty() ? house : face.house;
    look.siteName = site && face.site.isEmpty() ? site->profile.name : face.site;
    look.asker = face.org;
    look.support = face.support;
    look.texts = face.texts;
    look.sheet = sheet.accent || sheet.accentDark || !sheet.logo.isEmpty() ? sheetAddress(sheet) : QString();
}

} // namespace gatelodge::web
