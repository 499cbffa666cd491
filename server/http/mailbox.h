// Answers on their way from any thread to the HTTP thread: one lock, and one wake-up for all that wait together.
#pragma once
#include "server/http/message.h"
#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

class QObject;

namespace gatelodge::http {

// A request whose answer is due, and whom to give it to.
struct Exchange {
    quint64 connection = 0;
    Request request;
    std::chrono::steady_clock::time_point since;
};

class Mailbox : public std::enable_shared_from_this<Mailbox> {
public:
    using Deliver = std::function<void(const Exchange &, Response &&)>;
    // `deliver` is called on the thread that `owner` lives in, at once if the answer comes from there.
    Mailbox(QObject *owner, Deliver deliver);

    void post(std::shared_ptr<const Exchange> exchange, Response &&response); // any thread
    void close(); // on the owner's thread; what is posted from now on is thrown away

private:
    struct Letter {
        std::shared_ptr<const Exchange> exchange;
        Response response;
    };
    void empty();

    std::mutex m_mutex;
    QObject *m_owner; // null once closed
    Deliver m_deliver;
    std::vector<Letter> m_letters;
};

} // namespace gatelodge::http
