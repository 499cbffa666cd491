#include "server/store/sign_in_log.h"
#include "server/store/listing.h"

namespace gatelodge::store {

namespace {

SignInLine lineFrom(const Row &row) {
    SignInLine line;
    line.place = {row.text("place"), row.id<SignInId>("entry_id")};
    line.at = row.time("at");
    line.result = signInResultFrom(row.text("result"));
    line.gate = row.text("gate");
    line.flaw = certificateFlawFrom(row.text("flaw"));
    if (!row.isNull("user_uid")) {
        User person;
        person.username = row.text("username");
        person.firstName = row.text("first_name");
        person.lastName = row.text("last_name");
        line.user = row.user("user_uid");
        line.userName = person.displayName();
        line.username = person.username;
        line.status = statusFrom(row.text("status"));
        line.deleted = row.flag("deleted");
    }
    if (!row.isNull("site_id"))
        line.site = row.id<SiteId>("site_id");
    line.siteName = row.text("site");
    if (!row.isNull("authority_id"))
        line.authority = row.id<AuthorityId>("authority_id");
    line.authorityName = row.text("authority");
    line.address = row.text("address");
    line.device = row.text("device");
    return line;
}

Result<QList<Row>> idsOf(Session &session, const SignInPage &page) {
    const bool up = page.order == SignInOrder::OldestFirst;
    const QString first = up ? QStringLiteral("-infinity") : QStringLiteral("infinity");
    const QString at = page.after ? page.after->at : first;
    const qint64 entry = page.after ? page.after->entry.value : 0;
    const int site = page.site ? page.site->value : 0;
    if (!page.block.isEmpty()) {
        std::optional<UserId> person;
        if (page.people && !page.people->isEmpty())
            person = page.people->first();
        return session.rows(up ? "sign_in_log.of_address_up" : "sign_in_log.of_address", at, entry, page.rows,
                            page.rejectionsOnly, site, page.block, person);
    }
    if (page.people)
        return session.rows(up ? "sign_in_log.of_people_up" : "sign_in_log.of_people", at, entry, page.rows,
                            page.rejectionsOnly, site, *page.people);
    if (page.site)
        return session.rows(up ? "sign_in_log.of_site_up" : "sign_in_log.of_site", at, entry, page.rows,
                            page.rejectionsOnly, site);
    if (page.rejectionsOnly)
        return session.rows(up ? "sign_in_log.rejected_up" : "sign_in_log.rejected", at, entry, page.rows);
    return session.rows(up ? "sign_in_log.oldest" : "sign_in_log.newest", at, entry, page.rows);
}

} // namespace

Result<QList<SignInLine>> listSignIns(Session &session, const SignInPage &page) {
    GL_TRY(const auto ids, listed(idsOf(session, page), [](const Row &row) { return row.id<SignInId>("entry_id"); }));
    if (ids.isEmpty())
        return QList<SignInLine>();
    return listed(session.rows("sign_in_log.lines", ids), lineFrom);
}

} // namespace gatelodge::store
