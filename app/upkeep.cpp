#include "app/upkeep.h"
#include "server/store/doors.h"
#include "server/store/transaction.h"
#include <QLoggingCategory>

namespace gatelodge::app {

Q_LOGGING_CATEGORY(lcUpkeep, "gatelodge.app.upkeep")

Upkeep::Upkeep(store::Connection connection) : m_lane(QStringLiteral("upkeep"), std::move(connection), 1, 4) {
    using namespace std::chrono_literals;
    connect(&m_timer, &QTimer::timeout, this, &Upkeep::tidy);
    m_timer.start(5min);
}

void Upkeep::tidy() {
    const bool taken = m_lane.submit([](Result<store::Session *> session) {
        if (!session)
            return; // the database is away; there is nothing to tidy then
        const auto pruned =
            store::inTransaction(**session, Actor::system(), [&] { return store::pruneDoors(**session); });
        if (!pruned)
            qCWarning(lcUpkeep, "cannot remove what has expired: %s", qPrintable(pruned.error().detail));
    });
    if (!taken)
        qCWarning(lcUpkeep, "the last tidying has not ended yet");
}

} // namespace gatelodge::app
