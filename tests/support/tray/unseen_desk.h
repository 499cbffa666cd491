// A desk that nobody sees: an X server without a screen and a session bus, both for this test program alone.
#pragma once

namespace gatelodge::tests {

// First in main(), before there is an application: starts the program once more on such a desk, and is over when that
// is. Returns on the desk, with the platform that a desktop has; or where there is no desk to be had.
void moveToUnseenDesk(char **argv);

} // namespace gatelodge::tests
