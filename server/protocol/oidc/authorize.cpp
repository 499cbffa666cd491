#include "server/protocol/oidc/authorize.h"
#include "server/protocol/oidc/passage.h"
#include "server/protocol/oidc/site_answer.h"
#include "server/service/next.h"

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

http::Response answered(const OidcMeans &means, const http::Request &request, store::Session &session,
                        const ReadRequest &asked, const std::optional<KeptRequest> &kept, const Leaving &leaving) {
    if (!asked)
        return answerWrong(means, request, session, asked.error());
    auto response = letThrough({means, request, session, *asked, kept, leaving});
    return response ? std::move(*response) : means.troubleFor(request, response.error());
}

WrongRequest notPushed(store::Session &session, const Parameters &parameters) {
    WrongRequest wrong{"invalid_request_uri", "No pushed request of this client waits under this request_uri.",
                       u"its pushed request is not known: it was used, it is older than 90 seconds, or it is another "
                       "client's"_s};
    if (const auto who = readWhoAsks(session, parameters)) {
        wrong.redirectAddress = who->redirectAddress;
        wrong.state = who->state;
        wrong.client = who->client;
    }
    return wrong;
}

// What was pushed counts, and nothing of what the browser brings beside it (RFC 9126 §4, RFC 9101 §6.3).
ReadRequest readPushed(store::Session &session, const Parameters &parameters) {
    const QString id = parameters["request_uri"_L1].mid(kPushedPrefix.size());
    const auto found = service::takePushedRequest(session, id.toUtf8());
    if (!found && found.error().fault != Fault::Expired)
        return tl::unexpected(WrongRequest{{}, {}, {}, {}, {}, {}, found.error()});
    if (!found || found->openid->parameters["client_id"_L1] != parameters["client_id"_L1])
        return tl::unexpected(notPushed(session, parameters));
    return readAuthorizationRequest(session, Parameters::of(found->openid->parameters), true);
}

ReadRequest readBrought(store::Session &session, QByteArrayView encoded) {
    const Parameters parameters = Parameters::read(encoded);
    const bool isPushed = parameters["request_uri"_L1].startsWith(kPushedPrefix) && parameters.complaint().isEmpty();
    return isPushed ? readPushed(session, parameters) : readAuthorizationRequest(session, parameters);
}

} // namespace

http::Response authorize(const OidcMeans &means, QuickAuthorize *quick, const http::Request &request,
                         store::Session &session) {
    const Leaving leaving(quick);
    return answered(means, request, session, readBrought(session, request.query), std::nullopt, leaving);
}

http::Response authorizeByForm(const OidcMeans &means, const http::Request &request, store::Session &session) {
    const auto asked = readBrought(session, request.body);
    if (!asked)
        return answerWrong(means, request, session, asked.error());
    const auto id = keepFor(means, request, session, *asked);
    return id ? http::Response::redirect("/oidc/authorize/" + *id).with("Cache-Control", "no-store")
              : means.troubleFor(request, id.error());
}

http::Response authorizeKept(const OidcMeans &means, QuickAuthorize *quick, const http::Request &request,
                             store::Session &session) {
    const Leaving leaving(quick);
    const QByteArray id = request.arguments.value(0);
    auto found = service::findRequest(session, id);
    if (!found && found.error().fault != Fault::Expired)
        return means.troubleFor(request, found.error());
    if (!found || !found->openid || found->openid->way != store::WaitingOpenId::Authorize)
        return means.page(request, 400);
    const auto asked =
        readAuthorizationRequest(session, Parameters::of(found->openid->parameters), found->openid->pushed);
    return answered(means, request, session, asked, KeptRequest{id, std::move(*found)}, leaving);
}

} // namespace gatelodge::oidc
