// From records and what was chosen for them to what a page shows: which name, which sheet, whose words.
#pragma once
#include "server/domain/branding.h"
#include "server/domain/site.h"
#include "server/protocol/web/look.h"

namespace gatelodge::web {

// layers: as store::listBrandingLayers gives them; those of a site and its organisation count only with the site. The
// colour of the site's record counts where none was chosen for its pages.
SiteSheet sheetOf(const std::optional<Site> &site, const QList<BrandingLayer> &layers);
void putOn(Look &look, const QString &house, const std::optional<Site> &site, const QList<BrandingLayer> &layers,
           const QString &language);

} // namespace gatelodge::web
