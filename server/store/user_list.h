// The console's list of people. A plain list of any length is read by pages from anchors; a narrowed one by its ids.
#pragma once
#include "server/domain/user.h"
#include "server/domain/user_filter.h"
#include "server/store/session.h"
#include <QStringList>

namespace gatelodge::store {

// A place in a plain order: what it goes by, as text, and the person who stands there. Without keys: the beginning.
struct ListKey {
    QStringList keys;
    UserId uid;
};

constexpr int kAnchorStride = 4096; // rows between two anchors

// Reads on in the books of sessions and sign-ins: what orders and filters by "last seen" go by (migration 0022).
Done gatherLastSeen(Session &session);
Result<qint64> countPresentUsers(Session &session);
Result<QList<ListKey>> listAnchors(Session &session, UserSorting sorting = {}); // rows 0, 4096, 8192, …
// skip rows after the key, which is the first of them.
Result<QList<UserLine>> listUsersFrom(Session &session, const ListKey &key, int skip, int limit,
                                      UserSorting sorting = {});
Result<QList<UserLine>> listUserLines(Session &session, const QList<UserId> &uids); // in the given order
// All ids that fit, in the filter's order; its text is not looked at. among: only of these.
Result<QList<UserId>> listNarrowed(Session &session, const UserFilter &filter,
                                   const std::optional<QList<UserId>> &among = {});
// Any substring of at least three characters of name, username or address, whatever the accents of a name; at most limit;
// 2 s at the longest (F13).
Result<QList<UserId>> searchUsers(Session &session, const QString &term, int limit);

QString escapeLike(const QString &term);

} // namespace gatelodge::store
