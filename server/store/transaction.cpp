#include "server/store/transaction.h"
#include <QRandomGenerator>
#include <thread>

namespace gatelodge::store {

Result<std::unique_ptr<Transaction>> Transaction::begin(Session &session, const Actor &actor) {
    if (session.inTransaction()) // its COMMIT would end the outer one
        return failure(Fault::Internal, QStringLiteral("a transaction inside another"));
    GL_DO(session.script(QStringLiteral("BEGIN")));
    std::unique_ptr<Transaction> transaction(new Transaction(session));
    GL_TRY([[maybe_unused]] auto named,
           session.one("transaction.name_actor", actor.name, sourceName(actor.source), actor.request));
    return transaction;
}

Transaction::~Transaction() {
    // A failed rollback means a broken connection, and then the server has rolled back by itself.
    if (m_open)
        static_cast<void>(m_session.script(QStringLiteral("ROLLBACK")));
}

Done Transaction::commit() {
    if (m_session.transactionFailed()) // PostgreSQL would answer COMMIT with ROLLBACK, and call that success
        return failure(Fault::Internal, QStringLiteral("a failed statement was overlooked"));
    GL_DO(m_session.script(QStringLiteral("COMMIT")));
    m_open = false;
    return {};
}

void waitBeforeAttempt(int attempt) {
    const int most = std::min(4 << attempt, 200); // ms
    std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(most)));
}

} // namespace gatelodge::store
