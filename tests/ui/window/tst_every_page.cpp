// Every page of the sidebar, over a live database, with its first record open: what can be seen of the focus, what has
// room at twice the text size, what is said by more than a colour, and for how long the window was kept from answering.
#include "server/login/registry.h"
#include "tests/support/gui_watchdog.h"
#include "tests/ui/clipped.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/house_subjects.h"
#include "ui/main_window.h"
#include "ui/pieces/faces.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include "ui/shell/tab_order.h"
#include <QAbstractItemView>
#include <QAccessible>

using namespace gatelodge;
using namespace gatelodge::ui;

class EveryPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void the_focus_can_be_seen_data() { subjects(); }
    void the_focus_can_be_seen();
    void nothing_is_clipped_at_twice_the_text_size_data() { subjects(); }
    void nothing_is_clipped_at_twice_the_text_size();
    void no_chip_says_it_by_colour_alone_data() { subjects(); }
    void no_chip_says_it_by_colour_alone();
    void opening_it_keeps_nobody_waiting_data() { subjects(); }
    void opening_it_keeps_nobody_waiting();
    void cleanupTestCase();

private:
    void subjects();
    void open(const QString &subject);
    void waitUntilCalm();
    Page &page() { return *m_window->shell()->currentPage(); }
    std::unique_ptr<LiveConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QAbstractItemView *listOf(const Page &page) {
    for (auto *view : page.findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            return view;
    }
    return nullptr;
}

QString wordsOf(const QWidget &widget) {
    const auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return QLatin1StringView(widget.metaObject()->className()) +
           QStringLiteral(" “%1”").arg(spoken ? spoken->text(QAccessible::Name) : QString());
}

} // namespace

void EveryPageTest::initTestCase() {
    m_console = std::make_unique<LiveConsole>(login::allDrivers());
    riverside(*m_console);
    m_console->listen();
    m_window = std::make_unique<MainWindow>(QList<Language>{}, QStringLiteral("en"), [](const QString &) {});
    m_window->resize(1280, 800);
    m_window->openConsole(**m_console);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void EveryPageTest::subjects() {
    QTest::addColumn<QString>("subject");
    for (const SubjectSection &section : houseSubjects((*m_console)->roles)) {
        for (const Subject &subject : section.subjects)
            QTest::addRow("%s", qPrintable(subject.id)) << subject.id;
    }
}

// Until two pictures in a row are the same: pages fill from the database.
void EveryPageTest::waitUntilCalm() {
    QImage before;
    int same = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QImage now = page().grab().toImage();
            same = now == before ? same + 1 : 0;
            before = now;
            return same >= 2;
        }(),
        10'000);
}

void EveryPageTest::open(const QString &subject) {
    m_window->shell()->openSubject(subject);
    waitUntilCalm();
    if (auto *list = listOf(page())) {
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        waitUntilCalm();
    }
}

void EveryPageTest::the_focus_can_be_seen() {
    QFETCH(QString, subject);
    open(subject);
    QStringList unseen;
    const auto stops = tabStops(*m_window->shell());
    QVERIFY(stops.size() > 2);
    for (QWidget *stop : stops) {
        if (!stop->isVisible())
            continue; // an earlier one has changed the page
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = stop->grab().toImage();
        stop->clearFocus();
        const QImage without = stop->grab().toImage();
        if (with == without)
            unseen << wordsOf(*stop);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(u'\n' + unseen.join(u'\n')));
}

void EveryPageTest::nothing_is_clipped_at_twice_the_text_size() {
    QFETCH(QString, subject);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    QStringList clipped;
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        m_window->resize(size);
        open(subject);
        shoot(*m_window, QStringLiteral("large-%1-%2").arg(subject).arg(size.width()));
        for (const QString &one : tests::clippedIn(*m_window))
            clipped << QStringLiteral("%1: %2").arg(size.width()).arg(one);
    }
    QApplication::setFont(usual);
    m_window->resize(1280, 800);
    QCoreApplication::processEvents();
    QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
}

// Seen without colours, chips of different tones still differ in glyph or word.
void EveryPageTest::no_chip_says_it_by_colour_alone() {
    QFETCH(QString, subject);
    open(subject);
    for (const auto *chip : page().findChildren<ChipLabel *>()) {
        if (chip->isVisible())
            QVERIFY2(!chip->accessibleName().trimmed().isEmpty(), qPrintable(wordsOf(*chip)));
    }
    for (auto *view : page().findChildren<QAbstractItemView *>()) {
        for (int row = 0; view->isVisible() && view->model() && row < qMin(20, view->model()->rowCount()); ++row)
            QVERIFY2(!view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().trimmed().isEmpty(),
                     qPrintable(wordsOf(*view)));
    }
}

void EveryPageTest::opening_it_keeps_nobody_waiting() {
    QFETCH(QString, subject);
    open(subject); // made, and its pictures drawn once
    m_window->shell()->openSubject(QStringLiteral("overview"));
    waitUntilCalm();
    tests::GuiWatchdog watchdog;
    m_window->shell()->openSubject(subject);
    QSignalSpy round(m_window->shell(), &Shell::subjectOpened);
    for (int i = 0; i < 40; ++i)
        QTest::qWait(5);
    QVERIFY2(watchdog.busiest() < watchdog.kLimit,
             qPrintable(QStringLiteral("%1 ms\n%2").arg(watchdog.busiest()).arg(watchdog.places().join(u'\n'))));
}

void EveryPageTest::cleanupTestCase() {
    if (m_window)
        m_window->closeConsole();
    m_window.reset();
    m_console.reset();
}

GATELODGE_WINDOW_TEST(EveryPageTest)
#include "tst_every_page.moc"
