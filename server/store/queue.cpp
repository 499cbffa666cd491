#include "server/store/queue.h"
#include "server/store/listing.h"
#include "server/store/touched.h"
#include <QTimeZone>

namespace gatelodge::store {

namespace {

constexpr const char kLeaseLost[] = "the lease has gone to another worker";

QList<UserId> usersOf(const QList<OwedPerson> &people) {
    QList<UserId> users;
    users.reserve(people.size());
    for (const OwedPerson &person : people)
        users << person.user;
    return users;
}

QList<qint64> revisionsOf(const QList<OwedPerson> &people) {
    QList<qint64> revisions;
    revisions.reserve(people.size());
    for (const OwedPerson &person : people)
        revisions << person.owed.value;
    return revisions;
}

Done expectMine(const Result<Row> &row) {
    if (!row)
        return failure(row.error());
    if (row->number("mine") == 0)
        return failure(Fault::Conflict, QLatin1String(kLeaseLost));
    return {};
}

QLatin1StringView toldAs(Notice kind) {
    switch (kind) {
    case Notice::None:
    case Notice::Update:
    case Notice::Restore: return QLatin1StringView("active");
    case Notice::Suspend: return QLatin1StringView("suspended");
    case Notice::Erase: return QLatin1StringView("erased");
    }
    Q_UNREACHABLE();
}

} // namespace

// "2026-11-21 22:40:50.123456+00", as every session of ours asks for.
QDateTime timeFrom(const QString &text) {
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(11, text.lastIndexOf(u'+') - 11), Qt::ISODateWithMs);
    return QDateTime(day, time, QTimeZone::utc());
}

Done beginQueueWork(Session &session) {
    // A generic plan made while the queue was empty must not scan it when it is full.
    return session.script(QStringLiteral(
        "SET synchronous_commit = off; SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; "
        "SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_bitmapscan = off; SET jit = off"));
}

Result<int> fanOut(Session &session, int batch) {
    return session.one("queue.fan_out", batch).map([](const Row &row) { return row.number("taken"); });
}

Result<bool> requeueOneSite(Session &session) {
    return session.one("queue.requeue").map([](const Row &row) { return !row.isNull("pairs"); });
}

Done checkTimeline(Session &session) {
    GL_DO(session.run("queue.check_timeline"));
    return {};
}

Result<TakenWork> takeWork(Session &session, int mostChanges, int mostSites) {
    GL_TRY(const auto rows, session.rows("queue.take_work", mostChanges, mostSites));
    TakenWork work;
    for (const Row &row : rows) {
        work.changes = row.number("taken");
        if (!row.isNull("site_id"))
            work.sites.append({row.id<SiteId>("site_id"), QUuid::fromString(row.text("lease")), row.text("name"),
                               row.text("api_url"), row.flag("internal"), row.flag("push_ssh_keys"),
                               pushFormFrom(row.text("push_form")), row.number("failures"), row.revision(),
                               row.time("claimed_at")});
    }
    return work;
}

Result<QList<OwedPerson>> readOwed(Session &session, const QList<LanePosition> &lanes) {
    QList<SiteId> sites;
    QList<UserId> after;
    for (const LanePosition &lane : lanes) {
        sites << lane.site;
        after << lane.after;
    }
    return listed(session.rows("queue.read", sites, after), [](const Row &row) {
        return OwedPerson{
            row.id<SiteId>("site_id"),   row.user("user_uid"),          row.text("username"),   row.revision(),
            row.revision("state"),       row.revision("site_revision"), row.text("changed_at"), row.text("not_before"),
            noticeFrom(row.text("kind"))};
    });
}

Result<QList<OwedPayload>> readPayloads(Session &session, const QList<UserId> &people, bool withKeys) {
    return listed(session.rows("queue.payload", people, withKeys), [](const Row &row) {
        return OwedPayload{row.user("uid"),       row.revision(),
                           row.text("username"),  row.text("first_name"),
                           row.text("last_name"), row.text("email"),
                           row.list("secondary"), row.isNull("keys") ? std::optional<QString>() : row.text("keys")};
    });
}

Done markDelivered(Session &session, const SiteId &site, const QUuid &lease, const QList<OwedPerson> &people) {
    return expectMine(session.one("queue.delivered", site, lease, usersOf(people), revisionsOf(people)));
}

Done markTelling(Session &session, const SiteId &site, const QUuid &lease, const QList<OwedPerson> &people) {
    return expectMine(session.one("queue.telling", site, lease, usersOf(people)));
}

Done markTold(Session &session, const SiteId &site, const QUuid &lease, const QList<OwedPerson> &people, Notice kind) {
    return expectMine(session.one("queue.told", site, lease, usersOf(people), toldAs(kind)));
}

Done markFailed(Session &session, const SiteId &site, const QUuid &lease, std::chrono::milliseconds wait,
                const LaneTrouble &trouble) {
    return expectTouched(session.run("queue.failed", site, lease, qint64(wait.count()), troubleName(trouble.kind),
                                     trouble.status, trouble.detail),
                         Fault::Conflict, kLeaseLost);
}

Done markGone(Session &session, const SiteId &site, const QUuid &lease, const LaneTrouble &trouble) {
    return expectTouched(
        session.run("queue.gone", site, lease, troubleName(trouble.kind), trouble.status, trouble.detail),
        Fault::Conflict, kLeaseLost);
}

Done releaseSite(Session &session, const SiteId &site, const QUuid &lease) {
    GL_DO(session.run("queue.release", site, lease));
    return {};
}

Done removeUnsent(Session &session, const SiteId &site, const QUuid &lease, const QList<OwedPerson> &people) {
    GL_DO(session.run("queue.unsent", site, lease, usersOf(people), revisionsOf(people)));
    return {};
}

Result<int> setAsideLate(Session &session) { return session.run("queue.set_aside"); }
Result<int> takeUpAside(Session &session, const SiteId &site) { return session.run("queue.take_up", site); }

} // namespace gatelodge::store
