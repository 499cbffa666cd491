#include "server/store/openid_clients.h"
#include "server/store/listing.h"
#include "server/store/openid_rows.h"
#include <array>
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

constexpr std::array kSources{std::pair{CustomClaim::Fixed, QLatin1StringView("fixed")},
                              std::pair{CustomClaim::InGroup, QLatin1StringView("in_group")},
                              std::pair{CustomClaim::Groups, QLatin1StringView("groups")},
                              std::pair{CustomClaim::Username, QLatin1StringView("username")}};

QString compact(const QJsonDocument &document) {
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString listFrom(const QList<CustomClaim> &claims) {
    QJsonArray list;
    for (const CustomClaim &claim : claims)
        list << QJsonObject{{QStringLiteral("name"), claim.name},
                            {QStringLiteral("from"), QString(kSources[claim.from].second)},
                            {QStringLiteral("value"), claim.value}};
    return compact(QJsonDocument(list));
}

QList<CustomClaim> claimsFrom(const QString &text) {
    QList<CustomClaim> claims;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &entry : list) {
        CustomClaim claim;
        claim.name = entry[QLatin1StringView("name")].toString();
        claim.value = entry[QLatin1StringView("value")].toString();
        const QString from = entry[QLatin1StringView("from")].toString();
        for (const auto &[source, name] : kSources) {
            if (from == name)
                claim.from = source;
        }
        claims << claim;
    }
    return claims;
}

Binding bindingFrom(const Row &row) {
    if (row.flag("needs_challenge"))
        return Binding::Challenge;
    return row.flag("needs_nonce") ? Binding::Nonce : Binding::Neither;
}
bool needsChallenge(const OpenIdProfile &profile) { return profile.binding == Binding::Challenge; }
bool needsNonce(const OpenIdProfile &profile) { return profile.binding != Binding::Neither; }

QString keySetOf(const OpenIdProfile &profile) {
    return profile.clientKeys.isEmpty() ? QStringLiteral("") : compact(QJsonDocument(profile.clientKeys));
}

Done oneOr(const Result<int> &touched, Fault otherwise, const char *what) {
    if (!touched)
        return failure(touched.error());
    return *touched == 1 ? Done() : Done(failure(otherwise, QLatin1StringView(what)));
}

} // namespace

OpenIdClient openIdClientFrom(const Row &row) {
    OpenIdClient client;
    client.site = row.id<SiteId>("site_id");
    client.siteName = row.text("site_name");
    client.org = row.id<OrgId>("org_id");
    client.pairwise = row.flag("pairwise");
    client.revision = row.revision();
    OpenIdProfile &profile = client.profile;
    profile.clientId = row.text("client_id");
    profile.enabled = row.flag("enabled");
    profile.proof = clientProofFrom(row.text("proof")).value_or(ClientProof::Basic);
    profile.clientKeys = row.json("client_key_set");
    profile.binding = bindingFrom(row);
    profile.needsPushed = row.flag("needs_pushed");
    profile.idTokenAlgorithm = algorithmFrom(row.text("id_token_alg")).value_or(SigningAlgorithm::Rs256);
    profile.redirectAddresses = row.list("redirect_addresses");
    profile.logoutAddresses = row.list("logout_addresses");
    profile.logoutNotice = row.text("logout_notice");
    profile.scopes = row.list("scopes");
    profile.mayUseDevices = row.flag("may_use_devices");
    profile.isService = row.flag("is_service");
    profile.claims = claimsFrom(row.text("claim_list"));
    profile.accessMinutes = row.number("access_minutes");
    profile.refreshDays = row.number("refresh_days");
    return client;
}

Result<OpenIdClient> findOpenIdClient(Session &session, const QString &clientId) {
    return session.one("openid_client.find", clientId).map(openIdClientFrom);
}

Result<std::optional<OpenIdClient>> findOpenIdClientOf(Session &session, const SiteId &site) {
    GL_TRY(const auto row, session.maybe("openid_client.find_of_site", site));
    return row ? std::optional(openIdClientFrom(*row)) : std::nullopt;
}

Result<QList<OpenIdClient>> listOpenIdClients(Session &session) {
    return listed(session.rows("openid_client.list"), openIdClientFrom);
}

Done insertOpenIdClient(Session &session, const SiteId &site, const OpenIdProfile &p) {
    GL_DO(session.run("openid_client.insert", site, p.clientId, p.enabled, clientProofName(p.proof), keySetOf(p),
                      needsChallenge(p), p.needsPushed, algorithmName(p.idTokenAlgorithm), p.redirectAddresses,
                      p.logoutAddresses, p.logoutNotice, p.scopes, p.mayUseDevices, p.isService, listFrom(p.claims),
                      p.accessMinutes, p.refreshDays, needsNonce(p)));
    return {};
}

Done replaceOpenIdClient(Session &session, const SiteId &site, Revision seen, const OpenIdProfile &p) {
    return oneOr(session.run("openid_client.replace", site, seen, p.clientId, p.enabled, clientProofName(p.proof),
                             keySetOf(p), needsChallenge(p), p.needsPushed, algorithmName(p.idTokenAlgorithm),
                             p.redirectAddresses, p.logoutAddresses, p.logoutNotice, p.scopes, p.mayUseDevices,
                             p.isService, listFrom(p.claims), p.accessMinutes, p.refreshDays,
                             needsNonce(p)),
                 Fault::Conflict, "OpenID client");
}

Done removeOpenIdClient(Session &session, const SiteId &site) {
    return oneOr(session.run("openid_client.remove", site), Fault::NotFound, "OpenID client");
}

Result<SecretId> insertClientSecret(Session &session, const SiteId &site, const QByteArray &hash,
                                    const QString &beginning) {
    return session.one("openid_secret.insert", site, hash, beginning).map([](const Row &row) {
        return row.id<SecretId>("secret_id");
    });
}

Result<QList<ClientSecret>> listClientSecrets(Session &session, const SiteId &site) {
    return listed(session.rows("openid_secret.list", site), [](const Row &row) {
        return ClientSecret{row.id<SecretId>("secret_id"), row.text("beginning"), row.time("made_at"),
                            row.time("ends_at")};
    });
}

Done endClientSecret(Session &session, const SiteId &site, const SecretId &id, std::chrono::seconds in) {
    return oneOr(session.run("openid_secret.end", site, id, double(in.count())), Fault::NotFound, "client secret");
}

Result<bool> isClientSecret(Session &session, const SiteId &site, const QByteArray &hash) {
    return session.one("openid_secret.holds", site, hash).map([](const Row &row) { return row.flag("holds"); });
}

} // namespace gatelodge::store
