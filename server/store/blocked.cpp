#include "server/store/blocked.h"
#include "server/store/listing.h"

namespace gatelodge::store {

namespace {

int secondsOf(std::chrono::seconds duration) { return int(duration.count()); }

} // namespace

Result<QList<FullCount>> listFullCounts(Session &session, int least, std::chrono::seconds window) {
    return listed(session.rows("blocked.counts", least, secondsOf(window)), [](const Row &row) {
        return FullCount{row.bytes("bucket"), row.number("tries"), std::chrono::seconds(row.number("seconds_left"))};
    });
}

Result<QList<Suspect>> listSuspects(Session &session, std::chrono::seconds window) {
    return listed(session.rows("blocked.suspects", secondsOf(window)), [](const Row &row) {
        Suspect suspect{row.user("uid"), row.text("caption"), row.text("username"), {}};
        const QStringList devices = row.list("devices");
        for (const QString &device : devices)
            suspect.devices << QByteArray::fromHex(device.toLatin1());
        return suspect;
    });
}

Result<QList<BlockedPerson>> listBlockedPeople(Session &session, std::chrono::seconds window) {
    return listed(session.rows("blocked.people", secondsOf(window)), [](const Row &row) {
        return BlockedPerson{row.user("user_uid"), row.text("caption"), row.text("username"), row.number("tries"),
                             std::chrono::seconds(row.number("seconds_left"))};
    });
}

Result<QStringList> listTriedAddresses(Session &session, std::chrono::seconds window) {
    return listed(session.rows("blocked.addresses", secondsOf(window)),
                  [](const Row &row) { return row.text("address"); });
}

} // namespace gatelodge::store
