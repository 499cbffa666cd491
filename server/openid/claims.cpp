#include "server/openid/claims.h"
#include "server/domain/own_claims.h"
#include "server/service/derived_key.h"
#include "server/service/digest.h"
#include "server/store/openid_facts.h"

namespace gatelodge::openid {

using namespace Qt::StringLiterals;

namespace {

QString base64Url(const QByteArray &bytes) {
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// What is not known is not there, rather than empty (§5.3.2).
void put(QJsonObject &claims, const QString &name, const QString &value) {
    if (!value.isEmpty())
        claims[name] = value;
}

QString fullName(const store::OpenIdFacts &facts) {
    const QString name = (facts.firstName + u' ' + facts.lastName).trimmed();
    return name.isEmpty() ? facts.username : name;
}

QJsonObject profileClaims(const store::OpenIdFacts &facts) {
    QJsonObject claims;
    claims[u"name"_s] = fullName(facts);
    put(claims, u"given_name"_s, facts.firstName);
    put(claims, u"family_name"_s, facts.lastName);
    claims[u"preferred_username"_s] = facts.username;
    put(claims, u"locale"_s, QString(facts.language).replace(u'_', u'-'));
    claims[u"updated_at"_s] = facts.changedAt.toSecsSinceEpoch();
    return claims;
}

QJsonObject customClaims(const QList<CustomClaim> &list, QLatin1StringView scope, const store::OpenIdFacts &facts) {
    QJsonObject claims;
    for (const CustomClaim &claim : list) {
        if (scopeOf(claim) == scope)
            claims[claim.name] = valueOf(claim, facts.username, facts.groups);
    }
    return claims;
}

QJsonObject emailClaims(const store::OpenIdFacts &facts) {
    if (facts.email.isEmpty())
        return {};
    return {{u"email"_s, facts.email}, {u"email_verified"_s, true}}; // a primary address always is (migration 0002)
}

// By the scope that they come with.
struct Known {
    QString scope;
    QJsonObject claims;
    bool ownOfSite = false;
};

QList<Known> knownClaims(const OpenIdClient &client, const store::OpenIdFacts &facts) {
    const QList<CustomClaim> &own = client.profile.claims;
    return {{u"profile"_s, customClaims(own, "profile"_L1, facts), true}, // first: the standard's names win
            {u"groups"_s, customClaims(own, "groups"_L1, facts), true},
            {u"profile"_s, profileClaims(facts)},
            {u"email"_s, emailClaims(facts)},
            {u"groups"_s, {{u"groups"_s, QJsonArray::fromStringList(facts.groups)}}}};
}

// §5.5: {"userinfo": {…}, "id_token": {"name": null, "email": {"essential": true}}}. That it is essential, or of what
// value, changes nothing: what is known is told, and what is not is left out (§5.5.1).
QJsonObject wantedAt(const OpenIdGrant &grant, ClaimsFor place) {
    return grant.wanted[place == ClaimsFor::IdToken ? "id_token"_L1 : "userinfo"_L1].toObject();
}

// Whether a claim of this scope is told where the parameter asks for it by its name. People are asked about their
// groups by that scope only: no single claim goes around it, whatever it is called.
bool mayBeWanted(const OpenIdProfile &profile, const QStringList &granted, const QString &scope) {
    return granted.contains(scope) || (scope != "groups"_L1 && profile.scopes.contains(scope));
}

void insertAll(QJsonObject &claims, const QJsonObject &more) {
    for (auto claim = more.begin(); claim != more.end(); ++claim)
        claims[claim.key()] = claim.value();
}

void insertWanted(QJsonObject &claims, const QJsonObject &more, const QJsonObject &wanted) {
    for (auto claim = more.begin(); claim != more.end(); ++claim) {
        if (wanted.contains(claim.key()))
            claims[claim.key()] = claim.value();
    }
}

// Of every claim that may be asked for by its name.
QHash<QString, QString> scopesOfClaims(const OpenIdProfile &profile) {
    QHash<QString, QString> scopes;
    for (const CustomClaim &claim : profile.claims)
        scopes.insert(claim.name, scopeOf(claim));
    for (const char *name : {"name", "given_name", "family_name", "preferred_username", "locale", "updated_at"})
        scopes.insert(QString::fromLatin1(name), u"profile"_s);
    for (const char *name : {"email", "email_verified"})
        scopes.insert(QString::fromLatin1(name), u"email"_s);
    scopes.insert(u"groups"_s, u"groups"_s);
    return scopes;
}

} // namespace

QJsonObject wantedThatCounts(const OpenIdProfile &profile, const QStringList &granted, const QJsonObject &wanted) {
    const auto scopes = scopesOfClaims(profile);
    QJsonObject counting;
    for (auto place = wanted.begin(); place != wanted.end(); ++place) {
        QJsonObject names;
        for (const QString &name : place.value().toObject().keys()) {
            const auto scope = scopes.constFind(name);
            if (scope != scopes.constEnd() && mayBeWanted(profile, granted, *scope))
                names.insert(name, QJsonValue::Null);
        }
        if (!names.isEmpty())
            counting.insert(place.key(), names);
    }
    return counting;
}

QString pairwiseSubject(const service::Vault &vault, const OrgId &org, const UserId &person) {
    const QByteArray whose = QByteArray::number(org.value) + ':' + toString(person).toLatin1();
    return base64Url(service::hmacSha256(service::derivedKey(vault, "openid-subject"), whose));
}

QString subjectOf(const service::Means &means, const OpenIdClient &client, const UserId &person) {
    return client.pairwise ? pairwiseSubject(*means.vault, client.org, person) : toString(person);
}

QString sessionNameOf(const service::Means &means, const SiteId &site, qint64 session) {
    const QByteArray which = QByteArray::number(site.value) + ':' + QByteArray::number(session);
    return base64Url(service::hmacSha256(means.keyFor("openid-session"), which).first(16));
}

QJsonObject claimsFrom(const store::OpenIdFacts &facts, const OpenIdClient &client, const OpenIdGrant &grant,
                       ClaimsFor place) {
    const QJsonObject wanted = wantedAt(grant, place);
    QJsonObject claims;
    for (const Known &known : knownClaims(client, facts)) {
        if (grant.scopes.contains(known.scope) && (known.ownOfSite || place == ClaimsFor::UserInfo))
            insertAll(claims, known.claims);
        else if (mayBeWanted(client.profile, grant.scopes, known.scope))
            insertWanted(claims, known.claims, wanted);
    }
    return claims;
}

Result<QJsonObject> claimsOf(store::Session &session, const service::Means &means, const OpenIdClient &client,
                             const OpenIdGrant &grant, ClaimsFor place) {
    GL_TRY(const store::OpenIdFacts facts, store::findOpenIdFacts(session, grant.user));
    return claimsOf(facts, means, client, grant, place);
}

QJsonObject claimsOf(const store::OpenIdFacts &facts, const service::Means &means, const OpenIdClient &client,
                     const OpenIdGrant &grant, ClaimsFor place) {
    QJsonObject claims = claimsFrom(facts, client, grant, place);
    claims[u"sub"_s] = subjectOf(means, client, grant.user);
    return claims;
}

} // namespace gatelodge::openid
