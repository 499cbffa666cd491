// How administrators set sites up as clients of the OpenID provider, and what they see of it.
#pragma once
#include "server/domain/openid.h"
#include "server/domain/shown_grant.h"
#include "server/service/houses.h"
#include <chrono>

namespace gatelodge::openid {

using service::ManageSite; // Denied where it does not cover the site

// Invalid: the detail begins with the field's name and says which rule. What the site itself decides is not asked here.
Done checkOpenIdProfile(const OpenIdProfile &profile);
// Whether a claim of this name is a standard's or this house's own, so that no site may have another under it.
bool isTakenClaim(const QString &name);

// The site speaks OpenID Connect from now on: a client_id after its name, everything else as it is safest, and no
// secret and no redirect address yet. Duplicate: it does already.
Result<OpenIdProfile> startOpenId(store::Session &session, const ManageSite &permit, const SiteId &site);
// Conflict: somebody else was quicker. Duplicate: another site has this client_id.
Done saveOpenIdProfile(store::Session &session, const ManageSite &permit, const SiteId &site, Revision seen,
                       const OpenIdProfile &profile);
// For good: its secrets are forgotten, and what people have let it have ends. Just not taking sign-ins is `enabled`.
Done stopOpenId(store::Session &session, const ManageSite &permit, const SiteId &site);

struct MadeSecret {
    SecretId id;
    QString text; // to be shown once
};
// Another one beside the first, which ends after the overlap. Refused (openid_secrets_two): two hold already; end one.
// Refused (openid_no_secret): this client proves itself otherwise.
Result<MadeSecret> makeClientSecret(store::Session &session, const ManageSite &permit, const SiteId &site,
                                    std::chrono::seconds overlap);
Done endClientSecret(store::Session &session, const ManageSite &permit, const SiteId &site, const SecretId &id,
                     std::chrono::seconds in);

// An address at the end of the redirect (or logout) addresses, as the list of the refused requests offers it.
enum class AddressList { Redirect, Logout };
Done addOpenIdAddress(store::Session &session, const ManageSite &permit, const SiteId &site, AddressList list,
                      const QString &address);
Done forgetRejected(store::Session &session, const ManageSite &permit, const SiteId &site);

// What a person let a site have in one way ends, with all that came of it. NotFound: it has ended.
Done endGrant(store::Session &session, const Permit<Duty::HelpPeople> &permit, const GrantLine &line);

} // namespace gatelodge::openid
