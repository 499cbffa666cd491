#include "server/protocol/oidc/code_gatherer.h"
#include "server/protocol/oidc/client_authentication.h"
#include "server/protocol/oidc/grants.h"
#include "server/protocol/oidc/token.h"
#include "server/service/token.h"
#include <QLoggingCategory>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logCodes, "gatelodge.oidc")

} // namespace

CodeGatherer::CodeGatherer(store::Connection connection, OidcMeans means, http::LaneRunner lanes)
    : m_connection(std::move(connection)), m_means(std::move(means)), m_lanes(std::move(lanes)),
      m_gathering([this](std::vector<Brought> &all) { work(all); }, [this] { m_session.reset(); }) {
    m_connection.application = u"gatelodge codes"_s;
}

std::optional<store::Redemption> CodeGatherer::redemptionIn(const http::Request &request) const {
    const auto form = readClientForm(request);
    if (!form || form->value("grant_type"_L1) != "authorization_code"_L1)
        return std::nullopt;
    const auto shown = shownIn(request, *form);
    const auto code = service::Token::storedFormOf(form->raw("code"_L1));
    const auto challenge = challengeIn(*form);
    if (!shown || shown->proof == ClientProof::PrivateKey || !mayBeClientId(shown->clientId) || !code || !challenge)
        return std::nullopt;
    const bool isPublic = shown->proof == ClientProof::None;
    const auto secret = isPublic ? std::optional(QByteArray("")) : service::Token::storedFormOf(shown->secret);
    const QString address = form->value("redirect_uri"_L1);
    if (!secret || address.contains(QChar(0)))
        return std::nullopt;
    return store::Redemption{
        shown->clientId, shown->proof, *secret,    bucketOf(*m_means.means, request, shown->clientId),
        *code,           address,      *challenge, {}};
}

bool CodeGatherer::attempt(const http::Request &request, http::Reply reply) {
    auto redemption = redemptionIn(request);
    if (!redemption)
        return false;
    const service::Token refresh = service::Token::generate();
    redemption->refresh = refresh.stored;
    Brought brought{request, std::move(reply), std::move(*redemption), refresh.text};
    return m_gathering.add(brought);
}

void CodeGatherer::takeLane(Brought &one) const {
    const auto handler = [means = m_means](const http::Request &request, store::Session &session) {
        return token(means, request, session);
    };
    if (!m_lanes(http::Lane::Web, one.request, handler, one.reply))
        one.reply(m_means.page(one.request, 503).with("Retry-After", "5"));
}

Result<CodeGatherer::Answers> CodeGatherer::redeem(const std::vector<Brought> &all) {
    if (!m_session || !m_session->stillConnected()) {
        m_session.reset();
        m_clients = {}; // a server that took over may count its transactions from before
        GL_TRY(m_session, store::Session::open(m_connection));
        GL_DO(store::beginLookingUp(*m_session));
    }
    GL_DO(m_means.keys->current(*m_session)); // what cannot be signed is not redeemed
    std::vector<store::Redemption> asked;
    asked.reserve(all.size());
    for (const Brought &one : all)
        asked.push_back(one.redemption);
    return store::redeemCodes(*m_session, asked, {m_means.means->limits.perAddress, m_means.means->limits.window});
}

void CodeGatherer::work(std::vector<Brought> &all) {
    const auto redeemed = redeem(all);
    if (!redeemed) {
        qCWarning(logCodes, "%zu codes take the lane: %ls", all.size(), qUtf16Printable(redeemed.error().detail));
        m_session.reset();
        for (Brought &one : all)
            takeLane(one);
        return;
    }
    QList<UserId> people;
    for (const auto &one : *redeemed) {
        if (one)
            people << one->grant.user;
    }
    const Result<Facts> facts = people.isEmpty() ? Facts() : store::findOpenIdFacts(*m_session, people);
    for (size_t i = 0; i < all.size(); ++i) {
        const auto &one = (*redeemed)[i];
        if (!one) {
            takeLane(all[i]);
            continue;
        }
        auto answer = facts ? answerTo(all[i], *one, *facts) : failure(facts.error());
        ++m_redeemed; // whoever has the answer finds it counted
        all[i].reply(answer ? std::move(*answer) : refusedBy(all[i].request, Refusal(answer.error())));
    }
}

Result<http::Response> CodeGatherer::answerTo(const Brought &one, const store::Redeemed &redeemed, const Facts &facts) {
    const auto person = facts.constFind(redeemed.grant.user);
    if (person == facts.constEnd())
        return failure(Fault::NotFound, u"the person is gone"_s);
    GL_TRY(const OpenIdClient client, m_clients.of(*m_session, redeemed.grant.site, redeemed.clientVersion));
    GL_TRY(const auto ring, m_means.keys->current(*m_session));
    const OpenIdGrant &grant = redeemed.grant;
    GL_TRY(Tokens tokens, signTokens(*m_means.means, *ring, client, grant, grant.scopes, *person));
    if (grant.scopes.contains("offline_access"_L1))
        tokens.refresh = one.refreshToken;
    return answerWith(tokens, client);
}

} // namespace gatelodge::oidc
