#include "app/settings_values.h"
#include <algorithm>
#include <QRegularExpression>

namespace gatelodge::app {
namespace {

bool hasControlCharacter(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

QStringList items(const QString &text) {
    QStringList list = text.split(u',');
    for (QString &item : list)
        item = item.trimmed();
    return list;
}

std::optional<quint16> readPort(const QString &text) {
    const auto port = readWhole(text, 0, 65535);
    return port ? std::optional(quint16(*port)) : std::nullopt;
}

std::optional<Endpoint> readEndpoint(const QString &text) {
    static const QRegularExpression shape(QStringLiteral("^(?:\\[([0-9a-fA-F:.]+)\\]|([0-9.]+|localhost)):([0-9]+)$"));
    const auto match = shape.match(text);
    const auto port = readPort(match.captured(3));
    if (!match.hasMatch() || !port)
        return {};
    const QString v6 = match.captured(1);
    const QString host = v6.isEmpty() ? match.captured(2) : v6;
    if (host == QLatin1StringView("localhost"))
        return Endpoint{host, *port};
    const QHostAddress address(host);
    const auto wanted = v6.isEmpty() ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol;
    if (address.protocol() != wanted)
        return {};
    return Endpoint{address.toString(), *port};
}

std::optional<Network> readNetwork(const QString &text) {
    const QHostAddress address(text.section(u'/', 0, 0));
    const auto [network, bits] = QHostAddress::parseSubnet(text);
    if (address.isNull() || network.isNull() || bits < 0)
        return {};
    return Network{network, bits};
}

template <typename Value, typename Read> std::optional<QList<Value>> readList(const QString &text, Read read) {
    QList<Value> values;
    for (const QString &item : items(text)) {
        const auto value = read(item);
        if (!value)
            return {};
        values.append(*value);
    }
    return values;
}

bool isBareServer(const QUrl &url) {
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
           !url.hasFragment() && url.port() != 0 && (url.path().isEmpty() || url.path() == QLatin1StringView("/"));
}

} // namespace

bool isLoopback(const QString &host) {
    const QHostAddress address(host);
    return host == QLatin1StringView("localhost") || host.endsWith(QLatin1StringView(".localhost")) ||
           (!address.isNull() && address.isLoopback());
}

std::optional<QList<Endpoint>> readEndpoints(const QString &text) { return readList<Endpoint>(text, readEndpoint); }

std::optional<QList<Network>> readNetworks(const QString &text) {
    return text.trimmed().isEmpty() ? QList<Network>() : readList<Network>(text, readNetwork);
}

std::optional<QUrl> readOrigin(const QString &text) {
    QUrl url(text, QUrl::StrictMode);
    const bool encrypted = url.scheme() == QLatin1StringView("https");
    const bool local = url.scheme() == QLatin1StringView("http") && isLoopback(url.host());
    if (!isBareServer(url) || !(encrypted || local))
        return {};
    url.setPath(QString());
    return url;
}

std::optional<QUrl> readSmtpUrl(const QString &text) {
    if (text.isEmpty())
        return QUrl();
    QUrl url(text, QUrl::StrictMode);
    if (!isBareServer(url) || (url.scheme() != QLatin1StringView("smtp") && url.scheme() != QLatin1StringView("smtps")))
        return {};
    url.setPath(QString());
    return url;
}

std::optional<QString> readDatabaseUrl(const QString &text) {
    const bool known = text.startsWith(QLatin1StringView("postgresql://")) ||
                       text.startsWith(QLatin1StringView("postgres://")) || text.isEmpty();
    return known ? readLine(text) : std::nullopt;
}

std::optional<QString> readMailAddress(const QString &text) {
    static const QRegularExpression shape(QStringLiteral(
        "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\\s@<>,;:()\\[\\]\"]+$"));
    return shape.match(text).hasMatch() ? readLine(text) : std::nullopt;
}

std::optional<QString> readPath(const QString &text) {
    return text.isEmpty() || text.startsWith(u'/') ? readLine(text) : std::nullopt;
}

std::optional<QString> readLine(const QString &text) {
    return hasControlCharacter(text) ? std::nullopt : std::optional(text);
}

std::optional<bool> readFlag(const QString &text) {
    if (text == QLatin1StringView("true"))
        return true;
    return text == QLatin1StringView("false") ? std::optional(false) : std::nullopt;
}

std::optional<int> readWhole(const QString &text, qint64 least, qint64 most) {
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,10}\\z"));
    const qint64 value = text.toLongLong();
    if (!digits.match(text).hasMatch() || value < least || value > most)
        return {};
    return int(value);
}

} // namespace gatelodge::app
