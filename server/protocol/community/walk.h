// This protocol's part of "Walk a sign-in": the hop's address, and what a site reads in the answer.
#pragma once
#include "server/service/walk.h"

namespace gatelodge::community {

class CommunityWalk : public service::WalkedProtocol {
public:
    Result<bool> isSpokenBy(store::Session &session, const SiteId &site) const override;
    Result<QByteArray> entranceOf(store::Session &session, const SiteId &site) const override;
    Result<service::WalkedAnswer> open(store::Session &session, const service::Means &means, const SiteId &site,
                                       const QByteArray &location) const override;
    Result<QList<AnswerField>> wouldTell(store::Session &session, const UserId &person) const override;
};

} // namespace gatelodge::community
