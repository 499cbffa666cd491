// What a sign-in reads and writes, each step in one statement (F5, F7, EL-02): it waits for every round trip, and the
// lane of slow sign-ins waits with it.
#pragma once
#include "server/domain/session.h"
#include "server/store/doors.h"
#include "server/store/logins.h"

namespace gatelodge::store {

struct Allowance {
    bool knownDevice = false; // its owner has signed in on it before
    QJsonObject chosen;       // tries_window, tries_per_… as settings.h has them; only what somebody has chosen
};
Result<Allowance> findAllowance(Session &session, const std::optional<UserId> &uid, const QByteArray &deviceHash);

// Counts a try in each bucket, in their order, before anything is computed; in the order of the buckets. Committed when
// it returns, without waiting for a disk: outside of transactions.
Result<QList<Attempts>> countTries(Session &session, const QList<QByteArray> &buckets, seconds window);
// The try in `address` is given back, those in `account` are forgotten. Likewise.
Done forgiveTries(Session &session, const QByteArray &address, const QByteArray &account);

// A valid login of which `properties` are known already. Nothing: there is none, or there is something to write.
Result<std::optional<FoundLogin>> findCurrentLogin(Session &session, const AuthorityId &authority, const QString &kind,
                                                   const QString &identity, const QJsonObject &properties);

struct OpeningSession {
    WebSession web;       // tokenHash, user, login, level, address, device, keep
    Revision proved;      // the login's when it was proved
    QByteArray ownDevice; // known as the person's from now on; empty: it is not theirs
    std::optional<SiteId> site;
    std::optional<AuthorityId> authority; // none: our own
};
// With its line in the sign-in log. How long it lasts. Refused: the person or the login is no longer what was proved.
// In a transaction.
Result<seconds> openWebSession(Session &session, const OpeningSession &opening);

} // namespace gatelodge::store
