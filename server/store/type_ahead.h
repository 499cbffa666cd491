// Where letters lead that somebody types in a list of people: to the first whose last name, username or address begins
// so, by what the list is ordered. Found in the index, or by halving a narrowed list; a list of any length costs a few
// milliseconds.
#pragma once
#include "server/store/user_list.h"

namespace gatelodge::store {

// Orders by time or state have no letters.
bool goesByLetters(UserSorting::By by);

// The row in a plain list; nothing where nobody begins so. anchors: as listAnchors() gives them for this order.
Result<std::optional<qint64>> findRowStarting(Session &session, UserSorting sorting, const QList<ListKey> &anchors,
                                              const QString &typed);
// The same in a narrowed list, which has this order.
Result<std::optional<qint64>> findRowStarting(Session &session, UserSorting sorting, const QList<UserId> &ids,
                                              const QString &typed);

} // namespace gatelodge::store
