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
    bool ofTheHouse = false; // by a database role that may do everything anyway
    int tries = 0;   // that came to nothing
};
// The oldest that nobody does just now; for a minute it is this node's.
Result<std::optional<TakenErrand>> takeErrand(Session &session);
Done removeErrand(Session &session, qint64 id);
Done putOffErrand(Session &session, qint64 id); // longer each time, twelve hours at most

// What sign-up has made elsewhere for somebody who waits for approval. It is theirs once they are let in; who is not
// let in leaves an errand to take it back. In the transaction that decides.
Done noteMadeElsewhere(Session &session, const UserId &uid, const MadeElsewhere &made);
Done takeBackMade(Session &session, const UserId &uid); // nothing was made: that is fine

} // namespace gatelodge::store
