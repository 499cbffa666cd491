#include "server/store/queue.h"

namespace gatelodge::store {

Done recordVisits(Session &session, const QList<RecordedVisit> &visits) {
    QList<UserId> users;
    QList<SiteId> sites;
    QList<qint64> revisions;
    for (const RecordedVisit &visit : visits) {
        users << visit.user;
        sites << visit.site;
        revisions << visit.carried.value;
    }
    GL_DO(session.run("visit.record", users, sites, revisions));
    return {};
}

} // namespace gatelodge::store
