// The people of the sample club: invented names of many scripts and lengths, so that lists, sorting and narrow columns
// meet in the demo what they meet in the world.
#pragma once
#include <QList>

namespace gatelodge::app {

enum class Standing {
    Active,
    NeverSeen,  // was invited, has not signed in yet
    Unverified, // the address is a claim
    Pending,    // waits for approval
    Suspended,
    Leaving, // the membership has an end
};

struct SamplePerson {
    const char *first, *last, *username;
    const char *address;
    const char *others = "";   // more addresses, with commas; "?" before one: not verified
    const char *language = ""; // of pages and mails
    const char *groups = "m";  // m Members, r Race committee, y Youth, b Board, v Volunteers
    Standing standing = Standing::Active;
};

const QList<SamplePerson> &samplePeople();

// Whose password the demo shows.
inline constexpr const char kOwner[] = "alice";
inline constexpr const char kMember[] = "bruno";
inline constexpr const char kNewMember[] = "nour";
inline constexpr const char kUndecided[] = "ingrid";

} // namespace gatelodge::app
