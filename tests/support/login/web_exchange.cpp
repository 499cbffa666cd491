#include "tests/support/login/web_exchange.h"
#include <curl/curl.h>
#include <mutex>

namespace gatelodge::tests {

namespace {

constexpr qsizetype kMostBytes = 1024 * 1024;

void prepareCurl() {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

size_t take(char *bytes, size_t size, size_t count, void *body) {
    auto *taken = static_cast<QByteArray *>(body);
    if (taken->size() + qsizetype(size * count) > kMostBytes)
        return 0;
    taken->append(bytes, qsizetype(size * count));
    return size * count;
}

void setBasics(CURL *curl, const QUrl &url, QByteArray &body) {
    body.clear();
    curl_easy_setopt(curl, CURLOPT_URL, url.toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Gatelodge");
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, static_cast<void *>(&body));
}

int statusOf(CURL *curl) {
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    return int(status);
}

} // namespace

login::HttpTold exchange(const login::HttpAsk &ask, std::chrono::milliseconds limit) {
    prepareCurl();
    CURL *curl = curl_easy_init();
    login::HttpTold told;
    setBasics(curl, ask.url, told.body);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(std::min(ask.limit, limit).count()));
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, ask.method.constData());
    if (ask.method == "POST") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, long(ask.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, ask.body.constData());
    }
    curl_slist *headers = nullptr;
    for (const auto &[name, value] : ask.headers)
        headers = curl_slist_append(headers, (name + ": " + value).constData());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    const CURLcode code = curl_easy_perform(curl);
    told.answered = code == CURLE_OK;
    told.status = told.answered ? statusOf(curl) : 0;
    told.trouble = told.answered ? QString() : QString::fromUtf8(curl_easy_strerror(code));
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return told;
}

Visitor::Visitor() {
    prepareCurl();
    m_curl = curl_easy_init();
    curl_easy_setopt(m_curl, CURLOPT_COOKIEFILE, ""); // cookies are kept in memory
    curl_easy_setopt(m_curl, CURLOPT_TIMEOUT_MS, 30'000L);
}

Visitor::~Visitor() { curl_easy_cleanup(m_curl); }

void Visitor::findAt(const QByteArray &host, quint16 port) {
    m_findAt = host + ":127.0.0.1:" + QByteArray::number(port);
}

void Visitor::alwaysSend(const QByteArray &header) { m_header = header; }

Page Visitor::get(const QUrl &url) {
    curl_easy_setopt(m_curl, CURLOPT_HTTPGET, 1L);
    return perform(url);
}

Page Visitor::post(const QUrl &url, const QByteArray &form) {
    curl_easy_setopt(m_curl, CURLOPT_POST, 1L);
    curl_easy_setopt(m_curl, CURLOPT_POSTFIELDSIZE, long(form.size()));
    curl_easy_setopt(m_curl, CURLOPT_COPYPOSTFIELDS, form.constData());
    const QString origin = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::StripTrailingSlash).toString();
    return perform(url, "Origin: " + origin.toLatin1());
}

Page Visitor::perform(const QUrl &url, const QByteArray &header) {
    Page page;
    page.url = url;
    setBasics(m_curl, url, page.body);
    curl_slist *headers = nullptr, *places = nullptr;
    for (const QByteArray &one : {m_header, header})
        headers = one.isEmpty() ? headers : curl_slist_append(headers, one.constData());
    places = m_findAt.isEmpty() ? places : curl_slist_append(places, m_findAt.constData());
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(m_curl, CURLOPT_CONNECT_TO, places);
    const CURLcode code = curl_easy_perform(m_curl);
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, nullptr);
    curl_easy_setopt(m_curl, CURLOPT_CONNECT_TO, nullptr);
    curl_slist_free_all(headers);
    curl_slist_free_all(places);
    if (code != CURLE_OK)
        return page;
    page.status = statusOf(m_curl);
    const char *location = nullptr;
    curl_easy_getinfo(m_curl, CURLINFO_REDIRECT_URL, &location);
    page.location = QUrl::fromEncoded(location);
    return page;
}

} // namespace gatelodge::tests
