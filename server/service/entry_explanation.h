// Explains, without signing in as somebody, whether they could enter a site now and where they would be stopped. It
// asks the very questions that the way itself asks: the authorities of the door (asking.h), the counts of tries
// (forgiving.h), the password's age (password_policy.h), and the gates of the hop.
#pragma once
#include "server/domain/entry.h"
#include "server/domain/permit.h"
#include "server/service/means.h"

namespace gatelodge::service {

// Nothing is written or counted. NotFound: no such person or site; deleted ones are explained.
Result<EntryExplanation> explainEntry(store::Session &session, const Permit<Duty::ReadPeople> &permit,
                                      const Means &means, const UserId &uid, const SiteId &site);

} // namespace gatelodge::service
