// Who is signed in at a sample site, in memory. The cookie is the site's own; Gatelodge's session is another thing.
#pragma once
#include <optional>
#include <QByteArray>
#include <QHash>
#include <QString>

namespace gatelodge::app {

struct SiteSession {
    QString username;
    QByteArray formToken; // proves that a form is this browser's
};

class SiteSessions {
public:
    QByteArray begin(const QString &username); // the cookie's value
    const SiteSession *find(const QByteArray &cookie) const;
    void end(const QByteArray &cookie);
    void endAllOf(const QString &username);

    static QByteArray randomText(); // 32 random bytes of base64url

private:
    QHash<QByteArray, SiteSession> m_sessions;
};

} // namespace gatelodge::app
