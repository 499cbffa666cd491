#include "server/protocol/web/endpoints/destination.h"
#include <QRegularExpression>

namespace gatelodge::web {

namespace {

const auto invitation = QStringLiteral("/account/invite/"); // the browser keeps the rest of it

// With the code that somebody came with, so that they need not type it after they have signed in (RFC 8628 §3.3.1).
bool isDevicePage(const QString &next) {
    static const QRegularExpression page(QStringLiteral("\\A/device(\\?user_code=[A-Z]{4}-[A-Z]{4})?\\z"));
    return page.match(next).hasMatch();
}

} // namespace

Result<Destination> Destination::parse(store::Session &session, const QString &next) {
    if (next.isEmpty())
        return Destination();
    for (const Room room : allRooms()) {
        if (next == addressOf(room))
            return Destination(room);
    }
    Destination destination;
    if (next == invitation || isDevicePage(next)) {
        destination.m_next = next;
        destination.m_path = next.toLatin1();
        return destination;
    }
    const auto kept = service::findRequest(session, next.toUtf8());
    if (!kept && kept.error().fault != Fault::Expired)
        return failure(kept.error());
    const auto path = kept ? service::pathOf(*kept, next.toUtf8()) : std::nullopt;
    destination.m_expired = !path;
    if (path) {
        destination.m_next = next;
        destination.m_path = *path;
        destination.m_site = kept->site;
        if (kept->openid)
            destination.m_openid = *kept;
    }
    return destination;
}

Room roomOf(const QByteArray &path) {
    Room found = Room::Account;
    for (const Room room : allRooms()) {
        if (room != Room::Account && path.startsWith(addressOf(room).toLatin1()))
            found = room;
    }
    return found;
}

} // namespace gatelodge::web
