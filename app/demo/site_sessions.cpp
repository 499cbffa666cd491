#include "app/demo/site_sessions.h"
#include "server/service/token.h"

namespace gatelodge::app {

namespace {
constexpr qsizetype kMostSessions = 1000;
}

QByteArray SiteSessions::randomText() { return service::Token::generate().text; }

QByteArray SiteSessions::begin(const QString &username) {
    if (m_sessions.size() >= kMostSessions) // a demo: somebody else signs in again
        m_sessions.erase(m_sessions.begin());
    const QByteArray cookie = randomText();
    m_sessions.insert(cookie, {username, randomText()});
    return cookie;
}

const SiteSession *SiteSessions::find(const QByteArray &cookie) const {
    const auto found = m_sessions.constFind(cookie);
    return found == m_sessions.constEnd() ? nullptr : &*found;
}

void SiteSessions::end(const QByteArray &cookie) { m_sessions.remove(cookie); }

void SiteSessions::endAllOf(const QString &username) {
    m_sessions.removeIf([&username](const auto &entry) { return entry->username == username; });
}

} // namespace gatelodge::app
