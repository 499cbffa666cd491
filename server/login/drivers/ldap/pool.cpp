#include "server/login/drivers/ldap/pool.h"
#include <algorithm>
#include <QCryptographicHash>

namespace gatelodge::login::ldap {

namespace {

using namespace std::chrono_literals;

constexpr size_t kMostWaiting = 8; // in a drawer
constexpr size_t kMostDrawers = 64;
constexpr auto kPatience = 60s; // servers close idle connections after minutes
constexpr auto kAwayFor = 30s;

// Everything that a conversation depends on; secrets only as a digest.
QByteArray drawerOf(const DirectorySettings &directory, Use use) {
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const auto feed = [&digest](const QByteArray &part) {
        digest.addData(QByteArray::number(part.size()) + ':');
        digest.addData(part);
    };
    for (const Server &server : directory.servers)
        feed(server.url().toUtf8());
    feed(directory.encrypted ? "encrypted" : "clear");
    feed(directory.authorities);
    if (use == Use::Asking) {
        feed(directory.searchDn.toUtf8());
        feed(directory.searchPassword);
    }
    return digest.result();
}

} // namespace

Result<std::unique_ptr<Connection>> connectTo(const Server &server, const DirectorySettings &directory,
                                              QDeadlineTimer until) {
    const QDeadlineTimer limit = std::min(until, QDeadlineTimer(directory.connect));
    GL_TRY(Stream stream, dial(server, directory.encrypted, limit));
    return Connection::over(std::move(stream), server, directory, limit);
}

Result<Lent> Pool::take(const DirectorySettings &directory, Use use, QDeadlineTimer until) {
    const QByteArray drawer = drawerOf(directory, use);
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_waiting.find(drawer.toStdString());
        while (found != m_waiting.end() && !found->second.empty()) {
            Waiting last = std::move(found->second.back());
            found->second.pop_back();
            if (!last.until.hasExpired())
                return Lent{std::move(last.connection), false, drawer};
            found->second.clear(); // those below it have waited longer
        }
    }
    return dialNew(directory, use, until);
}

Result<Lent> Pool::dialNew(const DirectorySettings &directory, Use use, QDeadlineTimer until) {
    Error trouble{Fault::Misconfigured, {}, {}};
    QStringList details;
    const QList<Server> servers = inOrder(directory.servers);
    for (const Server &server : servers) {
        if (until.hasExpired()) {
            details << server.url() + QStringLiteral(": no time was left");
            trouble.fault = Fault::Unavailable;
            break;
        }
        auto connection = connectTo(server, directory, until);
        noteAway(server.url(), !connection);
        if (connection)
            return Lent{std::move(*connection), true, drawerOf(directory, use)};
        if (connection.error().fault == Fault::Unavailable)
            trouble.fault = Fault::Unavailable;
        details << connection.error().detail;
    }
    trouble.detail = details.join(QStringLiteral("; "));
    return failure(trouble);
}

void Pool::giveBack(Lent lent) {
    if (lent.connection->isBroken()) {
        noteAway(lent.connection->server(), true);
        return;
    }
    std::unordered_map<std::string, std::vector<Waiting>> closed; // outside the lock: closing says goodbye
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() >= kMostDrawers && !m_waiting.contains(lent.drawer.toStdString()))
        closed.swap(m_waiting);
    auto &drawer = m_waiting[lent.drawer.toStdString()];
    if (drawer.size() < kMostWaiting)
        drawer.push_back({std::move(lent.connection), QDeadlineTimer(kPatience)});
}

void Pool::forget(const QByteArray &drawer) {
    std::vector<Waiting> closed;
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_waiting.find(drawer.toStdString()); found != m_waiting.end())
        closed.swap(found->second);
}

QList<Server> Pool::inOrder(const QList<Server> &servers) {
    const std::lock_guard lock(m_mutex);
    QList<Server> order = servers;
    std::stable_partition(order.begin(), order.end(), [this](const Server &server) {
        const auto found = m_away.constFind(server.url());
        return found == m_away.constEnd() || found->hasExpired();
    });
    return order;
}

void Pool::noteAway(const QString &server, bool away) {
    const std::lock_guard lock(m_mutex);
    if (away)
        m_away.insert(server, QDeadlineTimer(kAwayFor));
    else
        m_away.remove(server);
}

} // namespace gatelodge::login::ldap
