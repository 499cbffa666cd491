// Members who let others see that they are here (EA-27): off unless a person says so.
#pragma once
#include "server/domain/user.h"
#include "server/store/session.h"

namespace gatelodge::store {

struct OnlineMember {
    UserId uid;
    QString username, firstName, lastName;
    QDateTime seen;
};

Result<bool> isShownOnline(Session &session, const UserId &uid);
Done setShownOnline(Session &session, const UserId &uid, bool shown); // setting what is set is fine
// Who was seen within five minutes and may be shown, by name; at most so many.
Result<QList<OnlineMember>> listOnlineMembers(Session &session, int most);

} // namespace gatelodge::store
