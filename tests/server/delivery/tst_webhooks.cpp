// Pushes as Standard Webhooks, from a change of a person to a receiver that checks them: signatures, secrets that
// follow each other, repetitions, and what an answer means (Q6, Q8, K1).
#include "server/store/delivery_log.h"
#include "tests/server/delivery/webhook_house.h"

using namespace gatelodge;
using namespace gatelodge::tests;
using gatelodge::test::HttpScript;
using gatelodge::test::HttpSeen;

class TestWebhooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<WebhookHouse>(); }
    void cleanupTestCase() { m_house.reset(); }
    void init() { m_house->begin(); }
    void cleanup() { m_house->end(); }

    void a_change_arrives_as_an_event_that_a_receiver_can_verify() {
        const QString secret = m_house->makeSecret();
        QVERIFY(m_house->drains());
        QCOMPARE(m_house->copy().requests(), 1);
        const HttpSeen seen = m_house->copy().seen().first();
        const Verdict verdict = verified(seen, secret);
        QVERIFY2(!verdict.event.isEmpty(), verdict.complaint.constData());
        QCOMPARE(verdict.event.keys(), (QStringList{QStringLiteral("data"), QStringLiteral("timestamp"),
                                                    QStringLiteral("type")}));
        QCOMPARE(verdict.event.value(QStringLiteral("type")).toString(), QStringLiteral("user.updated"));
        const QDateTime when =
            QDateTime::fromString(verdict.event.value(QStringLiteral("timestamp")).toString(), Qt::ISODateWithMs);
        QVERIFY(qAbs(when.secsTo(QDateTime::currentDateTimeUtc())) < 300);
        const QJsonObject ada = verdict.first();
        QCOMPARE(ada.value(QStringLiteral("sub")).toString(), toString(m_house->ada()));
        QCOMPARE(ada.value(QStringLiteral("username")).toString(), QStringLiteral("ada"));
        QCOMPARE(ada.value(QStringLiteral("lastname")).toString(), QStringLiteral("Byron"));
        QCOMPARE(headerOf(seen, "X-pgauth-sig"), QByteArray()); // the classic push is another form
    }

    void whoever_has_another_secret_another_body_or_another_time_is_refused_data() {
        QTest::addColumn<int>("receiver");
        QTest::newRow("Python") << int(Receiver::Python);
        QTest::newRow("JavaScript") << int(Receiver::JavaScript);
        QTest::newRow("the page of the manual") << int(Receiver::Page);
    }
    void whoever_has_another_secret_another_body_or_another_time_is_refused() {
        QFETCH(int, receiver);
        const QString secret = m_house->makeSecret();
        QVERIFY(m_house->drains());
        const HttpSeen seen = m_house->copy().seen().first();
        const auto complaint = [&](const QString &with, const QByteArray &body, qint64 sentEarlier) {
            const Verdict verdict = verified(seen, with, body, sentEarlier, Receiver(receiver));
            return verdict.event.isEmpty() ? verdict.complaint : QByteArray("believed");
        };
        QCOMPARE(complaint(secret, {}, 0), QByteArray("believed"));
        const QString other = QStringLiteral("whsec_") + QString::fromLatin1(QByteArray(32, 'x').toBase64());
        QVERIFY(complaint(other, {}, 0).contains("refused: no signature of ours"));
        QByteArray body = seen.body;
        QVERIFY(complaint(secret, body.replace("Byron", "Mallo"), 0).contains("refused: no signature of ours"));
        QVERIFY(complaint(secret, {}, 60).contains("refused: no signature of ours"));
        QVERIFY(complaint(secret, {}, 400).contains("refused: sent too long ago")); // a replay
    }

    void a_site_without_a_secret_is_sent_nothing_and_goes_on_as_soon_as_it_has_one() {
        const auto worker = m_house->worker();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_house->lane().trouble.kind), int(LaneTrouble::Kind::Key), kPatience);
        QVERIFY(m_house->lane().trouble.detail.contains(QStringLiteral("no webhook secret")));
        QCOMPARE(m_house->copy().requests(), 0);
        m_house->makeSecret();
        QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), kPatience);
        QCOMPARE(m_house->copy().requests(), 1);
    }

    void while_one_secret_follows_the_other_both_sign_and_an_ended_one_does_not() {
        const QString first = m_house->makeSecret();
        const QString second = m_house->makeSecret();
        QVERIFY(m_house->drains());
        const HttpSeen both = m_house->copy().seen().last();
        QCOMPARE(headerOf(both, "webhook-signature").split(' ').size(), 2);
        QVERIFY(!verified(both, first).event.isEmpty());
        QVERIFY(!verified(both, second).event.isEmpty());
        m_house->endSecret(0);
        m_house->rename(m_house->ada(), QStringLiteral("King"));
        QVERIFY(m_house->drains());
        const HttpSeen one = m_house->copy().seen().last();
        QVERIFY(verified(one, first).complaint.contains("no signature of ours"));
        QVERIFY(!verified(one, second).event.isEmpty());
    }

    void a_secret_ends_by_itself_when_its_time_is_over() {
        m_house->makeSecret();
        m_house->makeSecret(std::chrono::hours(1));
        m_house->sql(QStringLiteral("ALTER DATABASE %1 SET gatelodge.clock_shift = '2 hours'")
                         .arg(m_house->database().connection().database));
        QVERIFY(m_house->drains());
        const HttpSeen seen = m_house->copy().seen().last();
        QCOMPARE(headerOf(seen, "webhook-signature").split(' ').size(), 1);
        QVERIFY(!headerOf(seen, "webhook-signature").isEmpty());
        m_house->sql(QStringLiteral("ALTER DATABASE %1 RESET gatelodge.clock_shift")
                         .arg(m_house->database().connection().database));
    }

    void no_more_than_two_hold_at_a_time() {
        m_house->makeSecret();
        m_house->makeSecret();
        const auto third = m_house->trySecret();
        QVERIFY(!third);
        QCOMPARE(third.error().constraint, QStringLiteral("webhook_secrets_two"));
    }

    void attempts_share_their_id_and_have_a_time_of_their_own() {
        const QString secret = m_house->makeSecret();
        m_house->copy().answerWith(HttpScript::ofStatus(503));
        const auto worker = m_house->worker();
        QTRY_COMPARE_WITH_TIMEOUT(m_house->lane().failures, 1, kPatience);
        const HttpSeen first = m_house->copy().seen().first();
        m_house->copy().answerWith(HttpScript::ofStatus(204)); // any 2xx
        QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentSecsSinceEpoch() > headerOf(first, "webhook-timestamp").toLongLong(),
                                 kPatience);
        m_house->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), kPatience);
        const HttpSeen second = m_house->copy().seen().last();
        QCOMPARE(headerOf(second, "webhook-id"), headerOf(first, "webhook-id"));
        QCOMPARE(second.body, first.body);
        QVERIFY(headerOf(second, "webhook-timestamp").toLongLong() > headerOf(first, "webhook-timestamp").toLongLong());
        QVERIFY(headerOf(second, "webhook-signature") != headerOf(first, "webhook-signature"));
        QVERIFY(!verified(second, secret).event.isEmpty());
    }

    void what_counts_as_success_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("taken");
        for (const int status : {200, 201, 202, 204})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {301, 302, 400, 401, 404, 429, 500})
            QTest::addRow("%d", status) << status << false;
    }
    void what_counts_as_success() {
        QFETCH(int, status);
        QFETCH(bool, taken);
        m_house->makeSecret();
        m_house->copy().answerWith(HttpScript::ofStatus(status));
        const auto worker = m_house->worker();
        if (taken)
            QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), kPatience);
        else
            QTRY_COMPARE_WITH_TIMEOUT(m_house->lane().failures, 1, kPatience);
        QCOMPARE(m_house->isDrained(), taken);
    }

    void after_a_410_nothing_is_sent_until_somebody_resumes_it() {
        m_house->makeSecret();
        m_house->copy().answerWith(HttpScript::ofStatus(410));
        const auto worker = m_house->worker();
        QTRY_VERIFY_WITH_TIMEOUT(m_house->lane().paused, kPatience);
        QCOMPARE(m_house->lane().trouble.status, 410);
        const int before = m_house->copy().requests();
        m_house->copy().answerWith(HttpScript::ofStatus(200));
        m_house->rename(m_house->ada(), QStringLiteral("King"));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->ask(QStringLiteral("SELECT count(*) FROM user_change")).toInt(), 0,
                                  kPatience); // fanned out: the worker has been here since
        QCOMPARE(m_house->copy().requests(), before);
        value(store::resumeSite(m_house->session(), m_house->site()));
        QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), kPatience);
        QVERIFY(m_house->copy().requests() > before);
    }

    void another_form_owes_the_site_everybody() {
        m_house->change([](SiteProfile &site) { site.pushForm = PushForm::Classic; });
        QVERIFY(m_house->drains());
        const int before = m_house->copy().requests();
        QVERIFY(!headerOf(m_house->copy().seen().last(), "X-pgauth-sig").isEmpty());
        m_house->makeSecret();
        m_house->change([](SiteProfile &site) { site.pushForm = PushForm::Webhooks; });
        QVERIFY(m_house->drains());
        QVERIFY(m_house->copy().requests() > before);
        QVERIFY(!headerOf(m_house->copy().seen().last(), "webhook-signature").isEmpty());
    }

    void a_secret_stands_in_no_table_and_no_log() {
        const QString secret = m_house->makeSecret();
        QVERIFY(m_house->drains());
        const QString bare = secret.mid(6);
        const QByteArray raw = QByteArray::fromBase64(bare.toLatin1());
        for (const char *table : {"audit_payload", "audit", "delivery_log", "webhook_secrets", "sites", "deliveries"}) {
            const QString rows =
                m_house->ask(QStringLiteral("SELECT coalesce(string_agg(t::text, E'\\n'), '') FROM %1 t")
                                 .arg(QLatin1StringView(table)))
                    .toString();
            QVERIFY2(!rows.contains(bare) && !rows.contains(QString::fromLatin1(raw.toHex())), table);
        }
        const Delivery sent = value(store::listDeliveries(m_house->session(), {})).first();
        const QByteArray signature = headerOf(m_house->copy().seen().first(), "webhook-signature");
        QVERIFY(sent.requestHead.contains(QStringLiteral("webhook-id")));
        QVERIFY(!sent.requestHead.contains(QString::fromLatin1(signature)));
        const auto made = m_house->ask(QStringLiteral("SELECT count(*) FROM audit WHERE entity = 'webhook_secrets' AND "
                                                      "key LIKE '%1/%'")
                                           .arg(m_house->site().value));
        QCOMPARE(made.toInt(), 1);
    }

private:
    std::unique_ptr<WebhookHouse> m_house;
};

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
