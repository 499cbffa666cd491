#include "server/delivery/lane_reader.h"
#include "server/delivery/push_plan.h"

namespace gatelodge::delivery {

using store::OwedPerson;

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
            if (lane->claim.withKeys == withKeys)
                together += bySite.value(lane->claim.site);
        }
        GL_TRY(const auto objects, objectsFor(session, together, withKeys));
        for (SiteLane *lane : lanes) {
            if (lane->claim.withKeys == withKeys)
                GL_DO(fillOne(session, *lane, bySite.value(lane->claim.site), objects));
        }
    }
    return {};
}

Done LaneReader::fillOne(store::Session &session, SiteLane &lane, const QList<OwedPerson> &rows,
                         const QHash<UserId, QByteArray> &objects) {
    if (!rows.isEmpty() && rows.first().siteRevision != lane.claim.revision) {
        lane.more = false; // another address, another key: claimed anew
        return {};
    }
    PushPlan plan = planPushes(rows, objects);
    if (plan.taken == 0 && !rows.isEmpty()) { // its people did not fit beside those of other sites
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
