#include "server/protocol/oidc/pushed_request.h"
#include "server/protocol/oidc/authorization_request.h"
#include "server/protocol/oidc/authorize.h"
#include "server/protocol/oidc/client_authentication.h"
#include "server/protocol/oidc/site_answer.h"
#include "server/service/attempts.h"
#include "server/service/next.h"
#include "server/service/visitor.h"
#include "server/store/pushed_requests.h"
#include <QJsonDocument>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

Refusal refusalOf(const WrongRequest &wrong, const OpenIdClient &client) {
    if (wrong.fault)
        return Refusal(*wrong.fault).by(client);
    return Refusal(wrong.error, wrong.told, wrong.cause).by(client);
}

// Anybody may push for a client that has no secret. One address block of them does not use up what the others need, and
// all together do not fill the disk.
constexpr int kMostUnproven = 10'000;         // that wait at once, of one site
constexpr qsizetype kLargestUnproven = 8'000; // bytes of JSON: about what fits into an address

Result<QByteArray> keep(const OidcMeans &means, const http::Request &request, store::Session &session,
                        const AuthorizationRequest &asked) {
    const SiteId &site = asked.client.site;
    const bool isProven = asked.client.profile.proof != ClientProof::None;
    QByteArray whose = QByteArray::number(site.value);
    if (!isProven) {
        whose += ' ' + service::addressBlock(request.client.toString());
        GL_TRY(const bool isFull, store::arePushed(session, site, kMostUnproven));
        if (isFull)
            return failure(Fault::Busy,
                           u"%1 pushed requests of this client wait, which has no secret"_s.arg(kMostUnproven));
    }
    store::WaitingRequest waiting{site, {}, {}};
    waiting.openid = store::WaitingOpenId{store::WaitingOpenId::Pushed, asked.kept, true};
    const QByteArray bucket = service::attemptBucket(means.means->keyFor("attempts"), "pushed", whose);
    return service::keepRequest(session, waiting, bucket,
                                isProven ? service::kMostRequestsPushed : service::kMostRequestsKept);
}

bool isTooLarge(const AuthorizationRequest &asked) {
    return asked.client.profile.proof == ClientProof::None &&
           QJsonDocument(asked.kept).toJson(QJsonDocument::Compact).size() > kLargestUnproven;
}

Told<http::Response> pushed(const OidcMeans &means, const http::Request &request, store::Session &session) {
    const auto proven = readProven(*means.means, session, request);
    if (!proven)
        return tl::unexpected(proven.error());
    const OpenIdClient &client = proven->client;
    Parameters parameters = Parameters::read(request.body);
    if (parameters.has("request_uri"_L1))
        return tl::unexpected(Refusal("invalid_request", "A pushed request has no request_uri.").by(client));
    parameters.set("client_id"_L1, client.profile.clientId); // it has proved that; in the form it may be missing
    const auto asked = readAuthorizationRequest(session, parameters, true);
    if (!asked) {
        noteRejected(means, request, session, asked.error());
        return tl::unexpected(refusalOf(asked.error(), client));
    }
    if (isTooLarge(*asked))
        return tl::unexpected(Refusal("invalid_request", "The parameters are too long.").by(client));
    const auto id = keep(means, request, session, *asked);
    if (!id)
        return tl::unexpected(Refusal(id.error()).by(client));
    return freshJson({{u"request_uri"_s, QString(kPushedPrefix) + QString::fromLatin1(*id)},
                      {u"expires_in"_s, qint64(service::kPushedLifetime.count())}},
                     201);
}

} // namespace

http::Response pushRequest(const OidcMeans &means, const http::Request &request, store::Session &session) {
    auto answer = pushed(means, request, session);
    return answer ? std::move(*answer) : refusedBy(request, answer.error());
}

} // namespace gatelodge::oidc
