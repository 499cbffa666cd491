#include "server/service/walk_orders.h"
#include "server/service/entry_explanation.h"
#include "server/service/roles.h"
#include "server/service/walk_writing.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "server/store/walk_orders.h"

namespace gatelodge::service {

using store::inTransaction;
using ManagePeople = Permit<Duty::ManagePeople>;

namespace {

constexpr SecretPurpose kWalkAnswer{"walk-answer"};

// Who asked, with what they are by now.
Result<ManagePeople> permitOf(store::Session &session, const store::TakenWalkOrder &taken) {
    const Actor actor{taken.askedBy, Source::Console, {}};
    if (taken.ofTheHouse)
        return Access::owner(actor).managePeople();
    const UserId asker = userIdFrom(taken.askedBy);
    const auto person = store::findUser(session, asker);
    if (!person && person.error().fault != Fault::NotFound)
        return failure(person.error());
    if (!person || person->status != UserStatus::Active || person->deletedAt.isValid())
        return failure(Fault::Denied, QStringLiteral("%1 may not come in any more").arg(taken.askedBy));
    GL_TRY(const auto grants, store::listGrants(session, {asker}));
    return Access(actor, grants).permit<Duty::ManagePeople>();
}

// A node that dies with a session open leaves its hash in the order, and another one ends it (forget).
Result<Walk> walkFor(store::Session &session, const Means &means, WalkGuide guide, const store::TakenWalkOrder &taken) {
    GL_TRY(const ManagePeople permit, permitOf(session, taken));
    guide.opened = [&](const QByteArray &tokenHash) {
        return inTransaction(session, permit.actor(),
                             [&] { return store::noteWalkSession(session, taken.id, tokenHash); });
    };
    return walkSignIn(session, permit, means, guide, taken.order.person, taken.order.site, taken.order.until);
}

// Whatever becomes of the walk, the lock is given back: until then nobody says that it was left lying.
class Hold {
public:
    Hold(store::Session &session, int id) : m_session(session), m_id(id) {}
    ~Hold() {
        if (const Done released = store::releaseWalkOrder(m_session, m_id); !released)
            qWarning("an ordered walk's lock was not given back: %ls", qUtf16Printable(released.error().detail));
    }
    Q_DISABLE_COPY_MOVE(Hold)

private:
    store::Session &m_session;
    const int m_id;
};

// Where nothing can be sealed to who asked, nobody walks. A walk that was broken off says nothing of the site.
Done walkAndAnswer(store::Session &session, const Means &means, const WalkGuide &guide,
                   const store::TakenWalkOrder &taken, const std::atomic<Walking> *walking) {
    GL_TRY(const SealingKey key, SealingKey::fromPublicKey(taken.order.answerKey));
    const auto walk = walkFor(session, means, guide, taken);
    if (walking && *walking == Walking::Left)
        return failure(Fault::Unavailable, QStringLiteral("this server stops"));
    const QByteArray sealed = key.seal(kWalkAnswer, writtenWalk(walk));
    return inTransaction(session, Actor::system(), [&] { return store::answerWalkOrder(session, taken.id, sealed); });
}

Done forget(store::Session &session) {
    return inTransaction(session, Actor::system(), [&] { return store::forgetWalkOrders(session); });
}

Result<OrderedWalk> opened(const WalkOrder &order, const Vault &answers, const QString &node,
                           const QByteArray &sealed) {
    GL_TRY(const SecretBytes bytes, answers.open(kWalkAnswer, sealed));
    auto walk = readWrittenWalk(bytes.view().toByteArray());
    if (walk)
        walk->before = order.before;
    return OrderedWalk{OrderedWalk::Answered, node, std::move(walk)};
}

// Of one that is not there any more nothing is known but that its time was over.
OrderedWalk standing(const store::WalkOrderState &state) {
    if (state.node.isEmpty())
        return {state.expired ? OrderedWalk::Untaken : OrderedWalk::Waiting, {}, {}};
    if (state.leftLying)
        return {OrderedWalk::LeftLying, state.node, {}};
    return {state.expired ? OrderedWalk::TooLong : OrderedWalk::Walking, state.node, {}};
}

} // namespace

Result<WalkOrder> orderWalk(store::Session &session, const ManagePeople &permit, const Means &means, const UserId &uid,
                            const SiteId &site, WalkUntil until, const SealingKey &answerTo) {
    GL_DO(checkCommands(session, permit, {uid}));
    WalkOrder order;
    GL_TRY(order.before, explainEntry(session, permit, means, uid, site));
    GL_TRY(order.id, inTransaction(session, permit.actor(), [&] {
               return store::insertWalkOrder(session, {uid, site, until, answerTo.publicKey()});
           }));
    return order;
}

Result<OrderedWalk> lookAtOrder(store::Session &session, const ManagePeople &permit, const WalkOrder &order,
                                const Vault &answers) {
    const auto look = [&] {
        return inTransaction(session, permit.actor(), [&] { return store::findWalkOrder(session, order.id); });
    };
    GL_TRY(auto state, look());
    if (state && state->leftLying) { // or else it was answered in between: the lock is looked at after the row
        GL_TRY(state, look());
    }
    if (!state)
        return OrderedWalk{OrderedWalk::Untaken, {}, {}};
    if (!state->answered)
        return standing(*state);
    GL_TRY(const auto sealed,
           inTransaction(session, permit.actor(), [&] { return store::readWalkAnswer(session, order.id); }));
    if (!sealed)
        return OrderedWalk{OrderedWalk::TooLong, state->node, {}};
    return opened(order, answers, state->node, *sealed);
}

Done dropOrder(store::Session &session, const ManagePeople &permit, const WalkOrder &order) {
    return inTransaction(session, permit.actor(), [&] { return store::dropWalkOrder(session, order.id); });
}

Result<int> walkOrdered(store::Session &session, const Means &means, const WalkGuide &guide, const QString &node,
                        const std::atomic<Walking> *walking) {
    GL_DO(forget(session));
    for (int walked = 0;; ++walked) {
        if (walking && *walking != Walking::On)
            return walked;
        GL_TRY(const auto taken,
               inTransaction(session, Actor::system(), [&] { return store::takeWalkOrder(session, node); }));
        if (!taken)
            return walked;
        const Hold hold(session, taken->id);
        const Done answered = walkAndAnswer(session, means, guide, *taken, walking);
        if (!answered && !session.usable())
            return failure(answered.error());
        if (!answered) // whoever asked sees it left lying; the others do not wait for it
            qWarning("an ordered walk was not answered: %ls", qUtf16Printable(answered.error().detail));
    }
}

} // namespace gatelodge::service
