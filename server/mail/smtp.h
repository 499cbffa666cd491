// Handing one message to the configured mail server (RFC 5321 through libcurl). Blocks; call it on a worker's thread.
#pragma once
#include <chrono>
#include <QByteArray>
#include <QString>

namespace gatelodge::mail {

enum class StartTls {
    Required, // no TLS, no mail
    IfOffered // only for a server on the same machine or a trusted network
};

struct SmtpServer {
    QByteArray url;                         // smtp://host:port or smtps://host:port
    StartTls startTls = StartTls::Required; // for smtp://
    QString user;                           // empty: no authentication
    QString password;
    QByteArray heloName;    // empty: libcurl's choice, the machine's name
    QByteArray authorities; // PEM of the only accepted CAs; empty: the system's
    std::chrono::milliseconds connectTime{10'000};
    std::chrono::milliseconds deadline{60'000}; // for the whole conversation
};

struct SmtpAnswer {
    enum Verdict {
        Accepted,
        // Try again later: 4xx, no connection, TLS, time-outs, and what is the settings' fault rather than this mail's
        // (wrong password, refused greeting).
        TemporaryFailure,
        // This mail will never be taken: 5xx to sender, recipient or content.
        PermanentFailure,
    };
    Verdict verdict = TemporaryFailure;
    int code = 0;   // the server's last; 0 if it said nothing
    QString detail; // for logs and the outbox: the server's last line, or libcurl's word; no message text
};

// from and to as wireAddress() gives them; message as composeMessage() gives it.
SmtpAnswer sendMessage(const SmtpServer &server, const QByteArray &from, const QByteArray &to,
                       const QByteArray &message);

} // namespace gatelodge::mail
