// What all façades share: the console's lane, who acts, and the means that services need.
#pragma once
#include "server/service/access.h"
#include "server/service/means.h"
#include "server/store/lane.h"

namespace gatelodge::admin {

class Office {
public:
    Office(store::Connection connection, service::Access access, std::shared_ptr<const service::Means> means,
           int threads = 3)
        : m_access(std::move(access)), m_means(std::move(means)),
          m_slowLane(QStringLiteral("console-slow"), connection, 2, 20),
          m_lane(QStringLiteral("console"), std::move(connection), threads, 1000) {}

    const service::Access &access() const { return m_access; }
    const service::Means &means() const { return *m_means; }

    // ask([](store::Session &session) -> Result<User> { … }): runs in the lane.
    template <typename Work> auto ask(Work work) -> QFuture<decltype(work(std::declval<store::Session &>()))> {
        using Answer = decltype(work(std::declval<store::Session &>()));
        using Value = typename Answer::value_type;
        return m_lane.run<Value>(std::function<Answer(store::Session &)>(std::move(work)));
    }

    // The same for what may wait for others' machines: it keeps nobody from the lane.
    template <typename Work> auto askSlowly(Work work) -> QFuture<decltype(work(std::declval<store::Session &>()))> {
        using Answer = decltype(work(std::declval<store::Session &>()));
        using Value = typename Answer::value_type;
        return m_slowLane.run<Value>(std::function<Answer(store::Session &)>(std::move(work)));
    }

private:
    service::Access m_access;
    std::shared_ptr<const service::Means> m_means;
    store::Lane m_slowLane;
    store::Lane m_lane;
};

} // namespace gatelodge::admin
