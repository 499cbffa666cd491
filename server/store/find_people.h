// People found while somebody types (Ctrl+K): a handful, the likeliest first, in milliseconds among a million.
#pragma once
#include "server/domain/user.h"
#include "server/store/session.h"

namespace gatelodge::store {

// Who fits all words of it, in any order, by names and user name or by one address: at most so many, those who are
// called so before those who have the letters somewhere. Case does not count, and a plain Latin letter stands for its
// accented ones too ("helene" finds Hélène, and "hélène" finds Helene). Words of two letters count only alone and at
// the beginning of a name, single letters not at all; more than three words are looked at by their longest three.
Result<QList<UserLine>> findPeople(Session &session, const QString &typed, int most);

} // namespace gatelodge::store
