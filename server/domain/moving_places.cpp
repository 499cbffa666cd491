#include "server/domain/moving_places.h"
#include <numeric>

namespace gatelodge {

QLatin1StringView placeKindName(PlaceKind kind) {
    switch (kind) {
    case PlaceKind::Org: return QLatin1StringView("org");
    case PlaceKind::Site: return QLatin1StringView("site");
    case PlaceKind::Consent: return QLatin1StringView("consent");
    case PlaceKind::Visit: return QLatin1StringView("visit");
    }
    Q_UNREACHABLE();
}

bool PlacesPlan::isEmpty() const {
    return std::all_of(counts.begin(), counts.end(), [](const ImportCounts &kind) {
        return std::all_of(kind.of.begin(), kind.of.end(), [](int number) { return number == 0; });
    });
}

int PlacesPlan::toDo() const {
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const ImportCounts &kind) { return sum + kind.toDo(); });
}

} // namespace gatelodge
