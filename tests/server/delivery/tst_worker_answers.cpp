// What an answer means for the queue, and what people can do about it (Q6, Q7, Q8, PG-13, PG-19).
#include "server/service/site_signature.h"
#include "server/store/delivery_log.h"
#include "server/store/queue_view.h"
#include "server/store/settings.h"
#include "tests/support/queue/queue_house.h"
#include <QSignalSpy>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;
using gatelodge::test::HttpScript;

class TestWorkerAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<QueueHouse>(); }
    void cleanupTestCase() { m_house.reset(); }
    void init() {
        m_house->clear();
        m_copy = std::make_unique<SiteCopy>();
        m_site = m_house->addSite(*m_copy);
        m_ada = aUser(m_house->session()).called(QStringLiteral("ada")).make();
        m_house->visit(m_ada, m_site);
        m_house->rename(m_ada, QStringLiteral("Byron"));
    }
    void cleanup() { m_copy.reset(); }

    void no_other_answer_than_200_counts_as_success_data();
    void no_other_answer_than_200_counts_as_success();
    void a_410_pauses_the_site_until_somebody_resumes_it();
    void a_named_time_is_obeyed();
    void after_five_days_a_row_is_set_aside_and_comes_back_with_the_site();
    void a_set_aside_row_is_redelivered_by_hand();
    void a_paused_house_sends_nothing();
    void a_broken_key_is_shown_in_its_lane_and_harms_no_other();
    void pushes_use_the_old_key_until_the_new_one_is_confirmed();
    void attempts_share_an_id_and_have_fresh_signed_timestamps();
    void a_push_that_races_with_a_hop_is_sent_once_more();
    void a_change_does_not_wait_for_a_repetition();
    void a_notice_whose_answer_was_lost_is_made_good_data();
    void a_notice_whose_answer_was_lost_is_made_good();
    void the_log_knows_the_stations();
    void the_log_shows_what_was_sent_without_what_it_was_signed_with();
    void what_was_sent_is_forgotten_once_its_person_is_gone();
    void a_quiet_end_waits_for_the_answer();

private:
    QueueLane lane() { return value(store::listLanes(m_house->session())).value(0); }
    void setStatus(const QString &status) {
        m_house->sql(QStringLiteral("UPDATE users SET status = '%1' WHERE uid = '%2'").arg(status, toString(m_ada)));
    }
    void retryNow() {
        m_house->sql(QStringLiteral("UPDATE deliveries SET retry_at = '-infinity'; NOTIFY gatelodge_queue"));
    }
    std::unique_ptr<SiteCopy> m_copy;
    std::unique_ptr<QueueHouse> m_house;
    SiteId m_site;
    UserId m_ada;
};

void TestWorkerAnswers::no_other_answer_than_200_counts_as_success_data() {
    QTest::addColumn<int>("behaviour");
    QTest::addColumn<int>("status");
    for (const int status : {201, 204, 301, 302, 307, 404, 429, 500, 503})
        QTest::newRow(QByteArray::number(status)) << int(HttpScript::Answer) << status;
    QTest::newRow("reset") << int(HttpScript::Reset) << 200;
    QTest::newRow("closed") << int(HttpScript::Close) << 200;
    QTest::newRow("half an answer") << int(HttpScript::Half) << 200;
    QTest::newRow("no HTTP") << int(HttpScript::Babble) << 200;
}

void TestWorkerAnswers::no_other_answer_than_200_counts_as_success() {
    QFETCH(int, behaviour);
    QFETCH(int, status);
    HttpScript script = HttpScript::of(HttpScript::Behaviour(behaviour));
    script.status = status;
    script.headers = {"Location: " + m_copy->url().toLatin1()};
    m_copy->answerWith(script);
    const auto worker = m_house->worker();
    QTRY_COMPARE(lane().failures, 1);
    QCOMPARE(m_copy->requests(), 1);
    QCOMPARE(lane().waiting, 1);
    QVERIFY(lane().retryAt > QDateTime::currentDateTimeUtc().addSecs(3));
    const bool answered = behaviour == int(HttpScript::Answer);
    QCOMPARE(int(lane().trouble.kind), int(answered ? LaneTrouble::Kind::Status : LaneTrouble::Kind::Broken));
    QCOMPARE(lane().trouble.status, answered ? status : 0);
    QVERIFY(!lane().trouble.detail.isEmpty());
    m_copy->answerWith(HttpScript());
    retryNow();
    QTRY_VERIFY(m_house->isDrained());
    QTRY_COMPARE(lane().failures, 0);
    QCOMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("Byron"));
}

