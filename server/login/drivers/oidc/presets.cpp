#include "server/login/drivers/oidc/presets.h"

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

namespace {

QJsonObject github() {
    return {{"protocol"_L1, u"oauth2"_s},
            {"authorization_endpoint"_L1, u"https://github.com/login/oauth/authorize"_s},
            {"token_endpoint"_L1, u"https://github.com/login/oauth/access_token"_s},
            {"userinfo_endpoint"_L1, u"https://api.github.com/user"_s},
            {"emails_endpoint"_L1, u"https://api.github.com/user/emails"_s},
            {"client_authentication"_L1, u"post"_s},
            {"scopes"_L1, u"read:user user:email"_s},
            {"claim_id"_L1, u"id"_s},
            {"claim_username"_L1, u"login"_s}};
}

// Facebook's discovery document names no token endpoint and no code flow, so that its OpenID Connect cannot be spoken
// by a server; its OAuth 2 can. It does not say which addresses are verified: none counts as such. Without a version
// in them the addresses stay good for as long as the application does.
QJsonObject facebook() {
    return {{"protocol"_L1, u"oauth2"_s},
            {"authorization_endpoint"_L1, u"https://www.facebook.com/dialog/oauth"_s},
            {"token_endpoint"_L1, u"https://graph.facebook.com/oauth/access_token"_s},
            {"userinfo_endpoint"_L1, u"https://graph.facebook.com/me?fields=id,name,first_name,last_name,email"_s},
            {"client_authentication"_L1, u"post"_s},
            {"scopes"_L1, u"public_profile email"_s},
            {"claim_id"_L1, u"id"_s},
            {"claim_first_name"_L1, u"first_name"_s},
            {"claim_last_name"_L1, u"last_name"_s}};
}

} // namespace

const QList<DriverPreset> &providerPresets() {
    static const QList<DriverPreset> presets{
        {u"google"_s, QT_TRANSLATE_NOOP("drivers", "Google"), {{"issuer"_L1, u"https://accounts.google.com"_s}}},
        {u"microsoft"_s,
         QT_TRANSLATE_NOOP("drivers", "Microsoft"),
         {{"issuer"_L1, u"https://login.microsoftonline.com/common/v2.0"_s}}},
        {u"github"_s, QT_TRANSLATE_NOOP("drivers", "GitHub"), github()},
        {u"facebook"_s, QT_TRANSLATE_NOOP("drivers", "Facebook"), facebook()},
    };
    return presets;
}

} // namespace gatelodge::login::oidc
