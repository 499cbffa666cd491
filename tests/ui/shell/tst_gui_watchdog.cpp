// The watchdog of the tests themselves: what keeps the window from its events is told, with its place.
#include "tests/support/gui_watchdog.h"
#include "tests/ui/window_test.h"
#include "ui/theme/contrast.h"
#include <QElapsedTimer>

using namespace gatelodge;

namespace {

// Nothing but work, in a function of the window's own library.
void workFor(double milliseconds) {
    timespec begin{}, now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
    double sum = 0;
    do {
        for (int i = 0; i < 5000; ++i)
            sum += ui::contrast(QColor::fromRgb(QRgb(i * 7919)), Qt::white);
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    } while (double(now.tv_sec - begin.tv_sec) * 1e3 + double(now.tv_nsec - begin.tv_nsec) / 1e6 < milliseconds);
    QVERIFY(sum > 0);
}

} // namespace

class GuiWatchdogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void work_that_takes_long_is_told_with_its_place() {
        tests::GuiWatchdog watchdog;
        bool named = false;
        for (int i = 0; i < 10 && !named; ++i) { // somebody may look while it asks for the time
            watchdog.start();
            QTimer::singleShot(0, this, [] { workFor(150); });
            QTRY_VERIFY_WITH_TIMEOUT(watchdog.busiest() >= 150, 20'000);
            QVERIFY(!watchdog.places().isEmpty());
            named = watchdog.places().join(u'\n').contains(QStringLiteral("gatelodge::ui::"));
        }
        QVERIFY(named);
        watchdog.start();
        QVERIFY(watchdog.places().isEmpty());
    }
    void short_work_is_not() {
        tests::GuiWatchdog watchdog(10'000);
        for (int i = 0; i < 20; ++i)
            QTimer::singleShot(0, this, [] { workFor(5); });
        QTRY_VERIFY_WITH_TIMEOUT(watchdog.busiest() >= 5, 20'000);
        QVERIFY(watchdog.places().isEmpty());
    }
};

GATELODGE_WINDOW_TEST(GuiWatchdogTest)
#include "tst_gui_watchdog.moc"
