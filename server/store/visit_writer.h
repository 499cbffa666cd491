// Visits in bulk, for the visit gatherer: the statement `visit.record` with binary parameters on the session's own
// libpq connection, one round trip and one commit a batch. The driver would send the arrays as text and have the server
// parse them anew each time.
#pragma once
#include "server/store/queue.h"
#include <span>

namespace gatelodge::store {

// Belongs to one session and its thread.
class VisitWriter {
public:
    explicit VisitWriter(Session &session) : m_session(session) {}

    // Like recordVisits, committed when it returns. A deadlock (40P01) is tried again, up to three times. Visits of one
    // person at one site may stand in it several times and are counted.
    Done record(std::span<const RecordedVisit> visits);

private:
    Done prepare();
    Done execute(std::span<const RecordedVisit> visits);

    Session &m_session;
    bool m_prepared = false;
};

} // namespace gatelodge::store
