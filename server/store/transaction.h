// Everything that a request or an edit changes happens in one transaction, with its actor named first. A lost race
// (deadlock, serialisation) is run again, a few times; so the work must have no effect outside the database.
#pragma once
#include "server/domain/actor.h"
#include "server/store/session.h"
#include "server/store/sqlstate.h"

namespace gatelodge::store {

// Rolls back in its destructor unless committed.
class Transaction {
public:
    static Result<std::unique_ptr<Transaction>> begin(Session &session, const Actor &actor);
    ~Transaction();
    Done commit();

private:
    explicit Transaction(Session &session) : m_session(session) {}
    Session &m_session;
    bool m_open = true;
};

constexpr int kMostAttempts = 6;
// A random moment that grows with the attempts: two who lost to each other at once must not meet again at once.
void waitBeforeAttempt(int attempt);

// inTransaction(session, actor, [&]() -> Result<User> { … }); a failed Result rolls back.
template <typename Work>
auto inTransaction(Session &session, const Actor &actor, const Work &work) -> decltype(work()) {
    for (int attempt = 1;; ++attempt) {
        auto outcome = [&]() -> decltype(work()) {
            GL_TRY(auto transaction, Transaction::begin(session, actor));
            auto result = work();
            if (result)
                GL_DO(transaction->commit());
            return result;
        }();
        if (outcome || attempt == kMostAttempts || !mayBeRetried(outcome.error()))
            return outcome;
        waitBeforeAttempt(attempt + 1);
    }
}

// The same for work that only reads: one snapshot for all of its statements.
template <typename Work> auto inSnapshot(Session &session, const Work &work) -> decltype(work()) {
    GL_DO(session.script(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")));
    auto result = work();
    const Done ended = session.script(QStringLiteral("COMMIT"));
    if (result && !ended)
        return failure(ended.error());
    return result;
}

} // namespace gatelodge::store
