// Where the window stands and how its room is shared, from one start to the next.
#include "tests/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/pieces/planes.h"
#include "ui/shell/page.h"
#include <QCloseEvent>
#include <QScreen>
#include <QSplitter>

using namespace gatelodge::ui;

namespace {

std::unique_ptr<MainWindow> aWindow() {
    return std::make_unique<MainWindow>(QList<Language>{}, QStringLiteral("en"), [](const QString &) {});
}

class ListPage : public Page {
public:
    explicit ListPage(const QString &subject, ListDetails::Wide wide = ListDetails::Wide::List) {
        setObjectName(subject);
        auto *column = columnIn(this);
        column->addWidget(m_both = new ListDetails(new QWidget, m_details = new QWidget, wide));
        resize(em(90), 500);
        show();
        m_both->showDetails();
    }
    int detailsWidth() const { return m_details->width(); }
    void drag(int by) { // as its handle does
        auto *splitter = findChild<QSplitter *>();
        const QList<int> before = splitter->sizes();
        splitter->setSizes({before[0] + by, before[1] - by});
        Q_EMIT splitter->splitterMoved(before[0] + by, 1);
    }

private:
    ListDetails *m_both;
    QWidget *m_details;
};

} // namespace

class WindowPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void it_comes_back_where_it_was() {
        const QRect place(40, 60, 700, 500);
        auto window = aWindow();
        window->setGeometry(place);
        window->show();
        window->close();
        window = aWindow();
        window->show();
        QCOMPARE(window->geometry(), place);
    }
    void a_window_on_a_screen_that_is_gone_comes_back_on_one_that_is_there_data() {
        QTest::addColumn<QRect>("place");
        const QRect screen = QGuiApplication::primaryScreen()->geometry();
        QTest::newRow("to the right") << QRect(screen.right() + 400, 50, 600, 400);
        QTest::newRow("to the left") << QRect(-2000, 50, 600, 400);
        QTest::newRow("above") << QRect(50, -1500, 600, 400);
        QTest::newRow("below") << QRect(50, screen.bottom() + 300, 600, 400);
        QTest::newRow("larger than any") << QRect(screen.right() + 10, 0, 2 * screen.width(), 2 * screen.height());
    }
    void a_window_on_a_screen_that_is_gone_comes_back_on_one_that_is_there() {
        QFETCH(QRect, place);
        auto window = aWindow();
        window->setGeometry(place);
        window->show();
        window->close();
        window = aWindow();
        window->show();
        const QRect there = window->screen()->availableGeometry();
        QVERIFY2(there.contains(window->geometry()),
                 qPrintable(QDebug::toString(window->geometry()) + QDebug::toString(there)));
    }
    void a_width_that_was_dragged_is_kept_for_its_page_data() {
        QTest::addColumn<ListDetails::Wide>("wide");
        QTest::newRow("beside a list") << ListDetails::Wide::List;
        QTest::newRow("the page itself") << ListDetails::Wide::Details;
    }
    void a_width_that_was_dragged_is_kept_for_its_page() {
        QFETCH(ListDetails::Wide, wide);
        const auto usual = ListPage(QStringLiteral("sites"), wide).detailsWidth();
        int dragged = 0;
        {
            ListPage page(QStringLiteral("users"), wide);
            QCOMPARE(page.detailsWidth(), usual);
            page.drag(wide == ListDetails::Wide::List ? -120 : 120);
            dragged = page.detailsWidth();
            QVERIFY(qAbs(dragged - usual) > 60);
        }
        const int after = ListPage(QStringLiteral("users"), wide).detailsWidth();
        QVERIFY2(qAbs(after - dragged) <= 1, qPrintable(QStringLiteral("%1, not %2").arg(after).arg(dragged)));
        QCOMPARE(ListPage(QStringLiteral("sites"), wide).detailsWidth(), usual);
    }
};

GATELODGE_WINDOW_TEST(WindowPlaceTest)
#include "tst_window_place.moc"
