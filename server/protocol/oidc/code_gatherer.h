// The code gatherer (DESIGN "Threads"): codes that sites' servers bring while a commit is under way are redeemed together
// in the next one. Their tokens are signed before it: where anything fails on the way no code has been used, and the site
// may come again. It only ever says yes: a client, a code, a verifier, a gate with
// anything wrong about it takes the lane, and so does every other kind of grant. A thread and a database session of its
// own.
#pragma once
#include "server/http/dispatcher.h"
#include "server/openid/known_clients.h"
#include "server/protocol/oidc/oidc_means.h"
#include "server/quick/gathering.h"
#include "server/store/openid_facts.h"
#include "server/store/openid_redeeming.h"

namespace gatelodge::oidc {

class CodeGatherer {
public:
    CodeGatherer(store::Connection connection, OidcMeans means, http::LaneRunner lanes);

    // On the HTTP thread. False: not answered, take the lane.
    bool attempt(const http::Request &request, http::Reply reply);
    quint64 redeemed() const { return m_redeemed; } // since the start

private:
    struct Brought {
        http::Request request;
        http::Reply reply;
        store::Redemption redemption;
        QByteArray refreshToken;
    };
    using Facts = QHash<UserId, store::OpenIdFacts>;
    using Answers = std::vector<std::optional<http::Response>>; // nothing: the lane's
    std::optional<store::Redemption> redemptionIn(const http::Request &request) const;
    void work(std::vector<Brought> &all);
    Done getReady();
    Result<Answers> redeem(const std::vector<Brought> &all);
    Result<Answers> redeemed(const std::vector<Brought> &all, const openid::KeyRing &ring);
    void takeLane(Brought &one) const;
    Result<http::Response> answerTo(const Brought &one, const store::Redeemed &redeemed, const Facts &facts,
                                    const openid::KeyRing &ring);

    store::Connection m_connection;
    OidcMeans m_means;
    http::LaneRunner m_lanes;
    std::unique_ptr<store::Session> m_session; // in the gatherer's thread, like the next
    openid::KnownClients m_clients;
    std::atomic<quint64> m_redeemed = 0;
    quick::Gathering<Brought> m_gathering; // the last member: its thread uses all the others
};

} // namespace gatelodge::oidc
