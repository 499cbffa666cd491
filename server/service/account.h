// What a person changes in their own account besides addresses and password.
#pragma once
#include "server/domain/ssh_key.h"
#include "server/service/visitor.h"
#include "server/store/session.h"

namespace gatelodge::service {

// Invalid: a name is longer than 200 characters.
Done changeNames(store::Session &session, const UserId &uid, const QString &first, const QString &last,
                 const QString &language, const Visitor &visitor);
// Invalid: not a key. Duplicate: already there.
Done addSshKey(store::Session &session, const UserId &uid, const QString &line, const Visitor &visitor);
Done removeSshKey(store::Session &session, const UserId &uid, const SshKeyId &id, const Visitor &visitor);

} // namespace gatelodge::service