void TestWorkerAnswers::a_410_pauses_the_site_until_somebody_resumes_it() {
    m_copy->answerWith(HttpScript::ofStatus(410));
    const auto worker = m_house->worker();
    QTRY_VERIFY(lane().paused);
    m_copy->answerWith(HttpScript());
    m_house->rename(m_ada, QStringLiteral("Later"));
    QTRY_COMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM user_change")).toInt(), 0);
    QCOMPARE(m_copy->requests(), 1);
    value(store::resumeSite(m_house->session(), m_site));
    QTRY_COMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("Later"));
}

void TestWorkerAnswers::a_named_time_is_obeyed() {
    m_copy->answerWith(HttpScript::ofStatus(503, {"Retry-After: 7200"}));
    const auto worker = m_house->worker();
    QTRY_COMPARE(lane().failures, 1);
    QVERIFY(lane().retryAt >= QDateTime::currentDateTimeUtc().addSecs(7100));
}

void TestWorkerAnswers::after_five_days_a_row_is_set_aside_and_comes_back_with_the_site() {
    m_copy->answerWith(HttpScript::ofStatus(500));
    auto worker = m_house->worker();
    QTRY_COMPARE(lane().failures, 1);
    worker.reset();
    m_house->database().shiftClock(std::chrono::hours(5 * 24 + 1));
    const int requests = m_copy->requests();
    worker = m_house->worker();
    QTRY_COMPARE(lane().setAside, 1);
    QCOMPARE(lane().waiting, 0);
    QCOMPARE(m_copy->requests(), requests);
    QVERIFY(value(store::listQueueRowsOf(m_house->session(), m_ada)).value(0).setAside);
    QVERIFY(value(store::oldestUndelivered(m_house->session())).has_value());
    m_copy->answerWith(HttpScript());
    const UserId bob = aUser(m_house->session()).called(QStringLiteral("bob")).make();
    m_house->visit(bob, m_site);
    m_house->rename(bob, QStringLiteral("Newcomer"));
    QTRY_COMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("Byron"));
    QTRY_COMPARE(lane().setAside, 0);
    QTRY_VERIFY(!value(store::oldestUndelivered(m_house->session())));
}

void TestWorkerAnswers::a_set_aside_row_is_redelivered_by_hand() {
    m_house->sql(QStringLiteral(
        "SELECT fan_out(9); UPDATE deliveries SET failures = 3, retry_at = gatelodge.now() + interval '1 h';"
        "UPDATE site_queue SET changed_at = gatelodge.now() - interval '6 days'"));
    const auto worker = m_house->worker();
    QTRY_COMPARE(lane().setAside, 1);
    value(store::redeliver(m_house->session(), m_site, m_ada));
    QTRY_COMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("Byron"));
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(lane().setAside, 0);
    const int before = m_copy->requests();
    value(store::redeliverSite(m_house->session(), m_site));
    QTRY_COMPARE(m_copy->requests(), before + 1);
    QCOMPARE(store::redeliver(m_house->session(), SiteId(99), m_ada).error().fault, Fault::NotFound);
}

void TestWorkerAnswers::a_paused_house_sends_nothing() {
    value(store::putHouseSetting(m_house->session(), QStringLiteral("queue_paused"), true));
    const auto worker = m_house->worker();
    QTRY_COMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM site_queue")).toInt(), 1);
    QCOMPARE(m_copy->requests(), 0);
    value(store::putHouseSetting(m_house->session(), QStringLiteral("queue_paused"), false));
    QTRY_VERIFY(m_house->isDrained());
}

void TestWorkerAnswers::a_broken_key_is_shown_in_its_lane_and_harms_no_other() {
    SiteCopy other;
    const SiteId good = m_house->addSite(other, [](SiteProfile &profile) { profile.name = QStringLiteral("Zoo"); });
    m_house->visit(m_ada, good);
    m_house->sql(QStringLiteral("UPDATE sites SET sealed_key = '\\x0102' WHERE site_id = %1").arg(m_site.value));
    m_house->rename(m_ada, QStringLiteral("Both"));
    const auto worker = m_house->worker();
    QTRY_COMPARE(other.lastName(QStringLiteral("ada")), QStringLiteral("Both"));
    QTRY_COMPARE(int(lane().trouble.kind), int(LaneTrouble::Kind::Key));
    QCOMPARE(m_copy->requests(), 0);
    QCOMPARE(lane().waiting, 1);
}

