// Errands as rows (migration 0016): left by consoles, done by the server.
#pragma once
#include "server/domain/errand.h"
#include "server/store/session.h"

namespace gatelodge::store {

Done insertErrand(Session &session, const Errand &errand);

struct TakenErrand {
    qint64 id = 0;
    Errand errand;
    QString askedBy; // an actor's name, written by the database
};
// The oldest that nobody does just now; for a minute it is this node's.
Result<std::optional<TakenErrand>> takeErrand(Session &session);
Done removeErrand(Session &session, qint64 id);

} // namespace gatelodge::store
