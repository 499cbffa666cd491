// All drivers there are, by id: a table that the build writes from the folders under drivers/.
#pragma once
#include "server/login/driver.h"

namespace gatelodge::login {

// In alphabetical order of their ids; made once, immutable, for any thread.
const QList<const Driver *> &allDrivers();
const Driver *findDriver(const QString &id); // null: unknown

} // namespace gatelodge::login
