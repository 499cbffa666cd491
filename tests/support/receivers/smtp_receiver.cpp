#include "tests/support/receivers/smtp_receiver.h"
#include <QSslSocket>

namespace gatelodge::test {

struct SmtpReceiver::Talk {
    QByteArray pending;
    SmtpSeen seen;
    bool inMessage = false;
    bool inSignIn = false;
    bool secured = false;
};

namespace {

void say(QTcpSocket *socket, const QByteArray &line) { socket->write(line + "\r\n"); }

bool positive(const QByteArray &answer) { return answer.startsWith('2'); }

QByteArray unstuffed(const QByteArray &message) {
    QList<QByteArray> lines = message.split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith('.'))
            line.remove(0, 1);
    }
    return lines.join('\n');
}

} // namespace

SmtpReceiver::SmtpReceiver(SmtpScript script, std::optional<QSslConfiguration> tls)
    : m_script(std::move(script)), m_tls(tls.has_value()),
      m_server(std::make_unique<ServerThread>([this](QTcpSocket *socket) { serve(socket); }, std::move(tls))) {}

QList<SmtpSeen> SmtpReceiver::messages() const {
    const std::lock_guard guard(m_lock);
    return m_messages;
}

QList<QByteArray> SmtpReceiver::commands() const {
    const std::lock_guard guard(m_lock);
    return m_commands;
}

void SmtpReceiver::serve(QTcpSocket *socket) {
    auto talk = std::make_shared<Talk>();
    talk->secured = m_tls;
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, talk] { read(socket, *talk); });
    if (m_script.greeting == SmtpScript::Greet)
        say(socket, m_script.toConnect);
}

void SmtpReceiver::read(QTcpSocket *socket, Talk &talk) {
    talk.pending += socket->readAll();
    while (true) {
        if (talk.inMessage) {
            // The message ends with a line of one dot; an empty message is that line alone.
            const auto end = talk.pending.indexOf("\r\n.\r\n");
            if (end < 0)
                return;
            talk.seen.message = unstuffed(talk.pending.first(end + 2));
            talk.pending.remove(0, end + 5);
            keep(socket, talk);
            continue;
        }
        const auto end = talk.pending.indexOf("\r\n");
        if (end < 0)
            return;
        const QByteArray line = talk.pending.first(end);
        talk.pending.remove(0, end + 2);
        command(socket, talk, line);
    }
}

void SmtpReceiver::command(QTcpSocket *socket, Talk &talk, const QByteArray &line) {
    {
        const std::lock_guard guard(m_lock);
        m_commands.append(line);
    }
    if (talk.inSignIn)
        return signIn(socket, talk, line);
    const QByteArray verb = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' ')).toUpper();
    if (verb == "EHLO" || verb == "HELO")
        return hello(socket, talk);
    if (verb == "QUIT") {
        say(socket, "221 bye");
        return socket->disconnectFromHost();
    }
    if (verb == "STARTTLS") {
        say(socket, "220 go ahead");
        talk.secured = true;
        auto *encrypted = static_cast<QSslSocket *>(socket);
        encrypted->setSslConfiguration(*m_script.startTls);
        return encrypted->startServerEncryption();
    }
    if (verb == "AUTH") { // without an initial response; "AUTH PLAIN <response>" is not what libcurl sends
        talk.inSignIn = true;
        return say(socket, "334 ");
    }
    if (verb == "MAIL" && !m_script.password.isEmpty() && talk.seen.user.isEmpty())
        return say(socket, "530 5.7.0 sign in first");
    if (verb == "MAIL") {
        talk.seen.from = line.mid(10);
        return say(socket, m_script.toMail);
    }
    if (verb == "RCPT") {
        talk.seen.to = line.mid(8);
        return say(socket, m_script.toRecipient);
    }
    if (verb == "DATA") {
        talk.inMessage = true;
        return say(socket, "354 go ahead");
    }
    say(socket, "502 5.5.1 unknown");
}

void SmtpReceiver::hello(QTcpSocket *socket, const Talk &talk) {
    QList<QByteArray> lines{"receiver.example"};
    if (m_script.startTls && !talk.secured)
        lines.append("STARTTLS");
    if (!m_script.password.isEmpty())
        lines.append("AUTH PLAIN");
    lines.append("8BITMIME");
    for (qsizetype i = 0; i < lines.size(); ++i)
        say(socket, (i + 1 < lines.size() ? "250-" : "250 ") + lines[i]);
}

void SmtpReceiver::signIn(QTcpSocket *socket, Talk &talk, const QByteArray &line) {
    talk.inSignIn = false;
    const auto parts = QByteArray::fromBase64(line).split('\0');
    if (parts.size() != 3 || parts[2] != m_script.password)
        return say(socket, "535 5.7.8 that did not match");
    talk.seen.user = parts[1];
    say(socket, "235 2.7.0 welcome");
}

void SmtpReceiver::keep(QTcpSocket *socket, Talk &talk) {
    talk.inMessage = false;
    talk.seen.encrypted = talk.secured;
    if (positive(m_script.toMessage)) {
        const std::lock_guard guard(m_lock);
        m_messages.append(talk.seen);
    }
    say(socket, m_script.toMessage);
}

} // namespace gatelodge::test
