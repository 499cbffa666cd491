#include "server/store/online.h"
#include "server/store/listing.h"

namespace gatelodge::store {

namespace {

OnlineMember memberFrom(const Row &row) {
    return {row.user("uid"), row.text("username"), row.text("first_name"), row.text("last_name"), row.time("seen")};
}

} // namespace

Result<bool> isShownOnline(Session &session, const UserId &uid) {
    GL_TRY(const auto row, session.maybe("online.is_shown", uid));
    return row.has_value();
}

Done setShownOnline(Session &session, const UserId &uid, bool shown) {
    GL_DO(session.run(shown ? "online.show" : "online.hide", uid));
    return {};
}

Result<QList<OnlineMember>> listOnlineMembers(Session &session, int most) {
    return listed(session.rows("online.members", most), memberFrom);
}

} // namespace gatelodge::store
