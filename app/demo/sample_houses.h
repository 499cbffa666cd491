// The sample club's organisations, groups and sites. Each is looked for by name first, so that a seeding that was cut
// short goes on where it stopped.
#pragma once
#include "app/demo/demo_facts.h"
#include "server/domain/result.h"
#include "server/service/access.h"
#include "server/service/vault.h"
#include "server/store/session.h"
#include <QHash>

namespace gatelodge::app {

struct SampleSites {
    SiteId wiki, calendar, shop, photos, forms;
};

struct SampleHouses {
    OrgId club, races;           // races requires consent
    QHash<char, GroupId> groups; // by the letters of SamplePerson::groups
    SampleSites sites;
};

Result<SampleHouses> buildHouses(store::Session &session, const service::OwnerAccess &access,
                                 const service::SealingKey &sealing, const DemoAddresses &addresses);
// The club's shop, which speaks OpenID Connect; in a demo of before there was one, too.
Result<SiteId> buildShop(store::Session &session, const service::OwnerAccess &access,
                         const service::SealingKey &sealing, const QUrl &address);
// The live sites have moved to other ports; everything else of them is left as it was edited.
Done moveLiveSites(store::Session &session, const service::OwnerAccess &access, const service::SealingKey &sealing,
                   const SampleSites &sites, const DemoAddresses &addresses);

} // namespace gatelodge::app
