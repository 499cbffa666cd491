// The queue behind the window: what would be sent, and how it was.
#include "server/admin/office.h"
#include "server/admin/overview.h"
#include "server/admin/queue.h"
#include "server/store/delivery_log.h"
#include "server/store/live.h"
#include "server/store/queue.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;

class TestQueueFacade : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_org = anOrg(*m_session, QStringLiteral("Press"), true);
        m_site = aSite(*m_session)
                     .of(m_org)
                     .with([](SiteProfile &site) {
                         site.apiUrl = QStringLiteral("https://press.example/push/?key=abc");
                         site.pushChanges = true;
                     })
                     .make();
        m_ada = aUser(*m_session)
                    .called(QStringLiteral("ada"))
                    .named(QStringLiteral("Ada"), QStringLiteral("Byron"))
                    .withEmail(QStringLiteral("ada@example.org"))
                    .make();
    }

    void what_would_be_sent_says_what_stands_in_its_way_data() {
        using O = WouldSend::Obstacle;
        QTest::addColumn<QString>("sql");
        QTest::addColumn<O>("obstacle");
        QTest::addColumn<Notice>("kind");
        const QString visited =
            QStringLiteral("INSERT INTO visits (user_uid, site_id, revision) VALUES (ADA, SITE, 1);");
        const QString consented =
            visited + QStringLiteral("INSERT INTO consents (user_uid, org_id, given, text_version) "
                                     "SELECT ADA, org_id, true, '1' FROM sites WHERE site_id = SITE;");
        QTest::newRow("never there") << QString() << O::NeverThere << Notice::Update;
        QTest::newRow("no consent") << visited << O::NoConsent << Notice::Update;
        QTest::newRow("all is well") << consented << O::None << Notice::Update;
        QTest::newRow("withdrawn") << consented + QStringLiteral("INSERT INTO consents (user_uid, org_id, given, "
                                                                 "text_version) SELECT ADA, org_id, false, '1' FROM "
                                                                 "sites WHERE site_id = SITE;")
                                   << O::NoConsent << Notice::Update;
        QTest::newRow("pushes off") << consented +
                                           QStringLiteral("UPDATE sites SET push_changes = false WHERE site_id = SITE")
                                    << O::PushesOff << Notice::Update;
        QTest::newRow("suspended") << consented +
                                          QStringLiteral("UPDATE users SET status = 'suspended' WHERE uid = ADA")
                                   << O::None << Notice::Suspend;
        QTest::newRow("known to be suspended")
            << consented + QStringLiteral("UPDATE users SET status = 'suspended' WHERE uid = ADA; UPDATE visits SET "
                                          "told = 'suspended'")
            << O::None << Notice::Update;
        QTest::newRow("let in again") << consented + QStringLiteral("UPDATE visits SET told = 'suspended'") << O::None
                                      << Notice::Restore;
        QTest::newRow("gone, and known to be")
            << consented +
                   QStringLiteral("UPDATE users SET deleted_at = now() WHERE uid = ADA; UPDATE visits SET told = "
                                  "'suspended'")
            << O::AlreadyKnown << Notice::None;
        QTest::newRow("paused") << consented +
                                       QStringLiteral("UPDATE deliveries SET paused_at = now() WHERE site_id = SITE")
                                << O::Paused << Notice::Update;
        QTest::newRow("all paused") << consented + QStringLiteral("INSERT INTO settings (name, value) VALUES "
                                                                  "('queue_paused', 'true')")
                                    << O::Paused << Notice::Update;
    }
    void what_would_be_sent_says_what_stands_in_its_way() {
        QFETCH(QString, sql);
        static int people = 0; // consents are never taken back, so each case has a person of its own
        const QString name = QStringLiteral("p%1").arg(++people);
        m_ada = aUser(*m_session).called(name).withEmail(name + QStringLiteral("@example.org")).make();
        run(QStringLiteral("DELETE FROM visits; DELETE FROM settings WHERE name = 'queue_paused';"

                           "UPDATE sites SET push_changes = true; UPDATE deliveries SET paused_at = NULL;") +
            sql + QStringLiteral("; DELETE FROM site_queue; DELETE FROM user_change"));
        auto asked = m_queue.preview(m_site, m_ada);
        asked.waitForFinished();
        const WouldSend would = value(asked.result());
        QTEST(would.obstacle, "obstacle");
        QTEST(would.kind, "kind");
        QCOMPARE(would.body.isEmpty(), would.kind == Notice::None);
        if (would.kind == Notice::Update) {
            QVERIFY2(would.body.contains("\"email\":\"" + name.toUtf8() + "@example.org\""), would.body.constData());
            QVERIFY(would.head.startsWith(QStringLiteral("POST https://press.example/push/?…")));
        }
        QCOMPARE(ask(*m_session, QStringLiteral("SELECT count(*) FROM site_queue")),
                 QStringLiteral("0")); // nothing is queued
    }

    void the_past_is_counted_by_slot_and_site() {
        run(QStringLiteral("DELETE FROM delivery_log"));
        const SiteId other = aSite(*m_session).make();
        log(m_site, Delivery::Outcome::Delivered, 3);
        log(m_site, Delivery::Outcome::Failed, 1);
        log(other, Delivery::Outcome::Refused, 2);
        const auto sum = [&](std::optional<SiteId> site, Span span) {
            auto bars = m_queue.timeline(site, span);
            bars.waitForFinished();
            int arrived = 0, failed = 0;
            for (const DeliveryBar &bar : value(bars.result())) {
                arrived += bar.arrived;
                failed += bar.failed;
            }
            return std::pair(arrived, failed);
        };
        QCOMPARE(sum({}, Span::Hour), std::pair(3, 3));
        QCOMPARE(sum(m_site, Span::Day), std::pair(3, 1));
        run(QStringLiteral("UPDATE delivery_log SET at = now() - interval '2 days' WHERE outcome = 'delivered'"));
        QCOMPARE(sum({}, Span::Day), std::pair(0, 3));
        QCOMPARE(sum({}, Span::Week), std::pair(3, 3));
    }

    void a_minute_is_counted_once_however_many_nodes_write_it() {
        run(QStringLiteral("DELETE FROM house_samples; DELETE FROM site_queue; DELETE FROM user_change"));
        run(QStringLiteral(
            "INSERT INTO site_queue (site_id, user_uid, revision, changed_at) VALUES (SITE, ADA, 1, now() - "
            "interval '90 s')"));
        const auto other = m_database.session();
        value(m_session->script(QStringLiteral("BEGIN"))); // now() stands still
        value(store::takeSample(*m_session));
        value(m_session->script(QStringLiteral("COMMIT")));
        run(QStringLiteral("UPDATE house_samples SET minute = date_trunc('minute', now())"));
        value(store::takeSample(*other));
        QVERIFY(ask(*m_session, QStringLiteral("SELECT count(*) FROM house_samples")).toInt() <= 2); // of two minutes
        const HouseHistory history = historyOf(Span::Hour);
        QCOMPARE(history.samples.first().waiting, 1);
        QVERIFY(history.samples.first().oldestSeconds >= 90);
        QCOMPARE(history.samples.first().online, 0);
    }

    void samples_of_a_slot_give_their_highest_and_old_ones_go() {
        run(QStringLiteral("DELETE FROM house_samples; INSERT INTO house_samples SELECT date_trunc('hour', now()) - "
                           "interval '3 h' + i * interval '1 min', i, 0, 60 - i FROM generate_series(0, 59) i;"
                           "INSERT INTO house_samples VALUES (now() - interval '16 days', 1, 1, 1)"));
        const auto week = historyOf(Span::Week).samples;
        QCOMPARE(week.size(), 1);
        QCOMPARE(week.first().online, 59);
        QCOMPARE(week.first().oldestSeconds, 60);
        QCOMPARE(historyOf(Span::Day).samples.size(), 6);
        QVERIFY(historyOf(Span::Hour).samples.isEmpty());
        value(store::takeSample(*m_session));
        QCOMPARE(ask(*m_session, QStringLiteral("SELECT count(*) FROM house_samples")).toInt(), 61);
    }

