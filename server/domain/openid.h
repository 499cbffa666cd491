// OpenID Connect as the house speaks it to sites (OpenID Connect Core 1.0; OAuth 2.1 as far as RFC 9700 has it): how a
// site is set up, and what came of one sign-in there. Keys and secrets have operations of their own.
#pragma once
#include "server/domain/ids.h"
#include "server/domain/login.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace gatelodge {

using GrantId = Id<struct GrantTag, qint64>;
using SecretId = Id<struct SecretTag, int>;

// How a client proves who it is at the token endpoint (Core §9). None: a public client, which is known by PKCE alone.
enum class ClientProof { None, Basic, Post, PrivateKey };
// none, client_secret_basic, client_secret_post, private_key_jwt
QLatin1StringView clientProofName(ClientProof proof);
std::optional<ClientProof> clientProofFrom(const QString &name);

// What binds a sign-in to the browser that began it (RFC 9700 §2.1.1). Whatever else a client sends is checked as well.
enum class Binding {
    Challenge, // PKCE with S256
    Nonce,     // one of the two
    Neither,   // whoever has stolen a code may put it into another sign-in; never without a secret
};

enum class SigningAlgorithm { Rs256, Es256, EdDsa }; // RFC 7518 §3.1, RFC 8037
QLatin1StringView algorithmName(SigningAlgorithm algorithm); // RS256, ES256, EdDSA
std::optional<SigningAlgorithm> algorithmFrom(const QString &name);

// A claim that one site gets beside the standard ones (scope profile): what is its value taken from?
struct CustomClaim {
    enum From {
        Fixed,    // `value` itself
        InGroup,  // true or false: is the person in the group named `value`?
        Groups,   // the names of their groups that begin with `value`, without it
        Username, // u
    };
    QString name; // 1 to 60 of [A-Za-z0-9_:./-], and none of the standard's
    From from = Fixed;
    QString value;
};

// What an administrator edits at once.
struct OpenIdProfile {
    QString clientId; // 1 to 100 of [A-Za-z0-9._~-]
    bool enabled = true;
    ClientProof proof = ClientProof::Basic;
    QJsonObject clientKeys; // a JWK set, where the proof is a private key
    Binding binding = Binding::Challenge;
    bool needsPushed = false;
    SigningAlgorithm idTokenAlgorithm = SigningAlgorithm::Rs256;
    QStringList redirectAddresses; // compared byte for byte (F9)
    QStringList logoutAddresses;   // post_logout_redirect_uri
    QString logoutNotice;          // backchannel_logout_uri; empty: none
    QStringList scopes{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")}; // what it may ask
    bool mayUseDevices = false;
    bool isService = false;
    QList<CustomClaim> claims;
    int accessMinutes = 10;
    int refreshDays = 30;
};

struct OpenIdClient {
    SiteId site;
    QString siteName;
    OrgId org;
    bool pairwise = false; // its organisation has names of its own for people
    OpenIdProfile profile;
    Revision revision;
};

struct ClientSecret {
    SecretId id;
    QString beginning; // by which it is known again
    QDateTime madeAt;
    QDateTime endsAt; // invalid: none set
};

// What a person let a site have at one sign-in: the family of everything that came of it.
struct OpenIdGrant {
    GrantId id;
    SiteId site;
    UserId user;
    std::optional<qint64> session; // while there is one
    QStringList scopes;
    QJsonObject wanted; // the parameter claims
    QString nonce;
    QDateTime authTime;
    Level level = Level::None;
    QString method; // the kind of the login: password, x509, …
    QDateTime madeAt;
    QDateTime endedAt; // invalid: it holds
    QString endedWhy;
};

// What this house knows of scopes: openid profile email groups offline_access.
const QStringList &openIdScopes();

} // namespace gatelodge
