// Why a run of a synchronisation came to no end of its own, beside the names of faults (fault_name.h).
#pragma once

namespace gatelodge {

inline constexpr char kRemovedMeanwhile[] = "removed"; // its job was; nothing was changed, and nobody is told
// What the database says to a run of such a job.
inline constexpr char kSyncRemoved[] = "sync_removed";

} // namespace gatelodge
