#include "server/store/giving_way.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace std::chrono_literals;
using store::GivingWay;
using tests::value;

class TestGivingWay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_more_others_commit_the_longer_is_rested_data() {
        QTest::addColumn<int>("slice");
        QTest::addColumn<double>("others");
        QTest::addColumn<int>("rest");
        QTest::addRow("nobody comes") << 1000 << 0.0 << 0;
        QTest::addRow("a house at rest") << 1000 << 5.0 << 0;
        QTest::addRow("some come") << 1000 << 52.5 << 500;
        QTest::addRow("a crowd: as long as was worked") << 1000 << 100.0 << 1000;
        QTest::addRow("never longer") << 1000 << 9000.0 << 1000;
        QTest::addRow("a long slice") << 60'000 << 9000.0 << 5000;
    }
    void the_more_others_commit_the_longer_is_rested() {
        QFETCH(const int, slice);
        QFETCH(const double, others);
        QFETCH(const int, rest);
        QCOMPARE(int(GivingWay::restAfter(std::chrono::milliseconds(slice), others).count()), rest);
    }

    void what_others_commit_is_seen_from_within_a_transaction() {
        GivingWay way(*m_session);
        value(m_session->script(QStringLiteral("BEGIN")));
        QCOMPARE(value(way.othersPerSecond()), 0.0); // before a second look nobody knows
        {
            const auto other = m_database.session();
            for (int i = 0; i < 200; ++i)
                value(other->script(QStringLiteral("SELECT 1")));
        }
        QTRY_VERIFY_WITH_TIMEOUT(value(way.othersPerSecond()) > 0, 60'000);
        value(m_session->script(QStringLiteral("ROLLBACK")));
    }

    void nobody_rests_who_has_been_told_to_give_up() {
        GivingWay way(*m_session);
        Progress progress;
        value(way.rest(progress));
        progress.cancelled = true;
        const Done rested = way.rest(progress);
        QVERIFY(!rested && isGivenUp(rested.error()));
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestGivingWay)
#include "tst_giving_way.moc"
