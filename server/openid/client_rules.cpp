#include "server/domain/http_address.h"
#include "server/domain/redirect_address.h"
#include "server/jose/json_web_key.h"
#include "server/openid/clients.h"
#include <array>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace gatelodge::openid {

namespace {

constexpr int kMostAddresses = 50, kMostClaims = 50, kMostKeys = 20;
constexpr qsizetype kLongestValue = 1000;

// RFC 7519 §4.1, RFC 9068, Core §2, §5.1 and §5.6, the logout specifications; and `groups`, which has a scope of its
// own.
constexpr std::array kTaken{"iss",
                            "sub",
                            "aud",
                            "exp",
                            "nbf",
                            "iat",
                            "jti",
                            "client_id",
                            "scope",
                            "cnf",
                            "act",
                            "may_act",
                            "auth_time",
                            "nonce",
                            "acr",
                            "amr",
                            "azp",
                            "at_hash",
                            "c_hash",
                            "s_hash",
                            "sid",
                            "events",
                            "sub_jwk",
                            "name",
                            "given_name",
                            "family_name",
                            "middle_name",
                            "nickname",
                            "preferred_username",
                            "profile",
                            "picture",
                            "website",
                            "email",
                            "email_verified",
                            "gender",
                            "birthdate",
                            "zoneinfo",
                            "locale",
                            "phone_number",
                            "phone_number_verified",
                            "address",
                            "updated_at",
                            "_claim_names",
                            "_claim_sources",
                            "groups"};

tl::unexpected<Error> invalid(const char *field, const QString &rule) {
    return failure(Fault::Invalid, QLatin1StringView(field) + QStringLiteral(": ") + rule);
}

Done checkAddresses(const char *field, const QStringList &addresses) {
    if (addresses.size() > kMostAddresses)
        return invalid(field, QStringLiteral("at most %1").arg(kMostAddresses));
    QSet<QString> seen;
    for (const QString &address : addresses) {
        GL_DO(checkRedirectAddress(QLatin1StringView(field), address));
        if (seen.contains(address))
            return invalid(field, QStringLiteral("the same one twice"));
        seen.insert(address);
    }
    return {};
}

Done checkNotice(const QString &address) {
    if (address.isEmpty())
        return {};
    if (!isHttpAddress(address) || address.contains(u'#') || !QUrl(address).userInfo().isEmpty() ||
        address.size() > 2000)
        return invalid("logoutNotice", QStringLiteral("an absolute http or https address without # and username"));
    return {};
}

// Only what everybody may know of keys that sign: somebody may have taken the wrong file.
Done checkKeys(const OpenIdProfile &profile) {
    if (profile.clientKeys.isEmpty())
        return profile.proof == ClientProof::PrivateKey
                   ? Done(invalid("clientKeys", QStringLiteral("a JWK set, where the proof is private_key_jwt")))
                   : Done();
    const QJsonArray keys = profile.clientKeys.value(QLatin1StringView("keys")).toArray();
    if (keys.isEmpty() || keys.size() > kMostKeys)
        return invalid("clientKeys", QStringLiteral("a JWK set of 1 to %1 keys").arg(kMostKeys));
    QSet<QString> names;
    for (const QJsonValue &value : keys) {
        const QJsonObject key = value.toObject();
        for (const char *secret : {"d", "p", "q", "dp", "dq", "qi", "oth", "k"}) {
            if (key.contains(QLatin1StringView(secret)))
                return invalid("clientKeys", QStringLiteral("public keys only: one of these is private"));
        }
        const auto read = jose::JsonWebKey::read(key);
        if (!read)
            return invalid("clientKeys",
                           QStringLiteral("keys for signatures: RSA of 2048 bits, P-256, P-384, Ed25519"));
        if (keys.size() > 1 && (read->id().isEmpty() || names.contains(read->id())))
            return invalid("clientKeys", QStringLiteral("each of several keys has a kid of its own"));
        names.insert(read->id());
    }
    return {};
}

Done checkClaims(const QList<CustomClaim> &claims) {
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9_:./-]{1,60}\\z"));
    if (claims.size() > kMostClaims)
        return invalid("claims", QStringLiteral("at most %1").arg(kMostClaims));
    QSet<QString> seen;
    for (const CustomClaim &claim : claims) {
        if (!name.match(claim.name).hasMatch())
            return invalid("claims", QStringLiteral("a name of 1 to 60 of A-Z a-z 0-9 _ : . / -"));
        if (isTakenClaim(claim.name))
            return invalid("claims", QStringLiteral("%1 has a meaning already").arg(claim.name));
        if (seen.contains(claim.name))
            return invalid("claims", QStringLiteral("%1 stands there twice").arg(claim.name));
        seen.insert(claim.name);
        if (claim.value.size() > kLongestValue || claim.value.contains(QChar(0)))
            return invalid("claims", QStringLiteral("a value of at most %1 characters").arg(kLongestValue));
        if (claim.from == CustomClaim::InGroup && claim.value.isEmpty())
            return invalid("claims", QStringLiteral("%1 needs the name of a group").arg(claim.name));
    }
    return {};
}

