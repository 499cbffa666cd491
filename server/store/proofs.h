// What sessions stand on: the login that one was opened with, and counting that needs no disk.
#pragma once
#include "server/store/logins.h"

namespace gatelodge::store {

struct SessionProof {
    FoundLogin login;
    AuthorityId authority;
    QString kind, identity;
    QString username; // as the person calls themselves there; empty: never told
};
// Nothing: the login is good no longer, or the session has ended.
Result<std::optional<SessionProof>> findSessionProof(Session &session, const QByteArray &tokenHash);

// The transaction's commit waits for no disk. For what a power cut may take back, such as counted guesses: others see
// it as soon as ever.
Done needNoDisk(Session &session);

} // namespace gatelodge::store
