// A person at a site: since when, how often, and what the site knows (PG-10).
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QString>

namespace gatelodge {

struct Visit {
    UserId user;
    SiteId site;
    QString siteName;
    QString orgName;
    QDateTime firstAt;
    QDateTime lastAt;
    int visits = 0;
};

} // namespace gatelodge
