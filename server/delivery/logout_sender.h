// Tells sites by their own servers that somebody has signed out (OpenID Connect Back-Channel Logout 1.0), on a thread
// of its own. Woken by NOTIFY, and looks by itself now and then. Several nodes may run one each: every notice is one
// node's for a minute. One that is not taken is sent again, later each time, for a day.
//
// The waiting is libcurl's: a receiver that hangs keeps nobody else's notice.
#pragma once
#include "server/delivery/outbound.h"
#include "server/openid/keys.h"
#include "server/store/connection.h"
#include "server/store/openid_logouts.h"
#include <condition_variable>
#include <mutex>
#include <thread>

namespace gatelodge::delivery {

class LogoutSender {
public:
    struct Options {
        store::Connection database;
        std::shared_ptr<const service::Means> means;
        std::chrono::milliseconds lookAgain = std::chrono::seconds(10);
    };
    // The client must outlive the sender.
    LogoutSender(Options options, Outbound &outbound);
    ~LogoutSender(); // what is on its way is cancelled, and another node's in a minute

    void wake(); // any thread

private:
    struct Answered {
        store::DueLogout logout;
        OutboundAnswer answer;
    };
    struct Desk { // shared with answers that come when the sender is gone
        std::mutex mutex;
        std::condition_variable wake;
        bool woken = true;
        bool closing = false;
        QList<Answered> answers;
        int onTheWire = 0;
    };

    void work();
    QList<Answered> waitForWork();
    void record(store::Session &session, const Answered &answered);
    void putOff(store::Session &session, const store::DueLogout &logout, const QString &trouble,
                std::optional<std::chrono::seconds> retryAfter);
    void sendDue(store::Session &session);
    void send(store::Session &session, const store::DueLogout &logout);
    int room() const;

    const Options m_options;
    Outbound &m_outbound;
    openid::KeyRings m_keys;
    QList<OutboundTicket> m_tickets; // of the sender's thread; asked for after it has ended
    std::shared_ptr<Desk> m_desk = std::make_shared<Desk>();
    std::thread m_thread;
};

} // namespace gatelodge::delivery
