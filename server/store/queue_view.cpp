#include "server/store/queue_view.h"
#include "server/store/listing.h"
#include "server/store/queue.h"
#include "server/store/touched.h"

namespace gatelodge::store {

namespace {

QueueRow queueRowFrom(const Row &row) {
    QueueRow waiting;
    waiting.site = row.id<SiteId>("site_id");
    waiting.siteName = row.text("name");
    waiting.user = row.user("user_uid");
    waiting.userName = row.text("caption");
    waiting.changedAt = row.time("changed_at");
    waiting.notBefore = row.time("not_before");
    waiting.setAside = row.flag("aside");
    return waiting;
}

Done wakeWorkers(Session &session) {
    GL_DO(session.rows("queue.wake"));
    return {};
}

} // namespace

Result<QList<QueueLane>> listLanes(Session &session) {
    return listed(session.rows("queue.lanes"), [](const Row &row) {
        QueueLane lane;
        lane.site = row.id<SiteId>("site_id");
        lane.siteName = row.text("name");
        lane.pushes = row.flag("push_changes");
        lane.paused = row.flag("paused");
        lane.owed = row.flag("owed");
        lane.waiting = row.number("waiting");
        lane.setAside = row.number("aside");
        lane.oldest = row.time("oldest");
        lane.failures = row.number("failures");
        lane.retryAt = row.time("retry_at");
        lane.trouble = {troubleFrom(row.text("trouble")), row.number("last_status"), row.text("last_error")};
        return lane;
    });
}

Result<QList<QueueRow>> listQueueRows(Session &session, const RowPage &page) {
    return listed(session.rows("queue.rows", page.site, page.afterSite, page.afterUser, page.limit), queueRowFrom);
}

Result<QList<QueueRow>> listQueueRowsOf(Session &session, const UserId &user) {
    return listed(session.rows("queue.rows_of_user", user), queueRowFrom);
}

Result<std::optional<std::chrono::seconds>> oldestUndelivered(Session &session) {
    return session.one("queue.oldest").map([](const Row &row) -> std::optional<std::chrono::seconds> {
        if (row.isNull("oldest"))
            return {};
        return std::chrono::seconds(std::max<qint64>(0, row.time("oldest").secsTo(row.time("now"))));
    });
}

Done redeliver(Session &session, const SiteId &site, const UserId &user) {
    GL_DO(expectTouched(session.run("queue.redeliver", site, user), Fault::NotFound, "visit"));
    GL_DO(session.run("queue.forget_aside", site, user));
    GL_DO(session.run("queue.try_now", site));
    return wakeWorkers(session);
}

Done redeliverSite(Session &session, const SiteId &site) {
    GL_DO(expectTouched(session.run("queue.owe", site), Fault::NotFound, "site with pushes on"));
    return wakeWorkers(session);
}

Done redeliverAll(Session &session) {
    GL_DO(session.run("queue.owe", 0));
    return wakeWorkers(session);
}

Done retryFailed(Session &session) {
    GL_DO(session.run("queue.retry_failed"));
    return wakeWorkers(session);
}

Result<Sendable> wouldSend(Session &session, const SiteId &site, const UserId &user) {
    using Obstacle = WouldSend::Obstacle;
    return session.one("queue.would_send", site, user).map([](const Row &row) {
        Sendable found;
        found.apiUrl = row.text("api_url");
        found.kind = noticeFrom(row.text("kind"));
        found.obstacle = !row.flag("known")           ? Obstacle::NeverThere
                         : !row.flag("pushes")        ? Obstacle::PushesOff
                         : !row.flag("consented")     ? Obstacle::NoConsent
                         : found.kind == Notice::None ? Obstacle::AlreadyKnown
                         : row.flag("paused")         ? Obstacle::Paused
                                                      : Obstacle::None;
        return found;
    });
}

Done pauseSite(Session &session, const SiteId &site) {
    return expectTouched(session.run("queue.pause", site), Fault::NotFound, "site");
}

Done resumeSite(Session &session, const SiteId &site) {
    GL_DO(expectTouched(session.run("queue.resume", site), Fault::NotFound, "site"));
    GL_DO(takeUpAside(session, site));
    return wakeWorkers(session);
}

} // namespace gatelodge::store
