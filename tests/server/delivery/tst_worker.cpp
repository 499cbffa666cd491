// What sites are told, and when nothing may be told (PG-10 to PG-13).
#include "server/store/belongings.h"
#include "tests/support/queue/queue_house.h"
#include <QJsonArray>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;

namespace {

QString update(const char *set, const UserId &user) {
    return QStringLiteral("UPDATE users SET %1 WHERE uid = '%2'").arg(QLatin1String(set), toString(user));
}

} // namespace

class TestWorker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<QueueHouse>(); }
    void cleanupTestCase() { m_house.reset(); }
    void init() {
        m_house->clear();
        m_copy = std::make_unique<SiteCopy>();
    }
    void cleanup() { m_copy.reset(); }

    void a_change_arrives_with_everything_that_a_site_may_know();
    void keys_go_along_only_where_the_switch_is_on();
    void several_changes_are_one_row_and_the_last_state_is_sent();
    void nobody_hears_of_people_who_never_came();
    void a_suspension_is_told_once_and_a_restoration_brings_the_update();
    void a_deleted_person_is_suspended_and_an_erased_one_erased();
    void consent_decides_data();
    void consent_decides();
    void switching_pushes_on_queues_the_visitors();
    void what_is_owed_to_a_site_without_pushes_is_dropped_unsent();
    void the_queue_is_read_at_start();

private:
    UserId ada() {
        return aUser(m_house->session())
            .called(QStringLiteral("ada"))
            .withEmail(QStringLiteral("ada@example.org"))
            .make();
    }
    std::unique_ptr<SiteCopy> m_copy;
    std::unique_ptr<QueueHouse> m_house;
};

void TestWorker::a_change_arrives_with_everything_that_a_site_may_know() {
    const SiteId site = m_house->addSite(*m_copy);
    const UserId user = ada();
    value(store::insertEmail(m_house->session(), user, QStringLiteral("ada@example.com"), false, true));
    value(store::insertEmail(m_house->session(), user, QStringLiteral("claim@example.com"), false, false));
    m_house->visit(user, site);
    const auto worker = m_house->worker();
    m_house->rename(user, QStringLiteral("Byron"));
    QTRY_COMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("Byron"));
    QTRY_VERIFY(m_house->isDrained());
    const QJsonObject expected{{QStringLiteral("username"), QStringLiteral("ada")},
                               {QStringLiteral("firstname"), QStringLiteral("Ada")},
                               {QStringLiteral("lastname"), QStringLiteral("Byron")},
                               {QStringLiteral("email"), QStringLiteral("ada@example.org")},
                               {QStringLiteral("secondaryemails"), QJsonArray{QStringLiteral("ada@example.com")}}};
    QCOMPARE(m_copy->people().value(QStringLiteral("ada")).told, expected);
    QCOMPARE(m_copy->refusedSignatures(), 0);
}

void TestWorker::keys_go_along_only_where_the_switch_is_on() {
    SiteCopy withKeys;
    const SiteId plain = m_house->addSite(*m_copy);
    const SiteId keyed = m_house->addSite(withKeys, [](SiteProfile &profile) { profile.pushSshKeys = true; });
    const UserId user = ada();
    m_house->visit(user, plain);
    m_house->visit(user, keyed);
    const auto worker = m_house->worker();
    m_house->sql(
        QStringLiteral(
            "INSERT INTO ssh_keys (user_uid, key) VALUES ('%1', 'ssh-ed25519 AAAA'), ('%1', 'ssh-ed25519 BBBB')")
            .arg(toString(user)));
    QTRY_COMPARE(withKeys.people().value(QStringLiteral("ada")).told.value(QStringLiteral("sshkeys")).toString(),
                 QStringLiteral("ssh-ed25519 AAAA\nssh-ed25519 BBBB"));
    QTRY_COMPARE(m_copy->requests(), 1);
    QVERIFY(!m_copy->people().value(QStringLiteral("ada")).told.contains(QStringLiteral("sshkeys")));
}

void TestWorker::several_changes_are_one_row_and_the_last_state_is_sent() {
    const SiteId site = m_house->addSite(*m_copy);
    const UserId user = ada();
    m_house->visit(user, site);
    for (int i = 0; i < 5; ++i)
        m_house->rename(user, QStringLiteral("Name %1").arg(i));
    QCOMPARE(m_house->waiting(), 1);
    const auto worker = m_house->worker();
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(m_copy->requests(), 1);
    QCOMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("Name 4"));
}

void TestWorker::nobody_hears_of_people_who_never_came() {
    SiteCopy other;
    const SiteId site = m_house->addSite(*m_copy);
    m_house->addSite(other);
    const UserId user = ada();
    m_house->visit(user, site);
    m_house->rename(aUser(m_house->session()).called(QStringLiteral("bob")).make(), QStringLiteral("Stranger"));
    m_house->rename(user, QStringLiteral("Known"));
    const auto worker = m_house->worker();
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(m_copy->people().keys(), QStringList{QStringLiteral("ada")});
    QCOMPARE(other.requests(), 0);
}

