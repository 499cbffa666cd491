// A database, a vault, an HTTP client, and workers as many as wanted: what every test of the queue begins with.
#pragma once
#include "server/delivery/worker.h"
#include "tests/support/builders.h"
#include "tests/support/queue/site_copy.h"
#include "tests/support/test_database.h"

namespace gatelodge::tests {

class QueueHouse {
public:
    QueueHouse();
    // Everything but the database itself goes, the shifted clock too: much quicker than a house for each test.
    void clear();

    store::Session &session() { return *m_session; }
    TestDatabase &database() { return m_database; }
    const std::shared_ptr<const service::Vault> &vault() const { return m_vault; }
    delivery::Outbound &outbound() { return m_outbound; }

    // A site with a key that pushes to the copy. The copy accepts exactly this key.
    SiteId addSite(SiteCopy &copy, const std::function<void(SiteProfile &)> &change = {}, OrgId org = {});
    QByteArray rotateKey(const SiteId &site); // the new key; pushes go on with the old one
    void confirmKey(const SiteId &site);
    void visit(const UserId &user, const SiteId &site); // with the revision that the person has now, an hour ago
    void sql(const QString &text);                      // in the test's own session
    QVariant ask(const QString &query);                 // the first value
    void rename(const UserId &user, const QString &lastName);
    int waiting(); // rows and changes, not set aside
    bool isDrained() { return waiting() == 0; }

    delivery::WorkerOptions options() const; // quick polls
    std::unique_ptr<delivery::Worker> worker(delivery::WorkerOptions options);
    std::unique_ptr<delivery::Worker> worker() { return worker(options()); }

private:
    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<const service::Vault> m_vault;
    delivery::Outbound m_outbound;
};

} // namespace gatelodge::tests
