#include "server/store/openid_shown.h"
#include "server/store/listing.h"

namespace gatelodge::store {

namespace {

ShownGrant grantFrom(const Row &row) {
    return {row.id<GrantId>("grant_id"), row.id<SiteId>("site_id"), row.user("user_uid"), row.text("site_name"),
            row.text("username"),        row.text("caption"),       row.list("scopes"),   row.time("made_at")};
}

} // namespace

Result<QList<ShownGrant>> listGrantsOfPerson(Session &session, const UserId &user) {
    return listed(session.rows("openid_shown.of_person", user), grantFrom);
}

Result<QList<ShownGrant>> listGrantsOfSite(Session &session, const SiteId &site) {
    return listed(session.rows("openid_shown.of_site", site), grantFrom);
}

Done endShownGrant(Session &session, const GrantId &id) {
    GL_TRY(const int ended, session.run("openid_shown.end", id));
    return ended == 1 ? Done() : Done(failure(Fault::NotFound, QStringLiteral("grant")));
}

} // namespace gatelodge::store
