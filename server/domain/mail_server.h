// The mail server that the house keeps as a setting, for all of its servers (what one was told at its start goes before
// it). Stored as an object: host, port, encryption, user, password, sender, sender_name; the password stands sealed in
// it ({"sealed": …}), and empty where a console reads it.
#pragma once
#include "server/domain/result.h"
#include <QJsonObject>

namespace gatelodge {

struct MailServer {
    enum class Encryption {
        StartTls,  // no TLS, no mail
        Tls,       // from the first byte
        IfOffered, // only for a server on the same machine or a trusted network
    };
    QString host; // empty: none is set
    int port = 587;
    Encryption encryption = Encryption::StartTls;
    QString user;               // empty: nobody signs in there
    QString sender, senderName; // of all mails; empty: as the house has them

    bool isSet() const { return !host.isEmpty(); }
    QByteArray url() const; // smtp://host:port or smtps://host:port
};

inline constexpr QLatin1StringView kMailServer{"mail_server"}; // the setting

MailServer mailServerFrom(const QJsonObject &stored);
// Invalid: the detail begins with the name of what cannot be: "host: …".
Done checkMailServer(const QJsonObject &entered);
// {"sealed": …}, also empty.
bool hasMailPassword(const QJsonObject &stored);

} // namespace gatelodge
