// What a form of an import says to who reads the source.
#pragma once
#include "server/admin/imports.h"
#include "server/sync/directory.h"

namespace gatelodge::admin {

sync::DirectoryQuestion questionFrom(const QJsonObject &entered);

} // namespace gatelodge::admin
