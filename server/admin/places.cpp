#include "server/admin/places.h"
#include "server/admin/office.h"
#include "server/service/houses.h"
#include "server/service/webhooks.h"
#include "server/store/audit.h"
#include "server/store/disclosures.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/webhooks.h"
#include <algorithm>
#include <QCollator>

namespace gatelodge::admin {

using store::Session;

namespace {

// In the order in which the language of the window has names, capitals and accents included, numbers by their value;
// the database has only the order of code points. The language is that of the moment of asking: another thread sorts.
template <typename Record> auto inOrderOfNames(Result<QList<Record>> (*list)(Session &)) {
    QCollator order{QLocale()};
    order.setNumericMode(true);
    return [list, order](Session &session) -> Result<QList<Record>> {
        GL_TRY(QList<Record> records, list(session));
        std::stable_sort(records.begin(), records.end(), [&order](const Record &a, const Record &b) {
            return order.compare(a.profile.name, b.profile.name) < 0;
        });
        return records;
    };
}

Result<SiteDetails> detailsOf(Session &session, const SiteId &id) {
    SiteDetails details;
    GL_TRY(details.site, store::findSite(session, id));
    GL_TRY(details.messages, store::listSiteMessages(session, id));
    GL_TRY(details.atGates, store::countAtGates(session, id));
    const QString key = QString::number(id.value);
    GL_TRY(details.history, store::listChangesOfRecord(session, QStringLiteral("sites"), key, 100));
    GL_TRY(const auto openId, store::listChangesOfRecord(session, QStringLiteral("openid_clients"), key, 100));
    details.history += openId;
    GL_TRY(const auto secrets, store::listChangesOfParts(session, QStringLiteral("webhook_secrets"), key, 100));
    details.history += secrets;
    GL_TRY(details.webhookSecrets, store::listWebhookSecrets(session, id));
    std::sort(details.history.begin(), details.history.end(),
              [](const Change &a, const Change &b) { return a.seq > b.seq; });
    GL_DO(store::fillInCaptions(session, details.history));
    return details;
}

} // namespace

QFuture<Result<QList<Org>>> Places::orgs() { return m_office.ask<Duty::ReadSites>(inOrderOfNames(store::listOrgs)); }

QFuture<Result<OrgId>> Places::createOrg(const OrgProfile &profile) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::createOrg(session, permit, profile); });
}

QFuture<Done> Places::changeOrg(const OrgId &id, Revision seen, const OrgProfile &profile) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::changeOrg(session, permit, id, seen, profile); });
}

QFuture<Done> Places::removeOrg(const OrgId &id) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::removeOrg(session, permit, id); });
}

QFuture<Done> Places::bringBackOrg(const OrgId &id) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::bringBackOrg(session, permit, id); });
}

QFuture<Result<BulkOutcome>> Places::changeOrgs(const QList<OrgId> &ids, const OrgDeed &deed) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::changeOrgs(session, permit, ids, deed); });
}

QFuture<Result<QList<LedgerLine>>> Places::ledger(const OrgId &id, const QString &behind, int people) {
    return m_office.ask<Duty::ReadPeople>(
        [=](Session &session) { return store::listLedger(session, id, behind, people); });
}

QFuture<Result<LedgerSize>> Places::countLedger(const OrgId &id) {
    return m_office.ask<Duty::ReadPeople>([id](Session &session) { return store::countLedger(session, id); });
}

QFuture<Result<QList<Group>>> Places::groups() {
    return m_office.ask<Duty::ReadSites>(inOrderOfNames(store::listGroups));
}

QFuture<Result<GroupId>> Places::createGroup(const GroupProfile &profile) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::createGroup(session, permit, profile); });
}

QFuture<Done> Places::changeGroup(const GroupId &id, Revision seen, const GroupProfile &profile) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::changeGroup(session, permit, id, seen, profile); });
}

QFuture<Done> Places::removeGroup(const GroupId &id) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::removeGroup(session, permit, id); });
}

QFuture<Done> Places::bringBackGroup(const GroupId &id) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::bringBackGroup(session, permit, id); });
}

QFuture<Result<BulkOutcome>> Places::changeGroups(const QList<GroupId> &ids, const GroupDeed &deed) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::changeGroups(session, permit, ids, deed); });
}

QFuture<Result<QList<Site>>> Places::sites() { return m_office.ask<Duty::ReadSites>(inOrderOfNames(store::listSites)); }

QFuture<Result<SiteDetails>> Places::site(const SiteId &id) {
    return m_office.ask<Duty::ReadSites>(
        [id](Session &session) { return store::inSnapshot(session, [&] { return detailsOf(session, id); }); });
}

QFuture<Result<SiteId>> Places::createSite(const SiteProfile &profile) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::createSite(session, permit, profile); });
}

QFuture<Done> Places::changeSite(const SiteId &id, Revision seen, const SiteProfile &profile) {
    return m_office.ask<Duty::ManageSite>(
        [=](Session &session, const auto &permit) { return service::changeSite(session, permit, id, seen, profile); });
}

QFuture<Result<BulkOutcome>> Places::changeSites(const QList<SiteId> &ids, const SiteDeed &deed) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::changeSites(session, permit, ids, deed); });
}

QFuture<Done> Places::removeSite(const SiteId &id) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::removeSite(session, permit, id); });
}

QFuture<Done> Places::bringBackSite(const SiteId &id) {
    return m_office.ask<Duty::ManageSites>(
        [=](Session &session, const auto &permit) { return service::bringBackSite(session, permit, id); });
}

QFuture<Done> Places::putMessage(const SiteId &id, const SiteMessage &message) {
    return m_office.ask<Duty::ManageSite>(
        [=](Session &session, const auto &permit) { return service::putMessage(session, permit, id, message); });
}

QFuture<Result<QString>> Places::makeKey(const SiteId &id) {
    return m_office.ask<Duty::ManageSite>([=, this](Session &session, const auto &permit) {
        return service::makeKey(session, permit, m_office.means().vault->sealingKey(), id);
    });
}

QFuture<Done> Places::importKey(const SiteId &id, const QString &base64) {
    return m_office.ask<Duty::ManageSite>([=, this](Session &session, const auto &permit) {
        return service::importKey(session, permit, m_office.means().vault->sealingKey(), id, base64);
    });
}

QFuture<Done> Places::confirmKey(const SiteId &id) {
    return m_office.ask<Duty::ManageSite>(
        [=](Session &session, const auto &permit) { return service::confirmKey(session, permit, id); });
}

QFuture<Result<QString>> Places::makeWebhookSecret(const SiteId &id, std::chrono::seconds overlap) {
    return m_office.ask<Duty::ManageSite>(
        [=, &office = m_office](Session &session, const auto &permit) -> Result<QString> {
            GL_TRY(const auto made, service::makeWebhookSecret(session, permit, office.means().vault->sealingKey(), id,
                                                               overlap));
            return made.text;
        });
}

QFuture<Done> Places::endWebhookSecret(const SiteId &id, const WebhookSecretId &secret, std::chrono::seconds in) {
    return m_office.ask<Duty::ManageSite>([=](Session &session, const auto &permit) {
        return service::endWebhookSecret(session, permit, id, secret, in);
    });
}

QFuture<Result<QList<Gate>>> Places::gates(const UserId &uid, const SiteId &site) {
    return m_office.ask<Duty::ReadPeople>(
        [=](Session &session) { return store::listGates(session, uid, site, Level::Normal); });
}

} // namespace gatelodge::admin
