#include "server/store/queue.h"

namespace gatelodge::store {

Done recordVisits(Session &session, const QList<RecordedVisit> &visits) {
    QList<UserId> users;
    QList<SiteId> sites;
    QList<qint64> revisions;
    QList<int> byOpenId;
    for (const RecordedVisit &visit : visits) {
        users << visit.user;
        sites << visit.site;
        revisions << visit.carried.value;
        byOpenId << visit.openId;
    }
    GL_DO(session.run("visit.record", users, sites, revisions, byOpenId));
    return {};
}

} // namespace gatelodge::store