Done checkScopes(const QStringList &scopes) {
    if (!scopes.contains(QLatin1StringView("openid")))
        return invalid("scopes", QStringLiteral("openid is always one of them"));
    for (const QString &scope : scopes) {
        if (!openIdScopes().contains(scope))
            return invalid("scopes", QStringLiteral("of openid, profile, email, groups, offline_access"));
    }
    return {};
}

Done checkProof(const OpenIdProfile &profile) {
    if (profile.proof != ClientProof::None)
        return {};
    if (profile.binding != Binding::Challenge)
        return invalid("binding", QStringLiteral("without a secret there must be PKCE"));
    if (profile.isService)
        return invalid("isService", QStringLiteral("who acts for itself must prove itself"));
    return {};
}

// The token of a service has its client_id for `sub`: whoever reads it must not take the service for a person, who is
// named by a uid, or by 43 letters where an organisation has names of its own (RFC 9700 §4.15).
Done checkServiceName(const OpenIdProfile &profile) {
    static const QRegularExpression asPeople(
        QStringLiteral("\\A([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|[A-Za-z0-9_-]{43})\\z"));
    if (profile.isService && asPeople.match(profile.clientId).hasMatch())
        return invalid("isServiceName", QStringLiteral("who acts for itself is not named as people are"));
    return {};
}

} // namespace

bool isTakenClaim(const QString &name) {
    return std::any_of(kTaken.begin(), kTaken.end(),
                       [&](const char *taken) { return name == QLatin1StringView(taken); });
}

Done checkOpenIdProfile(const OpenIdProfile &profile) {
    static const QRegularExpression clientId(QStringLiteral("\\A[A-Za-z0-9._~-]{1,100}\\z"));
    if (!clientId.match(profile.clientId).hasMatch())
        return invalid("clientId", QStringLiteral("1 to 100 of A-Z a-z 0-9 . _ ~ -"));
    GL_DO(checkProof(profile));
    GL_DO(checkServiceName(profile));
    GL_DO(checkKeys(profile));
    GL_DO(checkAddresses("redirectAddresses", profile.redirectAddresses));
    GL_DO(checkAddresses("logoutAddresses", profile.logoutAddresses));
    GL_DO(checkNotice(profile.logoutNotice));
    GL_DO(checkScopes(profile.scopes));
    GL_DO(checkClaims(profile.claims));
    if (profile.accessMinutes < 1 || profile.accessMinutes > 1440)
        return invalid("accessMinutes", QStringLiteral("1 to 1440"));
    if (profile.refreshDays < 1 || profile.refreshDays > 366)
        return invalid("refreshDays", QStringLiteral("1 to 366"));
    return {};
}

} // namespace gatelodge::openid
