#include "server/mail/smtp.h"
#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <memory>

namespace gatelodge::mail {
namespace {

// One conversation. Sender and recipient come checked; they are checked again for line ends, because here they become
// commands.
class Conversation {
public:
    Conversation(const SmtpServer &server, const QByteArray &message);
    SmtpAnswer deliver(const QByteArray &from, const QByteArray &to);

private:
    template <typename Value> void set(CURLoption option, Value value);
    void setServer();
    void setTls();
    SmtpAnswer::Verdict verdictOf(CURLcode code, int reply) const;
    static size_t giveMessage(char *buffer, size_t size, size_t count, void *self);
    static size_t hearReply(char *line, size_t size, size_t count, void *self);

    const SmtpServer &m_server;
    const QByteArray &m_message;
    QByteArray m_url;
    qsizetype m_given = 0;
    bool m_welcomed = false; // the greeting was positive
    QByteArray m_lastReply;
    char m_error[CURL_ERROR_SIZE] = {};
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_curl;
};

void initialiseCurlOnce() {
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (code != CURLE_OK)
        qFatal("libcurl cannot start: %s", curl_easy_strerror(code));
}

bool isOneLine(const QByteArray &text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

// Replies that say "not like this" about the session, not about the mail (RFC 4954 §6, RFC 3207 §4).
bool concernsSession(int reply) {
    constexpr int codes[] = {502, 503, 504, 530, 534, 535, 538};
    return std::find(std::begin(codes), std::end(codes), reply) != std::end(codes);
}

Conversation::Conversation(const SmtpServer &server, const QByteArray &message)
    : m_server(server), m_message(message), m_curl((initialiseCurlOnce(), curl_easy_init()), curl_easy_cleanup) {}

template <typename Value> void Conversation::set(CURLoption option, Value value) {
    const CURLcode code = curl_easy_setopt(m_curl.get(), option, value);
    if (code != CURLE_OK)
        qFatal("libcurl refuses option %d: %s", int(option), curl_easy_strerror(code));
}

void Conversation::setServer() {
    // libcurl takes the name for EHLO from the URL's path.
    m_url = m_server.url + '/' + m_server.heloName;
    set(CURLOPT_URL, m_url.constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, long(m_server.connectTime.count()));
    set(CURLOPT_TIMEOUT_MS, long(m_server.deadline.count()));
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, long(std::max<qint64>(1, m_server.deadline.count() / 1000)));
    set(CURLOPT_ERRORBUFFER, m_error);
    if (m_server.user.isEmpty())
        return;
    set(CURLOPT_USERNAME, m_server.user.toUtf8().constData()); // libcurl keeps copies
    set(CURLOPT_PASSWORD, m_server.password.toUtf8().constData());
}

void Conversation::setTls() {
    set(CURLOPT_USE_SSL, long(m_server.startTls == StartTls::Required ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (m_server.authorities.isEmpty())
        return;
    curl_blob bundle{const_cast<char *>(m_server.authorities.constData()), size_t(m_server.authorities.size()),
                     CURL_BLOB_COPY};
    set(CURLOPT_CAINFO_BLOB, &bundle);
    set(CURLOPT_CAPATH, static_cast<char *>(nullptr));
}

SmtpAnswer Conversation::deliver(const QByteArray &from, const QByteArray &to) {
    const QByteArray sender = '<' + from + '>';
    const QByteArray recipient = '<' + to + '>';
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, recipient.constData()), curl_slist_free_all);
    setServer();
    setTls();
    set(CURLOPT_MAIL_FROM, sender.constData());
    set(CURLOPT_MAIL_RCPT, recipients.get());
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &Conversation::giveMessage);
    set(CURLOPT_READDATA, static_cast<void *>(this));
    set(CURLOPT_HEADERFUNCTION, &Conversation::hearReply);
    set(CURLOPT_HEADERDATA, static_cast<void *>(this));
    const CURLcode code = curl_easy_perform(m_curl.get());
    long reply = 0;
    curl_easy_getinfo(m_curl.get(), CURLINFO_RESPONSE_CODE, &reply);
    SmtpAnswer answer;
    answer.verdict = verdictOf(code, int(reply));
    answer.code = int(reply);
    const bool serverSpoke = reply >= 400 || code == CURLE_OK;
    answer.detail = QString::fromUtf8(serverSpoke ? m_lastReply : QByteArray(m_error));
    return answer;
}

SmtpAnswer::Verdict Conversation::verdictOf(CURLcode code, int reply) const {
    if (code == CURLE_OK)
        return SmtpAnswer::Accepted;
    const bool aboutTheMail = m_welcomed && reply >= 500 && reply < 600 && !concernsSession(reply);
    return aboutTheMail && code != CURLE_LOGIN_DENIED ? SmtpAnswer::PermanentFailure : SmtpAnswer::TemporaryFailure;
}

size_t Conversation::giveMessage(char *buffer, size_t size, size_t count, void *context) {
    auto *self = static_cast<Conversation *>(context);
    const auto length = std::min(qsizetype(size * count), self->m_message.size() - self->m_given);
    std::memcpy(buffer, self->m_message.constData() + self->m_given, size_t(length));
    self->m_given += length;
    return size_t(length);
}

size_t Conversation::hearReply(char *line, size_t size, size_t count, void *context) {
    auto *self = static_cast<Conversation *>(context);
    const QByteArray reply = QByteArray(line, qsizetype(size * count)).trimmed().left(500);
    if (!reply.startsWith("221")) // the goodbye says nothing about the mail
        self->m_lastReply = reply;
    self->m_welcomed = self->m_welcomed || self->m_lastReply.startsWith("2");
    return size * count;
}

} // namespace

SmtpAnswer sendMessage(const SmtpServer &server, const QByteArray &from, const QByteArray &to,
                       const QByteArray &message) {
    if (!isOneLine(from) || !isOneLine(to))
        return {SmtpAnswer::PermanentFailure, 0, QStringLiteral("an address with characters that do not belong there")};
    return Conversation(server, message).deliver(from, to);
}

} // namespace gatelodge::mail
