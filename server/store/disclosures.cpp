#include "server/store/disclosures.h"
#include "server/store/listing.h"

namespace gatelodge::store {

static Disclosure disclosureFrom(const Row &row) {
    Disclosure told;
    told.user = row.user("user_uid");
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

Result<QList<LedgerLine>> listLedger(Session &session, const OrgId &org, const QString &behind, int people) {
    return listed(session.rows("disclosure.ledger", org, behind, people), [](const Row &row) {
        LedgerLine line{row.user("user_uid"), row.text("username"), row.text("person_name"), {}, {}};
        if (!row.isNull("given"))
            line.consent = Consent{line.user,         row.id<OrgId>("org_id"), row.text("org_name"),
                                   row.flag("given"), row.time("given_at"),    row.text("given_version")};
        if (!row.isNull("site_id"))
            line.told = disclosureFrom(row);
        return line;
    });
}

Result<LedgerSize> countLedger(Session &session, const OrgId &org) {
    return session.one("disclosure.ledger_size", org).map([](const Row &row) {
        return LedgerSize{row.number("people"), row.number("lines")};
    });
}

} // namespace gatelodge::store
