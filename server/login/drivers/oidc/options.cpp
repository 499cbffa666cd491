#include "server/login/drivers/oidc/options.h"
#include "server/login/drivers/oidc/web_address.h"

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

namespace {

ClientProof clientProofOf(const QString &choice) {
    return choice == "basic"_L1 ? ClientProof::Basic : choice == "post"_L1 ? ClientProof::Post : ClientProof::Automatic;
}

// §7 of Discovery: no query, no fragment. A trailing slash is part of the name.
Result<QString> issuerOf(const Settings &settings, Protocol protocol) {
    const QString issuer = settings.text("issuer"_L1);
    if (issuer.isEmpty() && protocol == Protocol::OAuth2)
        return issuer;
    if (issuer.isEmpty())
        return failure(Fault::Misconfigured, u"issuer is missing"_s);
    GL_TRY(const QUrl address, safeAddress(u"issuer"_s, issuer));
    if (address.hasQuery())
        return failure(Fault::Misconfigured, u"issuer must not have a query"_s);
    return issuer;
}

Done readEndpoints(const Settings &settings, Options &options) {
    const auto read = [&settings](QLatin1StringView name, QUrl &endpoint) -> Done {
        const QString text = settings.text(name);
        if (text.isEmpty())
            return failure(Fault::Misconfigured, QString(name) + " is missing"_L1);
        GL_TRY(endpoint, safeAddress(name, text));
        return {};
    };
    GL_DO(read("authorization_endpoint"_L1, options.authorizationEndpoint));
    GL_DO(read("token_endpoint"_L1, options.tokenEndpoint));
    GL_DO(read("userinfo_endpoint"_L1, options.userInfoEndpoint));
    return settings.text("emails_endpoint"_L1).isEmpty() ? Done() : read("emails_endpoint"_L1, options.emailsEndpoint);
}

} // namespace

Result<Options> readOptions(const Settings &settings) {
    Options options;
    options.protocol = settings.text("protocol"_L1) == "oauth2"_L1 ? Protocol::OAuth2 : Protocol::OpenIdConnect;
    options.clientId = settings.text("client_id"_L1);
    options.clientSecret = settings.secret("client_secret"_L1);
    if (options.clientId.isEmpty() || options.clientSecret.isEmpty())
        return failure(Fault::Misconfigured,
                       options.clientId.isEmpty() ? u"client_id is missing"_s : u"client_secret is missing"_s);
    options.scopes = settings.text("scopes"_L1).split(u' ', Qt::SkipEmptyParts);
    options.clientProof = clientProofOf(settings.text("client_authentication"_L1));
    options.prompt = settings.text("prompt"_L1) == "automatic"_L1 ? QString() : settings.text("prompt"_L1);
    options.clockSkew = settings.number("clock_skew"_L1);
    options.claims = {settings.text("claim_id"_L1),        settings.text("claim_username"_L1),
                      settings.text("claim_name"_L1),      settings.text("claim_first_name"_L1),
                      settings.text("claim_last_name"_L1), settings.text("claim_email"_L1),
                      settings.text("claim_groups"_L1)};
    GL_TRY(options.issuer, issuerOf(settings, options.protocol));
    if (options.protocol == Protocol::OAuth2) {
        GL_DO(readEndpoints(settings, options));
        return options;
    }
    if (!options.scopes.contains("openid"_L1))
        options.scopes.prepend(u"openid"_s); // without it this would be OAuth 2, and no id token would come
    return options;
}

} // namespace gatelodge::login::oidc
