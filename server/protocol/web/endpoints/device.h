// /device: somebody lets a device in that has no browser of its own (RFC 8628 §3.3). The code is typed, the site and
// what it gets are shown, and then they answer. A code that came with the address is only filled in: whoever was sent a
// link still compares it with their device (§5.4).
#pragma once
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

// The form; or the question, where `next` is a code that was looked at.
Result<http::Response> showDevice(Turn &turn);
Result<http::Response> lookAtDevice(Turn &turn, const Member &member);
Result<http::Response> answerDevice(Turn &turn, const Member &member); // "yes" or "no"
// Somebody who does not share does not let the device in.
Result<http::Response> turnDeviceAway(Turn &turn, const Member &member);

} // namespace gatelodge::web
