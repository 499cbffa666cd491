// What a site asks about people (PG-06, PG-07): found, their names pinned (R1), then read. Only people that the site
// may be told of: active, within their dates, consenting where its organisation requires it.
#pragma once
#include "server/domain/ids.h"
#include "server/store/session.h"
#include <optional>

namespace gatelodge::store {

enum class SearchKind {
    Text,     // in the primary address, the first or the last name, each by itself
    Email,    // in the primary address
    Name,     // in the first or the last name
    Username, // exactly
};

constexpr int kMostFound = 100;

struct FoundPerson {
    QString username, firstName, lastName, email;
    QStringList secondary; // confirmed, in any order
};
struct FoundKeys {
    QString username;
    QString keys; // a key a line
};

// Each in one transaction of its own, at most 2 s a statement (Busy), case folded, the term's '%' and '_' taken as they
// are (F13). Whoever is in the answer keeps the username from now on. At most kMostFound people, in any order.
Result<QList<FoundPerson>> searchPeople(Session &session, const SiteId &site, SearchKind kind, const QString &term);
// since: seconds since 1970; people whose keys have changed from then on, with all their keys.
Result<QList<FoundKeys>> listKeysFor(Session &session, const SiteId &site, std::optional<qint64> since);

} // namespace gatelodge::store
