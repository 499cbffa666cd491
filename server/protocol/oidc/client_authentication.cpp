#include "server/protocol/oidc/client_authentication.h"
#include "server/http/head_parser.h"
#include "server/protocol/oidc/client_assertion.h"
#include "server/service/attempts.h"
#include "server/service/limits.h"
#include "server/service/token.h"
#include "server/service/visitor.h"
#include "server/store/doors.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_rejected.h"
#include "server/store/transaction.h"
#include <QRegularExpression>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kId{"client_id"}, kSecret{"client_secret"}, kAssertion{"client_assertion"},
    kType{"client_assertion_type"};

Refusal malformed(const char *description) { return {"invalid_request", description}; }

Refusal notBelieved(QString cause) {
    Refusal refusal("invalid_client", "The client is unknown, or did not prove who it is.", std::move(cause));
    refusal.status = 401;
    refusal.header = "WWW-Authenticate";
    refusal.headerValue = "Basic realm=\"oidc\", charset=\"UTF-8\"";
    return refusal;
}

// application/x-www-form-urlencoded (RFC 6749 §2.3.1): names and secrets of ours read the same without it.
QByteArray formDecoded(QByteArray text) { return QByteArray::fromPercentEncoding(text.replace('+', ' ')); }

std::optional<Shown> basicIn(const QByteArray &line) {
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView scheme = space < 0 ? QByteArrayView(line) : QByteArrayView(line).first(space);
    if (space < 0 || !http::equalsIgnoringCase(scheme, "basic"))
        return std::nullopt;
    const auto pair =
        QByteArray::fromBase64Encoding(line.mid(space).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = pair ? pair.decoded.indexOf(':') : -1;
    if (colon < 0)
        return std::nullopt;
    return Shown{ClientProof::Basic,
                 QString::fromUtf8(formDecoded(pair.decoded.first(colon))),
                 formDecoded(pair.decoded.mid(colon + 1)),
                 {}};
}

Told<Shown> assertionIn(const http::Form &form) {
    if (form.value(kType) != kAssertionType)
        return tl::unexpected(malformed("The type of the client assertion is not known here."));
    auto assertion = jose::parseJws(form.raw(kAssertion));
    if (!assertion)
        return tl::unexpected(notBelieved(u"client assertion: "_s + assertion.error().detail));
    // Whose it says to be; believed once the signature is checked.
    return Shown{ClientProof::PrivateKey, assertion->claims["sub"_L1].toString(), {}, std::move(*assertion)};
}

// NotFound for all that can be no client's name, without asking.
Result<OpenIdClient> clientNamed(store::Session &session, const QString &id) {
    return store::findOpenIdClient(session, mayBeClientId(id) ? id : u"?"_s);
}

// Denied, with the cause. An unknown client costs what a known one does, secret and all.
Done checkSecret(store::Session &session, const SiteId &site, const QByteArray &secret) {
    const auto hash = service::Token::storedFormOf(secret);
    GL_TRY(const bool holds, store::isClientSecret(session, site, hash.value_or(QByteArray(32, '\0'))));
    return hash && holds ? Done() : Done(failure(Fault::Denied, u"the secret is wrong, or does not hold any more"_s));
}

Done checkProof(store::Session &session, const service::Means &means, const OpenIdClient &client,
                const http::Request &request, const Shown &shown) {
    if (client.profile.proof != shown.proof)
        return failure(Fault::Denied, u"it proves itself by %1, and is set up for %2"_s.arg(
                                          clientProofName(shown.proof), clientProofName(client.profile.proof)));
    switch (shown.proof) {
    case ClientProof::None: return {};
    case ClientProof::Basic:
    case ClientProof::Post: return checkSecret(session, client.site, shown.secret);
    case ClientProof::PrivateKey: return checkAssertion(session, means, client, request, *shown.assertion);
    }
    Q_UNREACHABLE();
}

Told<OpenIdClient> judged(store::Session &session, const service::Means &means, const http::Request &request,
                          const Shown &shown) {
    const auto client = clientNamed(session, shown.clientId);
    if (!client && client.error().fault != Fault::NotFound)
        return tl::unexpected(Refusal(client.error()));
    if (!client) {
        static_cast<void>(checkSecret(session, SiteId(0), shown.secret));
        return tl::unexpected(notBelieved(u"no client has this client_id, or it is switched off"_s));
    }
    if (const Done proved = checkProof(session, means, *client, request, shown); !proved)
        return tl::unexpected(
            (proved.error().fault == Fault::Denied ? notBelieved(proved.error().detail) : Refusal(proved.error()))
                .by(*client));
    return *client;
}

Done noteFailure(const service::Means &means, store::Session &session, const http::Request &request,
                 const QByteArray &bucket, const Refusal &refusal) {
    return store::inTransaction(session, Actor::anonymous(request.id), [&]() -> Done {
        GL_DO(store::countAttempt(session, bucket, means.limits.window));
        return refusal.siteId ? store::noteOpenIdRejected(session, *refusal.siteId, RejectionCause::Client) : Done();
    });
}

} // namespace

