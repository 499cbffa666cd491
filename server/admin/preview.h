// "What they see" for the console: how the house, its organisations and sites present themselves, and a look at any
// people's page as the built-in server makes it, with edits that are not saved yet. Nothing is recorded by looking.
#pragma once
#include "server/domain/preview.h"
#include "server/domain/result.h"
#include <memory>
#include <QFuture>
#include <QStringList>
#include <QUrl>

namespace gatelodge::service {
class PreviewTickets;
}

namespace gatelodge::admin {

class Office;

class Preview {
public:
    explicit Preview(Office &office) : m_office(office) {}

    // The tickets that the server in this program takes. Never called for a console whose house is served elsewhere.
    void take(std::shared_ptr<service::PreviewTickets> tickets) { m_tickets = std::move(tickets); }
    // Of the addresses that the server listens at, the one that a preview is loaded from: on this machine, or none.
    static QUrl reachable(const QStringList &addresses);

    QFuture<Result<StoredBranding>> branding(const BrandingPlace &place);
    // Conflict: it has changed since seen. Invalid: the detail begins with the field's name.
    QFuture<Done> changeHouse(Revision seen, const Branding &branding);
    QFuture<Done> changeOrg(const OrgId &org, Revision seen, const Branding &branding);
    QFuture<Done> changeSite(const SiteId &site, Revision seen, const Branding &branding);
    // An address of that server that shows the page once, within half a minute. Unavailable: no server runs in this
    // program.
    QFuture<Result<QUrl>> open(const PreviewOrder &order, const QUrl &server);
    // The languages that pages and mails are made in, English first: code and own name.
    static QList<QPair<QString, QString>> languages();
    // What is wrong with a draft, at once; see service::checkBranding.
    static Done check(const Branding &branding);

private:
    Office &m_office;
    std::shared_ptr<service::PreviewTickets> m_tickets;
};

} // namespace gatelodge::admin
