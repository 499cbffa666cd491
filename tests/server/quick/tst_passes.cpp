// What one person may pass takes a bounded place in memory, however many sites and scopes there are.
#include "server/quick/passes.h"
#include <QtTest>

using namespace gatelodge::quick;

class PassesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void many_passes_take_no_more_room_than_few_data() {
        QTest::addColumn<bool>("anySession");
        QTest::addRow("for all sessions") << true;
        QTest::addRow("for one session") << false;
    }
    void many_passes_take_no_more_room_than_few() {
        QFETCH(bool, anySession);
        constexpr int many = 10 * int(Passes::kMostOfSessions);
        Passes passes;
        const auto gateway = [](int number) { return Gateway{quint64(number), quint32(number % 7)}; };
        for (int i = 0; i < many; ++i) {
            passes.keep(gateway(i), "one", anySession);
            QVERIFY(passes.has(gateway(i), "one"));
        }
        int held = 0;
        for (int i = 0; i < many; ++i)
            held += passes.has(gateway(i), "one") ? 1 : 0;
        QVERIFY2(held <= Passes::kMostOfSessions, QByteArray::number(held));
        QVERIFY(held > 0);
    }

    void the_same_pass_is_kept_once() {
        Passes passes;
        passes.keep({1, 1}, "one", true);
        for (int i = 0; i < 10 * Passes::kMostOfSessions; ++i)
            passes.keep({2, 1}, "one", true);
        QVERIFY(passes.has({1, 1}, "another"));
        QVERIFY(!passes.has({1, 2}, "one"));
    }
};

QTEST_GUILESS_MAIN(PassesTest)
#include "tst_passes.moc"
