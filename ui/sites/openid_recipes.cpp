#include "ui/sites/openid_recipes.h"

namespace gatelodge::ui {

namespace {

struct Pattern {
    const char *application, *wherePut, *redirectPath;
    ClientProof proof;
    Binding binding;
    const char *settings; // with {issuer}, {client}, {scopes}, {base}
    const char *noticePath = nullptr, *goodbyePath = nullptr;
};

constexpr Pattern kPatterns[] = {
    {"Nextcloud", "occ (user_oidc)", "/apps/user_oidc/code", ClientProof::Post, Binding::Challenge,
     R"(php occ app:install user_oidc
php occ user_oidc:provider Gatelodge \
  --clientid='{client}' \
  --clientsecret='SECRET' \
  --discoveryuri='{issuer}/.well-known/openid-configuration' \
  --scope='{scopes}' \
  --unique-uid=0 --mapping-uid=preferred_username \
  --mapping-display-name=name --mapping-email=email
)"},
    {"Gitea, Forgejo", "gitea admin (forgejo admin)", "/user/oauth2/gatelodge/callback", ClientProof::Basic,
     Binding::Neither, R"(gitea admin auth add-oauth \
  --name gatelodge --provider openidConnect \
  --key '{client}' --secret 'SECRET' \
  --auto-discover-url '{issuer}/.well-known/openid-configuration'{flagscopes}
)"},
    {"Grafana", "grafana.ini", "/login/generic_oauth", ClientProof::Basic, Binding::Challenge,
     R"([auth.generic_oauth]
enabled = true
name = Gatelodge
client_id = {client}
client_secret = SECRET
scopes = {scopes}
auth_url = {issuer}/oidc/authorize
token_url = {issuer}/oidc/token
api_url = {issuer}/oidc/userinfo
use_pkce = true
login_attribute_path = preferred_username
name_attribute_path = name
email_attribute_path = email
)"},
    {"MediaWiki", "LocalSettings.php", "/index.php/Special:PluggableAuthLogin", ClientProof::Basic, Binding::Nonce,
     R"(wfLoadExtension( 'PluggableAuth' );
wfLoadExtension( 'OpenIDConnect' );
$wgPluggableAuth_Config['Gatelodge'] = [
    'plugin' => 'OpenIDConnect',
    'data' => [
        'providerURL' => '{issuer}',
        'clientID' => '{client}',
        'clientsecret' => 'SECRET',
        'scope' => [ {phpscopes} ],
        'preferred_username' => 'preferred_username',
    ],
];
)"},
    {"Discourse", "rails c", "/auth/oidc/callback", ClientProof::Basic, Binding::Challenge,
     R"(SiteSetting.openid_connect_discovery_document = '{issuer}/.well-known/openid-configuration'
SiteSetting.openid_connect_client_id = '{client}'
SiteSetting.openid_connect_client_secret = 'SECRET'
SiteSetting.openid_connect_authorize_scope = '{scopes}'
SiteSetting.openid_connect_use_pkce = true
SiteSetting.openid_connect_enabled = true
)"},
    {"WordPress", "wp-config.php (OpenID Connect Generic)", "/wp-admin/admin-ajax.php?action=openid-connect-authorize",
     ClientProof::Post, Binding::Neither,
     R"(define( 'OIDC_CLIENT_ID', '{client}' );
define( 'OIDC_CLIENT_SECRET', 'SECRET' );
define( 'OIDC_CLIENT_SCOPE', '{scopes}' );
define( 'OIDC_ENDPOINT_LOGIN_URL', '{issuer}/oidc/authorize' );
define( 'OIDC_ENDPOINT_TOKEN_URL', '{issuer}/oidc/token' );
define( 'OIDC_ENDPOINT_USERINFO_URL', '{issuer}/oidc/userinfo' );
define( 'OIDC_ENDPOINT_LOGOUT_URL', '{issuer}/oidc/logout' );
define( 'OIDC_ENDPOINT_JWKS_URL', '{issuer}/oidc/jwks.json' );
define( 'OIDC_ISSUER', '{issuer}' );
)"},
    {"Matrix (Synapse)", "homeserver.yaml", "/_synapse/client/oidc/callback", ClientProof::Basic,
     Binding::Challenge,
     R"(oidc_providers:
  - idp_id: gatelodge
    idp_name: Gatelodge
    issuer: "{issuer}"
    client_id: "{client}"
    client_secret: "SECRET"
    scopes: [{yamlscopes}]
    pkce_method: always
    user_mapping_provider:
      config:
        localpart_template: "{{ user.preferred_username }}"
        display_name_template: "{{ user.name }}"
        email_template: "{{ user.email }}"
)"},
    {"Apache (mod_auth_openidc)", "<VirtualHost> (a2enmod auth_openidc)", "/oidc/callback", ClientProof::Basic,
     Binding::Challenge, R"(OIDCProviderMetadataURL {issuer}/.well-known/openid-configuration
OIDCClientID {client}
OIDCClientSecret SECRET
OIDCProviderTokenEndpointAuth client_secret_basic
OIDCPKCEMethod S256
OIDCScope "{scopes}"
OIDCRedirectURI {base}/oidc/callback
OIDCCryptoPassphrase "exec:/usr/bin/openssl rand -hex 32"
OIDCRemoteUserClaim preferred_username
<Location "/">
    AuthType openid-connect
    Require valid-user
</Location>
)",
     "/oidc/callback?logout=backchannel", "/"},
};

QString asFlags(const QStringList &scopes) {
    QString flags;
    for (const QString &scope : scopes)
        flags += QStringLiteral(" \\\n  --scopes ") + scope;
    return flags;
}

QString quoted(const QStringList &scopes, QChar mark) {
    QStringList list;
    for (const QString &scope : scopes)
        list << mark + scope + mark;
    return list.join(QStringLiteral(", "));
}

} // namespace

QList<OpenIdRecipe> openIdRecipes(const OpenIdProfile &profile, const QString &issuer, const QString &base) {
    QList<OpenIdRecipe> recipes;
    for (const Pattern &pattern : kPatterns) {
        QString text = QString::fromUtf8(pattern.settings);
        text.replace(QLatin1StringView("{issuer}"), issuer);
        text.replace(QLatin1StringView("{client}"), profile.clientId);
        text.replace(QLatin1StringView("{base}"), base);
        text.replace(QLatin1StringView("{scopes}"), profile.scopes.join(u' '));
        text.replace(QLatin1StringView("{flagscopes}"), asFlags(profile.scopes));
        text.replace(QLatin1StringView("{phpscopes}"), quoted(profile.scopes, u'\''));
        text.replace(QLatin1StringView("{yamlscopes}"), quoted(profile.scopes, u'"'));
        recipes << OpenIdRecipe{QString::fromUtf8(pattern.application),
                                QString::fromUtf8(pattern.wherePut),
                                base + QLatin1StringView(pattern.redirectPath),
                                pattern.proof,
                                pattern.binding,
                                text,
                                pattern.noticePath ? base + QLatin1StringView(pattern.noticePath) : QString(),
                                pattern.goodbyePath ? base + QLatin1StringView(pattern.goodbyePath) : QString()};
    }
    return recipes;
}

} // namespace gatelodge::ui
