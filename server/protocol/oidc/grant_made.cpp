#include "server/protocol/oidc/grant_made.h"

namespace gatelodge::oidc {

namespace {

// One that is essential stands in the id token as it was asked for, not better.
Level levelTold(const AuthorizationRequest &asked, Level has) {
    if (!asked.levelMatters)
        return has;
    Level told = asked.levels.first();
    for (const Level level : asked.levels)
        told = level <= has ? level : told;
    return told;
}

} // namespace

store::NewGrant grantMade(const AuthorizationRequest &asked, const Proved &proved, const service::Token &code) {
    store::NewGrant made;
    made.grant.site = asked.client.site;
    made.grant.user = proved.user;
    made.grant.session = proved.session.value;
    made.grant.scopes = asked.scopes;
    made.grant.wanted = asked.wanted;
    made.grant.nonce = asked.nonce;
    made.grant.authTime = proved.authTime;
    made.grant.level = levelTold(asked, proved.level);
    made.grant.method = proved.method;
    made.code = {code.stored, asked.redirectAddress, asked.challenge};
    return made;
}

} // namespace gatelodge::oidc
