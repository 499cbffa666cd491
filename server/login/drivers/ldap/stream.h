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

// Makes libldap read and write the socket without ever waiting in it, and without SIGPIPE. It owns the socket then.
void layOver(sockbuf *buffer);

} // namespace gatelodge::login::ldap
