#include "server/openid/preview.h"

namespace gatelodge::openid {

Result<ToldClaims> previewClaims(store::Session &session, const service::Means &means, const OpenIdClient &client,
                                 const UserId &person) {
    OpenIdGrant grant;
    grant.site = client.site;
    grant.user = person;
    grant.scopes = client.profile.scopes;
    ToldClaims told;
    GL_TRY(told.idToken, claimsOf(session, means, client, grant, ClaimsFor::IdToken));
    GL_TRY(told.userInfo, claimsOf(session, means, client, grant, ClaimsFor::UserInfo));
    told.idToken.insert(QStringLiteral("iss"), QString::fromUtf8(means.publicUrl));
    told.idToken.insert(QStringLiteral("aud"), client.profile.clientId);
    return told;
}

} // namespace gatelodge::openid
