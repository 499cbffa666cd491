// "Test connection": every step with the provider's real answer, nothing from memory.
#pragma once
#include "server/login/drivers/oidc/openid_sign_in.h"

namespace gatelodge::login::oidc {

QList<ProbeStep> probeProvider(const Settings &settings, const Means &means, Published &published);

} // namespace gatelodge::login::oidc
