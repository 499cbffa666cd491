// Several servers over one database: what ends on one ends on all within a second (F7), what is recorded is never lost
// (Q3), and a database that goes away comes back.
#include "server/service/people.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/users.h"
#include "tests/server/protocol/community/node.h"
#include "tests/support/crowding.h"
#include <QLoggingCategory>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::community;
using namespace gatelodge::community::tests;

class NodesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<const service::Vault> m_vault;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<Node> m_here, m_there;
    SiteId m_site;
    int m_number = 0;

    static service::ManagePeople mayManagePeople() { return service::Access::owner(Actor::system()).managePeople(); }
    UserId freshPerson() { return m_records->person(QStringLiteral("n%1").arg(++m_number)); }

    void passQuickly(const Node &node, Client &client, const QByteArray &cookie) {
        const int before = node.quickHops();
        QTRY_VERIFY((client.get(hopPath(m_site), cookie), node.quickHops() > before));
    }

private Q_SLOTS:
    void initTestCase() {
        m_database = std::make_unique<TestDatabase>();
        m_session = m_database->session();
        m_vault = std::make_shared<const service::Vault>(service::Vault::generate());
        m_records = std::make_unique<Records>(*m_session, m_vault->sealingKey());
        m_site = m_records->site([](SiteProfile &profile) {
            profile.apiUrl = QStringLiteral("https://wiki.example.org/api/");
            profile.pushChanges = true;
        });
        m_records->giveKey(m_site);
        m_here = std::make_unique<Node>(m_database->connection(), m_vault);
        m_there = std::make_unique<Node>(m_database->connection(), m_vault);
        QTRY_VERIFY(m_here->isFresh() && m_there->isFresh());
    }
    void cleanupTestCase() {
        m_here.reset();
        m_there.reset();
    }

    void what_ends_a_session_ends_it_everywhere_within_a_second_data() {
        QTest::addColumn<QString>("how");
        for (const char *how : {"suspension", "deletion", "sign-out everywhere", "one session",
                                "sign-out at the other node", "by hand, with SQL"})
            QTest::addRow("%s", how) << QString::fromLatin1(how);
    }
    void what_ends_a_session_ends_it_everywhere_within_a_second() {
        QFETCH(QString, how);
        const UserId uid = freshPerson();
        const QByteArray cookie = m_records->signIn(uid);
        Client here = m_here->client(), there = m_there->client();
        passQuickly(*m_here, here, cookie);
        passQuickly(*m_there, there, cookie);
        if (how == QLatin1String("suspension"))
            value(service::setStatus(*m_session, mayManagePeople(), {uid}, UserStatus::Suspended, {}));
        else if (how == QLatin1String("deletion"))
            value(service::removeUsers(*m_session, mayManagePeople(), {uid}));
        else if (how == QLatin1String("sign-out everywhere"))
            value(service::endAllSessions(*m_session, mayManagePeople(), uid));
        else if (how == QLatin1String("one session"))
            value(service::endSession(*m_session, mayManagePeople(), uid,
                                      value(store::listWebSessions(*m_session, uid)).first().id));
        else if (how == QLatin1String("sign-out at the other node"))
            QCOMPARE(m_there->client().get(hopPath(m_site, "logout/"), cookie).status, 302);
        else
            m_records->sql(QStringLiteral("DELETE FROM gatelodge.sessions WHERE user_uid = '%1'").arg(toString(uid)));
        QElapsedTimer since;
        since.start();
        while ((here.get(hopPath(m_site), cookie).status == 302 || there.get(hopPath(m_site), cookie).status == 302) &&
               since.elapsed() < 30'000) {
        }
        QVERIFY2(since.elapsed() < 1000 * ::gatelodge::tests::crowding(), qPrintable(QString::number(since.elapsed())));
        QCOMPARE(here.get(hopPath(m_site), cookie).status, 303);
        QCOMPARE(there.get(hopPath(m_site), cookie).status, 303);
    }

    void many_ended_sessions_at_once_are_all_forgotten() {
        QList<QByteArray> cookies;
        for (int i = 0; i < 60; ++i)
            cookies << m_records->signIn(freshPerson());
        Client client = m_here->client();
        for (const QByteArray &cookie : std::as_const(cookies))
            QCOMPARE(client.get(hopPath(m_site), cookie).status, 302);
        m_records->sql(QStringLiteral("DELETE FROM gatelodge.sessions"));
        for (const QByteArray &cookie : std::as_const(cookies))
            QTRY_COMPARE(client.get(hopPath(m_site), cookie).status, 303);
    }

    void a_session_expires_on_the_quick_path() {
        const UserId uid = freshPerson();
        const QByteArray cookie = m_records->signIn(uid);
        m_records->sql(
            QStringLiteral("UPDATE gatelodge.sessions SET expires_at = now() + interval '2 s' WHERE user_uid = '%1'")
                .arg(toString(uid)));
        Client client = m_here->client();
        passQuickly(*m_here, client, cookie);
        QTRY_COMPARE(client.get(hopPath(m_site), cookie).status, 303);
    }

    void an_account_ends_on_its_date_on_the_quick_path() {
        const UserId uid = freshPerson();
        const QByteArray cookie = m_records->signIn(uid);
        m_records->sql(
            QStringLiteral("UPDATE gatelodge.users SET valid_until = now() + interval '2 s' WHERE uid = '%1'")
                .arg(toString(uid)));
        Client client = m_here->client();
        passQuickly(*m_here, client, cookie);
        QTRY_COMPARE(client.get(hopPath(m_site), cookie).status, 303);
    }

    void a_hop_keeps_its_session_awake() {
        Node eager(m_database->connection(), m_vault, {}, std::chrono::milliseconds(50));
        QTRY_VERIFY(eager.isFresh());
        const UserId uid = freshPerson();
        const QByteArray cookie = m_records->signIn(uid);
        m_records->sql(
            QStringLiteral("UPDATE gatelodge.sessions SET last_seen_at = now() - interval '1 h' WHERE user_uid = '%1'")
                .arg(toString(uid)));
        Client client = eager.client();
        passQuickly(eager, client, cookie);
        const auto lastSeen = [&] { return value(store::listWebSessions(*m_session, uid)).first().lastSeenAt; };
        QTRY_VERIFY(lastSeen().secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void every_concurrent_hop_is_recorded() {
        constexpr int clients = 8, hopsEach = 40;
        const UserId uid = freshPerson();
        const QByteArray cookie = m_records->signIn(uid);
        Client first = m_here->client();
        passQuickly(*m_here, first, cookie);
        const int before = value(store::listVisits(*m_session, uid)).first().visits;
        std::vector<std::thread> browsers;
        std::atomic<int> admitted = 0;
        for (int i = 0; i < clients; ++i)
            browsers.emplace_back([&, node = (i % 2 ? m_here : m_there).get()] {
                Client client = node->client();
                for (int hop = 0; hop < hopsEach; ++hop)
                    admitted += client.get(hopPath(m_site), cookie).status == 302;
            });
        for (std::thread &browser : browsers)
            browser.join();
        QCOMPARE(admitted.load(), clients * hopsEach);
        QCOMPARE(value(store::listVisits(*m_session, uid)).first().visits, before + clients * hopsEach);
        QVERIFY(m_here->quickHops() > hopsEach);
    }

    // Whatever the order of a change and a visit: either the answer carried it, or the pair is queued, or the change is
    // still waiting to be handed to all who have been visited.
    void no_change_is_lost_between_reading_and_visit_data() {
        QTest::addColumn<bool>("known");
        QTest::addRow("first visit, by lane") << false;
        QTest::addRow("known, quick") << true;
    }
    void no_change_is_lost_between_reading_and_visit() {
        QFETCH(bool, known);
        const int schedules = qEnvironmentVariableIsSet("GATELODGE_LONG") ? 1000 : 40;
        for (int i = 0; i < schedules; ++i) {
            const UserId uid = freshPerson();
            const QByteArray cookie = m_records->signIn(uid);
            Client client = m_here->client();
            if (known)
                passQuickly(*m_here, client, cookie);
            m_records->sql(QStringLiteral("DELETE FROM gatelodge.user_change; DELETE FROM gatelodge.site_queue"));
            std::thread writer([&] {
                auto session = m_database->session();
                value(session->script(
                    QStringLiteral("BEGIN; UPDATE gatelodge.users SET first_name = 'Changed' WHERE uid = '%1';"
                                   "SELECT pg_sleep(0.00%2); COMMIT")
                        .arg(toString(uid))
                        .arg(i % 7)));
                // The worker may run at any moment, also before the visit stands.
                value(session->script(QStringLiteral("SELECT gatelodge.fan_out(100)")));
            });
            for (int hop = 0; hop < 1 + i % 3; ++hop)
                QCOMPARE(client.get(hopPath(m_site), cookie).status, 302);
            writer.join();
            m_records->sql(
                QStringLiteral("DO $$ BEGIN IF EXISTS (SELECT FROM gatelodge.visits v JOIN gatelodge.users u ON u.uid "
                               "= v.user_uid "
                               "WHERE u.uid = '%1' AND v.revision < u.revision "
                               "AND NOT EXISTS (SELECT FROM gatelodge.site_queue q WHERE q.user_uid = u.uid AND "
                               "q.site_id = v.site_id) "
                               "AND NOT EXISTS (SELECT FROM gatelodge.user_change c WHERE c.user_uid = u.uid) "
                               "AND (SELECT push_changes FROM gatelodge.sites s WHERE s.site_id = v.site_id)) "
                               "THEN RAISE EXCEPTION 'lost'; END IF; END $$")
                    .arg(toString(uid)));
        }
    }

    void a_database_that_goes_away_comes_back() {
        const QByteArray cookie = m_records->signIn(freshPerson());
        Client client = m_here->client();
        passQuickly(*m_here, client, cookie);
        auto admin = m_database->connection();
        const QString name = admin.database;
        admin.database = QStringLiteral("postgres");
        const auto keeper = value(store::Session::open(admin));
        m_session.reset();
        QLoggingCategory::setFilterRules(QStringLiteral("gatelodge.*=false"));
        value(keeper->script(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS false").arg(name)));
        value(keeper->script(
            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'").arg(name)));
        QTRY_COMPARE(client.get(hopPath(m_site), cookie).status, 503);
        const Answer answer = client.get(hopPath(m_site), cookie);
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
        QTRY_VERIFY(!m_here->isFresh());
        value(keeper->script(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS true").arg(name)));
        QTRY_COMPARE(client.get(hopPath(m_site), cookie).status, 302);
        QTRY_VERIFY(m_here->isFresh());
        passQuickly(*m_here, client, cookie);
        QLoggingCategory::setFilterRules(QString());
        m_session = m_database->session();
        m_records = std::make_unique<Records>(*m_session, m_vault->sealingKey());
    }
};

QTEST_GUILESS_MAIN(NodesTest)
#include "tst_nodes.moc"
