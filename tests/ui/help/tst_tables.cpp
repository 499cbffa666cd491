// Tables of the manual: a hairline below each row, and none that stands upright.
#include "tests/ui/window_test.h"
#include "ui/help/help_window.h"
#include "ui/theme/tokens.h"
#include <QTextBrowser>

using namespace gatelodge::ui;

class TablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void no_line_stands_upright();
};

void TablesTest::no_line_stands_upright() {
    HelpWindow window;
    window.resize(900, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.open(QStringLiteral("about.md"));
    auto *text = window.findChild<QTextBrowser *>();
    QVERIFY(text && text->toPlainText().contains(QStringLiteral("PostgreSQL libpq")));
    const QImage seen = text->viewport()->grab().toImage();
    const auto run = [&](int length, int others, const std::function<QRgb(int, int)> &at) {
        int longest = 0;
        for (int line = 0; line < others; ++line) {
            int now = 0;
            for (int i = 0; i < length; ++i) {
                now = at(line, i) == tokens().hairline.rgb() ? now + 1 : 0;
                longest = qMax(longest, now);
            }
        }
        return longest;
    };
    constexpr int row = 20; // px
    QVERIFY(run(seen.height(), seen.width(), [&](int x, int y) { return seen.pixel(x, y); }) < row);
    QVERIFY(run(seen.width(), seen.height(), [&](int y, int x) { return seen.pixel(x, y); }) > 3 * row);
    shootSchemes(window, QStringLiteral("about"));
}

GATELODGE_WINDOW_TEST(TablesTest)
#include "tst_tables.moc"
