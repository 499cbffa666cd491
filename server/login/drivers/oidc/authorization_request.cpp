#include "server/login/drivers/oidc/authorization_request.h"
#include "server/login/drivers/oidc/random_text.h"

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QUrl &url) { return url.toString(QUrl::FullyEncoded); }

} // namespace

Begun beginWith(const QString &provider, const Options &options, const QUrl &callback) {
    return {.provider = provider,
            .clientId = options.clientId,
            .callback = textOf(callback),
            .nonce = QString::fromLatin1(randomText()),
            .verifier = randomText()};
}

QJsonObject memoryOf(const Begun &begun) {
    return {{"provider"_L1, begun.provider},  {"names_itself"_L1, begun.namesItself},
            {"client_id"_L1, begun.clientId}, {"callback"_L1, begun.callback},
            {"nonce"_L1, begun.nonce},        {"verifier"_L1, QString::fromLatin1(begun.verifier)}};
}

Result<Begun> remembered(const RedirectReturn &back, const QString &provider, const Options &options) {
    const Begun begun{back.memory["provider"_L1].toString(),  back.memory["names_itself"_L1].toBool(),
                      back.memory["client_id"_L1].toString(), back.memory["callback"_L1].toString(),
                      back.memory["nonce"_L1].toString(),     back.memory["verifier"_L1].toString().toLatin1()};
    if (begun.provider.isEmpty() || begun.nonce.isEmpty() || begun.verifier.isEmpty())
        return failure(Fault::Denied, u"nothing is remembered of this sign-in"_s);
    if (begun.provider != provider || begun.clientId != options.clientId)
        return failure(Fault::Denied,
                       u"this sign-in began with another provider or client, “"_s + begun.provider + u'”');
    if (begun.callback != textOf(back.callback))
        return failure(Fault::Denied, "the answer comes to another address than the one given, "_L1 + begun.callback);
    return begun;
}

Parameters requestParameters(const Begun &begun, const Options &options, const QString &state, bool withChallenge) {
    Parameters parameters{{"response_type", u"code"_s},
                          {"client_id", options.clientId},
                          {"redirect_uri", begun.callback},
                          {"scope", options.scopes.join(u' ')},
                          {"state", state}};
    if (withChallenge)
        parameters << std::pair("code_challenge", QString::fromLatin1(challengeFor(begun.verifier)))
                   << std::pair("code_challenge_method", u"S256"_s);
    if (!options.prompt.isEmpty())
        parameters << std::pair("prompt", options.prompt);
    return parameters;
}

} // namespace gatelodge::login::oidc
