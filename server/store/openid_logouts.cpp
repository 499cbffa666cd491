#include "server/store/openid_logouts.h"
#include "server/store/listing.h"
#include "server/store/openid_rows.h"

namespace gatelodge::store {

namespace {

DueLogout dueFrom(const Row &row) {
    return {row.id<LogoutId>("logout_id"), openIdClientFrom(row),  row.user("user_uid"), row.bigNumber("session_id"),
            row.flag("internal"),          row.number("attempts"), row.time("made_at"),  row.time("now")};
}

} // namespace

Result<QList<DueLogout>> claimDueLogouts(Session &session, int most) {
    GL_DO(session.run("openid_logout.drop_unwanted"));
    return listed(session.rows("openid_logout.claim", most), dueFrom);
}

Done removeLogout(Session &session, const LogoutId &id) {
    GL_DO(session.run("openid_logout.remove", id));
    return {};
}

Done putOffLogout(Session &session, const LogoutId &id, std::chrono::milliseconds again, const QString &trouble) {
    GL_DO(session.run("openid_logout.put_off", id, double(again.count()) / 1000, trouble.left(400)));
    return {};
}

} // namespace gatelodge::store
