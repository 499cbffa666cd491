// What one stranger may leave in the list of refused requests: whoever knows a client_id can send as many as they like,
// each from an address bar, and the list is there for the few that a site itself sends while it is being set up.
#pragma once
#include "server/domain/openid_rejection.h"
#include <mutex>
#include <QHash>
#include <QSet>

namespace gatelodge::oidc {

// Any thread. Of this server alone, and forgotten when it ends.
class RejectionBrake {
public:
    static constexpr int kMostKinds = 5;   // from one address block about one site, within an hour
    static constexpr int kMostWrites = 30; // of the same ones
    static constexpr qint64 kWindow = 3600;

    // Whether it is to be written down; seconds: any clock that does not go back.
    bool lets(const SiteId &site, const QString &block, RejectionCause cause, const QString &address, qint64 seconds);

private:
    struct Stranger {
        qint64 since = 0;
        int writes = 0;
        QSet<size_t> kinds;
    };
    std::mutex m_mutex;
    QHash<QPair<int, QString>, Stranger> m_strangers;
};

} // namespace gatelodge::oidc