void TestWorker::a_suspension_is_told_once_and_a_restoration_brings_the_update() {
    const SiteId site = m_house->addSite(*m_copy);
    const UserId user = ada();
    m_house->visit(user, site);
    const auto worker = m_house->worker();
    m_house->sql(update("status = 'suspended', last_name = 'Then'", user));
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(m_copy->kinds(), (QStringList{QStringLiteral("suspend"), QStringLiteral("update")}));
    QCOMPARE(m_copy->people().value(QStringLiteral("ada")).state, QStringLiteral("suspended"));
    QCOMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("Then"));
    m_house->rename(user, QStringLiteral("Still"));
    QTRY_COMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("Still"));
    m_house->sql(update("status = 'active'", user));
    QTRY_COMPARE(m_copy->requests(), 5);
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(m_copy->kinds().mid(3), (QStringList{QStringLiteral("restore"), QStringLiteral("update")}));
    QCOMPARE(m_copy->people().value(QStringLiteral("ada")).state, QStringLiteral("active"));
}

void TestWorker::a_deleted_person_is_suspended_and_an_erased_one_erased() {
    const SiteId site = m_house->addSite(*m_copy);
    const UserId user = ada();
    m_house->visit(user, site);
    const auto worker = m_house->worker();
    m_house->sql(update("deleted_at = gatelodge.now()", user));
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(m_copy->kinds(), QStringList{QStringLiteral("suspend")});
    m_house->rename(user, QStringLiteral("Nobody’s business"));
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(m_copy->requests(), 1);
    m_house->sql(update("erased_at = gatelodge.now(), last_name = ''", user));
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(m_copy->kinds(), (QStringList{QStringLiteral("suspend"), QStringLiteral("erase")}));
    QCOMPARE(m_copy->people().value(QStringLiteral("ada")).state, QStringLiteral("erased"));
}

void TestWorker::consent_decides_data() {
    QTest::addColumn<QList<bool>>("given");
    QTest::addColumn<int>("requests");
    QTest::newRow("missing") << QList<bool>{} << 0;
    QTest::newRow("given") << QList<bool>{true} << 1;
    QTest::newRow("withdrawn") << QList<bool>{true, false} << 0;
    QTest::newRow("given again") << QList<bool>{true, false, true} << 1;
}

void TestWorker::consent_decides() {
    QFETCH(QList<bool>, given);
    const OrgId org = anOrg(m_house->session(), QStringLiteral("Race"), true);
    const SiteId site = m_house->addSite(*m_copy, {}, org);
    const UserId user = ada();
    m_house->visit(user, site);
    for (const bool yes : std::as_const(given))
        m_house->sql(
            QStringLiteral("INSERT INTO consents (user_uid, org_id, given, text_version) VALUES ('%1', %2, %3, '1')")
                .arg(toString(user))
                .arg(org.value)
                .arg(yes ? QLatin1String("true") : QLatin1String("false")));
    m_house->rename(user, QStringLiteral("Byron"));
    const auto worker = m_house->worker();
    QTRY_VERIFY(m_house->isDrained());
    QTEST(m_copy->requests(), "requests");
}

void TestWorker::switching_pushes_on_queues_the_visitors() {
    const SiteId site = m_house->addSite(*m_copy, [](SiteProfile &profile) { profile.pushChanges = false; });
    const UserId user = ada();
    m_house->visit(user, site);
    m_house->rename(user, QStringLiteral("Byron"));
    const auto worker = m_house->worker();
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(m_copy->requests(), 0);
    m_house->sql(QStringLiteral("UPDATE sites SET push_changes = true"));
    QTRY_COMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("Byron"));
    QTRY_VERIFY(m_house->isDrained());
}

void TestWorker::what_is_owed_to_a_site_without_pushes_is_dropped_unsent() {
    const SiteId site = m_house->addSite(*m_copy);
    const UserId user = ada();
    m_house->visit(user, site);
    m_house->rename(user, QStringLiteral("Byron"));
    m_house->sql(QStringLiteral("SELECT fan_out(10)"));
    m_house->sql(QStringLiteral("UPDATE sites SET push_changes = false"));
    const auto worker = m_house->worker();
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(m_copy->requests(), 0);
}

void TestWorker::the_queue_is_read_at_start() {
    const SiteId site = m_house->addSite(*m_copy);
    const UserId user = ada();
    m_house->visit(user, site);
    m_house->rename(user, QStringLiteral("Byron"));
    auto options = m_house->options();
    options.listen = false;
    options.poll = std::chrono::hours(1);
    const auto worker = m_house->worker(options);
    QTRY_COMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("Byron"));
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
