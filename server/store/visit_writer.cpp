#include "server/store/visit_writer.h"
#include "server/store/binary_array.h"
#include "server/store/sqlstate.h"
#include "server/store/statements.h"
#include <libpq-fe.h>
#include <QJsonDocument>

namespace gatelodge::store {
namespace {

constexpr char kVisits[] = "gatelodge_visit_record";
constexpr char kGrants[] = "gatelodge_grant_record";
constexpr int kAttempts = 3;

struct Free {
    void operator()(PGresult *result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Free>;

std::vector<QByteArray> columnsOf(std::span<const RecordedVisit> visits) {
    const auto count = qsizetype(visits.size());
    BinaryArray users(BinaryArray::Uuid, count, 16), sites(BinaryArray::Int4, count, 4),
        revisions(BinaryArray::Int8, count, 8), byOpenId(BinaryArray::Int4, count, 4);
    for (const RecordedVisit &visit : visits) {
        users.add(visit.user.value.toRfc4122());
        sites.add(qint32(visit.site.value));
        revisions.add(qint64(visit.carried.value));
        byOpenId.add(qint32(visit.openId));
    }
    return {users.data(), sites.data(), revisions.data(), byOpenId.data()};
}

std::vector<QByteArray> columnsOf(std::span<const NewGrant *const> grants) {
    if (grants.empty())
        return {};
    const auto column = [count = qsizetype(grants.size())](BinaryArray::Type type, qsizetype size) {
        return BinaryArray(type, count, size);
    };
    BinaryArray sites = column(BinaryArray::Int4, 4), users = column(BinaryArray::Uuid, 16),
                sessions = column(BinaryArray::Int8, 8), scopes = column(BinaryArray::Text, 30),
                wanted = column(BinaryArray::Text, 0), nonces = column(BinaryArray::Text, 30),
                times = column(BinaryArray::Time, 8), levels = column(BinaryArray::Text, 9),
                methods = column(BinaryArray::Text, 9), hashes = column(BinaryArray::Bytes, 32),
                addresses = column(BinaryArray::Text, 60), challenges = column(BinaryArray::Text, 43),
                lifetimes = column(BinaryArray::Int4, 4);
    for (const NewGrant *one : grants) {
        const OpenIdGrant &grant = one->grant;
        sites.add(qint32(grant.site.value));
        users.add(grant.user.value.toRfc4122());
        sessions.add(qint64(grant.session.value_or(0)));
        scopes.add(grant.scopes.join(u' '));
        wanted.add(grant.wanted.isEmpty() ? QByteArray() : QJsonDocument(grant.wanted).toJson(QJsonDocument::Compact));
        nonces.add(grant.nonce);
        times.add(grant.authTime);
        levels.add(QString(levelName(grant.level)));
        methods.add(grant.method);
        hashes.add(one->code.hash);
        addresses.add(one->code.redirectAddress);
        challenges.add(one->code.challenge);
        lifetimes.add(qint32(one->code.lifetime.count()));
    }
    return {sites.data(),     users.data(),      sessions.data(), scopes.data(),  wanted.data(),
            nonces.data(),    times.data(),      levels.data(),   methods.data(), hashes.data(),
            addresses.data(), challenges.data(), lifetimes.data()};
}

} // namespace

Done VisitWriter::outcomeOf(const PGresult *result) const {
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_PIPELINE_SYNC)
        return {};
    PGconn *connection = m_session.handle();
    const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const bool lost = PQstatus(connection) != CONNECTION_OK;
    const QString message = QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(connection));
    return failure(lost ? Fault::Unavailable : faultOfSqlState(state),
                   QStringLiteral("visit.record: %1 [%2]").arg(message.simplified(), state),
                   state == QLatin1StringView("40P01") ? QStringLiteral("retry") : QString());
}

Done VisitWriter::prepare() {
    if (m_prepared)
        return {};
    // Planned once: for so many at once they would be planned anew each time, and found no better.
    GL_DO(m_session.script(QStringLiteral("SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; "
                                          "SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off")));
    PGconn *connection = m_session.handle();
    for (const auto &[name, statement] : {std::pair{kVisits, "visit.record"}, {kGrants, "openid_grant.insert_many"}}) {
        const QByteArray text = statementText(statement).toUtf8();
        GL_DO(outcomeOf(Answer(PQprepare(connection, name, text.constData(), 0, nullptr)).get()));
    }
    m_prepared = true;
    return {};
}

Done VisitWriter::send(const char *statement, std::span<const QByteArray> values) {
    std::vector<const char *> texts;
    std::vector<int> lengths;
    for (const QByteArray &value : values) {
        texts.push_back(value.constData());
        lengths.push_back(int(value.size()));
    }
    const std::vector<int> binary(values.size(), 1);
    const bool sent = PQsendQueryPrepared(m_session.handle(), statement, int(values.size()), texts.data(),
                                          lengths.data(), binary.data(), 1) == 1;
    return sent ? Done() : outcomeOf(nullptr);
}

// Until the statements' common end; the first thing that went wrong says why.
Done VisitWriter::receive() {
    PGconn *connection = m_session.handle();
    Done done;
    for (bool ended = false; !ended && PQstatus(connection) == CONNECTION_OK;) {
        const Answer answer(PQgetResult(connection)); // null between two statements
        if (answer && done)
            done = outcomeOf(answer.get());
        ended = answer && PQresultStatus(answer.get()) == PGRES_PIPELINE_SYNC;
    }
    if (done && PQstatus(connection) != CONNECTION_OK)
        return outcomeOf(nullptr);
    return done;
}

// What stands in one pipeline before its end is one transaction.
Done VisitWriter::execute(std::span<const QByteArray> visits, std::span<const QByteArray> grants) {
    PGconn *connection = m_session.handle();
    if (PQenterPipelineMode(connection) != 1)
        return outcomeOf(nullptr);
    const Done done = [&]() -> Done {
        GL_DO(send(kVisits, visits));
        if (!grants.empty())
            GL_DO(send(kGrants, grants));
        return PQpipelineSync(connection) == 1 ? receive() : outcomeOf(nullptr);
    }();
    return PQexitPipelineMode(connection) == 1 || !done ? done : outcomeOf(nullptr);
}

Done VisitWriter::record(std::span<const RecordedVisit> visits, std::span<const NewGrant *const> grants) {
    if (visits.empty())
        return {};
    GL_DO(prepare());
    const auto visitColumns = columnsOf(visits), grantColumns = columnsOf(grants);
    for (int attempt = 1;; ++attempt) {
        Done done = execute(visitColumns, grantColumns);
        if (done || attempt == kAttempts || !mayBeRetried(done.error()))
            return done;
    }
}

} // namespace gatelodge::store
