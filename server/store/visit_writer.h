// Visits in bulk, for the visit gatherer, and what sites are let have beside them: statements with binary parameters on
// the session's own libpq connection, one round trip and one commit a batch.
#pragma once
#include "server/store/openid_grants.h"
#include "server/store/queue.h"
#include <span>

typedef struct pg_result PGresult;

namespace gatelodge::store {

// Belongs to one session and its thread.
class VisitWriter {
public:
    explicit VisitWriter(Session &session) : m_session(session) {}

    // Like recordVisits, and insertGrant for sessions that still are; committed when it returns, all or nothing. A
    // deadlock (40P01) is tried again, up to three times. Visits of one person at one site may stand in it several times
    // and are counted.
    Done record(std::span<const RecordedVisit> visits, std::span<const NewGrant *const> grants = {});

private:
    Done prepare();
    Done execute(std::span<const QByteArray> visits, std::span<const QByteArray> grants);
    Done send(const char *statement, std::span<const QByteArray> values);
    Done receive();
    Done outcomeOf(const PGresult *result) const;

    Session &m_session;
    bool m_prepared = false;
};

} // namespace gatelodge::store