void TestWorkerAnswers::pushes_use_the_old_key_until_the_new_one_is_confirmed() {
    const auto worker = m_house->worker();
    QTRY_VERIFY(m_house->isDrained());
    const QByteArray fresh = m_house->rotateKey(m_site);
    m_house->rename(m_ada, QStringLiteral("While rotating"));
    QTRY_COMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("While rotating"));
    m_copy->forgetKeys();
    m_copy->accept(fresh);
    m_house->confirmKey(m_site);
    m_house->rename(m_ada, QStringLiteral("Rotated"));
    QTRY_COMPARE(m_copy->lastName(QStringLiteral("ada")), QStringLiteral("Rotated"));
    QCOMPARE(m_copy->refusedSignatures(), 0);
}

void TestWorkerAnswers::attempts_share_an_id_and_have_fresh_signed_timestamps() {
    m_copy->answerWith(HttpScript::ofStatus(500));
    const auto worker = m_house->worker();
    QTRY_COMPARE(lane().failures, 1);
    m_copy->answerWith(HttpScript());
    retryNow();
    QTRY_VERIFY(m_house->isDrained());
    value(store::redeliver(m_house->session(), m_site, m_ada));
    QTRY_COMPARE(m_copy->requests(), 3);
    const auto seen = m_copy->seen();
    const auto id = [&seen](int i) { return headerOf(seen[i], "X-Gatelodge-Delivery"); };
    QCOMPARE(id(0), id(1));
    QVERIFY(id(2) != id(1)); // asked for by hand: to be taken over even where repetitions are dropped
    const qint64 age = QDateTime::currentSecsSinceEpoch() - headerOf(seen[2], "X-Gatelodge-Timestamp").toLongLong();
    QVERIFY(age >= -1 && age < 30);
    QVERIFY(!headerOf(seen[2], "X-Gatelodge-Signature").isEmpty());
    QVERIFY(headerOf(seen[2], "X-Gatelodge-Signature") != headerOf(seen[2], service::kSignatureHeader));
}

void TestWorkerAnswers::a_push_that_races_with_a_hop_is_sent_once_more() {
    m_house->sql(QStringLiteral("UPDATE visits SET last_at = gatelodge.now()"));
    auto worker = m_house->worker();
    QTRY_COMPARE(m_copy->requests(), 1);
    QTRY_COMPARE(
        m_house->ask(QStringLiteral("SELECT count(*) FROM site_queue WHERE not_before > gatelodge.now()")).toInt(), 1);
    worker.reset();
    m_house->database().shiftClock(std::chrono::seconds(16));
    worker = m_house->worker();
    QTRY_COMPARE(m_copy->requests(), 2);
    QTRY_VERIFY(m_house->isDrained());
    const auto seen = m_copy->seen();
    QVERIFY(headerOf(seen[0], "X-Gatelodge-Delivery") != headerOf(seen[1], "X-Gatelodge-Delivery"));
}

void TestWorkerAnswers::a_change_does_not_wait_for_a_repetition() {
    m_house->sql(QStringLiteral("UPDATE visits SET last_at = gatelodge.now()"));
    const auto worker = m_house->worker();
    const QString heldBack = QStringLiteral("SELECT count(*) FROM site_queue WHERE not_before > gatelodge.now()");
    QTRY_COMPARE(m_house->ask(heldBack).toInt(), 1);
    // What waits is the repetition, not the change of a moment ago (PG-19).
    QVERIFY(m_house
                ->ask(QStringLiteral("SELECT q.changed_at > l.requested_at FROM site_queue q JOIN delivery_log l "
                                     "USING (site_id)"))
                .toString() == QLatin1String("t"));
    setStatus(QStringLiteral("suspended"));
    // With the time standing still as far as the fifteen seconds go, nothing but the change can bring this.
    QTRY_COMPARE(m_copy->people().value(QStringLiteral("ada")).state, QStringLiteral("suspended"));
    const QStringList kinds = m_copy->kinds();
    QCOMPARE(kinds.mid(0, 2), (QStringList{QStringLiteral("update"), QStringLiteral("suspend")}));
}

void TestWorkerAnswers::a_notice_whose_answer_was_lost_is_made_good_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("lost");
    QTest::newRow("a suspension that is lifted") << "active"
                                                 << "suspended";
    QTest::newRow("a restoration that is taken back") << "suspended"
                                                      << "active";
}

void TestWorkerAnswers::a_notice_whose_answer_was_lost_is_made_good() {
    QFETCH(QString, before);
    QFETCH(QString, lost);
    const auto stateThere = [this] { return m_copy->people().value(QStringLiteral("ada")).state; };
    const auto worker = m_house->worker();
    setStatus(before);
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(stateThere(), before);
    m_copy->answerWith(HttpScript::of(HttpScript::Reset)); // the site takes it over; its answer never comes
    setStatus(lost);
    QTRY_COMPARE(lane().failures, 1);
    QCOMPARE(stateThere(), lost);
    m_copy->answerWith(HttpScript());
    setStatus(before);
    retryNow();
    QTRY_VERIFY(m_house->isDrained());
    QCOMPARE(stateThere(), before);
}

