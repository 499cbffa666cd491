#include "server/store/copy_in.h"
#include "server/store/sqlstate.h"
#include "server/store/statements.h"
#include <libpq-fe.h>

namespace gatelodge::store {

namespace {

constexpr qsizetype kPiece = 65'536;

// COPY's text form: what it gives a meaning to is escaped by a backslash.
void appendEscaped(QByteArray &line, const QByteArray &text) {
    for (const char c : text) {
        switch (c) {
        case '\\': line += "\\\\"; break;
        case '\n': line += "\\n"; break;
        case '\r': line += "\\r"; break;
        case '\t': line += "\\t"; break;
        default: line += c;
        }
    }
}

Error errorFrom(PGconn *connection, const PGresult *result) {
    const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const QString message = QString::fromUtf8(PQerrorMessage(connection)).simplified();
    return {faultOfSqlState(state), QStringLiteral("copy: %1 [%2]").arg(message, state), constraintIn(message)};
}

} // namespace

Result<std::unique_ptr<CopyIn>> CopyIn::begin(Session &session, const char *target) {
    PGconn *connection = session.handle();
    PGresult *result = PQexec(connection, QByteArray("COPY ").append(target).append(" FROM STDIN").constData());
    const bool open = PQresultStatus(result) == PGRES_COPY_IN;
    const Error error = open ? Error() : errorFrom(connection, result);
    PQclear(result);
    if (!open)
        return failure(error);
    return std::unique_ptr<CopyIn>(new CopyIn(session));
}

CopyIn::~CopyIn() {
    if (m_open)
        static_cast<void>(end("given up")); // the transaction rolls back in any case
}

Done CopyIn::add(std::initializer_list<QVariant> values) {
    bool first = true;
    for (const QVariant &value : values) {
        if (!first)
            m_pending += '\t';
        first = false;
        if (value.isNull())
            m_pending += "\\N";
        else
            appendEscaped(m_pending, value.toString().toUtf8());
    }
    m_pending += '\n';
    return m_pending.size() < kPiece ? Done() : send();
}

Done CopyIn::send() {
    if (PQputCopyData(m_session.handle(), m_pending.constData(), int(m_pending.size())) != 1)
        return end("broken");
    m_pending.clear();
    return {};
}

Done CopyIn::finish() {
    GL_DO(send());
    return end(nullptr);
}

Done CopyIn::end(const char *complaint) {
    m_open = false;
    PGconn *connection = m_session.handle();
    PQputCopyEnd(connection, complaint);
    Done done;
    while (PGresult *result = PQgetResult(connection)) {
        if (done && PQresultStatus(result) != PGRES_COMMAND_OK)
            done = failure(errorFrom(connection, result));
        PQclear(result);
    }
    return done;
}

} // namespace gatelodge::store
