// Brings a database to this program's schema: numbered migrations, forward only, under an advisory lock, so that two
// nodes may start at once (K5). Indexes whose order another release of ICU has changed are made anew. A schema newer than the program is refused with a clear line and never touched.
#pragma once
#include "server/store/session.h"

namespace gatelodge::store {

struct Migration {
    int number = 0;
    QString name;
    QString sql;
};

QList<Migration> knownMigrations();
// How many migrations were applied.
Result<int> migrate(Session &session);

} // namespace gatelodge::store
