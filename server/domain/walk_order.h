// A walk that a console elsewhere orders of the house's servers (server/service/walk_orders.h): how far it has come,
// and in which ways nothing may come of it.
#pragma once
#include <QString>

namespace gatelodge {

// Told as the progress of the walk's future; from Taken on its text is the name of the server.
enum class WalkStage { Ordered = 1, Taken = 2 };

// Constraints of Unavailable; of the last two the detail is the name of the server.
inline constexpr QLatin1StringView kWalkUntaken{"walk_untaken"};      // no server took it while its time lasted
inline constexpr QLatin1StringView kWalkLeftLying{"walk_left_lying"}; // the server that took it has died on the way
inline constexpr QLatin1StringView kWalkTooLong{"walk_too_long"};     // it is not waited for any longer

} // namespace gatelodge
