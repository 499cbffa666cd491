// Previews: a console in the same program may look at any people's page as the server makes it. It says what it wants
// to see and gets a ticket, which is good once, for half a minute, and from this machine only. A page made for a ticket
// asks nobody in, counts nothing and writes nothing (issue "See what they see").
#pragma once
#include "server/domain/preview.h"
#include "server/domain/result.h"
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <set>

namespace gatelodge::service {

class PreviewTickets {
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    explicit PreviewTickets(Clock clock = std::chrono::steady_clock::now) : m_clock(std::move(clock)) {}

    // 43 characters of base64url. Those that have run out go; of the rest at most 100 are kept, the newest.
    QByteArray issue(PreviewOrder order);
    // What of a preview is asked for: each is given once.
    enum class Piece { Page, Sheet, Logo };
    // Expired: never issued, used already, or too old.
    Result<PreviewOrder> use(const QByteArray &ticket, Piece piece);

private:
    struct Issued {
        PreviewOrder order;
        std::chrono::steady_clock::time_point until;
        std::set<Piece> used = {};
        quint64 number = 0;
    };
    void sweep();

    Clock m_clock;
    std::mutex m_mutex;
    std::map<QByteArray, Issued> m_issued; // by SHA-256 of the ticket
    quint64 m_count = 0;
};

} // namespace gatelodge::service
