#include "server/protocol/oidc/pushed_request.h"
#include "server/protocol/oidc/authorization_request.h"
#include "server/protocol/oidc/authorize.h"
#include "server/protocol/oidc/client_authentication.h"
#include "server/service/attempts.h"
#include "server/service/next.h"
#include "server/store/openid_rejected.h"

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

Refusal refusalOf(const WrongRequest &wrong, const OpenIdClient &client) {
    if (wrong.fault)
        return Refusal(*wrong.fault).by(client);
    return Refusal(wrong.error, wrong.told, wrong.cause).by(client);
}

Result<QByteArray> keep(const OidcMeans &means, store::Session &session, const AuthorizationRequest &asked) {
    store::WaitingRequest waiting{asked.client.site, {}, {}};
    waiting.openid = store::WaitingOpenId{store::WaitingOpenId::Pushed, asked.kept, true};
    const QByteArray bucket =
        service::attemptBucket(means.means->keyFor("attempts"), "pushed", QByteArray::number(asked.client.site.value));
    return service::keepRequest(session, waiting, bucket, service::kMostRequestsPushed);
}

Told<http::Response> pushed(const OidcMeans &means, const http::Request &request, store::Session &session) {
    const auto form = readClientForm(request);
    if (!form)
        return tl::unexpected(form.error());
    const auto known = authenticateClient(*means.means, session, request, *form);
    if (!known)
        return tl::unexpected(known.error());
    const OpenIdClient &client = *known;
    Parameters parameters = Parameters::read(request.body);
    if (parameters.has("request_uri"_L1))
        return tl::unexpected(Refusal("invalid_request", "A pushed request has no request_uri.").by(client));
    parameters.set("client_id"_L1, client.profile.clientId); // it has proved that; in the form it may be missing
    const auto asked = readAuthorizationRequest(session, parameters, true);
    if (!asked && asked.error().shown)
        static_cast<void>(
            store::noteOpenIdRejected(session, client.site, *asked.error().shown, asked.error().askedAddress));
    if (!asked)
        return tl::unexpected(refusalOf(asked.error(), client));
    const auto id = keep(means, session, *asked);
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
