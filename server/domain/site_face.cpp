#include "server/domain/site_face.h"
#include <algorithm>

namespace gatelodge {

namespace {

bool standsBefore(const BrandingPlace &one, const BrandingPlace &other) {
    const auto width = [](const BrandingPlace &place) { return place.site ? 0 : place.org ? 1 : 2; };
    return width(one) < width(other);
}

} // namespace

QList<BrandingLayer> countingLayers(const std::optional<Site> &site, QList<BrandingLayer> layers) {
    if (!site) {
        layers.removeIf([](const BrandingLayer &layer) { return layer.place.site || layer.place.org; });
        return layers;
    }
    if (layers.isEmpty() || !layers.first().place.site)
        layers.prepend({{{}, site->id}, {}});
    Branding &own = layers.first().branding;
    if (own.accent.isEmpty() && own.accentDark.isEmpty())
        own.accent = site->profile.accent;
    return layers;
}

void wearDraft(QList<BrandingLayer> &layers, const std::optional<Site> &site, const PreviewDraft &draft) {
    const bool counts = (!draft.place.site && !draft.place.org) || (site && draft.place.site == site->id) ||
                        (site && draft.place.org == site->profile.org);
    if (!counts)
        return;
    layers.removeIf([&draft](const BrandingLayer &layer) { return layer.place == draft.place; });
    const auto at = std::find_if(layers.begin(), layers.end(), [&draft](const BrandingLayer &layer) {
        return standsBefore(draft.place, layer.place);
    });
    layers.insert(at, BrandingLayer{draft.place, draft.branding, !draft.branding.logo.isEmpty(), Revision{1}});
}

} // namespace gatelodge
