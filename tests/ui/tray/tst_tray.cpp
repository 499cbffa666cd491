// The icon in a desktop's tray, over a real session bus: what a panel sees of it, and what its menu, the icon itself
// and a notification do with the window.
#include "tests/support/tray/panel.h"
#include "tests/support/tray/unseen_desk.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/shell.h"
#include "ui/theme/gate_mark.h"
#include "ui/tray/tray.h"
#include <QMenu>

using namespace gatelodge;
using namespace gatelodge::ui;

class TrayTest : public QObject {
    Q_OBJECT
public:
    explicit TrayTest(tests::Panel &panel) : m_panel(panel) {}

private Q_SLOTS:
    void init();
    void cleanup();
    void the_icon_stands_in_the_tray_while_a_house_is_open();
    void what_wants_somebody_is_seen_at_the_icon_and_goes_with_its_cause();
    void of_many_things_the_tool_tip_says_how_many();
    void a_closed_window_comes_back_data();
    void a_closed_window_comes_back();
    void a_window_that_does_not_stay_is_closed();
    void whoever_answers_a_call_stands_before_its_cause();
    void the_menu_speaks_the_language_of_now();
    void the_house_menu_has_the_switches();
    void whoever_quits_from_the_menu_leaves_no_window();

private:
    Tray &tray() { return *m_window->shell()->findChild<Tray *>(); }
    void fail(const SiteId &site, int failures) {
        m_console->sql(QStringLiteral("UPDATE gatelodge.deliveries SET failures = %2, trouble = 'status', last_status "
                                      "= 502 WHERE site_id = %1")
                           .arg(site.value)
                           .arg(failures));
    }
    void look() {
        QSignalSpy looked(&tray().caller(), &Caller::looked);
        tray().caller().readNow();
        QTRY_VERIFY(!looked.isEmpty());
    }
    tests::Panel &m_panel;
    std::unique_ptr<LiveConsole> m_console;
    Riverside m_club;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

// In the largest size that panels are given.
QImage pictureOf(GateMood mood) {
    return gateIcon(mood).pixmap(64, 64).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

void TrayTest::init() {
    QSettings().clear();
    TraySettings::setNotifies(false); // while a call is shown, panels show it in place of the tool tip
    m_console = std::make_unique<LiveConsole>();
    m_club = riverside(*m_console);
    m_window = std::make_unique<MainWindow>(QList<Language>{}, QStringLiteral("en"), [](const QString &) {});
    m_window->openConsole(**m_console);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_COMPARE(m_panel.items().size(), 1);
    look();
}

void TrayTest::cleanup() {
    if (m_window)
        m_window->closeConsole();
    m_window.reset();
    m_console.reset();
    QTRY_COMPARE(m_panel.items().size(), 0);
}

void TrayTest::the_icon_stands_in_the_tray_while_a_house_is_open() {
    QCOMPARE(m_panel.toolTip(), QStringLiteral("Gatelodge"));
    QCOMPARE(m_panel.picture(), pictureOf(GateMood::Calm));
    QCOMPARE(m_panel.menu(), QStringList({QStringLiteral("Open Gatelodge"), QStringLiteral("Quit")}));
    m_window->closeConsole();
    QTRY_COMPARE(m_panel.items().size(), 0);
    m_window->openConsole(**m_console);
    QTRY_COMPARE(m_panel.items().size(), 1);
}

void TrayTest::what_wants_somebody_is_seen_at_the_icon_and_goes_with_its_cause() {
    fail(m_club.races, 1);
    look();
    QCOMPARE(m_panel.toolTip(), QStringLiteral("Gatelodge\nRace calendar gets no updates."));
    QCOMPARE(m_panel.picture(), pictureOf(GateMood::Wanting));
    QVERIFY(m_panel.picture() != pictureOf(GateMood::Calm));
    fail(m_club.races, 0);
    look();
    QCOMPARE(m_panel.toolTip(), QStringLiteral("Gatelodge"));
    QCOMPARE(m_panel.picture(), pictureOf(GateMood::Calm));
}

void TrayTest::of_many_things_the_tool_tip_says_how_many() {
    for (const SiteId &site : {m_club.races, m_club.wiki, m_club.photos})
        fail(site, 1);
    look();
    QCOMPARE(m_panel.toolTip().count(u'\n'), 3);
    fail(m_club.forms, 1);
    look();
    QCOMPARE(m_panel.toolTip(), QStringLiteral("Gatelodge\n4 things want you"));
}

void TrayTest::a_closed_window_comes_back_data() {
    QTest::addColumn<bool>("by_its_menu");
    QTest::newRow("by the icon") << false;
    QTest::newRow("by its menu") << true;
}
void TrayTest::a_closed_window_comes_back() {
    QFETCH(bool, by_its_menu);
    TraySettings::setKeepsWindow(true);
    m_window->shell()->openSubject(QStringLiteral("groups"));
    QSignalSpy lastClosed(qGuiApp, &QGuiApplication::lastWindowClosed);
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_panel.items().size(), 1);
    by_its_menu ? m_panel.choose(QStringLiteral("Open Gatelodge")) : m_panel.press();
    QTRY_VERIFY(m_window->isVisible());
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCOMPARE(m_window->shell()->currentSubject(), QStringLiteral("groups"));
    QVERIFY(lastClosed.isEmpty()); // the program would have ended with it
}

void TrayTest::a_window_that_does_not_stay_is_closed() {
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
}

void TrayTest::whoever_answers_a_call_stands_before_its_cause() {
    TraySettings::setKeepsWindow(true);
    TraySettings::setNotifies(true);
    m_window->close();
    const qsizetype before = m_panel.notifications().size();
    fail(m_club.races, 1);
    look();
    QTRY_COMPARE(m_panel.notifications().size(), before + 1);
    const tests::Notification call = m_panel.notifications().last();
    QCOMPARE(call.title, QStringLiteral("Race calendar gets no updates."));
    m_panel.answer(call);
    QTRY_VERIFY(m_window->isVisible());
    QTRY_COMPARE(m_window->shell()->currentSubject(), QStringLiteral("queue"));
}

void TrayTest::the_menu_speaks_the_language_of_now() {
    fail(m_club.races, 1);
    look();
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_COMPARE(m_panel.menu(), QStringList({QStringLiteral("[Open Gatelodge]"), QStringLiteral("[Quit]")}));
    QTRY_COMPARE(m_panel.toolTip(), QStringLiteral("Gatelodge\n[Race calendar gets no updates.]"));
    TraySettings::setKeepsWindow(true);
    m_window->close();
    m_panel.choose(QStringLiteral("[Open Gatelodge]"));
    QTRY_VERIFY(m_window->isVisible());
    QCoreApplication::removeTranslator(&brackets);
}

void TrayTest::the_house_menu_has_the_switches() {
    QMenu menu;
    tray().addSwitches(&menu);
    const auto lineOf = [&menu](const char *words) {
        for (QAction *action : menu.actions())
            if (action->text() == QLatin1StringView(words))
                return action;
        return static_cast<QAction *>(nullptr);
    };
    QAction *keeps = lineOf("Close to the tray");
    QVERIFY(keeps && lineOf("Notifications") && !lineOf("Notifications")->isChecked());
    QVERIFY(!keeps->isChecked() && !tray().keepsWindow());
    keeps->trigger();
    QVERIFY(tray().keepsWindow());
}

void TrayTest::whoever_quits_from_the_menu_leaves_no_window() {
    TraySettings::setKeepsWindow(true);
    QTimer::singleShot(0, this, [this] { m_panel.choose(QStringLiteral("Quit")); });
    QTimer::singleShot(20'000, this, [] { QCoreApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(!m_window->isVisible() && !tray().keepsWindow());
}

int main(int argc, char **argv) {
    tests::moveToUnseenDesk(argv);
    QTemporaryDir settings;
    tests::Panel panel;
    QApplication app(argc, argv);
    startWindowTest(app, settings.path());
    QApplication::setQuitOnLastWindowClosed(false); // the test goes on
    TrayTest test(panel);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tray.moc"
