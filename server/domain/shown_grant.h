// What a person has let a site have by OpenID Connect, as administrators see it: everything that they gave in one way
// is one line, however often they came.
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace gatelodge {

// Which line: what is ended is all of it.
struct GrantLine {
    enum Way { Browser, Device }; // a code that went by the browser; a device that was let in (RFC 8628)
    UserId user;
    SiteId site;
    Way way = Browser;
    bool lasting = false; // offline_access: it outlives the session

    friend bool operator==(const GrantLine &, const GrantLine &) = default;
};

struct ShownGrant {
    GrantLine line;
    QString siteName, username, caption; // caption: the person's name; may be empty
    QStringList scopes;                  // of all of it
    int times = 0;                       // that they came
    QDateTime firstAt, lastAt;           // given; used last, as far as the house has seen
};

struct ShownGrants {
    QList<ShownGrant> lines; // what was given last, first
    bool goesOn = false;     // there is more
};

} // namespace gatelodge
