// What a site posts to subscribe to a person (PG-08).
#pragma once
#include "server/domain/result.h"
#include <QByteArray>
#include <QString>

namespace gatelodge::community {

// {"u":"<username>"} → the name. Invalid: malformed, missing, or not a text.
Result<QString> subscribedName(const QByteArray &body);

} // namespace gatelodge::community
