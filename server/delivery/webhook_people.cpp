#include "server/delivery/webhook_people.h"
#include "server/openid/claims.h"
#include "server/store/openid_clients.h"
#include "server/store/webhooks.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::delivery {

using namespace Qt::StringLiterals;

namespace {

struct Told {
    store::WebhookRules rules;
    std::optional<OpenIdClient> client; // none: it does not speak OpenID Connect
    bool withKeys = false;
};

QString subjectAt(const service::Vault &vault, const store::WebhookRules &rules, const UserId &person) {
    return rules.pairwise ? openid::pairwiseSubject(vault, rules.org, person) : toString(person);
}

void insertAll(QJsonObject &to, const QJsonObject &from) {
    for (auto member = from.begin(); member != from.end(); ++member)
        to.insert(member.key(), member.value());
}

// As a grant that lets the site have what it had last, as far as it may still ask for it.
OpenIdGrant grantOf(const OpenIdClient &client, const store::WebhookPerson &person) {
    OpenIdGrant grant;
    QJsonObject singly;
    for (const QString &shared : person.shared) {
        const bool agreed = person.agreed || shared != "groups"_L1;
        if (!openIdScopes().contains(shared))
            singly.insert(shared, QJsonValue());
        else if (agreed && client.profile.scopes.contains(shared))
            grant.scopes << shared;
    }
    grant.wanted.insert(u"userinfo"_s, singly);
    return grant;
}

Result<QHash<UserId, QJsonObject>> claimsOf(store::Session &session, const Told &told, const SiteId &site,
                                            const QList<UserId> &people) {
    QHash<UserId, QJsonObject> claims;
    GL_TRY(const auto found, store::listWebhookPeople(session, site, people));
    for (const store::WebhookPerson &person : found)
        claims.insert(person.user, openid::claimsFrom(person.facts, *told.client, grantOf(*told.client, person),
                                                      openid::ClaimsFor::UserInfo));
    return claims;
}

// The classic object: all of it, or its keys alone.
QJsonObject classicPart(const Told &told, const QByteArray &object) {
    const QJsonObject whole = QJsonDocument::fromJson(object).object();
    return told.rules.speaksCommunity ? whole : QJsonObject{{u"sshkeys"_s, whole["sshkeys"_L1]}};
}

} // namespace

Result<QHash<UserId, QByteArray>> webhookObjects(store::Session &session, const service::Vault &vault,
                                                 PayloadCache &payloads, const SiteId &site, bool withKeys,
                                                 const QList<store::OwedPerson> &rows) {
    Told told;
    told.withKeys = withKeys;
    GL_TRY(told.rules, store::findWebhookRules(session, site));
    GL_TRY(told.client, store::findOpenIdClientOf(session, site));
    if (told.client && !told.client->profile.enabled)
        told.client.reset();
    if (told.rules.pairwise && !vault.hasPrivateKey())
        return failure(Fault::Refused, QStringLiteral("names of its own take the vault's key"));
    QList<store::OwedPerson> updates;
    QList<UserId> people;
    for (const store::OwedPerson &row : rows) {
        if (row.kind == Notice::Update) {
            updates << row;
            people << row.user;
        }
    }
    const bool classic = told.rules.speaksCommunity || withKeys;
    QHash<UserId, QByteArray> payload;
    QHash<UserId, QJsonObject> claims;
    if (classic && !updates.isEmpty()) {
        GL_TRY(payload, payloads.objectsOf(session, updates, withKeys));
    }
    if (told.client && !updates.isEmpty()) {
        GL_TRY(claims, claimsOf(session, told, site, people));
    }
    QHash<UserId, QByteArray> objects;
    for (const store::OwedPerson &row : rows) {
        const bool update = row.kind == Notice::Update;
        if (row.kind == Notice::None || (update && ((classic && !payload.contains(row.user)) ||
                                                    (told.client && !claims.contains(row.user)))))
            continue;
        QJsonObject object;
        if (update && told.client)
            insertAll(object, claims.value(row.user));
        if (update && classic)
            insertAll(object, classicPart(told, payload.value(row.user)));
        if (!update && told.rules.speaksCommunity)
            object.insert(u"username"_s, row.username);
        object.insert(u"sub"_s, subjectAt(vault, told.rules, row.user));
        objects.insert(row.user, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return objects;
}

} // namespace gatelodge::delivery
