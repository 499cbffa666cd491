// A dry run: what happens while it lives is taken back at its end, whatever the transactions inside have committed.
// Each of them (transaction.h) is a savepoint of it, at whose end constraints are checked that wait for a COMMIT: what
// fails there has failed alone. Nobody else ever sees any of it. Or it is kept: then all of them were one transaction.
#pragma once
#include "server/store/session.h"

namespace gatelodge::store {

class Trial {
public:
    // On the thread of the session, one at a time. Internal: a transaction is open.
    static Result<std::unique_ptr<Trial>> begin(Session &session);
    ~Trial();
    Done keep(); // once; Internal: a statement has failed outside of them
    Trial(const Trial &) = delete;
    Trial &operator=(const Trial &) = delete;

private:
    explicit Trial(Session &session) : m_session(session) {}
    Session &m_session;
    bool m_open = true;
};

} // namespace gatelodge::store
