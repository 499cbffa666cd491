// The past of the sample club (`gatelodged demo`): joining dates, consents, visits and sign-ins that happened before
// it was made. Real clubs have a past of their own; nothing but app/demo calls this. Times are given backwards from
// now. Each function is one statement, to be run in the caller's transaction.
#pragma once
#include "server/store/session.h"
#include <chrono>
#include <QJsonObject>

namespace gatelodge::store {

using std::chrono::minutes;

// What the demo remembers between two starts; nothing: this database is not a demo's.
Result<std::optional<QJsonObject>> findDemoRecord(Session &session);
Done putDemoRecord(Session &session, const QJsonObject &record);

struct PastEvent {
    UserId user;
    minutes ago{0};
};
Done agePeople(Session &session, const QList<PastEvent> &joined);
// Joins again, now, where that was longer ago.
Done keepNew(Session &session, const UserId &user, std::chrono::hours longest);
Done recordPastConsents(Session &session, const OrgId &org, const QString &textVersion, const QList<PastEvent> &given);

struct PastVisits {
    UserId user;
    SiteId site;
    minutes first{0}, last{0};
    int count = 1;
};
Done recordPastVisits(Session &session, const QList<PastVisits> &visits);
// The sites of the past know everybody as they are now.
Done forgetChanges(Session &session, const QList<UserId> &people);

struct PastSignIn {
    std::chrono::seconds ago{0};
    QString result; // came_in, no_match, throttled, stopped, signed_out
    QString gate;   // where stopped
    std::optional<UserId> user;
    SiteId site; // 0: none
    QString address, device;
};
Done appendPastSignIns(Session &session, const QList<PastSignIn> &entries);

struct PastVisitor {
    QString username, firstName, lastName, email;
    QStringList secondary;
    QDateTime firstAt, lastAt;
    bool suspended = false;
};
Result<QList<PastVisitor>> listVisitors(Session &session, const SiteId &site);

} // namespace gatelodge::store
