#include "app/demo/mail_viewer.h"
#include "app/demo/loopback_server.h"
#include "server/text/languages.h"
#include <QRegularExpression>

namespace gatelodge::app {

using http::Request;
using http::Response;
using http::Route;

namespace {

constexpr qsizetype kMostMails = 500;

Route get(const QByteArray &pattern, std::function<Response(const Request &)> handler) {
    return {"GET",
            pattern,
            http::Access::Public,
            http::Csrf::None,
            http::Lane::Quick,
            0,
            http::QuickHandler([handler = std::move(handler)](const Request &request, http::Reply reply) {
                reply(handler(request));
            })};
}

DemoPage pageOf(const Words &say, const char *design, const QString &title) {
    DemoPage page{QString::fromLatin1(design), title, {}, {}, 200, {}};
    page.shared = {{QStringLiteral("site"), say(QT_TRANSLATE_NOOP("demo", "Mail of the demo"))},
                   {QStringLiteral("note"),
                    say(QT_TRANSLATE_NOOP("demo", "Nothing leaves this computer: every mail of the "
                                                  "demo ends here. The newest 500 are kept until it stops."))}};
    return page;
}

QString shown(const mail::Mailbox &box) {
    return box.name.isEmpty() ? box.address : QStringLiteral("%1 <%2>").arg(box.name, box.address);
}

} // namespace

void CaughtMails::put(const mail::Message &message) {
    const std::lock_guard lock(m_mutex);
    m_mails.append({++m_last, QDateTime::currentDateTimeUtc(), message});
    if (m_mails.size() > kMostMails)
        m_mails.removeFirst();
}

QList<CaughtMail> CaughtMails::list() const {
    const std::lock_guard lock(m_mutex);
    return {m_mails.crbegin(), m_mails.crend()};
}

std::optional<CaughtMail> CaughtMails::find(int number) const {
    const std::lock_guard lock(m_mutex);
    for (const CaughtMail &mail : m_mails)
        if (mail.number == number)
            return mail;
    return std::nullopt;
}

MailViewer::MailViewer() = default;

mail::Transport MailViewer::transport() const {
    return [mails = m_mails](const mail::Message &message) {
        mails->put(message);
        return mail::SmtpAnswer{mail::SmtpAnswer::Accepted, 250, QStringLiteral("kept by the demo's mail viewer")};
    };
}

Result<quint16> MailViewer::listen(quint16 wish) {
    std::vector<Route> routes;
    routes.push_back(get("/", [this](const Request &request) { return list(request); }));
    routes.push_back(get("/mail/<number>/", [this](const Request &request) { return show(request); }));
    routes.push_back(get("/style.css", [](const Request &) { return styleSheet(QStringLiteral("mail")); }));
    quint16 port = wish;
    GL_TRY(m_server, serveOnLoopback(std::move(routes), port));
    return port;
}

Response MailViewer::list(const Request &request) const {
    const Words say = Words::forRequest(request);
    QVariantList rows;
    const auto mails = m_mails->list();
    for (const CaughtMail &mail : mails)
        rows.append(Slots{{QStringLiteral("href"), QStringLiteral("/mail/%1/").arg(mail.number)},
                          {QStringLiteral("subject"), mail.message.subject},
                          {QStringLiteral("to"), shown(mail.message.to)},
                          {QStringLiteral("at"), momentOf(say, mail.at)}});
    DemoPage page = pageOf(say, "mail_list", say(QT_TRANSLATE_N_NOOP("demo", "%n mail(s)"), int(mails.size())));
    page.shared.insert(QStringLiteral("refresh"), true);
    page.values = {{QStringLiteral("rows"), rows},
                   {QStringLiteral("none"),
                    rows.isEmpty() ? say(QT_TRANSLATE_NOOP("demo", "No mail yet. Sign up, or forget a "
                                                                   "password, and it appears here by itself."))
                                   : QString()}};
    return respond(page, say);
}

Response MailViewer::show(const Request &request) const {
    const Words say = Words::forRequest(request);
    const auto mail = m_mails->find(request.arguments.value(0).toInt());
    DemoPage page = pageOf(say, "mail_message",
                           mail ? mail->message.subject : say(QT_TRANSLATE_NOOP("demo", "There is no such mail")));
    page.status = mail ? 200 : 404;
    QVariantList facts, pieces;
    if (mail) {
        const auto fact = [&facts](const QString &name, const QString &text) {
            facts.append(Slots{{QStringLiteral("name"), name}, {QStringLiteral("text"), text}});
        };
        fact(say(QT_TRANSLATE_NOOP("demo", "From")), shown(mail->message.from));
        fact(say(QT_TRANSLATE_NOOP("demo", "To")), shown(mail->message.to));
        fact(say(QT_TRANSLATE_NOOP("demo", "Received")), momentOf(say, mail->at));
        for (const auto &[text, href] : linkedPieces(mail->message.text))
            pieces.append(Slots{{QStringLiteral("text"), text}, {QStringLiteral("href"), href}});
    }
    page.values = {{QStringLiteral("facts"), facts},
                   {QStringLiteral("pieces"), pieces},
                   {QStringLiteral("language"), mail ? text::tagOf(mail->message.language) : QString()},
                   {QStringLiteral("back"), say(QT_TRANSLATE_NOOP("demo", "All mails"))}};
    return respond(page, say);
}

QList<std::pair<QString, QString>> linkedPieces(const QString &text) {
    // Not the full stop or bracket that ends the sentence around it.
    static const QRegularExpression address(
        QStringLiteral("\\bhttps?://[^\\s<>\"'\\x{2018}-\\x{201f}]*[^\\s<>\"'\\x{2018}-\\x{201f}.,;:!?)\\]]"));
    QList<std::pair<QString, QString>> pieces;
    qsizetype at = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedStart() > at)
            pieces.append({text.mid(at, match.capturedStart() - at), {}});
        pieces.append({match.captured(), match.captured()});
        at = match.capturedEnd();
    }
    if (at < text.size())
        pieces.append({text.mid(at), {}});
    return pieces;
}

} // namespace gatelodge::app
