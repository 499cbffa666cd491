// What is kept about a person, for the person (store/outward.h). Gathering it takes a while, and nobody reads it often:
// Throttled beyond thirty times in a window of tries.
#pragma once
#include "server/service/means.h"
#include "server/service/visitor.h"
#include <QJsonObject>

namespace gatelodge::service {

Result<QJsonObject> readOwnRecord(store::Session &session, const Means &means, const UserId &uid,
                                  const Visitor &visitor);

} // namespace gatelodge::service
