#include "server/store/disclosures.h"
#include "server/store/listing.h"

namespace gatelodge::store {

static Disclosure disclosureFrom(const Row &row) {
    Disclosure told;
    told.user = row.user("user_uid");
    told.username = row.text("username");
    told.personName = row.text("person_name");
    told.site = row.id<SiteId>("site_id");
    told.siteName = row.text("site_name");
    told.org = row.id<OrgId>("org_id");
    told.orgName = row.text("org_name");
    told.openId = row.flag("by_openid");
    told.shared = row.list("shared");
    told.textVersion = row.text("text_version");
    told.firstAt = row.time("first_at");
    told.lastAt = row.time("last_at");
    return told;
}

Result<QList<Disclosure>> listDisclosures(Session &session, const UserId &uid) {
    return listed(session.rows("disclosure.list_of_user", uid), disclosureFrom);
}

Result<QList<Disclosure>> listDisclosuresOf(Session &session, const OrgId &org, const QString &behind, int people) {
    return listed(session.rows("disclosure.list_of_org", org, behind, people), disclosureFrom);
}

} // namespace gatelodge::store
