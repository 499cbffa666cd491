// What a site is told of people by webhooks: what it may see of them by its own rules, and under the name that it knows
// them by. One place for what is sent and for what is shown beforehand.
#pragma once
#include "server/delivery/payload_cache.h"
#include "server/service/vault.h"

namespace gatelodge::delivery {

// Rendered people, by id, for rows of any kind; who is gone by now, or whose keys did not fit, is missing.
//   sub       always: as in the tokens of OpenID Connect, the organisation's own name where it has such
//   claims    of an update, where the site speaks OpenID Connect: those that it was told of this person last
//   username, firstname, lastname, email, secondaryemails
//             where it speaks the community protocol, as in the classic push; of anything but an update the username
//   sshkeys   of an update, where the site's switch is on
// Refused: names of the organisation's own take the vault's private key.
Result<QHash<UserId, QByteArray>> webhookObjects(store::Session &session, const service::Vault &vault,
                                                 PayloadCache &payloads, const SiteId &site, bool withKeys,
                                                 const QList<store::OwedPerson> &rows);

} // namespace gatelodge::delivery
