#include "server/delivery/transfer.h"
#include "server/delivery/retry_backoff.h"
#include <algorithm>
#include <QCryptographicHash>
#include <sys/socket.h>

namespace gatelodge::delivery {
namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr qsizetype kHeadKept = 4000;

OutboundAnswer::Outcome outcomeFor(CURLcode code) {
    switch (code) {
    case CURLE_OK: return OutboundAnswer::Answered;
    case CURLE_OPERATION_TIMEDOUT: return OutboundAnswer::TimedOut;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return OutboundAnswer::ConnectFailed;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS: return OutboundAnswer::TlsFailed;
    default: return OutboundAnswer::Broken;
    }
}

// A name that stands for exactly these addresses. Connections and libcurl's own name cache are keyed by it, so that a
// request to a checked address never rides on another request's connection to an unchecked one.
QByteArray pinName(const QList<IpAddress> &addresses) {
    QList<QByteArray> texts;
    for (const IpAddress &address : addresses)
        texts.append(toText(address));
    std::sort(texts.begin(), texts.end());
    const QByteArray digest = QCryptographicHash::hash(texts.join(','), QCryptographicHash::Sha256);
    return digest.toHex().first(40) + ".invalid";
}

QByteArray bracketed(const IpAddress &address) {
    return address.v6 ? QByteArray('[' + toText(address) + ']') : toText(address);
}

} // namespace

Transfer::Transfer(OutboundRequest request, Clock::time_point sentAt)
    : m_request(std::move(request)), m_sentAt(sentAt) {}

Transfer::~Transfer() = default;

CURL *Transfer::start(const Target &target, const QList<IpAddress> &pinned) {
    m_pinned = pinned;
    m_startedAt = Clock::now();
    m_curl.reset(curl_easy_init());
    setRequest(target);
    setLimits();
    setTls();
    pin(target);
    return m_curl.get();
}

template <typename Value> void Transfer::set(CURLoption option, Value value) {
    const CURLcode code = curl_easy_setopt(m_curl.get(), option, value);
    // Every option below exists since libcurl 7.85; one that is refused is a defect and must not weaken the request.
    if (code != CURLE_OK)
        qFatal("libcurl refuses option %d: %s", int(option), curl_easy_strerror(code));
}

void Transfer::setRequest(const Target &target) {
    set(CURLOPT_PRIVATE, static_cast<void *>(this));
    set(CURLOPT_URL, target.url.constData());
    if (m_request.method == OutboundRequest::Post) {
        set(CURLOPT_POST, 1L);
        set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        set(CURLOPT_POSTFIELDS, m_request.body.constData());
    }
    append(m_headers, "Expect:"); // never wait for "100 Continue"
    append(m_headers, "User-Agent: Gatelodge");
    for (const OutboundHeader &header : std::as_const(m_request.headers))
        append(m_headers, header.value.isEmpty() ? QByteArray(header.name + ';') : header.name + ": " + header.value);
    set(CURLOPT_HTTPHEADER, m_headers.get());
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
}

void Transfer::setLimits() {
    const auto left = duration_cast<milliseconds>(deadline() - m_startedAt).count();
    set(CURLOPT_TIMEOUT_MS, long(std::max<qint64>(1, left)));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOPROXY, "*");
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    set(CURLOPT_TCP_NODELAY, 1L);
    set(CURLOPT_ERRORBUFFER, m_error);
    set(CURLOPT_WRITEFUNCTION, &Transfer::takeBody);
    set(CURLOPT_WRITEDATA, static_cast<void *>(this));
    set(CURLOPT_HEADERFUNCTION, &Transfer::takeHead);
    set(CURLOPT_HEADERDATA, static_cast<void *>(this));
}

void Transfer::setTls() {
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (m_request.authorities.isEmpty())
        return;
    curl_blob bundle{m_request.authorities.data(), size_t(m_request.authorities.size()), CURL_BLOB_COPY};
    set(CURLOPT_CAINFO_BLOB, &bundle);
    set(CURLOPT_CAPATH, static_cast<char *>(nullptr)); // only these, not the system's beside them
}

void Transfer::pin(const Target &target) {
    const QByteArray name = pinName(m_pinned);
    const QByteArray port = QByteArray::number(target.port);
    QList<QByteArray> addresses;
    for (const IpAddress &address : std::as_const(m_pinned))
        addresses.append(bracketed(address));
    // "+": the entry ages out of libcurl's cache; without it the cache would grow for ever.
    append(m_resolve, '+' + name + ':' + port + ':' + addresses.join(','));
    append(m_connectTo, "::" + name + ':' + port);
    set(CURLOPT_RESOLVE, m_resolve.get());
    set(CURLOPT_CONNECT_TO, m_connectTo.get());
    set(CURLOPT_OPENSOCKETFUNCTION, &Transfer::openSocket);
    set(CURLOPT_OPENSOCKETDATA, static_cast<void *>(this));
}

