// What the hop's thread remembers (quick/snapshot.h): of a site what seals its answers, of a person what it is told.
#pragma once
#include "server/protocol/community/hop_site.h"
#include "server/quick/snapshot.h"

namespace gatelodge::community {

struct HopPerson : quick::KnownPerson {
    QByteArray encoded; // encodePerson()
};

struct HopKept {
    using Session = quick::KnownSession;
    using Person = HopPerson;
    using Site = HopSite;
};
using HopSnapshot = quick::Snapshot<HopKept>;
using Admission = quick::Admission<HopKept>;
using Pass = quick::Pass<HopKept>;

} // namespace gatelodge::community
