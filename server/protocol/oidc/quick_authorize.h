// The request of somebody who is signed in and known at the site (DESIGN "Threads"): answered on the HTTP thread from a
// snapshot, after the gatherer has written the visit and what the site is let have. Everything else takes the lane,
// which leaves what it has found out here: closed gates, whoever has not agreed yet, every request that asks for
// anything more than a code, and every one with something wrong about it.
//
// One per HTTP thread; lives in that thread.
#pragma once
#include "server/protocol/oidc/authorization_request.h"
#include "server/protocol/oidc/oidc_means.h"
#include "server/quick/quick_path.h"
#include "server/quick/seen_sessions.h"
#include "server/quick/visit_gatherer.h"

namespace gatelodge::oidc {

// The extent of a pass is the scopes: what a site was let have once is let through again, and nothing beside it.
struct AuthorizeKept {
    struct Session : quick::KnownSession {
        SessionId id;
        QDateTime authTime;
        QString method; // the kind of the login
    };
    using Person = quick::KnownPerson;
    struct Site {
        SiteId id;
        Level minLevel = Level::Normal;
        OpenIdClient client;
    };
};
using Admission = quick::Admission<AuthorizeKept>;

quint32 extentOf(const QStringList &scopes); // of those that are known here

class QuickAuthorize : public quick::QuickPath<AuthorizeKept> {
public:
    QuickAuthorize(quick::SnapshotFollower &follower, quick::SeenSessions &seen, quick::Gather gather, OidcMeans means);

    // On the HTTP thread. False: not answered, take the lane.
    bool attempt(const http::Request &request, http::Reply reply);

private:
    using Pass = quick::Pass<AuthorizeKept>;
    using SitePointer = quick::Snapshot<AuthorizeKept>::SitePointer;
    SitePointer siteOf(const QString &clientId);
    void settle(Admission &admission) override;
    void admit(const http::Request &request, const AuthorizationRequest &asked, const Pass &pass, Level level,
               http::Reply &reply);

    quick::SeenSessions &m_seen;
    quick::Gather m_gather;
    OidcMeans m_means;
    QByteArray m_cookieName;
    QHash<QString, SiteId> m_clientIds; // whose one was, the last time; the snapshot knows whether it still is
};

// Where a lane leaves what it finds out. To be made before anything is read.
struct Leaving {
    explicit Leaving(QuickAuthorize *to) : quick(to), ticket(to ? to->takeTicket() : 0) {}
    QuickAuthorize *quick; // null: nowhere
    quint64 ticket;
};

} // namespace gatelodge::oidc
