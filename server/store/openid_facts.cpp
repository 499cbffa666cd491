#include "server/store/openid_facts.h"

namespace gatelodge::store {

OpenIdFacts openIdFactsFrom(const Row &row) {
    OpenIdFacts facts;
    facts.username = row.text("username");
    facts.firstName = row.text("first_name");
    facts.lastName = row.text("last_name");
    facts.language = row.text("language");
    facts.email = row.text("email");
    facts.groups = row.list("group_names");
    facts.changedAt = row.time("changed_at");
    facts.now = row.time("now");
    return facts;
}

Result<QHash<UserId, OpenIdFacts>> findOpenIdFacts(Session &session, const QList<UserId> &people) {
    GL_TRY(const auto rows, session.rows("openid_facts.find", people));
    QHash<UserId, OpenIdFacts> found;
    for (const Row &row : rows)
        found.insert(row.user("uid"), openIdFactsFrom(row));
    return found;
}

Result<OpenIdFacts> findOpenIdFacts(Session &session, const UserId &person) {
    GL_TRY(const auto found, findOpenIdFacts(session, QList{person}));
    const auto facts = found.constFind(person);
    return facts == found.constEnd()
               ? Result<OpenIdFacts>(failure(Fault::NotFound, QStringLiteral("openid_facts.find")))
               : *facts;
}

} // namespace gatelodge::store
