// The console's list of people. A plain list of any length is read by pages from anchors; a narrowed one by its ids.
#pragma once
#include "server/domain/user.h"
#include "server/domain/user_filter.h"
#include "server/store/session.h"

namespace gatelodge::store {

// A place in the plain order (last name, first name, uid).
struct ListKey {
    QString lastName, firstName;
    UserId uid;
};

constexpr int kAnchorStride = 4096; // rows between two anchors

Result<qint64> countPresentUsers(Session &session);
Result<QList<ListKey>> listAnchors(Session &session); // rows 0, 4096, 8192, …
Result<QList<UserLine>> listUsersFrom(Session &session, const ListKey &key, int skip, int limit);
Result<QList<UserLine>> listUserLines(Session &session, const QList<UserId> &uids); // in the given order
// A state and a group: their ids in the plain order, at most 100,000.
Result<QList<UserId>> listNarrowed(Session &session, const UserFilter &filter);
// Any substring of at least three characters of name, username or address; at most limit; 2 s at the longest (F13).
Result<QList<UserId>> searchUsers(Session &session, const QString &term, int limit);

QString escapeLike(const QString &term);

} // namespace gatelodge::store
