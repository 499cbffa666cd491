// What a person changes in their own account besides addresses and password.
#pragma once
#include "server/domain/session.h"
#include "server/domain/ssh_key.h"
#include "server/service/visitor.h"
#include "server/store/session.h"

namespace gatelodge::service {

// Invalid: a name is longer than 200 characters.
Done changeNames(store::Session &session, const UserId &uid, const QString &first, const QString &last,
                 const QString &language, const Visitor &visitor);
// What the profile page saves at once. Conflict: changed meanwhile. Refused: a site knows the username. Duplicate:
// somebody has it. Invalid: a name is too long, or the username not of its form.
struct OwnProfile {
    QString username, firstName, lastName, language;
};
Done changeOwnProfile(store::Session &session, const UserId &uid, Revision seen, const OwnProfile &profile,
                      const Visitor &visitor);

// Ends one of the person's sessions; NotFound: it is not theirs, or has ended.
Done endOwnSession(store::Session &session, const UserId &uid, const SessionId &id, const Visitor &visitor);
// All but this one, or all of them. How many.
Result<int> endOtherOwnSessions(store::Session &session, const WebSession &web, const Visitor &visitor);
Result<int> endAllOwnSessions(store::Session &session, const UserId &uid, const Visitor &visitor);

// Invalid: not a key. Duplicate: already there.
Done addSshKey(store::Session &session, const UserId &uid, const QString &line, const Visitor &visitor);
Done removeSshKey(store::Session &session, const UserId &uid, const SshKeyId &id, const Visitor &visitor);

} // namespace gatelodge::service