private:
    void run(const QString &sql) {
        QString text = sql;
        text.replace(QLatin1String("ADA"), u'\'' + toString(m_ada) + u'\'')
            .replace(QLatin1String("SITE"), QString::number(m_site.value));
        value(m_session->script(text));
    }
    void log(const SiteId &site, Delivery::Outcome outcome, int times) {
        for (int i = 0; i < times; ++i) {
            Delivery d;
            d.id = DeliveryId(QUuid::createUuid());
            d.site = site;
            d.people = {m_ada};
            d.claimedAt = d.requestedAt = d.answeredAt = QDateTime::currentDateTimeUtc();
            d.outcome = outcome;
            value(store::insertDelivery(*m_session, d));
        }
    }
    HouseHistory historyOf(Span span) {
        auto asked = m_overview.history(span);
        asked.waitForFinished();
        return value(asked.result());
    }
    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    OrgId m_org;
    SiteId m_site;
    UserId m_ada;
    admin::Office m_office{m_database.connection(), service::Access::owner(Actor::system()),
                           std::make_shared<service::Means>(cheapMeans(std::make_shared<Letters>()))};
    admin::Queue m_queue{m_office};
    admin::Overview m_overview{m_office};
};

QTEST_GUILESS_MAIN(TestQueueFacade)
#include "tst_queue.moc"
