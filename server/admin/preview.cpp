#include "server/admin/preview.h"
#include "server/admin/office.h"
#include "server/service/branding.h"
#include "server/service/preview_tickets.h"
#include "server/store/brandings.h"
#include "server/text/texts.h"
#include <QHostAddress>

namespace gatelodge::admin {

using store::Session;

QUrl Preview::reachable(const QStringList &addresses) {
    for (const QString &text : addresses) {
        QUrl address(text);
        const QHostAddress host(address.host());
        if (host == QHostAddress::AnyIPv4 || host == QHostAddress::Any)
            address.setHost(QStringLiteral("127.0.0.1"));
        else if (host == QHostAddress::AnyIPv6)
            address.setHost(QStringLiteral("::1"));
        else if (!host.isLoopback())
            continue;
        return address;
    }
    return {};
}

QFuture<Result<StoredBranding>> Preview::branding(const BrandingPlace &place) {
    return m_office.ask<Duty::ReadSites>([place](Session &session) { return store::findBranding(session, place); });
}

QFuture<Done> Preview::changeHouse(Revision seen, const Branding &branding) {
    return m_office.ask<Duty::ManageSettings>([=](Session &session, const auto &permit) {
        return service::changeHouseBranding(session, permit, seen, branding);
    });
}

QFuture<Done> Preview::changeOrg(const OrgId &org, Revision seen, const Branding &branding) {
    return m_office.ask<Duty::ManageSites>([=](Session &session, const auto &permit) {
        return service::changeOrgBranding(session, permit, org, seen, branding);
    });
}

QFuture<Done> Preview::changeSite(const SiteId &site, Revision seen, const Branding &branding) {
    return m_office.ask<Duty::ManageSite>([=](Session &session, const auto &permit) {
        return service::changeSiteBranding(session, permit, site, seen, branding);
    });
}

QFuture<Result<QUrl>> Preview::open(const PreviewOrder &order, const QUrl &server) {
    return m_office.ask<Duty::ReadSites>([=, tickets = m_tickets](Session &) -> Result<QUrl> {
        if (!tickets || server.isEmpty())
            return failure(Fault::Unavailable, QStringLiteral("no server runs in this program"));
        QUrl shown = server;
        shown.setPath(QStringLiteral("/account/preview/%1/").arg(QString::fromLatin1(tickets->issue(order))));
        return shown;
    });
}

QList<QPair<QString, QString>> Preview::languages() {
    QList<QPair<QString, QString>> named;
    for (const QString &code : text::Texts::languages())
        named.append({code, text::Texts::nameOf(code)});
    return named;
}

Done Preview::check(const Branding &branding) { return service::checkBranding(branding); }

} // namespace gatelodge::admin
