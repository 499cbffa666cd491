// Times of queue rows travel as the database spelled them; people are shown what they mean.
#include "server/store/queue.h"
#include <QTimeZone>
#include <QtTest>

using namespace gatelodge;

class TestQueueTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_time_as_the_database_spells_it_is_read_to_the_millisecond_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("microseconds") << "2026-11-21 22:40:50.123456+00" << QTime(22, 40, 50, 123);
        QTest::newRow("tenths") << "2026-11-21 22:40:50.5+00" << QTime(22, 40, 50, 500);
        QTest::newRow("none") << "2026-11-21 22:40:50+00" << QTime(22, 40, 50);
        QTest::newRow("midnight") << "2026-11-21 00:00:00+00" << QTime(0, 0);
    }
    void a_time_as_the_database_spells_it_is_read_to_the_millisecond() {
        QFETCH(QString, text);
        QFETCH(QTime, time);
        QCOMPARE(store::timeFrom(text), QDateTime(QDate(2026, 11, 21), time, QTimeZone::utc()));
    }
    void no_time_is_none() { QVERIFY(!store::timeFrom(QStringLiteral("-infinity")).isValid()); }
};

QTEST_GUILESS_MAIN(TestQueueTimes)
#include "tst_queue_times.moc"
