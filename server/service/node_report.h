// What each server tells of itself once a minute, and the sample of that minute: charts and health list are read from
// there, whichever node serves the person who looks.
#pragma once
#include "server/store/live.h"

namespace gatelodge::service {

struct NodePlaces {
    QString node;           // its name
    QString dataDir;        // where it writes
    QString tlsCertificate; // a file; empty: it has none
    std::optional<QString> mailServer = {}; // that it was told at its start, or empty; nothing: it does not tell
};

// Of this machine, now. databaseNow: the database's clock at the same moment.
store::NodeReport reportOf(const NodePlaces &places, const QDateTime &databaseNow);
// The report with the clocks compared by asking the database.
Result<store::NodeReport> lookAround(store::Session &session, const NodePlaces &places);
// The minute's sample and the node's report, written.
Done sampleHouse(store::Session &session, const NodePlaces &places);

} // namespace gatelodge::service
