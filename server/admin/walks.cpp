#include "server/admin/walks.h"
#include "server/admin/office.h"
#include "server/domain/walk_order.h"
#include "server/service/walk.h"
#include "server/service/walk_orders.h"
#include <thread>

namespace gatelodge::admin {

namespace {

using service::OrderedWalk;

// Waits for what a server makes of an order, and tells how far it has come.
class Waiting {
public:
    Waiting(store::Session &session, const Permit<Duty::ManagePeople> &permit, QPromise<Result<Walk>> &asked)
        : m_session(session), m_permit(permit), m_asked(asked) {}

    Result<Walk> walk(const service::Means &means, const UserId &uid, const SiteId &site, WalkUntil until) {
        if (m_asked.isCanceled())
            return givenUp();
        GL_TRY(const auto order,
               service::orderWalk(m_session, m_permit, means, uid, site, until, m_answers.sealingKey()));
        tell(WalkStage::Ordered);
        for (;;) {
            GL_TRY(const OrderedWalk ordered, service::lookAtOrder(m_session, m_permit, order, m_answers));
            if (ordered.state == OrderedWalk::Untaken)
                GL_DO(service::dropOrder(m_session, m_permit, order)); // there may be no server to sweep it
            if (ordered.state != OrderedWalk::Waiting && ordered.state != OrderedWalk::Walking)
                return outcomeOf(ordered);
            if (ordered.state == OrderedWalk::Walking && m_node.isEmpty()) {
                m_node = ordered.node;
                tell(WalkStage::Taken);
            }
            if (m_asked.isCanceled()) {
                GL_DO(service::dropOrder(m_session, m_permit, order));
                return givenUp();
            }
            std::this_thread::sleep_for(kPause);
        }
    }

private:
    static constexpr std::chrono::milliseconds kPause{150};

    static Result<Walk> givenUp() { return failure(Fault::Refused, QStringLiteral("who waited has given up")); }
    void tell(WalkStage stage) { m_asked.setProgressValueAndText(int(stage), m_node); }

    Result<Walk> outcomeOf(const OrderedWalk &ordered) const {
        switch (ordered.state) {
        case OrderedWalk::Answered: return *ordered.walk;
        case OrderedWalk::LeftLying: return failure(Fault::Unavailable, ordered.node, kWalkLeftLying);
        case OrderedWalk::TooLong: return failure(Fault::Unavailable, ordered.node, kWalkTooLong);
        case OrderedWalk::Untaken:
        case OrderedWalk::Waiting:
        case OrderedWalk::Walking: break;
        }
        if (m_node.isEmpty())
            return failure(Fault::Unavailable, QStringLiteral("no server has taken the walk"), kWalkUntaken);
        return failure(Fault::Unavailable, m_node, kWalkTooLong); // swept away after its time
    }

    store::Session &m_session;
    const Permit<Duty::ManagePeople> &m_permit;
    QPromise<Result<Walk>> &m_asked;
    const service::Vault m_answers = service::Vault::generate(); // for this one
    QString m_node;
};

} // namespace

QFuture<Result<Walk>> Walks::walk(const UserId &uid, const SiteId &site, WalkUntil until) {
    if (m_guide || !m_office.isElsewhere())
        return m_office.askSlowly<Duty::ManagePeople>(
            [=, guide = m_guide, &office = m_office](store::Session &session, const auto &permit) -> Result<Walk> {
                if (!guide || office.isElsewhere())
                    return failure(Fault::Refused, QStringLiteral("no server runs beside this console"));
                return service::walkSignIn(session, permit, office.means(), *guide, uid, site, until);
            });
    const auto asked = std::make_shared<QPromise<Result<Walk>>>();
    asked->setProgressRange(0, int(WalkStage::Taken));
    asked->start();
    m_office
        .lookWaiting<Duty::ManagePeople>([=, &office = m_office](store::Session &session, const auto &permit) {
            return Waiting(session, permit, *asked).walk(office.means(), uid, site, until);
        })
        .then([asked](const Result<Walk> &walk) {
            asked->addResult(walk);
            asked->finish();
        });
    return asked->future();
}

} // namespace gatelodge::admin
