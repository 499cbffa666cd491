#include "server/store/connection.h"
#include <QUrl>
#include <QUrlQuery>

namespace gatelodge::store {

namespace {

// What the driver's option string may carry; anything else would be a way to smuggle in host or password.
const QStringList &knownOptions() {
    static const QStringList known{QStringLiteral("sslmode"),          QStringLiteral("sslrootcert"),
                                   QStringLiteral("sslcert"),          QStringLiteral("sslkey"),
                                   QStringLiteral("connect_timeout"),  QStringLiteral("keepalives_idle"),
                                   QStringLiteral("target_session_attrs")};
    return known;
}

} // namespace

Result<Connection> Connection::parse(const QString &text) {
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != QLatin1String("postgresql") && url.scheme() != QLatin1String("postgres")))
        return failure(
            Fault::Misconfigured,
            QStringLiteral("database: expected postgresql://user@host:port/name, optionally with ?sslmode=…"));
    Connection result;
    const QUrlQuery query(url);
    result.host = url.host(QUrl::FullyDecoded);
    result.port = url.port(5432);
    result.database = url.path(QUrl::FullyDecoded).mid(1);
    result.user = url.userName(QUrl::FullyDecoded);
    result.password = url.password(QUrl::FullyDecoded);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == QLatin1String("host")) {
            result.host = value;
        } else if (key == QLatin1String("port")) {
            result.port = value.toInt();
        } else if (knownOptions().contains(key) && !value.contains(u';') && !value.contains(u' ')) {
            result.options << key + u'=' + value;
        } else {
            return failure(Fault::Misconfigured, QStringLiteral("database: the option %1 is not one of %2")
                                                     .arg(key, knownOptions().join(QStringLiteral(", "))));
        }
    }
    if (result.database.isEmpty())
        return failure(Fault::Misconfigured, QStringLiteral("database: the address names no database after the host"));
    return result;
}

QString Connection::shown() const {
    return host.startsWith(u'/') ? QStringLiteral("%1 in %2").arg(database, host)
                                 : QStringLiteral("%1 at %2:%3").arg(database, host).arg(port);
}

} // namespace gatelodge::store
