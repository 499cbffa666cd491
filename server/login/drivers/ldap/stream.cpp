#include "server/login/drivers/ldap/stream.h"
#include "server/login/drivers/ldap/lookup.h"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <lber.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <QFile>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace gatelodge::login::ldap {

namespace {

QString systemWords(int code) { return QString::fromLocal8Bit(std::strerror(code)); }

bool isThisMachine(const sockaddr *address) {
    if (address->sa_family == AF_INET)
        return (ntohl(reinterpret_cast<const sockaddr_in *>(address)->sin_addr.s_addr) >> 24) == 127;
    if (address->sa_family != AF_INET6)
        return address->sa_family == AF_UNIX;
    const in6_addr &six = reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr;
    return IN6_IS_ADDR_LOOPBACK(&six) || (IN6_IS_ADDR_V4MAPPED(&six) && six.s6_addr[12] == 127);
}

int millisecondsLeft(QDeadlineTimer until) { return int(std::clamp<qint64>(until.remainingTime(), 0, 3'600'000)); }

// Waits until the connection stands; the errno that it failed with, or 0.
int outcomeOf(int socket, QDeadlineTimer until) {
    pollfd waiting{socket, POLLOUT, 0};
    int ready = 0;
    do {
        ready = ::poll(&waiting, 1, millisecondsLeft(until));
    } while (ready < 0 && errno == EINTR);
    if (ready == 0)
        return ETIMEDOUT;
    int code = 0;
    socklen_t size = sizeof code;
    return ready < 0 || ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &code, &size) < 0 ? errno : code;
}

Result<Stream> connectTo(const sockaddr *address, socklen_t size, QDeadlineTimer until) {
    Stream stream(::socket(address->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (stream.socket() < 0)
        return failure(Fault::Unavailable, systemWords(errno));
    if (address->sa_family != AF_UNIX) {
        const int on = 1; // a request is one small message: it should not wait for the last one's acknowledgement
        ::setsockopt(stream.socket(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    int code = ::connect(stream.socket(), address, size) == 0 ? 0 : errno;
    if (code == EINPROGRESS || code == EINTR)
        code = outcomeOf(stream.socket(), until);
    if (code != 0)
        return failure(Fault::Unavailable, systemWords(code));
    return stream;
}

Result<Stream> dialSocket(const QString &path, QDeadlineTimer until) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return failure(Fault::Misconfigured, QStringLiteral("the path is too long for a socket"));
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return connectTo(reinterpret_cast<const sockaddr *>(&address), sizeof address, until);
}

Result<Stream> dialHost(const Server &server, bool encrypted, QDeadlineTimer until) {
    GL_TRY(const QList<Address> addresses, lookUp(server.host, server.port, until));
    Error last{Fault::Unavailable, QStringLiteral("the name has no address"), {}};
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const auto address = reinterpret_cast<const sockaddr *>(&addresses[i].storage);
        if (!encrypted && !isThisMachine(address)) {
            last = {Fault::Misconfigured, QStringLiteral("encryption is off, and this is another machine"), {}};
            continue;
        }
        // One silent address of several leaves time for the others.
        const QDeadlineTimer share(millisecondsLeft(until) / int(addresses.size() - i));
        auto stream = connectTo(address, addresses[i].size, share);
        if (stream)
            return stream;
        last = std::move(stream).error();
    }
    return failure(last);
}

// What libldap calls.

int setUp(Sockbuf_IO_Desc *layer, void *own) {
    layer->sbiod_pvt = own;
    return 0;
}
int tearDown(Sockbuf_IO_Desc *) { return 0; }
int control(Sockbuf_IO_Desc *, int, void *) { return 0; }

int socketOf(Sockbuf_IO_Desc *layer) {
    ber_socket_t socket = -1;
    ber_sockbuf_ctrl(layer->sbiod_sb, LBER_SB_OPT_GET_FD, &socket);
    return socket;
}

ber_slen_t receiveInto(Sockbuf_IO_Desc *layer, void *buffer, ber_len_t size) {
    return static_cast<Layer *>(layer->sbiod_pvt)->receive(socketOf(layer), buffer, size);
}

ber_slen_t transmitFrom(Sockbuf_IO_Desc *layer, void *buffer, ber_len_t size) {
    return static_cast<Layer *>(layer->sbiod_pvt)->transmit(socketOf(layer), buffer, size);
}

int hangUp(Sockbuf_IO_Desc *layer) {
    const int socket = socketOf(layer);
    return socket < 0 ? 0 : ::close(socket);
}

} // namespace

Stream::~Stream() {
    if (m_socket >= 0)
        ::close(m_socket);
}

Result<Stream> dial(const Server &server, bool encrypted, QDeadlineTimer until) {
    auto stream = server.kind == Server::Socket ? dialSocket(server.host, until) : dialHost(server, encrypted, until);
    if (!stream)
        return failure(stream.error().fault, server.url() + QStringLiteral(": ") + stream.error().detail);
    return stream;
}

void Layer::layOver(Sockbuf *buffer) {
    static Sockbuf_IO calls{setUp, tearDown, control, receiveInto, transmitFrom, hangUp};
    ber_sockbuf_add_io(buffer, &calls, LBER_SBIOD_LEVEL_PROVIDER, this);
}

// Leaves errno as the caller should find it.
bool Layer::mayTryAgain(int socket, short event) {
    if (errno == EINTR)
        return true;
    if (errno != EAGAIN && errno != EWOULDBLOCK)
        return false;
    pollfd waiting{socket, event, 0};
    if (!m_until.hasExpired() && m_waiting && ::poll(&waiting, 1, millisecondsLeft(m_until)) > 0)
        return true;
    m_failed = m_failed || m_until.hasExpired();
    errno = m_failed ? ETIMEDOUT : EAGAIN;
    return false;
}

long Layer::receive(int socket, void *buffer, size_t size) {
    long got = -1;
    do {
        got = ::recv(socket, buffer, size, MSG_DONTWAIT);
    } while (got < 0 && mayTryAgain(socket, POLLIN));
    return got;
}

long Layer::transmit(int socket, const void *buffer, size_t size) {
    long put = -1;
    do {
        put = ::send(socket, buffer, size, MSG_DONTWAIT | MSG_NOSIGNAL);
    } while (put < 0 && mayTryAgain(socket, POLLOUT));
    return put;
}

} // namespace gatelodge::login::ldap
