// What every program stands on: a database with this program's schema, and the vault that opens its secrets.
#pragma once
#include "app/settings.h"
#include "server/domain/progress.h"
#include "server/service/access.h"
#include "server/service/vault.h"
#include "server/store/cluster.h"
#include "server/store/connection.h"
#include <functional>
#include <memory>

namespace gatelodge::app {

struct Foundation {
    std::unique_ptr<store::Cluster> cluster; // null: somebody else's database
    store::Connection connection;
    store::Connection listenConnection; // straight to PostgreSQL where `connection` goes through a pooler (Q10)
    QString passedPooler; // the address of one that hands connections on, which is why both are the same; else empty
    std::shared_ptr<const service::Vault> vault;
    int migrated = 0; // how many migrations were applied just now
    // The connection is of a console elsewhere: a person's own database role (migration 0016). It serves nobody,
    // migrates nothing, and its vault has the public half only.
    std::optional<service::Access> console;
    bool elsewhere = false; // the house is served by another program; the same three hold
};

// Says what it does as it goes: "starting PostgreSQL", …
using Progress = std::function<void(const QString &)>;

// Whether this program will be the house's server, or only look after it: then a database of somebody else's is left as
// it is (no migration), and the vault needs no private half.
enum class Laying { ToServe, ToManage };

// The calling thread must outlive the foundation (see store::Cluster). Misconfigured or Unavailable, with one line for
// people. work: steps of what takes long, the backup before an upgrade and waiting for other servers; whoever gives it
// up gets isGivenUp(), and nothing of the upgrade is begun.
Result<Foundation> layFoundation(const Settings &settings, const Progress &progress, Laying laying = Laying::ToServe,
                                 gatelodge::Progress *work = nullptr);
// The same for tools that only look: no vault, no migration.
Result<store::Connection> findDatabase(const Settings &settings, std::unique_ptr<store::Cluster> &cluster);

} // namespace gatelodge::app
