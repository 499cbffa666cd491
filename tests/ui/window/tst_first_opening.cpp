// Each page as it is opened for the first time, over a live database: made, filled and painted, then its first record.
// Nobody is kept waiting by that for longer than by a form of a hundred fields that is made in this very run, or for
// 50 ms; what takes more is told with its page and its place in the code.
#include "server/login/registry.h"
#include "tests/support/gui_watchdog.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/house_subjects.h"
#include "ui/main_window.h"
#include "ui/pieces/field.h"
#include "ui/pieces/planes.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include <QAbstractItemView>
#include <QAccessible>

using namespace gatelodge;
using namespace gatelodge::ui;

class FirstOpeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nobody_is_kept_waiting_data();
    void nobody_is_kept_waiting();
    void the_house_is_opened_without_keeping_anybody_waiting();
    void cleanupTestCase();

private:
    void openWindow();
    double limit() const { return std::max(tests::GuiWatchdog::kLimit, m_form); }
    std::unique_ptr<LiveConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
    double m_form = 0; // ms of work
};

namespace {

// Until the page has looked the same a while: pages fill from the database.
bool isCalm(QWidget &page) {
    QImage before;
    int same = 0;
    return QTest::qWaitFor(
        [&] {
            const QImage now = page.grab().toImage();
            same = now == before ? same + 1 : 0;
            before = now;
            return same >= 3;
        },
        60'000);
}

// Without pictures of it, which are work, too: until nothing has arrived for a while.
void letItCome() {
    for (int i = 0; i < 60; ++i)
        QTest::qWait(5);
}

// What one round of the same work takes here and now: a hundred fields, made, laid out and painted at once.
double formOfAHundredFields() {
    double least = 1e9;
    for (int i = 0; i < 3; ++i) {
        tests::GuiWatchdog watchdog(1e9);
        auto *window = new QWidget;
        QTimer::singleShot(0, window, [window] {
            auto *content = new QWidget;
            auto *rows = columnIn(content, Space::one);
            for (int row = 0; row < 100; ++row) {
                auto *field = new FieldEdit([] { return QStringLiteral("A label"); });
                field->setValue(QStringLiteral("and a value"));
                rows->addWidget(field);
            }
            columnIn(window, 0)->addWidget(new ScrollPage(content));
            window->resize(800, 800);
            window->show();
        });
        letItCome();
        least = std::min(least, watchdog.busiest());
        delete window;
    }
    return least;
}

QString told(const tests::GuiWatchdog &watchdog, double limit) {
    return QStringLiteral("%1 ms of work, %2 are allowed here\n%3")
        .arg(watchdog.busiest(), 0, 'f', 1)
        .arg(limit, 0, 'f', 1)
        .arg(watchdog.places().join(u'\n'));
}

} // namespace

void FirstOpeningTest::initTestCase() {
    m_console = std::make_unique<LiveConsole>(login::allDrivers());
    riverside(*m_console);
    m_console->listen();
    openWindow();
    m_form = formOfAHundredFields();
    qInfo("a form of a hundred fields: %.1f ms of work", m_form);
}

void FirstOpeningTest::openWindow() {
    m_window = std::make_unique<MainWindow>(QList<Language>{}, QStringLiteral("en"), [](const QString &) {});
    m_window->resize(1280, 800);
    m_window->openConsole(**m_console);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(isCalm(*m_window->shell()->currentPage()));
}

void FirstOpeningTest::nobody_is_kept_waiting_data() {
    QTest::addColumn<QString>("subject");
    for (const SubjectSection &section : houseSubjects((*m_console)->roles))
        for (const Subject &subject : section.subjects)
            if (subject.id != QLatin1String("overview")) // opened with the window
                QTest::addRow("%s", qPrintable(subject.id)) << subject.id;
}

void FirstOpeningTest::nobody_is_kept_waiting() {
    QFETCH(QString, subject);
    tests::GuiWatchdog watchdog;
    QTimer::singleShot(0, this, [&] { m_window->shell()->openSubject(subject); });
    letItCome();
    QVERIFY2(watchdog.busiest() < limit(), qPrintable(told(watchdog, limit())));
    Page &page = *m_window->shell()->currentPage();
    QVERIFY(isCalm(page));
    for (auto *list : page.findChildren<QAbstractItemView *>()) {
        if (!list->isVisible() || !list->model() || list->model()->rowCount() == 0)
            continue;
        watchdog.start();
        QTimer::singleShot(0, list, [list] {
            list->setCurrentIndex(list->model()->index(0, 0));
            QTest::keyClick(list, Qt::Key_Return);
        });
        letItCome();
        QVERIFY2(watchdog.busiest() < limit(), qPrintable(told(watchdog, limit())));
        break;
    }
}

void FirstOpeningTest::the_house_is_opened_without_keeping_anybody_waiting() {
    m_window->closeConsole();
    QTest::qWait(0);
    tests::GuiWatchdog watchdog;
    QTimer::singleShot(0, this, [&] { m_window->openConsole(**m_console); });
    letItCome();
    QVERIFY2(watchdog.busiest() < limit(), qPrintable(told(watchdog, limit())));
}

void FirstOpeningTest::cleanupTestCase() {
    if (m_window)
        m_window->closeConsole();
    m_window.reset();
    m_console.reset();
}

GATELODGE_WINDOW_TEST(FirstOpeningTest)
#include "tst_first_opening.moc"
