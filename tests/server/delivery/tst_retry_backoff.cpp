// Q6: when a failed delivery is tried again, and what counts as failed.
#include "server/delivery/delivery_outcome.h"
#include "server/delivery/retry_backoff.h"
#include <QTimeZone>
#include <QtTest>

using namespace gatelodge::delivery;
using namespace std::chrono_literals;

class TestRetryBackoff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_wait_lies_between_five_seconds_and_the_ceiling_data();
    void every_wait_lies_between_five_seconds_and_the_ceiling();
    void any_count_and_any_random_stay_within_bounds();
    void retry_after_is_the_least_wait_data();
    void retry_after_is_the_least_wait();
    void retry_after_is_read_as_seconds_or_date_data();
    void retry_after_is_read_as_seconds_or_date();
    void only_success_delivers_and_only_gone_pauses_data();
    void only_success_delivers_and_only_gone_pauses();
};

void TestRetryBackoff::every_wait_lies_between_five_seconds_and_the_ceiling_data() {
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("ceiling");
    qint64 ceiling = 10;
    for (int failures = 1; failures <= 20; ++failures, ceiling *= 2)
        QTest::addRow("%d", failures) << failures << std::min<qint64>(ceiling, 6 * 3600);
}

void TestRetryBackoff::every_wait_lies_between_five_seconds_and_the_ceiling() {
    QFETCH(int, failures);
    QFETCH(qint64, ceiling);
    QCOMPARE(retryDelay(failures, 0.0), 5s);
    QCOMPARE(retryDelay(failures, 1.0), std::chrono::seconds(ceiling));
    QCOMPARE(retryDelay(failures, 0.5), std::chrono::milliseconds(5000 + (ceiling - 5) * 500));
}

void TestRetryBackoff::any_count_and_any_random_stay_within_bounds() {
    QRandomGenerator random(7);
    for (int i = 0; i < 100'000; ++i) {
        const auto delay = retryDelay(int(random.generate()), random.generateDouble());
        QVERIFY(delay >= 5s && delay <= 6h);
    }
}

void TestRetryBackoff::retry_after_is_the_least_wait_data() {
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("zero asks nothing") << 1 << 0.0 << qint64(0) << qint64(5);
    QTest::newRow("shorter than the back-off") << 12 << 1.0 << qint64(10) << qint64(20480);
    QTest::newRow("longer than the back-off") << 1 << 0.0 << qint64(100) << qint64(100);
    QTest::newRow("jitter comes on top") << 1 << 1.0 << qint64(100) << qint64(110);
    QTest::newRow("jitter is a minute at most") << 1 << 1.0 << qint64(36000) << qint64(36060);
    QTest::newRow("beyond the longest back-off") << 1 << 0.0 << qint64(8 * 3600) << qint64(8 * 3600);
    QTest::newRow("a day at most") << 1 << 0.0 << qint64(1e9) << qint64(24 * 3600);
    QTest::newRow("negative") << 1 << 0.0 << qint64(-5) << qint64(5);
}

void TestRetryBackoff::retry_after_is_the_least_wait() {
    QFETCH(int, failures);
    QFETCH(double, random);
    QFETCH(qint64, asked);
    QFETCH(qint64, expected);
    QCOMPARE(retryDelay(failures, random, std::chrono::seconds(asked)), std::chrono::seconds(expected));
}

void TestRetryBackoff::retry_after_is_read_as_seconds_or_date_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expected"); // -1: nothing
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("spaces") << QByteArray(" 7 ") << qint64(7);
    QTest::newRow("over a day") << QByteArray("9999999") << qint64(86400);
    QTest::newRow("overflow") << QByteArray(40, '9') << qint64(86400);
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(37);
    QTest::newRow("past date") << QByteArray("Sat, 05 Nov 1994 08:49:37 GMT") << qint64(0);
    QTest::newRow("far date") << QByteArray("Thu, 31 Dec 2099 00:00:00 GMT") << qint64(86400);
    for (const char *nonsense : {"", "-1", "+5", "1.5", "soon", "12 seconds", "Sun, 06 Nov 1994", "0x10"})
        QTest::addRow("'%s'", nonsense) << QByteArray(nonsense) << qint64(-1);
}

void TestRetryBackoff::retry_after_is_read_as_seconds_or_date() {
    QFETCH(QByteArray, value);
    QFETCH(qint64, expected);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49), QTimeZone::utc());
    const auto wait = parseRetryAfter(value, now);
    QCOMPARE(wait ? wait->count() : -1, expected);
}

void TestRetryBackoff::only_success_delivers_and_only_gone_pauses_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("classic");
    QTest::addColumn<int>("webhook");
    for (int status = 100; status < 600; ++status) {
        const auto other = status == 410 ? DeliveryOutcome::Pause : DeliveryOutcome::Retry;
        const auto classic = status == 200 ? DeliveryOutcome::Delivered : other;
        const auto webhook = status >= 200 && status < 300 ? DeliveryOutcome::Delivered : other;
        QTest::addRow("%d", status) << status << int(classic) << int(webhook);
    }
}

void TestRetryBackoff::only_success_delivers_and_only_gone_pauses() {
    QFETCH(int, status);
    QFETCH(int, classic);
    QFETCH(int, webhook);
    OutboundAnswer answer;
    answer.outcome = OutboundAnswer::Answered;
    answer.status = status;
    QCOMPARE(int(outcomeOf(answer, gatelodge::PushForm::Classic)), classic);
    QCOMPARE(int(outcomeOf(answer, gatelodge::PushForm::Webhooks)), webhook);
    for (auto outcome : {OutboundAnswer::Refused, OutboundAnswer::ConnectFailed, OutboundAnswer::TlsFailed,
                         OutboundAnswer::TimedOut, OutboundAnswer::Broken, OutboundAnswer::Cancelled}) {
        answer.outcome = outcome;
        QCOMPARE(outcomeOf(answer, gatelodge::PushForm::Classic), DeliveryOutcome::Retry);
    }
}

QTEST_GUILESS_MAIN(TestRetryBackoff)
#include "tst_retry_backoff.moc"
