// The sample club's past: who joined when, who visited which site, a week of sign-ins. Drawn from a fixed seed, so that
// two demos look alike; times are relative to now.
#pragma once
#include "app/demo/sample_houses.h"
#include "app/demo/sample_people.h"

namespace gatelodge::app {

struct SeededPerson {
    const SamplePerson *sample;
    UserId uid;
    bool is(const char *username) const;
};

// In the caller's transaction.
Done inventPast(store::Session &session, const SampleHouses &houses, const QList<SeededPerson> &people);

} // namespace gatelodge::app