void Transfer::append(List &list, const QByteArray &line) {
    list.reset(curl_slist_append(list.release(), line.constData()));
}

// The last door: whatever libcurl believes, no socket is opened to an address that was not checked.
curl_socket_t Transfer::openSocket(void *self, curlsocktype purpose, curl_sockaddr *address) {
    const auto wanted = addressOf(&address->addr);
    if (purpose != CURLSOCKTYPE_IPCXN || !wanted || !static_cast<Transfer *>(self)->m_pinned.contains(*wanted))
        return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

size_t Transfer::takeBody(char *bytes, size_t size, size_t count, void *context) {
    auto *self = static_cast<Transfer *>(context);
    const auto length = qsizetype(size * count);
    const auto room = qsizetype(self->m_request.answerCap - self->m_bodyBytes);
    const QByteArrayView taken(bytes, std::min(length, room));
    self->m_bodyBytes += taken.size();
    const bool wanted = !self->m_request.piece || self->m_request.piece(taken);
    if (!self->m_request.piece)
        self->m_body.append(taken);
    self->m_truncated = length > room || !wanted;
    return self->m_truncated ? 0 : size_t(length); // anything but the length ends the transfer
}

size_t Transfer::takeHead(char *bytes, size_t size, size_t count, void *context) {
    auto *self = static_cast<Transfer *>(context);
    const auto length = qsizetype(size * count);
    self->m_headBytes += length;
    if (QByteArrayView(bytes, length).startsWith("HTTP/"))
        self->m_head.clear();
    self->m_head.append(bytes, std::min(length, std::max<qsizetype>(0, kHeadKept - self->m_head.size())));
    return self->m_headBytes > self->m_request.answerCap ? 0 : size * count;
}

OutboundAnswer Transfer::answer(CURLcode code) {
    const bool cut = m_truncated && code == CURLE_WRITE_ERROR;
    OutboundAnswer answer;
    answer.outcome = cut ? OutboundAnswer::Answered : outcomeFor(code);
    answer.detail = QString::fromUtf8(m_error[0] || code == CURLE_OK ? m_error : curl_easy_strerror(code));
    readTimings(answer);
    if (answer.outcome != OutboundAnswer::Answered)
        return answer;
    answer.detail.clear();
    answer.truncated = cut;
    answer.head = std::move(m_head);
    answer.body = std::move(m_body);
    readHead(answer);
    return answer;
}

void Transfer::readHead(OutboundAnswer &answer) const {
    long status = 0;
    curl_easy_getinfo(m_curl.get(), CURLINFO_RESPONSE_CODE, &status);
    answer.status = int(status);
    const char *type = nullptr;
    curl_easy_getinfo(m_curl.get(), CURLINFO_CONTENT_TYPE, &type);
    answer.contentType = type;
    curl_header *header = nullptr;
    if (curl_easy_header(m_curl.get(), "Retry-After", 0, CURLH_HEADER, -1, &header) == CURLHE_OK)
        answer.retryAfter = parseRetryAfter(header->value, QDateTime::currentDateTimeUtc());
}

void Transfer::readTimings(OutboundAnswer &answer) const {
    const auto offset = duration_cast<microseconds>(m_startedAt - m_sentAt).count();
    const auto read = [&](CURLINFO what) -> qint64 {
        curl_off_t value = 0;
        curl_easy_getinfo(m_curl.get(), what, &value);
        return value > 0 ? value + offset : 0;
    };
    long connections = 0;
    curl_easy_getinfo(m_curl.get(), CURLINFO_NUM_CONNECTS, &connections);
    if (connections > 0)
        answer.timings.connect = std::max(read(CURLINFO_CONNECT_TIME_T), read(CURLINFO_APPCONNECT_TIME_T));
    answer.timings.firstByte = read(CURLINFO_STARTTRANSFER_TIME_T);
    answer.timings.total = sinceSent();
}

OutboundAnswer Transfer::ended(OutboundAnswer::Outcome outcome, const QString &detail) const {
    OutboundAnswer answer;
    answer.outcome = outcome;
    answer.detail = detail;
    answer.timings.total = sinceSent();
    return answer;
}

qint64 Transfer::sinceSent() const { return duration_cast<microseconds>(Clock::now() - m_sentAt).count(); }

} // namespace gatelodge::delivery
