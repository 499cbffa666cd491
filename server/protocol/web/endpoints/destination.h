// Where a person goes once a page has let them through (F9). `next` in addresses and forms is either the opaque id of a
// request that the hop has kept, or the address of one of our own rooms or of an opened invitation; nothing else leads
// anywhere.
#pragma once
#include "server/protocol/web/page.h"
#include "server/service/next.h"

namespace gatelodge::web {

class Destination {
public:
    Destination() = default; // the overview
    explicit Destination(Room room) : m_next(addressOf(room)), m_path(addressOf(room).toLatin1()) {}
    // A `next` that is gone, damaged or hostile leads to the overview; errors are the database's only.
    static Result<Destination> parse(store::Session &session, const QString &next);

    QByteArray path() const { return m_path; }     // of our own, begins with one '/'
    const QString &next() const { return m_next; } // to be handed on; empty for the overview
    bool hasExpired() const { return m_expired; }  // there was an id, and its request is gone
    const std::optional<SiteId> &site() const { return m_site; }

private:
    QString m_next;
    QByteArray m_path = QByteArrayLiteral("/account/");
    std::optional<SiteId> m_site;
    bool m_expired = false;
};

// The room that an address belongs to: "/account/emails/main/" belongs to the email addresses.
Room roomOf(const QByteArray &path);

} // namespace gatelodge::web