bool mayBeClientId(const QString &id) {
    static const QRegularExpression form(u"\\A[A-Za-z0-9._~-]{1,100}\\z"_s);
    return form.match(id).hasMatch();
}

Told<Shown> shownIn(const http::Request &request, const http::Form &form) {
    const QByteArray line = request.header("authorization");
    const bool asserted = isGiven(form, kAssertion) || isGiven(form, kType);
    if (int(!line.isEmpty()) + int(isGiven(form, kSecret)) + int(asserted) > 1)
        return tl::unexpected(malformed("A client proves who it is in one way at a time."));
    Shown shown{ClientProof::None, form.value(kId), {}, {}};
    if (!line.isEmpty()) {
        auto basic = basicIn(line);
        if (!basic)
            return tl::unexpected(notBelieved(u"the Authorization header is not a sound Basic one"_s));
        shown = std::move(*basic);
    } else if (isGiven(form, kSecret)) {
        shown.proof = ClientProof::Post;
        shown.secret = form.raw(kSecret);
    } else if (asserted) {
        auto assertion = assertionIn(form);
        if (!assertion)
            return assertion;
        shown = std::move(*assertion);
    }
    if (isGiven(form, kId) && form.value(kId) != shown.clientId)
        return tl::unexpected(malformed("The request names two clients."));
    return shown;
}

QByteArray bucketOf(const service::Means &means, const http::Request &request, const QString &clientId) {
    return service::attemptBucket(means.keyFor("attempts"), "openid-client",
                                  service::addressBlock(request.client.toString()) + ' ' + clientId.left(100).toUtf8());
}

Told<http::Form> readClientForm(const http::Request &request) {
    const QByteArray type = request.header("content-type").split(';').first().trimmed();
    if (!http::equalsIgnoringCase(type, "application/x-www-form-urlencoded"))
        return tl::unexpected(malformed("The body is to be form-encoded."));
    if (!request.query.isEmpty())
        return tl::unexpected(malformed("Parameters belong in the body, and not in the address."));
    if (request.body.size() > kLargestForm)
        return tl::unexpected(malformed("The body is too large."));
    auto form = http::Form::parse(request.body);
    if (!form)
        return tl::unexpected(malformed("The body is malformed, or names a parameter twice."));
    return std::move(*form);
}

Told<OpenIdClient> authenticateClient(const service::Means &means, store::Session &session,
                                      const http::Request &request, const http::Form &form) {
    const auto shown = shownIn(request, form);
    if (!shown && shown.error().status != 401)
        return tl::unexpected(shown.error());
    const QByteArray bucket = bucketOf(means, request, shown ? shown->clientId : QString());
    GL_TRY(const auto tried, store::findAttempts(session, bucket, means.limits.window));
    if (tried.tries >= means.limits.perAddress)
        return failure(Fault::Throttled, QString::number(tried.left.count()));
    auto client = shown ? judged(session, means, request, *shown) : tl::unexpected(shown.error());
    if (!client && client.error().status == 401)
        GL_DO(noteFailure(means, session, request, bucket, client.error()));
    return client;
}

Told<Proven> readProven(const service::Means &means, store::Session &session, const http::Request &request) {
    auto form = readClientForm(request);
    if (!form && request.header("authorization").isEmpty())
        return tl::unexpected(std::move(form.error()));
    auto client = authenticateClient(means, session, request, form ? *form : http::Form());
    if (!form) {
        form.error().site = client ? shownSite(*client) : client.error().site; // that it is, or says to be
        return tl::unexpected(std::move(form.error()));
    }
    if (!client)
        return tl::unexpected(std::move(client.error()));
    return Proven{std::move(*form), std::move(*client)};
}

} // namespace gatelodge::oidc
