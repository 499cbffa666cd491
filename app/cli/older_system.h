// The older system that a migration is from: an authority that there is, or a new one.
#pragma once
#include "app/cli/command.h"

namespace gatelodge::app {

// From: empty, or postgresql://account@server:port/database of a Django website, which makes an authority of that name.
// Its password is asked for where that is said. Invalid: an option of the address that is none, or no encryption to
// another machine.
Result<AuthorityId> authorityOf(ToolHouse &house, const QString &name, const QString &from, bool asksPassword);

} // namespace gatelodge::app
