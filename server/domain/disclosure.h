// What a site has been told of somebody, since when, and under which words of its organisation (PG-15).
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace gatelodge {

struct Disclosure {
    UserId user;
    QString username, personName; // of the ledger of an organisation; else empty
    SiteId site;
    QString siteName;
    OrgId org;
    QString orgName;
    bool openId = false; // by OpenID Connect; else by the community protocol
    // Community: username, name, addresses, ssh_keys. OpenID Connect: scopes (profile, email, groups, offline_access), and
    // claims that were asked for singly.
    QStringList shared;
    QString textVersion; // service::textVersionOf; empty: the organisation asks nobody
    QDateTime firstAt, lastAt;
};

} // namespace gatelodge
