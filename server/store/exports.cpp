#include "server/store/exports.h"
#include "server/store/listing.h"

namespace gatelodge::store {

namespace {

ExportedConsent consentFrom(const Row &row) {
    return {row.bigNumber("consent_id"), row.text("username"),    row.text("org_name"), row.text("text_version"),
            row.user("user_uid"),        row.id<OrgId>("org_id"), row.flag("given"),    row.time("at")};
}

ExportedVisit visitFrom(const Row &row) {
    return {row.text("username"), row.text("site_name"), row.user("user_uid"), row.id<SiteId>("site_id"),
            row.time("first_at"), row.time("last_at"),   row.number("visits")};
}

} // namespace

Result<QList<ExportedConsent>> exportConsents(Session &session, qint64 behind, int limit) {
    return listed(session.rows("export.consents", behind, limit), consentFrom);
}

Result<QList<ExportedVisit>> exportVisits(Session &session, const UserId &user, const SiteId &site, int limit) {
    return listed(session.rows("export.visits", user, site, limit), visitFrom);
}

} // namespace gatelodge::store
