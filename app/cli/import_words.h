// What a plan says, in words for a terminal and for the file of rows that were left.
#pragma once
#include "server/domain/moving_places.h"

namespace gatelodge::app {

// "line 7 has the same person", "address: ada@ is not one": of a conflict or an unread row.
QString whyLeft(const ImportPlanLine &line);
// "the site \"Wiki\" has this number here"
QString whyLeft(const PlaceLeft &place);
// "first_name: Ada → Augusta; groups: + Choir"
QString whatChanges(const ImportPlanLine &line);

} // namespace gatelodge::app
