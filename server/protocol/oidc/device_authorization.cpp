#include "server/protocol/oidc/device_authorization.h"
#include "server/protocol/oidc/client_authentication.h"
#include "server/protocol/oidc/grants.h"
#include "server/service/attempts.h"
#include "server/service/device_requests.h"
#include "server/service/token.h"
#include "server/service/visitor.h"
#include "server/store/openid_devices.h"
#include "server/store/transaction.h"
#include <QJsonObject>
#include <QRegularExpression>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kLifetime{600};
constexpr int kPause = 5;        // seconds between polls
constexpr int kMostAtOnce = 300; // from one address for one site, within a lifetime

struct Codes {
    QByteArray device;
    QString user;
};

// Unknown ones beside others are left out, as they are with a browser (Core §3.1.2.1); where nothing is left, the
// device is told so rather than let in for something else (RFC 6749 §5.2).
Told<QStringList> scopesFor(const http::Form &form, const OpenIdClient &client) {
    static const QRegularExpression sound(u"\\A[\\x21\\x23-\\x5B\\x5D-\\x7E ]*\\z"_s); // RFC 6749 §3.3
    if (!sound.match(form.value("scope"_L1)).hasMatch())
        return tl::unexpected(Refusal("invalid_scope", "scope is malformed.").by(client));
    const QStringList wanted = scopesIn(form);
    QStringList scopes;
    for (const QString &scope : wanted) {
        if (client.profile.scopes.contains(scope))
            scopes << scope;
    }
    if (scopes.isEmpty() && !wanted.isEmpty())
        return tl::unexpected(
            Refusal("invalid_scope", "No scope that this client may ask for is among them.").by(client));
    return wanted.isEmpty() ? QStringList{u"openid"_s} : scopes;
}

Result<Codes> insertWaiting(store::Session &session, const OpenIdClient &client, const QStringList &scopes) {
    const service::Token device = service::Token::generate();
    for (;;) { // 20⁸ codes: hardly ever twice
        const QString user = service::newUserCode();
        GL_TRY(const bool inserted,
               store::insertDevice(session, {device.stored, user, client.site, scopes, kLifetime}));
        if (inserted)
            return Codes{device.text, user};
    }
}

Told<Codes> codesFor(const service::Means &means, store::Session &session, const http::Request &request,
                     const OpenIdClient &client, const QStringList &scopes) {
    const QByteArray bucket = service::attemptBucket(means.keyFor("attempts"), "openid-device",
                                                     service::addressBlock(request.client.toString()) + ' ' +
                                                         QByteArray::number(client.site.value));
    const Actor actor{u"site:%1"_s.arg(client.site.value), Source::Api, QString::fromLatin1(request.id)};
    GL_TRY(Codes codes, store::inTransaction(session, actor, [&]() -> Result<Codes> {
               GL_DO(service::countWithin(session, bucket, kMostAtOnce, kLifetime));
               return insertWaiting(session, client, scopes);
           }));
    return codes;
}

Told<http::Response> answered(const service::Means &means, store::Session &session, const http::Request &request,
                              const OpenIdClient &client, const http::Form &form) {
    if (!client.profile.mayUseDevices)
        return tl::unexpected(Refusal("unauthorized_client", "This client may not bring devices.").by(client));
    const auto scopes = scopesFor(form, client);
    if (!scopes)
        return tl::unexpected(scopes.error());
    auto codes = codesFor(means, session, request, client, *scopes);
    if (!codes)
        return tl::unexpected(std::move(codes.error()).by(client));
    const QString page = QString::fromLatin1(means.publicUrl) + "/device"_L1;
    const QString shown = service::shownUserCode(codes->user);
    return freshJson({{u"device_code"_s, QString::fromLatin1(codes->device)},
                      {u"user_code"_s, shown},
                      {u"verification_uri"_s, page},
                      {u"verification_uri_complete"_s, page + "?user_code="_L1 + shown},
                      {u"expires_in"_s, int(kLifetime.count())},
                      {u"interval"_s, kPause}});
}

} // namespace

http::Response authorizeDevice(const OidcMeans &means, const http::Request &request, store::Session &session) {
    const auto proven = readProven(*means.means, session, request);
    if (!proven)
        return refusedBy(request, proven.error());
    auto response = answered(*means.means, session, request, proven->client, proven->form);
    return response ? std::move(*response) : refusedBy(request, response.error());
}

} // namespace gatelodge::oidc
