#include "server/delivery/lane_reader.h"
#include "server/delivery/push_plan.h"
#include "server/delivery/webhook_people.h"

namespace gatelodge::delivery {

using store::OwedPerson;

namespace {

bool isClassic(const SiteLane &lane) { return lane.claim.form == PushForm::Classic; }

} // namespace

Result<QHash<UserId, QByteArray>> LaneReader::objectsFor(store::Session &session, const QList<OwedPerson> &rows,
                                                         bool withKeys) {
    QList<OwedPerson> updates;
    for (const OwedPerson &row : rows) {
        if (row.kind == Notice::Update)
            updates << row;
    }
    return m_payloads.objectsOf(session, updates, withKeys);
}

Done LaneReader::fill(store::Session &session, const QList<SiteLane *> &lanes) {
    QList<store::LanePosition> positions;
    for (const SiteLane *lane : lanes)
        positions.append({lane->claim.site, lane->cursor});
    GL_TRY(const auto rows, store::readOwed(session, positions));
    QHash<SiteId, QList<OwedPerson>> bySite;
    for (const OwedPerson &row : rows)
        bySite[row.site] << row;
    for (const bool withKeys : {false, true}) {
        QList<OwedPerson> together;
        for (const SiteLane *lane : lanes) {
            if (isClassic(*lane) && lane->claim.withKeys == withKeys)
                together += bySite.value(lane->claim.site);
        }
        GL_TRY(const auto objects, objectsFor(session, together, withKeys));
        for (SiteLane *lane : lanes) {
            if (isClassic(*lane) && lane->claim.withKeys == withKeys)
                GL_DO(fillOne(session, *lane, bySite.value(lane->claim.site), objects));
        }
    }
    for (SiteLane *lane : lanes) {
        if (!isClassic(*lane))
            GL_DO(fillWebhooks(session, *lane, bySite.value(lane->claim.site)));
    }
    return {};
}

// What one site may see of people is its own matter: nothing of it is shared with the other lanes but what the classic
// push carries, too.
Done LaneReader::fillWebhooks(store::Session &session, SiteLane &lane, const QList<OwedPerson> &rows) {
    QHash<UserId, QByteArray> objects;
    if (!rows.isEmpty()) {
        GL_TRY(objects,
               webhookObjects(session, *m_vault, m_payloads, lane.claim.site, lane.claim.withKeys, rows));
    }
    return fillOne(session, lane, rows, objects);
}

Done LaneReader::fillOne(store::Session &session, SiteLane &lane, const QList<OwedPerson> &rows,
                         const QHash<UserId, QByteArray> &objects) {
    if (!rows.isEmpty() && rows.first().siteRevision != lane.claim.revision) {
        lane.more = false; // another address, another key: claimed anew
        return {};
    }
    PushPlan plan = planPushes(rows, objects);
    if (plan.taken == 0 && !rows.isEmpty() && isClassic(lane)) { // its people did not fit beside those of other sites
        GL_TRY(const auto own, objectsFor(session, rows, lane.claim.withKeys));
        plan = planPushes(rows, own);
    }
    if (!plan.unsent.isEmpty())
        GL_DO(store::removeUnsent(session, lane.claim.site, lane.claim.lease, plan.unsent));
    const auto now = std::chrono::steady_clock::now();
    for (Push &push : plan.pushes) {
        push.readAt = now;
        push.readAfter = lane.cursor;
        lane.pushes.push_back(std::move(push));
    }
    lane.more = rows.size() == store::kRowsPerRead || plan.taken < rows.size();
    if (plan.taken > 0)
        lane.cursor = rows[plan.taken - 1].user;
    return {};
}

} // namespace gatelodge::delivery
