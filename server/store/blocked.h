// Counts of tries that are full, and whom they may be about: a count is known by a keyed hash only, so candidates are
// read from the books and hashed again by service/blocked.
#pragma once
#include "server/domain/user.h"
#include "server/store/session.h"
#include <chrono>

namespace gatelodge::store {

struct FullCount {
    QByteArray bucket;
    int tries = 0;
    std::chrono::seconds left{0};
};
// At least so many tries in the present window.
Result<QList<FullCount>> listFullCounts(Session &session, int least, std::chrono::seconds window);

// Accounts without tries left from devices of others: seen without the key, and of no other count.
struct BlockedPerson {
    UserId user;
    QString userName, username;
    int tries = 0;
    std::chrono::seconds left{0};
};
Result<QList<BlockedPerson>> listBlockedPeople(Session &session, std::chrono::seconds window);

struct Suspect {
    UserId user;
    QString userName, username;
    QList<QByteArray> devices; // hashes of those that they have signed in on
};
// Who was tried, or is signed in and may have been asked for the password again, within the window. At most 10,000.
Result<QList<Suspect>> listSuspects(Session &session, std::chrono::seconds window);
Result<QStringList> listTriedAddresses(Session &session, std::chrono::seconds window); // at most 10,000

} // namespace gatelodge::store
