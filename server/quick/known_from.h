// What a lane has read, as it is known afterwards.
#pragma once
#include "server/quick/known.h"
#include "server/store/settings.h"
#include "server/store/users.h"

namespace gatelodge::quick {

KnownSession knownFrom(const WebSession &web, const store::HouseSettings &settings);
KnownPerson knownFrom(const store::AnswerFacts &facts);

} // namespace gatelodge::quick
