#include "server/protocol/oidc/discovery.h"
#include "server/domain/openid.h"
#include "server/jose/json_web_key.h"
#include "server/openid/claims.h"
#include "server/text/languages.h"

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

QJsonArray list(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

QJsonArray signingAlgorithms() {
    return list({algorithmName(SigningAlgorithm::Rs256), algorithmName(SigningAlgorithm::Es256),
                 algorithmName(SigningAlgorithm::EdDsa)});
}

QJsonArray languageTags() {
    QJsonArray tags;
    for (const QString &code : text::compiledLanguages())
        tags << text::tagOf(code);
    return tags;
}

QStringList provers() {
    return {clientProofName(ClientProof::Basic), clientProofName(ClientProof::Post),
            clientProofName(ClientProof::PrivateKey)};
}

void insertEndpoints(QJsonObject &document, const QString &issuer) {
    const auto at = [&issuer](const char *path) { return QString(issuer + QLatin1String(path)); };
    document[u"issuer"_s] = issuer;
    document[u"authorization_endpoint"_s] = at("/oidc/authorize");
    document[u"pushed_authorization_request_endpoint"_s] = at("/oidc/par");
    document[u"token_endpoint"_s] = at("/oidc/token");
    document[u"userinfo_endpoint"_s] = at("/oidc/userinfo");
    document[u"jwks_uri"_s] = at("/oidc/jwks.json");
    document[u"end_session_endpoint"_s] = at("/oidc/logout");
    document[u"revocation_endpoint"_s] = at("/oidc/revoke");
    document[u"introspection_endpoint"_s] = at("/oidc/introspect");
    document[u"device_authorization_endpoint"_s] = at("/oidc/device_authorization");
}

void insertFlows(QJsonObject &document) {
    document[u"response_types_supported"_s] = list({u"code"_s});
    document[u"response_modes_supported"_s] = list({u"query"_s});
    document[u"grant_types_supported"_s] = list({u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s,
                                                 u"urn:ietf:params:oauth:grant-type:device_code"_s});
    document[u"code_challenge_methods_supported"_s] = list({u"S256"_s});
    document[u"prompt_values_supported"_s] = list({u"none"_s, u"login"_s, u"consent"_s, u"select_account"_s});
    document[u"authorization_response_iss_parameter_supported"_s] = true;
    document[u"require_pushed_authorization_requests"_s] = false; // of each site by itself
    document[u"request_parameter_supported"_s] = false;
    document[u"request_uri_parameter_supported"_s] = false; // but for those that were pushed
    document[u"backchannel_logout_supported"_s] = true;
    document[u"backchannel_logout_session_supported"_s] = true;
}

void insertClaims(QJsonObject &document) {
    document[u"scopes_supported"_s] = list(openIdScopes());
    document[u"subject_types_supported"_s] = list({u"public"_s, u"pairwise"_s});
    document[u"claim_types_supported"_s] = list({u"normal"_s});
    document[u"claims_parameter_supported"_s] = true;
    document[u"claims_supported"_s] = list(openid::claimNames());
    document[u"acr_values_supported"_s] = list({openid::acrOf(Level::Normal), openid::acrOf(Level::Secure)});
    document[u"ui_locales_supported"_s] = languageTags();
    document[u"id_token_signing_alg_values_supported"_s] = signingAlgorithms();
}

// How clients prove who they are, at each endpoint that asks: the same everywhere, but that public clients may not ask
// what tokens are worth.
void insertProofs(QJsonObject &document) {
    const QString none = clientProofName(ClientProof::None);
    for (const QString &endpoint : {u"token"_s, u"revocation"_s, u"introspection"_s}) {
        const QStringList ways = endpoint == "introspection"_L1 ? provers() : provers() + QStringList{none};
        document[endpoint + "_endpoint_auth_methods_supported"_L1] = list(ways);
        document[endpoint + "_endpoint_auth_signing_alg_values_supported"_L1] = list(jose::acceptedAlgorithms());
    }
}

} // namespace

QJsonObject discoveryDocument(const QByteArray &issuer) {
    QJsonObject document;
    insertEndpoints(document, QString::fromUtf8(issuer));
    insertFlows(document);
    insertClaims(document);
    insertProofs(document);
    return document;
}

} // namespace gatelodge::oidc
