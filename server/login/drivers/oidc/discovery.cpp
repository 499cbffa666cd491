#include "server/login/drivers/oidc/discovery.h"
#include "server/login/drivers/oidc/issuer.h"
#include "server/login/drivers/oidc/web_address.h"
#include <QJsonArray>

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

namespace {

QStringList textsIn(const QJsonValue &list) {
    QStringList texts;
    for (const QJsonValue entry : list.toArray())
        texts << entry.toString();
    return texts;
}

// A provider on https must not send secrets over http, not even to this machine.
Result<QUrl> endpointIn(const QJsonObject &document, QLatin1StringView name, const QString &issuer) {
    GL_TRY(QUrl url, safeAddress(name, document[name].toString()));
    if (url.scheme() != "https"_L1 && issuer.startsWith("https:"_L1))
        return failure(Fault::Misconfigured, QString(name) + " must be an https address: "_L1 + shown(url));
    return url;
}

// An absent list means its default; one that is there must hold the word.
bool speaks(const QJsonObject &document, QLatin1StringView list, const QString &word) {
    return !document.contains(list) || textsIn(document[list]).contains(word);
}

} // namespace

QUrl discoveryAddress(const QString &issuer) {
    const QString base = issuer.endsWith(u'/') ? issuer.chopped(1) : issuer;
    return QUrl(base + "/.well-known/openid-configuration"_L1, QUrl::StrictMode);
}

Result<Metadata> metadataFrom(const QJsonObject &document, const QString &issuer) {
    Metadata metadata;
    metadata.issuer = document["issuer"_L1].toString();
    if (!announces(metadata.issuer, issuer))
        return failure(Fault::Misconfigured, u"the provider calls itself “"_s + harmless(metadata.issuer) +
                                                 u"”, the issuer is “"_s + issuer + u'”');
    GL_TRY(metadata.authorizationEndpoint, endpointIn(document, "authorization_endpoint"_L1, issuer));
    GL_TRY(metadata.tokenEndpoint, endpointIn(document, "token_endpoint"_L1, issuer));
    GL_TRY(metadata.jwksUri, endpointIn(document, "jwks_uri"_L1, issuer));
    if (document.contains("userinfo_endpoint"_L1)) {
        GL_TRY(metadata.userInfoEndpoint, endpointIn(document, "userinfo_endpoint"_L1, issuer));
    }
    if (!speaks(document, "response_types_supported"_L1, u"code"_s))
        return failure(Fault::Misconfigured, u"the provider does not speak the code flow (response_types_supported)"_s);
    metadata.answersNameIssuer = document["authorization_response_iss_parameter_supported"_L1].toBool();
    metadata.takesChallenge = speaks(document, "code_challenge_methods_supported"_L1, u"S256"_s);
    metadata.clientProofs = textsIn(document["token_endpoint_auth_methods_supported"_L1]);
    if (metadata.clientProofs.isEmpty())
        metadata.clientProofs = {u"client_secret_basic"_s};
    return metadata;
}

Result<std::shared_ptr<const Metadata>> Discovery::find(const QString &issuer, Conversation &conversation) {
    if (auto known = m_known.find(issuer, conversation.now(), kFreshFor).value)
        return known;
    return ask(issuer, conversation);
}

Result<std::shared_ptr<const Metadata>> Discovery::ask(const QString &issuer, Conversation &conversation) {
    GL_TRY(const QJsonObject document, conversation.read(discoveryAddress(issuer)));
    GL_TRY(Metadata metadata, metadataFrom(document, issuer));
    return m_known.keep(issuer, std::move(metadata), conversation.now());
}

} // namespace gatelodge::login::oidc
