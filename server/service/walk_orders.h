// Walks that a console elsewhere orders. Its database role cannot open a session as somebody else, and must not; so the
// order lies in the database, whichever server is there takes it, and walks in the name of who asked, if they still
// may. The answer is sealed to a key that was made for this order and never leaves the memory of who asked: a copy of
// the database shows neither what was sent to a site nor whom it spoke of.
#pragma once
#include "server/service/walk.h"
#include <atomic>

namespace gatelodge::service {

struct WalkOrder {
    int id = 0;
    EntryExplanation before; // what is to be expected, as this console knows it
};
// Denied: somebody with more power than who asks. NotFound: no such person or site.
Result<WalkOrder> orderWalk(store::Session &session, const Permit<Duty::ManagePeople> &permit, const Means &means,
                            const UserId &uid, const SiteId &site, WalkUntil until, const SealingKey &answerTo);

struct OrderedWalk {
    enum State {
        Waiting,   // no server has taken it yet
        Walking,   // the node
        Answered,  // and the order is gone: this is told once
        Untaken,   // its time is over, and it will not be walked any more
        LeftLying, // the node has died on the way, or lost the database
        TooLong,   // the node is not waited for any longer
    } state = Waiting;
    QString node;
    std::optional<Result<Walk>> walk; // Answered
};
// answers: with the key that answerTo was the public half of.
Result<OrderedWalk> lookAtOrder(store::Session &session, const Permit<Duty::ManagePeople> &permit,
                                const WalkOrder &order, const Vault &answers);
// Nobody waits for it any more. One that is being walked is walked to its end all the same, and forgotten.
Done dropOrder(store::Session &session, const Permit<Duty::ManagePeople> &permit, const WalkOrder &order);

// On: as long as there are orders. NoMore: nothing is taken any more. Left: and what is under way is left lying, so
// that who asked hears of it at once.
enum class Walking { On, NoMore, Left };

// The servers' part: walks what is ordered, one after the other until there is none; how many. Slow. session: past a
// pooler, since it holds a lock as long as it walks. What has expired goes, with what its walk has left open.
Result<int> walkOrdered(store::Session &session, const Means &means, const WalkGuide &guide, const QString &node,
                        const std::atomic<Walking> *walking = nullptr);

} // namespace gatelodge::service
