// The demo's letter box: mails go nowhere but here. A mail::Transport that keeps the last 500 in memory, and pages on a
// loopback port of their own: the list, and one mail's text with its links. The HTML part is not shown: the pages'
// policy lets no foreign markup in, and the text says the same.
#pragma once
#include "app/demo/demo_page.h"
#include "server/http/server.h"
#include "server/mail/sender.h"
#include <memory>
#include <mutex>

namespace gatelodge::app {

struct CaughtMail {
    int number = 0; // counts up from 1
    QDateTime at;
    mail::Message message;
};

// Shared by the sender's thread, which puts in, and the viewer's, which reads.
class CaughtMails {
public:
    void put(const mail::Message &message);
    QList<CaughtMail> list() const; // newest first
    std::optional<CaughtMail> find(int number) const;

private:
    mutable std::mutex m_mutex;
    QList<CaughtMail> m_mails; // oldest first, at most 500
    int m_last = 0;
};

class MailViewer {
public:
    MailViewer();
    mail::Transport transport() const; // may outlive the viewer
    Result<quint16> listen(quint16 wish);

private:
    http::Response list(const http::Request &request) const;
    http::Response show(const http::Request &request) const;

    std::shared_ptr<CaughtMails> m_mails = std::make_shared<CaughtMails>();
    std::unique_ptr<http::Server> m_server;
};

// A text in pieces, so that its http and https addresses become links: {text, href or empty}.
QList<std::pair<QString, QString>> linkedPieces(const QString &text);

} // namespace gatelodge::app
