// Names to addresses within a time limit: getaddrinfo() blocks for as long as a name server is silent.
#pragma once
#include "server/domain/result.h"
#include <QDeadlineTimer>
#include <QList>
#include <sys/socket.h>

namespace gatelodge::login::ldap {

struct Address {
    sockaddr_storage storage;
    socklen_t size;
};

// Unavailable: no such name, no answer in time, or too many unanswered questions already.
Result<QList<Address>> lookUp(const QString &host, quint16 port, QDeadlineTimer until);

} // namespace gatelodge::login::ldap
