// The web as tests need it: Means::http as the composition binds it, and a browser's patience with cookies.
#pragma once
#include "server/login/driver.h"

namespace gatelodge::tests {

// One exchange by libcurl: no redirect is followed, an answer over a MiB is none. `limit` shortens the ask's own.
login::HttpTold exchange(const login::HttpAsk &ask, std::chrono::milliseconds limit = std::chrono::seconds(30));

struct Page {
    int status = 0; // 0: nobody answered
    QUrl url;       // of the page itself
    QUrl location;  // where it sends the browser
    QByteArray body;
};

// Somebody with a browser: cookies are kept, redirects are shown, forms are filled in by the test and sent with the
// Origin of the page that they go to.
class Visitor {
public:
    Visitor();
    Visitor(const Visitor &) = delete;
    Visitor &operator=(const Visitor &) = delete;
    ~Visitor();
    void findAt(const QByteArray &host, quint16 port); // "localhost:80" is found at that port of this machine
    void alwaysSend(const QByteArray &header);         // "X-Forwarded-For: 192.0.2.1"
    Page get(const QUrl &url);
    Page post(const QUrl &url, const QByteArray &form);

private:
    Page perform(const QUrl &url, const QByteArray &header = {});
    void *m_curl;
    QByteArray m_header, m_findAt;
};

} // namespace gatelodge::tests
