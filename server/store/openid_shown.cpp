#include "server/store/openid_shown.h"
#include "server/store/listing.h"

namespace gatelodge::store {

namespace {

ShownGrant grantFrom(const Row &row) {
    const GrantLine line{row.user("user_uid"), row.id<SiteId>("site_id"),
                         row.flag("by_device") ? GrantLine::Device : GrantLine::Browser, row.flag("lasting")};
    return {line,
            row.text("site_name"),
            row.text("username"),
            row.text("caption"),
            row.list("scopes"),
            int(row.number("times")),
            row.time("first_at"),
            row.time("last_at")};
}

} // namespace

Result<QList<ShownGrant>> listGrantsOfPerson(Session &session, const UserId &user) {
    return listed(session.rows("openid_shown.of_person", user), grantFrom);
}

Result<ShownGrants> listGrantsOfSite(Session &session, const SiteId &site, int lookThrough) {
    GL_TRY(const auto rows, session.rows("openid_shown.of_site", site, lookThrough));
    ShownGrants shown;
    for (const Row &row : rows) {
        shown.lines << grantFrom(row);
        shown.goesOn = row.flag("goes_on");
    }
    return shown;
}

Done endShownGrant(Session &session, const GrantLine &line) {
    GL_TRY(const int ended,
           session.run("openid_shown.end", line.user, line.site, line.way == GrantLine::Device, line.lasting));
    return ended > 0 ? Done() : Done(failure(Fault::NotFound, QStringLiteral("grant")));
}

} // namespace gatelodge::store
