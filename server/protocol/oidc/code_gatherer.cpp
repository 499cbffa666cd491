#include "server/protocol/oidc/code_gatherer.h"
#include "server/protocol/oidc/client_authentication.h"
#include "server/protocol/oidc/grants.h"
#include "server/protocol/oidc/token.h"
#include "server/service/token.h"
#include "server/store/transaction.h"
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

Done CodeGatherer::getReady() {
    if (m_session && m_session->stillConnected())
        return {};
    m_session.reset();
    m_clients = {}; // a server that took over may count its transactions from before
    GL_TRY(m_session, store::Session::open(m_connection));
    return store::beginLookingUp(*m_session);
}

// One transaction, up to the signed tokens: a database that goes away in the middle takes no code with it.
Result<CodeGatherer::Answers> CodeGatherer::redeem(const std::vector<Brought> &all) {
    GL_DO(getReady());
    GL_TRY(const auto ring, m_means.keys->current(*m_session));
    return store::inTransaction(*m_session, Actor::system(), [&] { return redeemed(all, *ring); });
}

Result<CodeGatherer::Answers> CodeGatherer::redeemed(const std::vector<Brought> &all, const openid::KeyRing &ring) {
    std::vector<store::Redemption> asked;
    asked.reserve(all.size());
    for (const Brought &one : all)
        asked.push_back(one.redemption);
    GL_TRY(const auto found, store::redeemCodes(*m_session, asked,
                                                {m_means.means->limits.perAddress, m_means.means->limits.window}));
    QList<UserId> people;
    for (const auto &one : found) {
        if (one)
            people << one->grant.user;
    }
    Facts facts;
    if (!people.isEmpty()) {
        GL_TRY(facts, store::findOpenIdFacts(*m_session, people));
    }
    Answers answers(all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        if (!found[i])
            continue;
        auto answer = answerTo(all[i], *found[i], facts, ring);
        if (!answer && answer.error().fault != Fault::NotFound)
            return failure(answer.error());
        // Whose person or client has gone in this very moment has nothing to come again for.
        answers[i] = answer ? std::move(*answer) : refusedBy(all[i].request, Refusal(answer.error()));
    }
    return answers;
}

void CodeGatherer::work(std::vector<Brought> &all) {
    auto answers = redeem(all);
    if (!answers) {
        qCWarning(logCodes, "%zu codes take the lane: %ls", all.size(), qUtf16Printable(answers.error().detail));
        m_session.reset();
        answers = Answers(all.size());
    }
    for (size_t i = 0; i < all.size(); ++i) {
        if (auto &answer = (*answers)[i]) {
            ++m_redeemed; // whoever has the answer finds it counted
            all[i].reply(std::move(*answer));
        } else {
            takeLane(all[i]);
        }
    }
}

Result<http::Response> CodeGatherer::answerTo(const Brought &one, const store::Redeemed &redeemed, const Facts &facts,
                                              const openid::KeyRing &ring) {
    const auto person = facts.constFind(redeemed.grant.user);
    if (person == facts.constEnd())
        return failure(Fault::NotFound, u"the person is gone"_s);
    GL_TRY(const OpenIdClient client, m_clients.of(*m_session, redeemed.grant.site, redeemed.clientVersion));
    const OpenIdGrant &grant = redeemed.grant;
    GL_TRY(Tokens tokens, signTokens(*m_means.means, ring, client, grant, grant.scopes, *person));
    if (grant.scopes.contains("offline_access"_L1))
        tokens.refresh = one.refreshToken;
    return answerWith(tokens, client);
}

} // namespace gatelodge::oidc
