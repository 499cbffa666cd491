// The gatherer of user info (DESIGN "Threads"): what sites' servers ask while a reading is under way is read together in
// the next one. It answers as the lane does, refusals too; only what shows no token takes the lane. A thread and a
// database session of its own.
#pragma once
#include "server/openid/known_clients.h"
#include "server/protocol/oidc/user_info.h"
#include "server/quick/gathering.h"

namespace gatelodge::oidc {

class UserInfoGatherer {
public:
    UserInfoGatherer(store::Connection connection, OidcMeans means);

    // On the HTTP thread. False: not answered, take the lane.
    bool attempt(const http::Request &request, http::Reply reply);

private:
    struct Asked {
        http::Request request;
        http::Reply reply;
        QByteArray token;
    };
    void work(std::vector<Asked> &all);
    Done connect();
    std::vector<openid::Judgement> judge(const std::vector<Asked> &all);
    FactsOf factsOf(const std::vector<openid::Judgement> &judged);

    store::Connection m_connection;
    OidcMeans m_means;
    std::unique_ptr<store::Session> m_session; // in the gatherer's thread, like the next
    openid::KnownClients m_clients;
    quick::Gathering<Asked> m_gathering; // the last member: its thread uses all the others
};

} // namespace gatelodge::oidc
