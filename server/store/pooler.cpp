#include "server/store/pooler.h"
#include <libpq-fe.h>

namespace gatelodge::store {

// The process of the database that answers just now; empty: none.
static QByteArray answeringTo(const Session &session) {
    PGresult *answer = PQexec(session.handle(), "SELECT pg_backend_pid()");
    const QByteArray pid =
        PQresultStatus(answer) == PGRES_TUPLES_OK ? QByteArray(PQgetvalue(answer, 0, 0)) : QByteArray();
    PQclear(answer);
    return pid;
}

Error pooledThere(const Connection &connection) {
    return {Fault::Misconfigured,
            connection.shown() + QStringLiteral(": a pooler answers there that hands one connection of the database to "
                                                "several programs in turn; it must give each session one of its own "
                                                "(pool_mode = session), cleared of what the one before has left there "
                                                "(server_reset_query = DISCARD ALL)"),
            kPooled};
}

// Where each transaction leaves its connection as if nobody had been there, nothing is in the second one's way; but it
// has the first one's, or that one has another by then.
Done isOneEach(const Connection &connection) {
    GL_TRY(const auto one, Session::open(connection));
    GL_TRY(const auto other, Session::open(connection));
    const QByteArray ones = answeringTo(*one);
    const bool begun = bool(other->script(QStringLiteral("BEGIN")));
    const QByteArray others = answeringTo(*other);
    if (!begun || ones.isEmpty() || ones == others || ones != answeringTo(*one))
        return failure(pooledThere(connection));
    return {};
}

} // namespace gatelodge::store
