// The older system that a migration is from: an authority that there is, or a new one.
#pragma once
#include "app/cli/command.h"
#include "server/domain/authority.h"

namespace gatelodge::app {

struct OlderSystem {
    QString name;
    std::optional<Authority> made; // one that there is not yet
};

// From: empty, or postgresql://account@server:port/database of a Django website, which makes an authority of that name.
// Its password is asked for where that is said: before any transaction, for somebody who types takes their time.
// Invalid: a password in the address, an option of it that is none, or no encryption to another machine.
Result<OlderSystem> olderSystemFrom(const QString &name, const QString &from, bool asksPassword);
Result<AuthorityId> authorityOf(ToolHouse &house, const OlderSystem &older);

} // namespace gatelodge::app
