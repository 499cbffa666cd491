// Keys that a menu of the window shows work while it is closed, too: on every page, from the sidebar, and where no
// house is open yet.
#include "server/login/registry.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/help/help_window.h"
#include "ui/main_window.h"
#include "ui/shell/shell.h"
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {
constexpr int kSoon = 30'000; // ms
}

class MenuKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void every_key_of_the_houses_menu_is_known_here();
    void a_key_works_while_the_menu_is_closed_data();
    void a_key_works_while_the_menu_is_closed();
    void the_program_ends_from_a_window_without_a_house();
    void the_program_ends_from_the_manual();
    void cleanupTestCase();

private:
    // Ending the program asks all windows; a test has no loop that it would leave.
    static int endings(QWidget &window, const std::function<void()> &press) {
        for (QAction *action : window.actions())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Q)) {
                QSignalSpy spy(action, &QAction::triggered);
                press();
                return int(spy.count());
            }
        press();
        return 0;
    }
    static void press(QWidget &where, const QString &keys) {
        const QKeyCombination key = QKeySequence(keys)[0];
        QTest::keyClick(&where, key.key(), key.keyboardModifiers());
    }
    std::unique_ptr<LiveConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void MenuKeysTest::initTestCase() {
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

void MenuKeysTest::every_key_of_the_houses_menu_is_known_here() {
    QMenu menu;
    Q_EMIT m_window->shell()->houseMenuOpening(&menu);
    QStringList shown;
    QList<const QMenu *> menus{&menu};
    while (!menus.isEmpty())
        for (const QAction *action : menus.takeFirst()->actions()) {
            if (action->menu())
                menus << action->menu();
            if (!action->shortcut().isEmpty())
                shown << action->shortcut().toString();
        }
    QCOMPARE(shown, QStringList({QStringLiteral("F1"), QStringLiteral("Ctrl+Q")}));
}

void MenuKeysTest::a_key_works_while_the_menu_is_closed_data() {
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("subject");
    for (const char *subject : {"overview", "users", "queue", "server"})
        for (const char *keys : {"F1", "Ctrl+Q"})
            QTest::addRow("%s on %s", keys, subject) << QString::fromLatin1(keys) << QString::fromLatin1(subject);
}

void MenuKeysTest::a_key_works_while_the_menu_is_closed() {
    QFETCH(QString, keys);
    QFETCH(QString, subject);
    m_window->shell()->openSubject(subject);
    QWidget *list = m_window->shell()->sidebar().list();
    list->setFocus();
    if (keys == QLatin1String("F1")) {
        press(*list, keys);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->findChild<HelpWindow *>() && m_window->findChild<HelpWindow *>()->isVisible(), kSoon);
        m_window->findChild<HelpWindow *>()->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        return;
    }
    QCOMPARE(endings(*m_window, [&] { press(*list, keys); }), 1);
    // Nor does a menu that was open once take it away, or make two of it.
    {
        QMenu menu;
        Q_EMIT m_window->shell()->houseMenuOpening(&menu);
    }
    QCOMPARE(endings(*m_window, [&] { press(*list, keys); }), 1);
}

void MenuKeysTest::the_program_ends_from_a_window_without_a_house() {
    MainWindow alone({}, QStringLiteral("en"), [](const QString &) {});
    m_window->hide();
    alone.show();
    alone.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&alone));
    QCOMPARE(endings(alone, [&] { press(alone, QStringLiteral("Ctrl+Q")); }), 1);
    alone.close();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MenuKeysTest::the_program_ends_from_the_manual() {
    m_window->showHelp(QStringLiteral("users"));
    auto *manual = m_window->findChild<HelpWindow *>();
    QTRY_VERIFY_WITH_TIMEOUT(manual->isActiveWindow(), kSoon);
    QCOMPARE(endings(*m_window, [&] { press(*manual, QStringLiteral("Ctrl+Q")); }), 1);
    manual->close();
}

void MenuKeysTest::cleanupTestCase() {
    if (m_window)
        m_window->closeConsole();
    m_window.reset();
    m_console.reset();
}

GATELODGE_WINDOW_TEST(MenuKeysTest)
#include "tst_menu_keys.moc"
