// Consents and visits as rows for a file, a page at a time (sql/export.sql): however many there are, some of them at a
// time are in memory.
#pragma once
#include "server/domain/ids.h"
#include "server/store/session.h"
#include <QDateTime>

namespace gatelodge::store {

struct ExportedConsent {
    qint64 id = 0;
    QString username, orgName, textVersion;
    UserId user;
    OrgId org;
    bool given = false;
    QDateTime at;
};
struct ExportedVisit {
    QString username, siteName;
    UserId user;
    SiteId site;
    QDateTime firstAt, lastAt;
    int visits = 0;
};

Result<QList<ExportedConsent>> exportConsents(Session &session, qint64 behind, int limit); // in order of the ledger
Result<QList<ExportedVisit>> exportVisits(Session &session, const UserId &user, const SiteId &site, int limit);

} // namespace gatelodge::store
