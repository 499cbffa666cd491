// Accounts that hold for a time, as rows.
#pragma once
#include "server/store/session.h"

namespace gatelodge::store {

struct ValidityNotice {
    UserId user;
    QDateTime validUntil;
};
// Takes up to so many people whose account ends within these days and who were not told of that time yet.
Result<QList<ValidityNotice>> takeValidityNotices(Session &session, int most, int days);

} // namespace gatelodge::store
