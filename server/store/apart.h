// A part of a transaction that may fail alone: what it has written is taken back, and the rest of the transaction
// stands. For what follows from the truth and is none of it, as a mail about it.
#pragma once
#include "server/store/session.h"

namespace gatelodge::store {

// What the work says. Where the connection itself is lost the transaction is, too, and its end says so.
template <typename Work> Done apart(Session &session, const Work &work) {
    GL_DO(session.script(QStringLiteral("SAVEPOINT apart")));
    const Done done = work();
    const Done ended = session.script(done ? QStringLiteral("RELEASE SAVEPOINT apart")
                                           : QStringLiteral("ROLLBACK TO SAVEPOINT apart; RELEASE SAVEPOINT apart"));
    return done ? ended : done;
}

} // namespace gatelodge::store
