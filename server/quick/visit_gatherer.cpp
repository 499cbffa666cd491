#include "server/quick/visit_gatherer.h"
#include <algorithm>
#include <QLoggingCategory>
#include <tuple>

namespace gatelodge::quick {

Q_LOGGING_CATEGORY(logGatherer, "gatelodge.quick.gatherer")

namespace {

// In key order, so that two nodes never wait for each other's rows in a circle.
std::vector<store::RecordedVisit> sortedVisits(const std::vector<Arrival> &batch) {
    std::vector<store::RecordedVisit> visits;
    visits.reserve(batch.size());
    for (const Arrival &arrival : batch)
        visits.push_back(arrival.visit);
    std::sort(visits.begin(), visits.end(), [](const auto &a, const auto &b) {
        return std::tie(a.user.value, a.site.value) < std::tie(b.user.value, b.site.value);
    });
    return visits;
}

std::vector<const store::NewGrant *> grantsOf(const std::vector<Arrival> &batch) {
    std::vector<const store::NewGrant *> grants;
    for (const Arrival &arrival : batch) {
        if (arrival.grant)
            grants.push_back(&*arrival.grant);
    }
    return grants;
}

} // namespace

VisitGatherer::VisitGatherer(store::Connection connection, http::ErrorPage trouble)
    : m_connection(std::move(connection)), m_trouble(std::move(trouble)),
      m_gathering([this](std::vector<Arrival> &batch) { work(batch); },
                  [this] {
                      m_writer.reset();
                      m_session.reset();
                  }) {
    m_connection.application = QStringLiteral("gatelodge visits");
}

VisitGatherer::Tally VisitGatherer::tally() const {
    const std::lock_guard lock(m_mutex);
    return m_tally;
}

void VisitGatherer::work(std::vector<Arrival> &batch) {
    const Done recorded = record(batch);
    if (!recorded)
        qCWarning(logGatherer, "%zu visits were not recorded: %ls", batch.size(),
                  qUtf16Printable(recorded.error().detail));
    answer(batch, recorded.has_value());
}

// A database that was restarted is noticed by the first statement on the old connection: that batch gets a second one.
Done VisitGatherer::record(const std::vector<Arrival> &batch) {
    const auto visits = sortedVisits(batch);
    const auto grants = grantsOf(batch);
    Done done = recordOnce(visits, grants);
    if (!done && done.error().fault == Fault::Unavailable && m_session) {
        m_writer.reset();
        m_session.reset();
        done = recordOnce(visits, grants);
    }
    if (!done) {
        m_writer.reset();
        m_session.reset();
    }
    return done;
}

Done VisitGatherer::recordOnce(const std::vector<store::RecordedVisit> &visits,
                               const std::vector<const store::NewGrant *> &grants) {
    if (!m_session) {
        GL_TRY(m_session, store::Session::open(m_connection));
        m_writer = std::make_unique<store::VisitWriter>(*m_session);
    }
    return m_writer->record(visits, grants);
}

void VisitGatherer::answer(std::vector<Arrival> &batch, bool recorded) {
    if (recorded) {
        const std::lock_guard lock(m_mutex);
        ++m_tally.commits;
        m_tally.visits += batch.size();
    }
    for (Arrival &arrival : batch) {
        if (recorded)
            arrival.reply(std::move(arrival.granted));
        else
            arrival.reply(m_trouble(arrival.request, 503).with("Retry-After", "5"));
    }
}

} // namespace gatelodge::quick
