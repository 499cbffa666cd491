// The source is asked about one person who signs in (EA-15): by an address or a filter of theirs, within a short limit.
// A source that does not answer holds up one sign-in for that long; until it has rested, while one question to a source
// nobody knows to be well is open, and while as many as may be are, the others go on with what is known: they have
// threads left. Each node finds out by itself.
#pragma once
#include "server/service/sync_person.h"

namespace gatelodge::sync {

struct AtSignIn {
    QString node;
    std::chrono::milliseconds limit{2'000}; // for an answer
    std::chrono::milliseconds rest{30'000}; // after one that did not come
    int atOnce = 1;                         // questions to all sources together
};

// service::Means::bringUpToDate. The log says where the source was of no help.
std::function<void(store::Session &, const service::Means &, const UserId &)> askAtSignIn(AtSignIn how);

} // namespace gatelodge::sync
