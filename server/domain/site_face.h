// The layers of a face as they count for one site: what pages and mails show is put together in this one place.
#pragma once
#include "server/domain/preview.h"
#include "server/domain/site.h"

namespace gatelodge {

// layers: as store::listBrandingLayers gives them; those of a site and its organisation count only with the site. The
// colour of the site's record counts where none was chosen for its pages.
QList<BrandingLayer> countingLayers(const std::optional<Site> &site, QList<BrandingLayer> layers);
// The draft in place of what is kept; nothing where it is of another site or organisation.
void wearDraft(QList<BrandingLayer> &layers, const std::optional<Site> &site, const PreviewDraft &draft);

} // namespace gatelodge
