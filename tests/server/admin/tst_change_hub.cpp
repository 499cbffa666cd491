// What the window hears of changes, whoever made them.
#include "server/admin/change_hub.h"
#include "server/admin/office.h"
#include "server/store/audit.h"
#include "server/store/listener.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QSignalSpy>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::admin;
using tests::value;

class TestChangeHub : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_office = std::make_unique<Office>(
            m_database.connection(), service::Access::owner(Actor::system()),
            std::make_shared<const service::Means>(tests::cheapMeans(std::make_shared<tests::Letters>())));
        m_listener = std::make_unique<store::Listener>(
            m_database.connection(), QStringList{QStringLiteral("gatelodge_audit"), QStringLiteral("gatelodge_queue")});
        m_hub = std::make_unique<ChangeHub>(*m_office, *m_listener);
    }
    void cleanup() {
        m_hub.reset();
        m_listener.reset();
        m_office.reset();
    }

    void a_change_is_told_with_its_notification() {
        QSignalSpy ready(m_hub.get(), &ChangeHub::everythingMayHaveChanged);
        QSignalSpy heard(m_hub.get(), &ChangeHub::heard);
        m_listener->start();
        QTRY_COMPARE(ready.size(), 1);
        addOrgs(1);
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard.first().first().value<HeardNotification>().changes.size(), 1);
        QCOMPARE(ready.size(), 1);
    }

    void more_changes_than_anybody_wants_one_by_one_mean_read_everything_again() {
        QSignalSpy everything(m_hub.get(), &ChangeHub::everythingMayHaveChanged);
        QSignalSpy changed(m_hub.get(), &ChangeHub::changed);
        m_listener->start();
        QTRY_COMPARE(everything.size(), 1);
        addOrgs(store::kMostChanges + 1);
        QTRY_COMPARE(everything.size(), 2);
        QVERIFY(changed.isEmpty());
        QVERIFY(m_hub->lastChange().isValid());
    }

    // A page closed, or the program ended, while an answer is on its way.
    void a_hub_that_goes_while_it_reads_harms_nobody() {
        for (int i = 0; i < 50; ++i) {
            init();
            QSignalSpy connected(m_listener.get(), &store::Listener::connected);
            m_listener->start();
            QTRY_VERIFY(!connected.isEmpty()); // it has asked, and not been answered
            m_hub.reset();
        }
        QCoreApplication::processEvents();
        QVERIFY(!m_hub);
    }

private:
    void addOrgs(int number) {
        static int round = 0;
        ++round;
        value(m_session->script(
            QStringLiteral("INSERT INTO orgs (name) SELECT 'org %1 ' || g FROM generate_series(1, %2) g")
                .arg(round)
                .arg(number)));
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::unique_ptr<Office> m_office;
    std::unique_ptr<store::Listener> m_listener;
    std::unique_ptr<ChangeHub> m_hub;
};

QTEST_GUILESS_MAIN(TestChangeHub)
#include "tst_change_hub.moc"
