#include "tests/support/tray/unseen_desk.h"
#include <QByteArray>
#include <unistd.h>
#include <vector>

namespace gatelodge::tests {

void moveToUnseenDesk(char **argv) {
    constexpr char there[] = "GATELODGE_ON_UNSEEN_DESK";
    qputenv("QT_QPA_PLATFORM", "xcb");
    if (qEnvironmentVariableIsSet(there))
        return;
    qputenv(there, "1");
    for (const char *desktop : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "WAYLAND_DISPLAY"})
        qunsetenv(desktop); // of the desktop that this was started from
    std::vector<char *> command;
    for (const char *word : {"dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp"})
        command.push_back(const_cast<char *>(word));
    for (; *argv; ++argv)
        command.push_back(*argv);
    command.push_back(nullptr);
    ::execvp(command[0], command.data());
    qFatal("dbus-run-session and xvfb-run are needed: tests/packages.txt");
}

} // namespace gatelodge::tests
