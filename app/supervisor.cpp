#include "app/supervisor.h"
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace gatelodge::app {

Supervisor::Supervisor() : m_socket(qgetenv("NOTIFY_SOCKET")) { qunsetenv("NOTIFY_SOCKET"); }

void Supervisor::tell(ServiceState state, const QByteArray &status) const {
    QByteArrayList told;
    if (state != ServiceState::Starting)
        told << (state == ServiceState::Ready ? "READY=1" : "STOPPING=1");
    if (!status.isEmpty())
        told << "STATUS=" + status;
    send(told.join('\n'));
}

void Supervisor::askForTime(std::chrono::microseconds more) const {
    send("EXTEND_TIMEOUT_USEC=" + QByteArray::number(qint64(more.count())));
}

void Supervisor::send(const QByteArray &told) const {
    const QByteArray &path = m_socket;
    sockaddr_un address{};
    const bool named = path.startsWith('/') || path.startsWith('@'); // a file, or a name without one
    if (!named || path.size() < 2 || size_t(path.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    if (path.startsWith('@'))
        address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
    if (::sendto(socket, told.constData(), size_t(told.size()), MSG_NOSIGNAL, reinterpret_cast<sockaddr *>(&address),
                 length) < 0)
        qWarning("the service manager could not be told: %s", std::strerror(errno));
    ::close(socket);
}

} // namespace gatelodge::app
