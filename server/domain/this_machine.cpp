#include "server/domain/this_machine.h"
#include <arpa/inet.h>
#include <QFile>

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

QByteArray trustedByThisMachine() {
    for (const char *file : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                             "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"}) {
        if (QFile::exists(QLatin1StringView(file)))
            return file;
    }
    return {};
}

} // namespace gatelodge
