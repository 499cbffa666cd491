// What a site has been told of somebody, since when, and under which words of its organisation (PG-15).
#pragma once
#include "server/domain/org.h"
#include <optional>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace gatelodge {

struct Disclosure {
    UserId user;
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

// One line of an organisation's ledger: somebody, what holds between them and it, and what one of its sites was told.
struct LedgerLine {
    UserId user;
    QString username, personName;
    std::optional<Consent> consent; // nothing: they were never asked
    std::optional<Disclosure> told; // nothing: no site was told anything
};

struct LedgerSize {
    int people = 0, lines = 0;
};

} // namespace gatelodge
