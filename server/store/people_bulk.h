// What is read and written of many people at once. To be run in a transaction, in batches.
#pragma once
#include "server/domain/email.h"
#include "server/domain/user_filter.h"
#include "server/store/session.h"

namespace gatelodge::store {

// Everybody who fits the filter, its text too. Not to be run in a transaction: it makes its own.
Result<QList<UserId>> listAllWho(Session &session, const UserFilter &filter);
// How many it was changed for. Invalid: somebody's account would end before it begins.
Result<int> setValidUntil(Session &session, const QList<UserId> &uids, const QDateTime &until);
Result<int> endSessionsOf(Session &session, const QList<UserId> &uids); // how many people were signed in

struct WaitingAddress {
    UserId user;
    EmailId email;
};
// The oldest address of each that nobody has confirmed; none of who has none.
Result<QList<WaitingAddress>> listWaitingAddresses(Session &session, const QList<UserId> &uids);

} // namespace gatelodge::store
