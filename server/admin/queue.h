// The update queue for the console: lanes, waiting rows, the delivery log, and what may be done about them.
#pragma once
#include "server/domain/house_history.h"
#include "server/domain/result.h"
#include <optional>
#include <QFuture>

namespace gatelodge::admin {

class Office;

class Queue {
public:
    explicit Queue(Office &office) : m_office(office) {}

    QFuture<Result<QList<QueueLane>>> lanes(); // every site that pushes, pushed, or waits
    QFuture<Result<QList<QueueRow>>> waiting(std::optional<SiteId> site, int limit);
    QFuture<Result<QList<Delivery>>> deliveries(std::optional<SiteId> site, std::optional<UserId> person,
                                                int limit); // newest first
    // The same without what was said on the wire, for files and paper; after: none for the newest.
    QFuture<Result<QList<Delivery>>> log(const DeliveryWish &wish, const std::optional<DeliveryPlace> &after, int rows);
    QFuture<Result<QList<DeliveryBar>>> timeline(std::optional<SiteId> site,
                                                 Span span); // slots without any are missing
    // What the site would be told of the person now. Nothing is sent.
    QFuture<Result<WouldSend>> preview(const SiteId &site, const UserId &person);
    QFuture<Done> redeliver(const SiteId &site, const UserId &person);
    QFuture<Done> redeliverSite(const SiteId &site);
    QFuture<Done> redeliverAll();
    QFuture<Done> retryFailed(); // what waits after a failure, and what was set aside
    QFuture<Done> pause(const SiteId &site, bool paused);
    QFuture<Done> pauseAll(bool paused);
    QFuture<Done> tryNow(const SiteId &site); // forget the back-off
    // The same with several sites, with all or with none. Answers those that were not so before.
    QFuture<Result<QList<SiteId>>> pauseSites(const QList<SiteId> &sites, bool paused);
    QFuture<Done> redeliverSites(const QList<SiteId> &sites);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
