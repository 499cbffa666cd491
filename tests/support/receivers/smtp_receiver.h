// A real SMTP server (RFC 5321, STARTTLS of RFC 3207, AUTH PLAIN) that keeps what it receives and refuses on demand.
#pragma once
#include "tests/support/receivers/server_thread.h"
#include <mutex>
#include <QByteArray>
#include <QList>

namespace gatelodge::test {

struct SmtpScript {
    enum Greeting { Greet, Silent };
    Greeting greeting = Greet;
    std::optional<QSslConfiguration> startTls; // offered if set
    QByteArray password;                       // if set: AUTH PLAIN is offered and demanded
    // Answers instead of the usual ones, whole lines without line end ("550 5.1.1 no such mailbox").
    QByteArray toConnect = "220 receiver.example ESMTP";
    QByteArray toMail = "250 2.1.0 ok";
    QByteArray toRecipient = "250 2.1.5 ok";
    QByteArray toMessage = "250 2.0.0 kept";
};

struct SmtpSeen {
    QByteArray from;
    QByteArray to;
    QByteArray user;    // as signed in
    QByteArray message; // as sent, dots unstuffed
    bool encrypted = false;
};

class SmtpReceiver {
public:
    // `tls`: TLS from the first byte (smtps).
    explicit SmtpReceiver(SmtpScript script = {}, std::optional<QSslConfiguration> tls = {});

    quint16 port() const { return m_server->port(); }
    QList<SmtpSeen> messages() const;
    QList<QByteArray> commands() const;

private:
    struct Talk;
    void serve(QTcpSocket *socket);
    void read(QTcpSocket *socket, Talk &talk);
    void command(QTcpSocket *socket, Talk &talk, const QByteArray &line);
    void hello(QTcpSocket *socket, const Talk &talk);
    void signIn(QTcpSocket *socket, Talk &talk, const QByteArray &line);
    void keep(QTcpSocket *socket, Talk &talk);

    const SmtpScript m_script;
    const bool m_tls;
    mutable std::mutex m_lock;
    QList<SmtpSeen> m_messages;
    QList<QByteArray> m_commands;
    std::unique_ptr<ServerThread> m_server; // last: it stops before what it uses goes
};

} // namespace gatelodge::test
