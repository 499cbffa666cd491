// OpenID Connect's part of "Walk a sign-in": the request that a site's library would make, and the tokens and claims
// that it would get for the code. The code itself is not exchanged: nobody but the site has what proves that it may.
#pragma once
#include "server/service/walk.h"

namespace gatelodge::openid {

class OpenIdWalk : public service::WalkedProtocol {
public:
    Result<bool> isSpokenBy(store::Session &session, const SiteId &site) const override;
    Result<QByteArray> entranceOf(store::Session &session, const SiteId &site) const override;
    Result<service::WalkedAnswer> open(store::Session &session, const service::Means &means, const SiteId &site,
                                       const QByteArray &location) const override;
    Done drop(store::Session &session, const Actor &actor, const QByteArray &location) const override;
};

} // namespace gatelodge::openid
