// Each page as it is opened for the first time, over a live database: made, filled and painted, then its first record.
// Nobody is kept waiting by that for longer than by a form of a hundred fields that is made in this very run, or for
// 50 ms; what takes more is told with its page and its place in the code. It is judged once the data has come, however
// long that has taken.
#include "tests/support/rival.h"
#include "tests/ui/window/every_list.h"
#include "tests/ui/window/form_measure.h"

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
    bool isAskedNothing();
    bool hasCome();
    double limit() const { return std::max(tests::GuiWatchdog::kLimit, m_form); }
    std::unique_ptr<LiveConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
    double m_form = 0; // ms of work
};

namespace {

constexpr int kPatience = 60'000; // ms

QString told(const tests::GuiWatchdog &watchdog, double limit) {
    return QStringLiteral("%1 ms of work, %2 are allowed here\n%3")
        .arg(watchdog.busiest(), 0, 'f', 1)
        .arg(limit, 0, 'f', 1)
        .arg(watchdog.places().join(u'\n'));
}

} // namespace

void FirstOpeningTest::initTestCase() {
    m_console = std::make_unique<LiveConsole>(login::allDrivers());
    fill(*m_console);
    m_console->listen();
    openWindow();
    m_form = tests::formOfAHundredFields();
    qInfo("a form of a hundred fields: %.1f ms of work", m_form);
}

void FirstOpeningTest::openWindow() {
    m_window = std::make_unique<MainWindow>(QList<Language>{}, QStringLiteral("en"), [](const QString &) {});
    m_window->resize(1280, 800);
    m_window->openConsole(**m_console);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(hasCome());
}

// No reading is under way for this window.
bool FirstOpeningTest::isAskedNothing() {
    return tests::ask(m_console->session(),
                      QStringLiteral("SELECT count(*)::text FROM pg_stat_activity WHERE datname = current_database() "
                                     "AND pid <> pg_backend_pid() AND state <> 'idle'")) == QLatin1String("0");
}

// One reading follows another: until none has been under way for many rounds. No picture is made of the page to see
// that, which would be work, too.
bool FirstOpeningTest::hasCome() {
    int quiet = 0;
    const bool isQuiet = QTest::qWaitFor(
        [&] {
            quiet = isAskedNothing() ? quiet + 1 : 0;
            return quiet >= 20;
        },
        kPatience);
    tests::letItCome();
    return isQuiet;
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
    const bool isList = !kNoLists.contains(subject); // each has rows in this house
    tests::GuiWatchdog watchdog;
    QTimer::singleShot(0, this, [&] { m_window->shell()->openSubject(subject); });
    QTRY_COMPARE_WITH_TIMEOUT(m_window->shell()->currentSubject(), subject, kPatience);
    const Page &page = *m_window->shell()->currentPage();
    QVERIFY2(!isList || fills(page), "no rows have come");
    QVERIFY(hasCome());
    QVERIFY2(watchdog.busiest() < limit(), qPrintable(told(watchdog, limit())));
    if (!isList)
        return;
    ListTable *list = tableOf(page);
    QSignalSpy opened(list, &ListTable::opened);
    watchdog.start();
    QTimer::singleShot(0, list, [list] {
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
    });
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatience);
    QVERIFY(hasCome());
    QVERIFY2(watchdog.busiest() < limit(), qPrintable(told(watchdog, limit())));
}

void FirstOpeningTest::the_house_is_opened_without_keeping_anybody_waiting() {
    m_window->closeConsole();
    QTest::qWait(0);
    tests::GuiWatchdog watchdog;
    QTimer::singleShot(0, this, [&] { m_window->openConsole(**m_console); });
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shell() && m_window->shell()->currentPage(), kPatience);
    QVERIFY(hasCome());
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
