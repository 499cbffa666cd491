#include "server/admin/queue.h"
#include "server/admin/office.h"
#include "server/delivery/push_preview.h"
#include "server/delivery/shown_head.h"
#include "server/service/queue_control.h"
#include "server/store/delivery_log.h"
#include "server/store/places.h"
#include "server/store/queue_view.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::admin {

using store::Session;

namespace {

Result<WouldSend> previewOf(Session &session, const service::Vault &vault, const SiteId &site,
                            const UserId &person) {
    GL_TRY(const Site place, store::findSite(session, site));
    GL_TRY(const store::Sendable found, store::wouldSend(session, site, person));
    WouldSend would{found.obstacle, found.kind, {}, {}};
    if (would.obstacle == WouldSend::Obstacle::AlreadyKnown)
        return would;
    if (!found.apiUrl.isEmpty())
        would.head = delivery::shownPushTo(found.apiUrl.toUtf8(), place.profile.pushForm);
    GL_TRY(const User user, store::findUser(session, person));
    GL_TRY(would.body, delivery::previewBody(session, vault, place, person, user.username, found.kind));
    return would;
}

store::DeliverySlots slotsOf(Span span, const SiteId &site) {
    switch (span) {
    case Span::Hour: return {"minute", "1 hour", site};
    case Span::Day: return {"hour", "24 hours", site};
    case Span::Week: return {"day", "7 days", site};
    }
    Q_UNREACHABLE();
}

} // namespace

QFuture<Result<QList<QueueLane>>> Queue::lanes() { return m_office.ask<Duty::ReadQueue>(store::listLanes); }

QFuture<Result<QList<QueueRow>>> Queue::waiting(std::optional<SiteId> site, int limit) {
    return m_office.ask<Duty::ReadQueue>([=](Session &session) {
        store::RowPage page;
        page.site = site.value_or(SiteId());
        page.limit = limit;
        return store::listQueueRows(session, page);
    });
}

QFuture<Result<QList<Delivery>>> Queue::deliveries(std::optional<SiteId> site, std::optional<UserId> person,
                                                   int limit) {
    return m_office.ask<Duty::ReadQueue>([=](Session &session) {
        store::DeliveryFilter filter;
        filter.site = site.value_or(SiteId());
        filter.person = person;
        filter.limit = limit;
        return store::listDeliveries(session, filter);
    });
}

QFuture<Result<QList<Delivery>>> Queue::log(const DeliveryWish &wish, const std::optional<DeliveryPlace> &after,
                                            int rows) {
    return m_office.ask<Duty::ReadQueue>(
        [=](Session &session) { return store::listDeliveries(session, wish, after, rows); });
}

QFuture<Result<QList<DeliveryBar>>> Queue::timeline(std::optional<SiteId> site, Span span) {
    return m_office.ask<Duty::ReadQueue>(
        [=](Session &session) { return store::countDeliveries(session, slotsOf(span, site.value_or(SiteId()))); });
}

QFuture<Result<WouldSend>> Queue::preview(const SiteId &site, const UserId &person) {
    return m_office.ask<Duty::ReadPeople>([=, &office = m_office](Session &session) {
        return store::inSnapshot(session,
                                 [&] { return previewOf(session, *office.means().vault, site, person); });
    });
}

QFuture<Done> Queue::redeliver(const SiteId &site, const UserId &person) {
    return m_office.ask<Duty::ManageLane>(
        [=](Session &session, const auto &permit) { return service::redeliver(session, permit, site, person); });
}

QFuture<Done> Queue::redeliverSite(const SiteId &site) {
    return m_office.ask<Duty::ManageLane>(
        [=](Session &session, const auto &permit) { return service::redeliverSite(session, permit, site); });
}

QFuture<Done> Queue::redeliverAll() { return m_office.ask<Duty::ManageQueue>(service::redeliverAll); }

QFuture<Done> Queue::retryFailed() { return m_office.ask<Duty::ManageQueue>(service::retryFailed); }

QFuture<Done> Queue::pause(const SiteId &site, bool paused) {
    return m_office.ask<Duty::ManageLane>([=](Session &session, const auto &permit) {
        return paused ? service::pauseSite(session, permit, site) : service::resumeSite(session, permit, site);
    });
}

QFuture<Done> Queue::pauseAll(bool paused) {
    return m_office.ask<Duty::ManageQueue>(
        [=](Session &session, const auto &permit) { return service::pauseQueue(session, permit, paused); });
}

QFuture<Done> Queue::tryNow(const SiteId &site) { return pause(site, false); }

QFuture<Result<QList<SiteId>>> Queue::pauseSites(const QList<SiteId> &sites, bool paused) {
    return m_office.ask<Duty::ManageLane>(
        [=](Session &session, const auto &permit) { return service::pauseSites(session, permit, sites, paused); });
}

QFuture<Done> Queue::redeliverSites(const QList<SiteId> &sites) {
    return m_office.ask<Duty::ManageLane>(
        [=](Session &session, const auto &permit) { return service::redeliverSites(session, permit, sites); });
}

} // namespace gatelodge::admin
