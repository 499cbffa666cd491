// A socket that is connected, with a time limit for every step; looking the name up counts. libldap would dial by
// itself, but neither stop in time nor look at the address that a name leads to.
#pragma once
#include "server/login/drivers/ldap/directory_settings.h"
#include <QDeadlineTimer>

struct sockbuf;

namespace gatelodge::login::ldap {

class Stream {
public:
    explicit Stream(int socket) : m_socket(socket) {}
    Stream(Stream &&other) noexcept : m_socket(other.release()) {}
    Stream &operator=(Stream &&) = delete;
    ~Stream();

    int socket() const { return m_socket; }
    int release() { return std::exchange(m_socket, -1); }

private:
    int m_socket;
};

// Unavailable: no such name, nobody answers. Misconfigured: encryption is off, and the address is not this machine's.
Result<Stream> dial(const Server &server, bool encrypted, QDeadlineTimer until);

// The lowest layer of libldap's input and output. Whatever libldap does above it, also in loops of its own that have no
// limit, reading and writing fail for good once the deadline has passed; and there is no SIGPIPE.
class Layer {
public:
    void allow(QDeadlineTimer until, bool waiting = false) { m_until = until, m_waiting = waiting; }
    bool hasFailed() const { return m_failed; } // the deadline passed
    // libldap owns the socket then; this must live as long as its handle.
    void layOver(sockbuf *buffer);

    // As recv() and send() say, of the socket; errno is EAGAIN only while there is time.
    long receive(int socket, void *buffer, size_t size);
    long transmit(int socket, const void *buffer, size_t size);

private:
    bool mayTryAgain(int socket, short event);

    QDeadlineTimer m_until;
    bool m_waiting = false; // inside the call: a handshake does not come back to wait elsewhere
    bool m_failed = false;
};

} // namespace gatelodge::login::ldap
