// One request on its way: the libcurl handle, what it may reach, and the answer that grows. Lives on the outbound
// thread.
#pragma once
#include "server/delivery/address_rules.h"
#include "server/delivery/outbound_types.h"
#include "server/delivery/target.h"
#include <chrono>
#include <curl/curl.h>
#include <memory>
#include <QList>

namespace gatelodge::delivery {

class Transfer {
public:
    using Clock = std::chrono::steady_clock;

    Transfer(OutboundRequest request, Clock::time_point sentAt);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    const OutboundRequest &request() const { return m_request; }
    Clock::time_point deadline() const { return m_sentAt + m_request.deadline; }

    // Prepares the handle: to be added to a multi handle by the caller, who removes it before this is destroyed.
    CURL *start(const Target &target, const QList<IpAddress> &pinned);
    CURL *handle() const { return m_curl.get(); } // null before start()

    // What came of it, for the code libcurl gave.
    OutboundAnswer answer(CURLcode code);
    // An answer for a request that ends without libcurl's word.
    OutboundAnswer ended(OutboundAnswer::Outcome outcome, const QString &detail) const;

private:
    struct FreeList {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    struct FreeHandle {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    };
    using List = std::unique_ptr<curl_slist, FreeList>;

    template <typename Value> void set(CURLoption option, Value value);
    void setRequest(const Target &target);
    void setLimits();
    void setTls();
    void pin(const Target &target);
    void readTimings(OutboundAnswer &answer) const;
    void readHead(OutboundAnswer &answer) const;
    qint64 sinceSent() const;
    static void append(List &list, const QByteArray &line);
    static curl_socket_t openSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static size_t takeBody(char *bytes, size_t size, size_t count, void *self);
    static size_t takeHead(char *bytes, size_t size, size_t count, void *self);

    OutboundRequest m_request;
    Clock::time_point m_sentAt;
    Clock::time_point m_startedAt;
    QList<IpAddress> m_pinned;
    List m_headers;
    List m_connectTo;
    List m_resolve;
    QByteArray m_head; // of the last answer: an interim one is forgotten
    QByteArray m_body;
    qint64 m_headBytes = 0, m_bodyBytes = 0;
    bool m_truncated = false;
    char m_error[CURL_ERROR_SIZE] = {};
    std::unique_ptr<CURL, FreeHandle> m_curl; // last: the handle goes before what it points to
};

} // namespace gatelodge::delivery
