// Takes mails out of the outbox and hands them over, on a thread of its own. Woken by NOTIFY, and looks by itself now
// and then, so that a lost notification only costs time. Several nodes may run one each.
#pragma once
#include "server/mail/mail_logo.h"
#include "server/mail/way_out.h"
#include "server/store/connection.h"
#include <condition_variable>
#include <mutex>
#include <thread>

namespace gatelodge::store {
class Session;
struct OutgoingMail;
} // namespace gatelodge::store

namespace gatelodge::mail {

class Sender {
public:
    // The way out is asked for, and used, on the sender's thread. Without one all mails stay where they are.
    Sender(store::Connection connection, std::shared_ptr<const service::Vault> vault, WayOutNow wayOut);
    ~Sender(); // finishes the mail at hand

    void wake(); // any thread

private:
    void work();
    bool sendDue(store::Session &session); // whether there was anything
    void sendOne(store::Session &session, const WayOut &way, const store::OutgoingMail &mail);

    store::Connection m_connection;
    std::shared_ptr<const service::Vault> m_vault;
    WayOutNow m_wayOut;
    Logos m_logos; // of the thread
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_woken = true;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace gatelodge::mail
