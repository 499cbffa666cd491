// "Walk a sign-in" for the console. It walks where the server's own program runs; elsewhere neither the vault's key nor
// the public address need be at hand, and one of the servers is asked to walk (service/walk_orders.h).
#pragma once
#include "server/domain/result.h"
#include "server/domain/walk.h"
#include <memory>
#include <QFuture>

namespace gatelodge::service {
struct WalkGuide;
}

namespace gatelodge::admin {

class Office;

class Walks {
public:
    explicit Walks(Office &office) : m_office(office) {}
    void follow(std::shared_ptr<const service::WalkGuide> guide) { m_guide = std::move(guide); } // by the composition
    bool canWalk() const { return m_guide != nullptr; }

    // Seconds at most; elsewhere five minutes, with progress (domain/walk_order.h). Who cancels is not walked for.
    QFuture<Result<Walk>> walk(const UserId &uid, const SiteId &site, WalkUntil until = WalkUntil::Answer);

private:
    Office &m_office;
    std::shared_ptr<const service::WalkGuide> m_guide;
};

} // namespace gatelodge::admin
