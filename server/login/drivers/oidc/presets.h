// Forms filled in beforehand for providers that many people have an account with.
#pragma once
#include "server/domain/authority.h"

namespace gatelodge::login::oidc {

const QList<DriverPreset> &providerPresets();

} // namespace gatelodge::login::oidc
