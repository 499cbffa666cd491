// Where a person goes once a page has let them through (F9). `next` in addresses and forms is either the opaque id of a
// request that a protocol has kept, or the address of one of our own rooms, of an opened invitation, or of the page where
// devices are let in; nothing else leads anywhere.
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
    // The request of OpenID Connect that waits for the person; null: it is none.
    const store::WaitingRequest *openid() const { return m_openid ? &*m_openid : nullptr; }
    bool isSignOut() const { return m_openid && m_openid->openid->way == store::WaitingOpenId::Logout; }
    bool isDevice() const { return m_openid && m_openid->openid->way == store::WaitingOpenId::Device; }
    // A parameter of it; empty: it has none.
    QString asks(const char *parameter) const {
        return m_openid ? (*m_openid->openid)[QLatin1StringView(parameter)] : QString();
    }
    // Beyond our own pages, where its answer goes: to an address that was found to be the site's; else empty.
    QString answersAt() const { return asks(isSignOut() ? "post_logout_redirect_uri" : "redirect_uri"); }

private:
    QString m_next;
    QByteArray m_path = QByteArrayLiteral("/account/");
    std::optional<SiteId> m_site;
    std::optional<store::WaitingRequest> m_openid;
    bool m_expired = false;
};

// The room that an address belongs to: "/account/emails/main/" belongs to the email addresses.
Room roomOf(const QByteArray &path);

} // namespace gatelodge::web
