// Walks of a sign-in that a console elsewhere orders of the servers (migration 0063), as rows.
#pragma once
#include "server/domain/walk.h"
#include "server/store/session.h"

namespace gatelodge::store {

struct WalkOrder {
    UserId person;
    SiteId site;
    WalkUntil until = WalkUntil::Answer;
    QByteArray answerKey; // 32 bytes: what the answer is sealed to
};
Result<int> insertWalkOrder(Session &session, const WalkOrder &order);

// How it stands with one's own; all three in a transaction of whoever asked, whose name decides.
struct WalkOrderState {
    QString node; // that has taken it; empty: none yet
    bool answered = false;
    bool expired = false;   // nobody takes it any more, or whoever took it is not waited for any more
    bool leftLying = false; // the node that took it is gone
};
Result<std::optional<WalkOrderState>> findWalkOrder(Session &session, int id); // nothing: swept away
Result<std::optional<QByteArray>> readWalkAnswer(Session &session, int id);    // and the order goes
Done dropWalkOrder(Session &session, int id);

struct TakenWalkOrder {
    int id = 0;
    WalkOrder order;
    QString askedBy;         // an actor's name, written by the database
    bool ofTheHouse = false; // by a database role that may do everything anyway
};
// The oldest, with a lock of the session's that is to be given back.
Result<std::optional<TakenWalkOrder>> takeWalkOrder(Session &session, const QString &node);
Done noteWalkSession(Session &session, int id, const QByteArray &tokenHash);
Done answerWalkOrder(Session &session, int id, const QByteArray &sealed);
Done releaseWalkOrder(Session &session, int id);
// Those whose time is over, with what their walks have left open.
Done forgetWalkOrders(Session &session);

} // namespace gatelodge::store
