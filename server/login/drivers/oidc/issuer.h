// The name of a provider, compared character by character (Core §3.1.3.7, Discovery §4.3, RFC 9207 §2.4).
//
// One deviation, Microsoft's: "…/common/v2.0" and "…/organizations/v2.0" announce "…/{tenantid}/v2.0", and each id
// token names its own tenant in `tid`. Such a name is a template; nothing else than the one segment may differ.
#pragma once
#include <QJsonObject>
#include <QString>

namespace gatelodge::login::oidc {

bool isTemplate(const QString &announced);
// Is `announced`, from the metadata, the issuer that was configured?
bool announces(const QString &announced, const QString &configured);
// Did the provider of this name issue it? With a template any tenant will do.
bool mayIssue(const QString &announced, const QString &iss);
// The issuer that an id token with these claims must name; empty: it names no tenant where one is needed.
QString issuerFor(const QString &announced, const QJsonObject &claims);

} // namespace gatelodge::login::oidc
