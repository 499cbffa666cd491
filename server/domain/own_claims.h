// Claims that one site gets beside the standard ones: which scope they come with, and what stands in them.
#pragma once
#include "server/domain/openid.h"

namespace gatelodge {

// "groups", where it is made of groups: people are asked about those by that scope alone. Else "profile".
QLatin1StringView scopeOf(const CustomClaim &claim);
// A text, a list of texts, true or false. groups: the person's, by their names.
QJsonValue valueOf(const CustomClaim &claim, const QString &username, const QStringList &groups);

} // namespace gatelodge
