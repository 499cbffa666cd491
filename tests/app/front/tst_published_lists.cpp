// Revocation lists that an authority publishes (EL-11), fetched from a real web server on loopback through the house's
// own HTTP client: what comes is kept, what does not is told, and one node at a time asks.
#include "app/driver_http.h"
#include "server/service/health.h"
#include "server/service/list_fetching.h"
#include "server/store/fetched_lists.h"
#include "tests/server/service/certificate_house.h"
#include "tests/support/receivers/http_receiver.h"
#include <QTimeZone>
#include <QtTest>
#include <thread>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class PublishedListsTest : public QObject, protected tests::CertificateHouse {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        open();
        m_means.http = app::driverHttp();
        m_club = std::make_unique<tests::ClientAuthority>(QStringLiteral("Club CA"));
        {
            const std::lock_guard held(m_lock);
            m_script = test::HttpScript::ofStatus(404);
        }
        m_server = std::make_unique<test::HttpReceiver>([this](const test::HttpSeen &) {
            const std::lock_guard held(m_lock);
            return m_script;
        });
    }
    void cleanup() {
        m_server.reset();
        close();
    }

    void whoever_is_revoked_there_stays_out_here_once_the_list_is_fetched() {
        const auto lost = m_club->issue({.name = QStringLiteral("lost")}), kept = m_club->issue();
        trustClub();
        QCOMPARE(flawOf(kept), CertificateFlaw::Unchecked); // nothing has come yet: nobody is let in by it
        publish(m_club->revocations());
        QCOMPARE(fetchWhatIsDue(), 1);
        QCOMPARE(flawOf(kept), CertificateFlaw::NotLinked); // believed; it belongs to nobody here
        QCOMPARE(flawOf(lost), CertificateFlaw::NotLinked);
        m_club->revoke(lost);
        publish(m_club->revocations(QStringLiteral("20200102000000Z")));
        QCOMPARE(fetchWhatIsDue(), 0); // the hour is not over
        passTime(std::chrono::minutes(61));
        QCOMPARE(fetchWhatIsDue(), 1);
        QCOMPARE(flawOf(lost), CertificateFlaw::Revoked);
        QCOMPARE(flawOf(kept), CertificateFlaw::NotLinked);
    }

    void what_does_not_come_is_told_and_the_last_list_counts_data() {
        QTest::addColumn<test::HttpScript>("script");
        QTest::addColumn<QString>("says");
        using Script = test::HttpScript;
        QTest::newRow("not there") << Script::ofStatus(404) << "it answered with status 404";
        QTest::newRow("elsewhere") << Script::ofStatus(302, {"Location: http://192.0.2.1/"})
                                   << "it answered with status 302";
        QTest::newRow("a page") << Script::ofStatus(200) << "what came is no revocation list";
        QTest::newRow("too long") << Script{Script::Answer, 200, QByteArray(17 * 1024 * 1024, 'x'), {}}
                                  << "the answer is longer than 16384 KiB";
        QTest::newRow("half of it") << Script::of(Script::Half) << "";
        QTest::newRow("reset") << Script::of(Script::Reset) << "";
    }
    void what_does_not_come_is_told_and_the_last_list_counts() {
        QFETCH(test::HttpScript, script);
        QFETCH(QString, says);
        const auto kept = m_club->issue();
        trustClub();
        publish(m_club->revocations());
        QCOMPARE(fetchWhatIsDue(), 1);
        QVERIFY(state().trouble.isEmpty());
        QCOMPARE(state().holdsUntil, QDateTime(QDate(2049, 1, 1), QTime(), QTimeZone::utc()));
        QCOMPARE(health(), QStringLiteral("fine: The revocation list of club holds until 2049-01-01."));
        {
            const std::lock_guard held(m_lock);
            m_script = script;
        }
        passTime(std::chrono::minutes(61));
        QCOMPARE(fetchWhatIsDue(), 1);
        QVERIFY(!state().trouble.isEmpty());
        QVERIFY2(says.isEmpty() || state().trouble == says, qPrintable(state().trouble));
        QVERIFY2(health().startsWith(QStringLiteral("look: The revocation list of club does not come: ")),
                 qPrintable(health()));
        QCOMPARE(flawOf(kept), CertificateFlaw::NotLinked); // the list that there is still holds
        publish(m_club->revocations());
        passTime(std::chrono::minutes(67)); // six later: sooner than after a good one
        QCOMPARE(fetchWhatIsDue(), 1);
        QVERIFY(state().trouble.isEmpty());
    }

    void a_list_that_never_came_is_bad() {
        trustClub();
        QCOMPARE(fetchWhatIsDue(), 1);
        QCOMPARE(health(),
                 QStringLiteral("bad: The revocation list of club does not come: it answered with status 404"));
    }

    void an_older_list_than_there_is_is_refused() {
        trustClub();
        const auto lost = m_club->issue();
        const QByteArray before = m_club->revocations();
        m_club->revoke(lost);
        publish(m_club->revocations(QStringLiteral("20210101000000Z")));
        fetchWhatIsDue();
        QCOMPARE(flawOf(lost), CertificateFlaw::Revoked);
        publish(before);
        passTime(std::chrono::minutes(61));
        fetchWhatIsDue();
        QCOMPARE(state().trouble, QStringLiteral("the list that came is older than the one there is"));
        QCOMPARE(flawOf(lost), CertificateFlaw::Revoked);
    }

    void an_address_in_our_own_network_is_asked_only_where_that_is_said() {
        trustClub(false);
        publish(m_club->revocations());
        QCOMPARE(fetchWhatIsDue(), 1);
        QCOMPARE(m_server->requests(), 0);
        QVERIFY2(state().trouble.contains(QStringLiteral("127.0.0.1")), qPrintable(state().trouble));
    }

    void of_nodes_that_look_at_once_one_fetches() {
        trustClub();
        std::atomic<int> claimed{0};
        std::vector<std::thread> nodes;
        for (int node = 0; node < 4; ++node)
            nodes.emplace_back([&] {
                const auto session = m_database->session();
                claimed += int(value(claimDueLists(*session, m_means)).size());
            });
        for (std::thread &node : nodes)
            node.join();
        QCOMPARE(claimed.load(), 1);
    }

    void an_address_that_is_taken_out_is_forgotten_with_its_list() {
        trustClub();
        publish(m_club->revocations());
        fetchWhatIsDue();
        tests::value(m_session->script(
            QStringLiteral("UPDATE authorities SET settings = settings - 'revocation_addresses' WHERE name = 'club'")));
        QCOMPARE(fetchWhatIsDue(), 0);
        QVERIFY(value(store::listListStates(*m_session)).isEmpty());
    }

