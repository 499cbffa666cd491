// The visit gatherer (DESIGN "Threads"): hops that arrive while a commit is under way are recorded together in the next
// one, and answered after it. A thread and a database session of its own.
//
// An answer leaves only after its visit is on the disk (PG-10: pushes go to whom a site has seen).
#pragma once
#include "server/http/dispatcher.h"
#include "server/quick/gathering.h"
#include "server/store/visit_writer.h"
#include <memory>

namespace gatelodge::quick {

// Somebody who is let through, and waits for the visit to be recorded.
struct Arrival {
    store::RecordedVisit visit;
    http::Request request; // for the page that says why not
    http::Response granted;
    http::Reply reply;
    std::optional<store::NewGrant> grant = {}; // what a site is let have beside the visit
};

// VisitGatherer::add, except in benchmarks. False: it is full, and the arrival is untouched.
using Gather = std::function<bool(Arrival &)>;

class VisitGatherer {
public:
    // trouble: the page for 503.
    VisitGatherer(store::Connection connection, http::ErrorPage trouble);

    bool add(Arrival &arrival) { return m_gathering.add(arrival); }

    struct Tally {
        quint64 commits = 0;
        quint64 visits = 0;
    };
    Tally tally() const; // since the start

private:
    void work(std::vector<Arrival> &batch);
    Done record(const std::vector<Arrival> &batch);
    Done recordOnce(const std::vector<store::RecordedVisit> &visits, const std::vector<const store::NewGrant *> &grants);
    void answer(std::vector<Arrival> &batch, bool recorded);

    store::Connection m_connection;
    http::ErrorPage m_trouble;
    std::unique_ptr<store::Session> m_session; // in the gatherer's thread, like m_writer
    std::unique_ptr<store::VisitWriter> m_writer;
    mutable std::mutex m_mutex;
    Tally m_tally;
    Gathering<Arrival> m_gathering; // the last member: its thread uses all the others
};

} // namespace gatelodge::quick
