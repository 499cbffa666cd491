// This protocol's part of "Walk a sign-in": the hop's address, and what a site reads in the answer.
#pragma once
#include "server/service/walk.h"

namespace gatelodge::community {

class CommunityWalk : public service::WalkedProtocol {
public:
    QByteArray entranceOf(const SiteId &site) const override;
    Result<service::WalkedAnswer> open(store::Session &session, const service::Vault &vault, const SiteId &site,
                                       const QByteArray &location) const override;
};

} // namespace gatelodge::community