void TestWorkerAnswers::the_log_shows_what_was_sent_without_what_it_was_signed_with() {
    const auto worker = m_house->worker();
    QTRY_VERIFY(m_house->isDrained());
    const auto seen = m_copy->seen();
    QTRY_COMPARE(value(store::listDeliveries(m_house->session(), {})).size(), 1);
    const Delivery entry = value(store::listDeliveries(m_house->session(), {})).first();
    QCOMPARE(entry.body.toUtf8(), seen.first().body);
    const QByteArray signature = headerOf(seen.first(), "X-pgauth-sig");
    QVERIFY(signature.size() > 40);
    QVERIFY2(entry.requestHead.startsWith(QStringLiteral("POST ") + m_copy->url()), qPrintable(entry.requestHead));
    QVERIFY(entry.requestHead.contains(QStringLiteral("X-pgauth-sig: ") + QString::fromLatin1(signature.first(6)) +
                                       QStringLiteral("…")));
    QVERIFY(!entry.requestHead.contains(QString::fromLatin1(signature)));
    QVERIFY2(entry.answerHead.startsWith(QStringLiteral("HTTP/1.1 200")), qPrintable(entry.answerHead));
}

void TestWorkerAnswers::what_was_sent_is_forgotten_once_its_person_is_gone() {
    const auto bodies = [&] {
        QStringList kept;
        for (const Delivery &entry : value(store::listDeliveries(m_house->session(), {})))
            kept << entry.body;
        return kept;
    };
    {
        const auto worker = m_house->worker();
        QTRY_VERIFY(m_house->isDrained() && bodies().size() == 1);
    }
    value(store::forgetBodiesOfTheGone(m_house->session()));
    QVERIFY(bodies().first().contains(QStringLiteral("Byron")));
    m_house->sql(QStringLiteral("UPDATE users SET deleted_at = gatelodge.now() WHERE uid = '%1'").arg(toString(m_ada)));
    value(store::forgetBodiesOfTheGone(m_house->session()));
    QCOMPARE(bodies().first(), QString());
}

void TestWorkerAnswers::the_log_knows_the_stations() {
    m_copy->answerWith(HttpScript{HttpScript::Answer, 500, QByteArray("no \0 luck", 9), {}});
    const auto worker = m_house->worker();
    QSignalSpy finished(worker.get(), &delivery::Worker::deliveryFinished);
    QTRY_COMPARE(lane().failures, 1);
    store::DeliveryFilter filter;
    filter.site = m_site;
    filter.person = m_ada;
    const auto log = value(store::listDeliveries(m_house->session(), filter));
    QCOMPARE(log.size(), 1);
    const Delivery &entry = log.first();
    QCOMPARE(entry.outcome, Delivery::Outcome::Refused);
    QCOMPARE(entry.status, 500);
    QVERIFY(entry.answer.endsWith(QLatin1String("luck")));
    QVERIFY(entry.people == QList<UserId>{m_ada});
    QCOMPARE(entry.firstPerson, QStringLiteral("Ada Byron"));
    QVERIFY(entry.changedAt <= entry.claimedAt);
    QVERIFY(entry.claimedAt <= entry.requestedAt);
    QVERIFY(entry.requestedAt <= entry.answeredAt);
    QVERIFY(entry.bodyBytes > 50);
    filter.site = SiteId(m_site.value + 1);
    QVERIFY(value(store::listDeliveries(m_house->session(), filter)).isEmpty());
    filter = {};
    filter.since = QDateTime::currentDateTimeUtc().addSecs(60);
    QVERIFY(value(store::listDeliveries(m_house->session(), filter)).isEmpty());
    QCOMPARE(value(store::pruneDeliveries(m_house->session(), std::chrono::days(30))), 0);
    QCOMPARE(value(store::pruneDeliveries(m_house->session(), std::chrono::days(0))), 1);
}

void TestWorkerAnswers::a_quiet_end_waits_for_the_answer() {
    const auto worker = m_house->worker();
    QTRY_COMPARE(m_copy->requests(), 1);
    worker->quiesce();
    QCOMPARE(m_house->waiting(), 0);
    QCOMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM deliveries WHERE leased_until > now()")).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestWorkerAnswers)
#include "tst_worker_answers.moc"
