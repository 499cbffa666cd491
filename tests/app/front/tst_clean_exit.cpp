// A house that is closed while a request is on its way to a slow site waits for the answer: nothing is sent twice, and
// nothing is left half done.
#include "app/house.h"
#include "server/service/access.h"
#include "server/store/queue.h"
#include "tests/support/builders.h"
#include "tests/support/receivers/http_receiver.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;
using gatelodge::test::HttpReceiver;
using gatelodge::test::HttpScript;
using gatelodge::test::HttpSeen;

class TestCleanExit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_is_on_its_way_is_finished_before_the_program_ends() {
        std::atomic<int> asked{0}, answered{0};
        QSemaphore never;
        HttpReceiver receiver([&](const HttpSeen &) {
            ++asked;
            never.tryAcquire(1, 1500); // a slow site
            ++answered;
            return HttpScript{};
        });
        QTemporaryDir folder;
        app::SettingSources sources;
        const store::Connection &to = m_database.connection();
        sources.environment = {{QStringLiteral("HOME"), folder.path()}};
        sources.flags = {{QStringLiteral("data_dir"), folder.path()},
                         {QStringLiteral("listen"), QStringLiteral("127.0.0.1:0")},
                         {QStringLiteral("argon2_memory_kib"), QStringLiteral("64")},
                         {QStringLiteral("argon2_passes"), QStringLiteral("1")},
                         {QStringLiteral("database"),
                          QStringLiteral("postgresql://%1@/%2?host=%3").arg(to.user, to.database, to.host)}};
        const auto settings = app::loadSettings(sources);
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().detail));
        app::HouseOptions options;
        options.console = true;
        options.operatorActor = Actor::system();
        auto house = std::make_unique<app::House>(*settings, options);
        QSignalSpy opened(house.get(), &app::House::opened), failed(house.get(), &app::House::failed);
        house->open();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() || !failed.isEmpty(), 30'000);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.first().first().value<Error>().detail));

        const SiteId site = aSite(*m_session).pushingTo(QString::fromLatin1(receiver.url())).make();
        auto key = house->console()->places.makeKey(site);
        key.waitForFinished();
        QVERIFY(key.result());
        const UserId ada = aUser(*m_session).called(QStringLiteral("ada")).make();
        // In one transaction: a visit alone is reason enough to tell the site, and the change would be a second one.
        value(m_session->script(
            QStringLiteral(
                "INSERT INTO visits (user_uid, site_id, revision, last_at) VALUES ('%1', %2, 100000, now() - "
                "interval '1 h'); UPDATE users SET last_name = 'Byron' WHERE uid = '%1'")
                .arg(toString(ada))
                .arg(site.value)));
        QTRY_COMPARE_WITH_TIMEOUT(asked.load(), 1, 20'000);
        QCOMPARE(answered.load(), 0); // on its way
        house->closeConsole();
        house.reset();
        QCOMPARE(answered.load(), 1);
        QCOMPARE(ask(*m_session, QStringLiteral("SELECT outcome || ' ' || status FROM delivery_log")),
                 QStringLiteral("delivered 200"));
        QCOMPARE(
            ask(*m_session, QStringLiteral("SELECT coalesce(string_agg(concat_ws(' ', q, v, u.revision), '; '), '') "
                                           "FROM site_queue q JOIN visits v USING (site_id, user_uid) "
                                           "JOIN users u ON u.uid = q.user_uid")),
            QString());
        QCOMPARE(ask(*m_session, QStringLiteral("SELECT count(*) FROM deliveries WHERE leased_until > now()")),
                 QStringLiteral("0")); // the next one need not wait for a lease
        QCOMPARE(asked.load(), 1);
    }

private:
    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestCleanExit)
#include "tst_clean_exit.moc"