private:
    void trustClub(bool inside = true) {
        Authority trusted = authority(QStringLiteral("club"));
        trusted.settings = {{QStringLiteral("source"), QStringLiteral("trusted")},
                            {QStringLiteral("authorities"), QString::fromLatin1(m_club->pem())},
                            {QStringLiteral("revocation_addresses"), QString::fromLatin1(m_server->url())},
                            {QStringLiteral("revocations_internal"), inside}};
        add(trusted);
    }
    void publish(const QByteArray &list) {
        const std::lock_guard held(m_lock);
        m_script = {test::HttpScript::Answer, 200, list, {"Content-Type: application/pkix-crl"}};
    }
    int fetchWhatIsDue() {
        const auto due = value(claimDueLists(*m_session, m_means));
        for (const DueList &one : due)
            value(fetchList(*m_session, m_means, one));
        return int(due.size());
    }
    store::ListState state() { return value(store::listListStates(*m_session)).first(); }
    // Of the list, as the health list says it.
    QString health() {
        const auto items = judgeFetchedLists(value(store::listListStates(*m_session)), QDateTime::currentDateTimeUtc());
        const char *verdicts[] = {"fine", "unknown", "look", "bad"};
        return QStringLiteral("%1: %2").arg(QLatin1String(verdicts[int(items.first().verdict)]),
                                            plainSentence(items.first()));
    }
    CertificateFlaw flawOf(const tests::ClientCertificate &shown) {
        const auto left = value(leave(*m_session, m_means, QStringLiteral("club"), {}, {}, {}, m_visitor));
        const QUrlQuery back(value(handOver(*m_session, m_means, QStringLiteral("club"), left.state, {shown.der()})));
        return value(comeBack(*m_session, m_means, QStringLiteral("club"), back, left.state, {}, m_visitor))
            .outcome.flaw;
    }
    std::unique_ptr<tests::ClientAuthority> m_club;
    std::mutex m_lock;
    test::HttpScript m_script;
    std::unique_ptr<test::HttpReceiver> m_server;
};

Q_DECLARE_METATYPE(gatelodge::test::HttpScript)

QTEST_GUILESS_MAIN(PublishedListsTest)
#include "tst_published_lists.moc"
