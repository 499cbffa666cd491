// What a site is told of a person by OpenID Connect (Core §5): one place for the id token, the user info and the console's
// preview, so that what is shown is what is sent.
#pragma once
#include "server/domain/openid.h"
#include "server/service/means.h"
#include "server/store/openid_facts.h"

namespace gatelodge::openid {

// The name that an organisation with names of its own has for a person (§8.1). Takes the vault's private key.
QString pairwiseSubject(const service::Vault &vault, const OrgId &org, const UserId &person);
// The uid; where the organisation has names of its own for people, base64url of an HMAC over organisation and uid (§8.1).
QString subjectOf(const service::Means &means, const OpenIdClient &client, const UserId &person);
// `sid` (Back-Channel Logout §2.1): an opaque name of the session, another at each site.
QString sessionNameOf(const service::Means &means, const SiteId &site, qint64 session);

enum class ClaimsFor { IdToken, UserInfo };
// `sub`, which always stands, those of the scopes that hold (at the user info), and those that the parameter `claims`
// asks for at this place (§5.5), if the client may ask for their scope; groups, and what a site's own claims make of
// them, by their scope alone; the site's own at both. An address that is not verified is not told, so email_verified is
// the truth. NotFound: the person is gone.
Result<QJsonObject> claimsOf(store::Session &session, const service::Means &means, const OpenIdClient &client,
                             const OpenIdGrant &grant, ClaimsFor place);

// Of what the parameter asks for, that which is told where these scopes are granted, by its names alone: what nobody
// knows, or the site may not have, is kept nowhere, neither in what was granted nor in the ledger.
QJsonObject wantedThatCounts(const OpenIdProfile &profile, const QStringList &granted, const QJsonObject &wanted);

// The same of facts that are at hand.
QJsonObject claimsOf(const store::OpenIdFacts &facts, const service::Means &means, const OpenIdClient &client,
                     const OpenIdGrant &grant, ClaimsFor place);
// And without `sub`.
QJsonObject claimsFrom(const store::OpenIdFacts &facts, const OpenIdClient &client, const OpenIdGrant &grant,
                       ClaimsFor place);

// All that may stand in an id token or user info, but for sites' own (claims_supported).
QStringList claimNames();
// acr of a level: "normal", "secure"; of less: "0" (§2).
QString acrOf(Level level);
// amr of a login's kind (RFC 8176): pwd, swk, …; empty: nothing that is registered says it.
QStringList amrOf(const QString &method);

} // namespace gatelodge::openid
