// Entering a site: the gates in their order, and the visit that is recorded with what the site is told (PG-04, PG-10).
// Protocols ask here and wrap the facts in their own answer.
#pragma once
#include "server/domain/gate.h"
#include "server/domain/session.h"
#include "server/domain/site.h"
#include "server/service/visitor.h"
#include "server/store/users.h"
#include <functional>

namespace gatelodge::service {

struct EntryOutcome {
    std::optional<Gate> stopped;             // the first gate not passed; the site's page says why
    std::optional<store::AnswerFacts> facts; // else what the site is told; the visit is recorded
    bool anySession = true;                  // the site takes all authorities: whatever session the person comes with
};

// One transaction. On a first visit the person's row is held from before the facts are read until the visit stands, so
// that the username is pinned and no change slips in between (PROMISES Q3). NotFound: no such site.
// What OpenID Connect lets the site have (without it the visit is one of the community protocol) stands or falls with
// the visit.
using AlsoWritten = std::function<Done()>;
Result<EntryOutcome> enterSite(store::Session &session, const WebSession &web, const SiteId &site,
                               const Visitor &visitor, const AlsoWritten &writeGrant = {});

// A subscription counts as a visit (PG-08). NotFound: no such person or site.
Done subscribe(store::Session &session, const QString &username, const SiteId &site);

} // namespace gatelodge::service
