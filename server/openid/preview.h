// What a site would be told of a person right now, for administrators: by the functions that tell it.
#pragma once
#include "server/openid/claims.h"

namespace gatelodge::openid {

struct ToldClaims {
    QJsonObject idToken;  // without times, nonce and session, which are another time's
    QJsonObject userInfo; // with every scope that the site may ask for
};
// NotFound: the person is gone.
Result<ToldClaims> previewClaims(store::Session &session, const service::Means &means, const OpenIdClient &client,
                                 const UserId &person);

} // namespace gatelodge::openid
