#include "tests/support/queue/queue_house.h"
#include "server/service/houses.h"
#include "server/service/random_bytes.h"
#include "server/store/places.h"
#include "server/store/queue.h"
#include <libpq-fe.h>

namespace gatelodge::tests {

namespace {

void giveKey(store::Session &session, const service::Vault &vault, const SiteId &site, QByteArrayView key) {
    value(store::replaceSiteKey(session, site, vault.sealingKey().seal(service::kSiteKey, key),
                                service::fingerprintOf(key), CryptoVersion::V3));
}

} // namespace

QueueHouse::QueueHouse()
    : m_session(m_database.session()), m_vault(std::make_shared<service::Vault>(service::Vault::generate())) {}

void QueueHouse::clear() {
    sql(QStringLiteral(
        "SET session_replication_role = replica; TRUNCATE users, emails, logins, group_members, orgs, user_search, "
        "user_change, site_queue, queue_aside, deliveries, delivery_log, audit, audit_payload, settings CASCADE; "
        "SET session_replication_role = origin"));
    sql(QStringLiteral("ALTER DATABASE %1 RESET gatelodge.clock_shift").arg(m_database.connection().database));
}

SiteId QueueHouse::addSite(SiteCopy &copy, const std::function<void(SiteProfile &)> &change, OrgId org) {
    aSite builder(*m_session);
    builder.pushingTo(copy.url());
    if (org != OrgId())
        builder.of(org);
    if (change)
        builder.with(change);
    const SiteId site = builder.make();
    const QByteArray key = service::randomBytes(64);
    giveKey(*m_session, *m_vault, site, key);
    copy.accept(key);
    return site;
}

QByteArray QueueHouse::rotateKey(const SiteId &site) {
    const QByteArray key = service::randomBytes(64);
    giveKey(*m_session, *m_vault, site, key);
    return key;
}

void QueueHouse::confirmKey(const SiteId &site) { value(store::confirmSiteKey(*m_session, site)); }

void QueueHouse::visit(const UserId &user, const SiteId &site) {
    const qint64 revision =
        ask(QStringLiteral("SELECT revision FROM users WHERE uid = '%1'").arg(toString(user))).toLongLong();
    value(store::recordVisits(*m_session, {{user, site, Revision{revision}}}));
    // A fresh visit with an older revision is a race of its own (Q3); most tests want none.
    sql(QStringLiteral(
            "UPDATE visits SET last_at = gatelodge.now() - interval '1 hour' WHERE user_uid = '%1' AND site_id = %2")
            .arg(toString(user))
            .arg(site.value));
}

void QueueHouse::sql(const QString &text) { value(m_session->script(text)); }

QVariant QueueHouse::ask(const QString &query) {
    PGresult *result = PQexec(m_session->handle(), query.toUtf8().constData());
    if (PQresultStatus(result) != PGRES_TUPLES_OK)
        qFatal("%s", PQresultErrorMessage(result));
    const bool none = PQntuples(result) == 0 || PQgetisnull(result, 0, 0);
    const QVariant answer = none ? QVariant() : QVariant(QString::fromUtf8(PQgetvalue(result, 0, 0)));
    PQclear(result);
    return answer;
}

void QueueHouse::rename(const UserId &user, const QString &lastName) {
    sql(QStringLiteral("UPDATE users SET last_name = '%1' WHERE uid = '%2'").arg(lastName, toString(user)));
}

int QueueHouse::waiting() {
    return ask(QStringLiteral("SELECT (SELECT count(*) FROM site_queue) + (SELECT count(*) FROM user_change) "
                              "+ (SELECT count(*) FROM deliveries WHERE owed)"))
        .toInt();
}

delivery::WorkerOptions QueueHouse::options() const {
    delivery::WorkerOptions options;
    options.database = m_database.connection();
    options.vault = m_vault;
    options.node = QStringLiteral("test");
    options.poll = std::chrono::milliseconds(200);
    return options;
}

std::unique_ptr<delivery::Worker> QueueHouse::worker(delivery::WorkerOptions options) {
    auto worker = std::make_unique<delivery::Worker>(std::move(options), m_outbound);
    QObject::connect(worker.get(), &delivery::Worker::trouble,
                     [](const QString &what) { qWarning("worker: %s", qPrintable(what)); });
    worker->start();
    return worker;
}

} // namespace gatelodge::tests
