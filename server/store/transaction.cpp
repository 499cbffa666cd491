#include "server/store/transaction.h"
#include "server/store/statements.h"
#include "server/store/trial.h"
#include <array>
#include <libpq-fe.h>
#include <QRandomGenerator>
#include <thread>

namespace gatelodge::store {

namespace {

// BEGIN and the actor's name in one round trip: every change of the house begins with these two. False: it has not
// begun, and why will be seen by whoever tries step by step.
bool beginAtOnce(pg_conn *connection, const Actor &actor) {
    if (PQenterPipelineMode(connection) != 1)
        return false;
    const std::array<QByteArray, 3> texts{actor.name.toUtf8(), QByteArray(sourceName(actor.source).latin1()),
                                          actor.request.toUtf8()};
    const char *const values[] = {texts[0].constData(), texts[1].constData(), texts[2].constData()};
    const bool sent = PQsendQueryParams(connection, "BEGIN", 0, nullptr, nullptr, nullptr, nullptr, 0) == 1 &&
                      PQsendQueryPrepared(connection, kNameActor, 3, values, nullptr, nullptr, 0) == 1 &&
                      PQpipelineSync(connection) == 1;
    int done = 0;
    for (bool ended = !sent; !ended && PQstatus(connection) == CONNECTION_OK;) {
        PGresult *result = PQgetResult(connection); // null between two answers
        const auto status = PQresultStatus(result);
        done += status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ? 1 : 0;
        ended = status == PGRES_PIPELINE_SYNC;
        PQclear(result);
    }
    return PQexitPipelineMode(connection) == 1 && done == 2;
}

constexpr int kMostRollbacks = 100;

// Whoever gives up (giving_up.h) may strike this very statement: it is said until it is heard. Where it fails otherwise
// the connection is broken, and the server has rolled back by itself.
Done rollBack(Session &session, const QString &words) {
    Done done = session.script(words);
    for (int i = 1; i < kMostRollbacks && !done && session.usable() && session.inTransaction(); ++i)
        done = session.script(words);
    return done;
}

// What a COMMIT would look at is looked at here, as long as it can be taken back alone; every constraint that can wait
// does so from the beginning.
constexpr auto kCommitInside = "SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED; RELEASE SAVEPOINT inside";

// The trial of this thread: a session never leaves its own.
struct OnTrial {
    const Session *session = nullptr;
    bool inside = false; // of one of its transactions
};
thread_local OnTrial onTrial;

Done nameActor(Session &session, const Actor &actor) {
    return session.one("transaction.name_actor", actor.name, sourceName(actor.source), actor.request)
        .map([](const Row &) {});
}

} // namespace

Result<std::unique_ptr<Transaction>> Transaction::begin(Session &session, const Actor &actor) {
    if (onTrial.session == &session && !onTrial.inside) {
        GL_DO(session.script(QStringLiteral("SAVEPOINT inside")));
        onTrial.inside = true;
        std::unique_ptr<Transaction> transaction(new Transaction(session));
        GL_DO(nameActor(session, actor));
        return transaction;
    }
    if (session.inTransaction()) // its COMMIT would end the outer one
        return failure(Fault::Internal, QStringLiteral("a transaction inside another"));
    if (beginAtOnce(session.handle(), actor))
        return std::unique_ptr<Transaction>(new Transaction(session));
    if (session.inTransaction())
        GL_DO(rollBack(session, QStringLiteral("ROLLBACK")));
    GL_DO(session.script(QStringLiteral("BEGIN")));
    std::unique_ptr<Transaction> transaction(new Transaction(session));
    GL_DO(nameActor(session, actor));
    return transaction;
}

Transaction::~Transaction() {
    const bool tried = onTrial.session == &m_session;
    if (tried)
        onTrial.inside = false;
    if (m_open)
        static_cast<void>(
            rollBack(m_session, tried ? QStringLiteral("ROLLBACK TO SAVEPOINT inside; RELEASE SAVEPOINT inside")
                                      : QStringLiteral("ROLLBACK")));
}

Done Transaction::commit() {
    if (m_session.transactionFailed()) // PostgreSQL would answer COMMIT with ROLLBACK, and call that success
        return failure(Fault::Internal, QStringLiteral("a failed statement was overlooked"));
    GL_DO(m_session.script(onTrial.session == &m_session ? QString::fromLatin1(kCommitInside)
                                                         : QStringLiteral("COMMIT")));
    m_open = false;
    return {};
}

Result<std::unique_ptr<Trial>> Trial::begin(Session &session) {
    if (session.inTransaction())
        return failure(Fault::Internal, QStringLiteral("a trial inside a transaction"));
    GL_DO(session.script(QStringLiteral("BEGIN")));
    onTrial = {&session, false};
    return std::unique_ptr<Trial>(new Trial(session));
}

Done Trial::keep() {
    if (m_session.transactionFailed())
        return failure(Fault::Internal, QStringLiteral("a failed statement was overlooked"));
    GL_DO(m_session.script(QStringLiteral("COMMIT")));
    onTrial = {};
    m_open = false;
    return {};
}

Trial::~Trial() {
    if (!m_open)
        return;
    onTrial = {};
    static_cast<void>(rollBack(m_session, QStringLiteral("ROLLBACK"))); // as a transaction's
}

void waitBeforeAttempt(int attempt) {
    const int most = std::min(4 << attempt, 200); // ms
    std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(most)));
}

} // namespace gatelodge::store
