#include "server/domain/this_machine.h"
#include <arpa/inet.h>

namespace gatelodge {

bool isThisMachine(const QString &host) {
    const QByteArray name = host.toUtf8();
    if (name.startsWith('/') || name == "localhost")
        return true;
    in_addr four{};
    in6_addr six{};
    return (inet_pton(AF_INET, name.constData(), &four) == 1 && (ntohl(four.s_addr) >> 24) == 127) ||
           (inet_pton(AF_INET6, name.constData(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six));
}

} // namespace gatelodge
