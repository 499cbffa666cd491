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

Result<OpenIdFacts> findOpenIdFacts(Session &session, const UserId &person) {
    return session.one("openid_facts.find", person).map(openIdFactsFrom);
}

} // namespace gatelodge::store
