#include "server/protocol/oidc/user_info_gatherer.h"
#include "server/store/openid_redeeming.h"

namespace gatelodge::oidc {

UserInfoGatherer::UserInfoGatherer(store::Connection connection, OidcMeans means)
    : m_connection(std::move(connection)), m_means(std::move(means)),
      m_gathering([this](std::vector<Asked> &all) { work(all); }, [this] { m_session.reset(); }) {
    m_connection.application = QStringLiteral("gatelodge user info");
}

bool UserInfoGatherer::attempt(const http::Request &request, http::Reply reply) {
    auto token = accessTokenIn(request);
    if (!token)
        return false;
    Asked asked{request, std::move(reply), std::move(*token)};
    return m_gathering.add(asked);
}

Done UserInfoGatherer::connect() {
    if (m_session && m_session->stillConnected())
        return {};
    m_session.reset();
    m_clients = {}; // a server that took over may count its transactions from before
    GL_TRY(auto session, store::Session::open(m_connection));
    GL_DO(store::beginLookingUp(*session));
    m_session = std::move(session);
    return {};
}

std::vector<openid::Judgement> UserInfoGatherer::judge(const std::vector<Asked> &all) {
    if (const Done connected = connect(); !connected)
        return std::vector(all.size(), openid::Judgement(failure(connected.error())));
    QByteArrayList tokens;
    for (const Asked &one : all)
        tokens << one.token;
    return openid::judgeAccessTokens(*m_session, *m_means.means, *m_means.keys, m_clients, tokens);
}

FactsOf UserInfoGatherer::factsOf(const std::vector<openid::Judgement> &judged) {
    QList<UserId> people;
    for (const auto &one : judged) {
        if (one && one->grant)
            people << one->grant->user;
    }
    using Found = QHash<UserId, store::OpenIdFacts>;
    Result<Found> found = people.isEmpty() ? Found() : store::findOpenIdFacts(*m_session, people);
    return [found = std::move(found)](const UserId &person) -> Result<store::OpenIdFacts> {
        if (!found)
            return failure(found.error());
        const auto facts = found->constFind(person);
        return facts == found->constEnd() ? Result<store::OpenIdFacts>(failure(Fault::NotFound)) : *facts;
    };
}

void UserInfoGatherer::work(std::vector<Asked> &all) {
    auto judged = judge(all);
    const FactsOf facts = factsOf(judged);
    for (size_t i = 0; i < all.size(); ++i)
        all[i].reply(userInfo(m_means, all[i].request, std::move(judged[i]), facts));
}

} // namespace gatelodge::oidc
