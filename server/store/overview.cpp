#include "server/store/overview.h"
#include "server/store/listing.h"

namespace gatelodge::store {

Result<OverviewCounts> countForOverview(Session &session) {
    return session.one("overview.counts").map([](const Row &row) {
        return OverviewCounts{row.number("groups"),  row.number("orgs"),     row.number("sites"),
                              row.number("came_in"), row.number("refused"),  row.number("waiting"),
                              row.time("oldest"),    row.bigNumber("bytes"), row.number("approvals")};
    });
}

Result<QList<UserLine>> listOnline(Session &session, int limit) {
    return listed(session.rows("session.online_people", limit), [](const Row &row) {
        UserLine line;
        line.uid = row.user("uid");
        line.username = row.text("username");
        line.firstName = row.text("first_name");
        line.lastName = row.text("last_name");
        line.lastSeen = row.time("seen");
        return line;
    });
}

} // namespace gatelodge::store
