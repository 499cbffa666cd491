// A loopback port that nobody has just now, for programs that must be told theirs.
#pragma once
#include <QTcpServer>

namespace gatelodge::tests {

inline quint16 freePort() {
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port: %s", qPrintable(server.errorString()));
    return server.serverPort();
}

} // namespace gatelodge::tests
