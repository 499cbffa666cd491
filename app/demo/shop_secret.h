// The shop's secret at Gatelodge, as its owner would have copied it from the console: kept in the demo's folder (mode
// 0600), and made anew where it is missing or holds no more.
#pragma once
#include "server/domain/ids.h"
#include "server/domain/result.h"
#include "server/store/session.h"
#include <QDir>

namespace gatelodge::app {

Result<QByteArray> secretOfShop(store::Session &session, const SiteId &shop, const QDir &folder);

} // namespace gatelodge::app
