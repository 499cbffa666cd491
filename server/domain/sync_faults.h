// Why a run of a synchronisation came to no end of its own, beside the names of faults (fault_name.h).
#pragma once

namespace gatelodge {

inline constexpr char kRemovedMeanwhile[] = "removed"; // its job was; nothing was changed, and nobody is told
inline constexpr char kGroupsLeft[] =
    "groups_left"; // no fault: what the guard asks about is groups, and nobody's way in
// What the database says to a run of such a job.
inline constexpr char kSyncRemoved[] = "sync_removed";

} // namespace gatelodge
