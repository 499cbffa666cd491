#include "server/store/community_search.h"
#include "server/store/listing.h"
#include "server/store/transaction.h"
#include "server/store/user_list.h"

namespace gatelodge::store {
namespace {

Actor actorFor(const SiteId &site) { return {QStringLiteral("site:%1").arg(site.value), Source::Api, {}}; }

// A generic plan guesses the same number of hits for every pattern, and reads whole tables for rare ones.
Done limitStatements(Session &session) {
    return session.script(
        QStringLiteral("SET LOCAL statement_timeout = '2s'; SET LOCAL plan_cache_mode = force_custom_plan"));
}

Result<QList<UserId>> idsOf(Result<QList<Row>> rows) {
    return listed(std::move(rows), [](const Row &row) { return row.user("uid"); });
}

Result<QList<UserId>> findPeople(Session &session, const SiteId &site, SearchKind kind, const QString &term) {
    const QString pattern = u'%' + escapeLike(term) + u'%';
    switch (kind) {
    case SearchKind::Text: return idsOf(session.rows("community.find_by_text", pattern, site, kMostFound));
    case SearchKind::Email: return idsOf(session.rows("community.find_by_email", pattern, site, kMostFound));
    case SearchKind::Name: return idsOf(session.rows("community.find_by_name", pattern, site, kMostFound));
    case SearchKind::Username: return idsOf(session.rows("community.find_by_username", term, site, kMostFound));
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<FoundPerson>> searchPeople(Session &session, const SiteId &site, SearchKind kind, const QString &term) {
    return inTransaction(session, actorFor(site), [&]() -> Result<QList<FoundPerson>> {
        GL_DO(limitStatements(session));
        GL_TRY(const auto uids, findPeople(session, site, kind, term));
        GL_DO(session.run("community.pin_usernames", uids));
        return listed(session.rows("community.people", uids, site), [](const Row &row) {
            return FoundPerson{row.text("username"), row.text("first_name"), row.text("last_name"), row.text("email"),
                               row.list("secondary")};
        });
    });
}

Result<QList<FoundKeys>> listKeysFor(Session &session, const SiteId &site, std::optional<qint64> since) {
    return inTransaction(session, actorFor(site), [&]() -> Result<QList<FoundKeys>> {
        GL_DO(limitStatements(session));
        GL_TRY(const auto uids, idsOf(session.rows("community.find_with_keys", site, since)));
        GL_DO(session.run("community.pin_usernames", uids));
        return listed(session.rows("community.keys", uids, site), [](const Row &row) {
            return FoundKeys{row.text("username"), row.text("keys")};
        });
    });
}

} // namespace gatelodge::store
