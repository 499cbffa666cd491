// What the program tells the service manager that has started it (systemd's Type=notify, sd_notify(3)): one datagram to
// the socket that NOTIFY_SOCKET names. Without one, nothing is told. What this program starts is not to tell anything:
// a PostgreSQL would, and be believed. So the name leaves the environment before the first thread, and libsystemd's
// sd_notify, which looks for it there each time, is not used: to put it back would be a race with every thread that
// reads the environment. The protocol is this one datagram, and is promised to stay.
#pragma once
#include <chrono>
#include <QByteArray>

namespace gatelodge::app {

enum class ServiceState { Starting, Ready, Stopping };

class Supervisor {
public:
    Supervisor(); // before the first thread starts: takes its name out of the environment
    // status: for people who ask how it goes, in one line.
    void tell(ServiceState state, const QByteArray &status = {}) const;
    // The start takes longer, and is not given up before so long from now.
    void askForTime(std::chrono::microseconds more) const;

private:
    void send(const QByteArray &told) const;
    QByteArray m_socket;
};

} // namespace gatelodge::app
