// Where the database is. Taken from a libpq URL (postgresql://user@host:port/name?sslmode=…) or from the private cluster.
#pragma once
#include "server/domain/result.h"
#include <QString>
#include <QStringList>

namespace gatelodge::store {

struct Connection {
    QString host; // a name, an address, or a directory with a socket
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QStringList options; // key=value, as libpq spells them (sslmode=verify-full)
    QString application = QStringLiteral("gatelodge");

    // Misconfigured names what is wrong, and never repeats the password.
    static Result<Connection> parse(const QString &url);
    // For logs and the status line: without password.
    QString shown() const;
};

} // namespace gatelodge::store
