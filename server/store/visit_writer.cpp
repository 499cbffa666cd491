#include "server/store/visit_writer.h"
#include "server/store/sqlstate.h"
#include "server/store/statements.h"
#include <libpq-fe.h>
#include <QtEndian>

namespace gatelodge::store {
namespace {

constexpr char kName[] = "gatelodge_visit_record";
constexpr int kAttempts = 3;

enum ElementType : quint32 { Int8 = 20, Int4 = 23, Uuid = 2950 }; // OIDs that never change

struct Free {
    void operator()(PGresult *result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Free>;

template <typename Number> void put(QByteArray &out, Number number) {
    const Number big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

// A one-dimensional array in PostgreSQL's binary form (array_recv): dimensions, has nulls, type, length, lower bound.
QByteArray arrayOf(ElementType type, qsizetype count, qsizetype elementSize) {
    QByteArray array;
    array.reserve(20 + count * (4 + elementSize));
    for (const quint32 word : {quint32(1), quint32(0), quint32(type), quint32(count), quint32(1)})
        put(array, word);
    return array;
}

Done outcomeOf(PGconn *connection, const Answer &answer) {
    const auto status = PQresultStatus(answer.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return {};
    const QString state = QString::fromLatin1(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE));
    const bool lost = PQstatus(connection) != CONNECTION_OK;
    const QString message = QString::fromUtf8(PQerrorMessage(connection)).simplified();
    return failure(lost ? Fault::Unavailable : faultOfSqlState(state),
                   QStringLiteral("visit.record: %1 [%2]").arg(message, state),
                   state == QLatin1StringView("40P01") ? QStringLiteral("retry") : QString());
}

} // namespace

Done VisitWriter::prepare() {
    if (m_prepared)
        return {};
    PGconn *connection = m_session.handle();
    const QByteArray text = statementText("visit.record").toUtf8();
    GL_DO(outcomeOf(connection, Answer(PQprepare(connection, kName, text.constData(), 0, nullptr))));
    m_prepared = true;
    return {};
}

Done VisitWriter::execute(std::span<const RecordedVisit> visits) {
    const auto count = qsizetype(visits.size());
    QByteArray users = arrayOf(Uuid, count, 16);
    QByteArray sites = arrayOf(Int4, count, 4);
    QByteArray revisions = arrayOf(Int8, count, 8);
    for (const RecordedVisit &visit : visits) {
        put(users, quint32(16));
        users += visit.user.value.toRfc4122();
        put(sites, quint32(4));
        put(sites, qint32(visit.site.value));
        put(revisions, quint32(8));
        put(revisions, qint64(visit.carried.value));
    }
    const char *values[] = {users.constData(), sites.constData(), revisions.constData()};
    const int lengths[] = {int(users.size()), int(sites.size()), int(revisions.size())};
    const int binary[] = {1, 1, 1};
    PGconn *connection = m_session.handle();
    return outcomeOf(connection, Answer(PQexecPrepared(connection, kName, 3, values, lengths, binary, 1)));
}

Done VisitWriter::record(std::span<const RecordedVisit> visits) {
    if (visits.empty())
        return {};
    GL_DO(prepare());
    for (int attempt = 1;; ++attempt) {
        Done done = execute(visits);
        if (done || attempt == kAttempts || !mayBeRetried(done.error()))
            return done;
    }
}

} // namespace gatelodge::store
