#include "server/domain/mail_server.h"
#include "server/domain/email_address.h"
#include <QUrl>

namespace gatelodge {

namespace {

constexpr int kLongest = 200;

struct Way {
    MailServer::Encryption encryption;
    QLatin1StringView name;
};
constexpr Way kWays[] = {
    {MailServer::Encryption::StartTls, QLatin1StringView("starttls")},
    {MailServer::Encryption::Tls, QLatin1StringView("tls")},
    {MailServer::Encryption::IfOffered, QLatin1StringView("if_offered")},
};

bool isHost(const QString &host) {
    QUrl url;
    url.setHost(host, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

bool isOneLine(const QString &text) {
    return text.size() <= kLongest && std::all_of(text.begin(), text.end(), [](QChar one) { return one.isPrint(); });
}

Done invalid(const char *name, const char *rule) {
    return failure(Fault::Invalid, QLatin1StringView(name) + QStringLiteral(": ") + QLatin1StringView(rule));
}

} // namespace

QByteArray MailServer::url() const {
    QUrl url;
    url.setScheme(encryption == Encryption::Tls ? QStringLiteral("smtps") : QStringLiteral("smtp"));
    url.setHost(host);
    url.setPort(port);
    return url.toEncoded();
}

MailServer mailServerFrom(const QJsonObject &stored) {
    const auto text = [&stored](const char *name) { return stored.value(QLatin1StringView(name)).toString(); };
    MailServer server{.host = text("host"),
                      .port = stored.value(QLatin1StringView("port")).toInt(587),
                      .user = text("user"),
                      .sender = text("sender"),
                      .senderName = text("sender_name")};
    for (const Way &way : kWays)
        if (text("encryption") == way.name)
            server.encryption = way.encryption;
    return server;
}

Done checkMailServer(const QJsonObject &entered) {
    const MailServer server = mailServerFrom(entered);
    if (!server.isSet())
        return {};
    if (server.host.size() > kLongest || !isHost(server.host))
        return invalid("host", "the name or the address of a computer");
    if (server.port < 1 || server.port > 65535)
        return invalid("port", "between 1 and 65535");
    const QString encryption = entered.value(QLatin1StringView("encryption")).toString(kWays[0].name);
    if (std::none_of(std::begin(kWays), std::end(kWays), [&](const Way &way) { return way.name == encryption; }))
        return invalid("encryption", "starttls, tls or if_offered");
    if (!isOneLine(server.user))
        return invalid("user", "one line");
    if (!server.sender.isEmpty() && !EmailAddress::parse(server.sender))
        return invalid("sender", "a mail address");
    if (!isOneLine(server.senderName))
        return invalid("sender_name", "one line");
    return {};
}

bool hasMailPassword(const QJsonObject &stored) {
    return stored.value(QLatin1StringView("password")).toObject().contains(QLatin1StringView("sealed"));
}

} // namespace gatelodge
