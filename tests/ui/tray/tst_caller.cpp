// Who is called, when and how often, over a real house; and a window on a desktop without a tray.
#include "server/store/live.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/tray/tray.h"
#include <QMenu>

using namespace gatelodge;
using namespace gatelodge::ui;

class CallerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void each_cause_calls_once_and_again_when_it_comes_back();
    void an_answer_leads_to_the_site();
    void several_at_once_are_one_call();
    void more_people_who_wait_call_again();
    void a_certificate_that_ends_calls();
    void a_house_elsewhere_that_nobody_serves_calls_once();
    void nobody_is_called_data();
    void nobody_is_called();
    void what_somebody_has_done_themselves_calls_nobody();
    void a_lost_database_has_time_to_come_back();
    void without_a_tray_nothing_is_there_and_the_window_closes();

private:
    // Rings for the test, as a desktop would show it.
    struct TestBell : Bell {
        bool isThere() const override { return there; }
        void ring(const QString &title, const QString &text) override { rung << title + u'|' + text; }
        bool there = true;
        QStringList rung;
    };
    void fail(const SiteId &site, int failures) {
        m_console->sql(QStringLiteral("UPDATE gatelodge.deliveries SET failures = %2, trouble = 'status', last_status "
                                      "= 502 WHERE site_id = %1")
                           .arg(site.value)
                           .arg(failures));
    }
    void look() {
        QSignalSpy looked(m_caller.get(), &Caller::looked);
        m_caller->readNow();
        QTRY_VERIFY(!looked.isEmpty());
    }
    // With what stood there before the caller came.
    void start() {
        m_caller = std::make_unique<Caller>(
            **m_console, m_bell, [this] { return m_inFront; }, nullptr);
        QSignalSpy looked(m_caller.get(), &Caller::looked);
        QTRY_VERIFY(!looked.isEmpty());
    }
    std::unique_ptr<LiveConsole> m_console;
    Riverside m_club;
    TestBell m_bell;
    bool m_inFront = false;
    std::unique_ptr<Caller> m_caller;
};

void CallerTest::init() {
    QSettings().clear();
    m_console = std::make_unique<LiveConsole>();
    m_club = riverside(*m_console);
    m_bell.rung.clear();
    m_bell.there = true;
    m_inFront = false;
}

void CallerTest::cleanup() {
    m_caller.reset();
    m_console.reset();
}

void CallerTest::each_cause_calls_once_and_again_when_it_comes_back() {
    start();
    QCOMPARE(m_bell.rung, QStringList());
    fail(m_club.races, 1);
    look();
    QCOMPARE(m_bell.rung.size(), 1);
    QVERIFY2(m_bell.rung.first().startsWith(QStringLiteral("Race calendar gets no updates.|")),
             qPrintable(m_bell.rung.first()));
    fail(m_club.races, 2);
    look();
    QCOMPARE(m_bell.rung.size(), 1);
    fail(m_club.races, 0);
    look();
    fail(m_club.races, 1);
    look();
    QCOMPARE(m_bell.rung.size(), 2);
}

void CallerTest::an_answer_leads_to_the_site() {
    start();
    fail(m_club.races, 1);
    look();
    QSignalSpy wanted(m_caller.get(), &Caller::wanted);
    Q_EMIT m_bell.answered();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("queue"));
    QCOMPARE(wanted.first().at(1).value<SiteId>(), m_club.races);
}

void CallerTest::several_at_once_are_one_call() {
    fail(m_club.races, 1);
    fail(m_club.wiki, 1);
    start();
    QCOMPARE(m_bell.rung.size(), 1);
    QVERIFY2(m_bell.rung.first().startsWith(QStringLiteral("2 things want you|")), qPrintable(m_bell.rung.first()));
    QSignalSpy wanted(m_caller.get(), &Caller::wanted);
    Q_EMIT m_bell.answered();
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("overview"));
}

void CallerTest::more_people_who_wait_call_again() {
    const auto ask = [this](const UserId &person) {
        m_console->sql(QStringLiteral("INSERT INTO gatelodge.approvals (kind, user_uid, authority_id, expires_at) "
                                      "VALUES ('recovery', '%1', 1, now() + interval '9 days')")
                           .arg(toString(person)));
        look();
    };
    start();
    ask(m_club.alice);
    QCOMPARE(m_bell.rung.size(), 1);
    look();
    QCOMPARE(m_bell.rung.size(), 1);
    ask(m_club.bruno);
    QCOMPARE(m_bell.rung.size(), 2);
    m_console->sql(QStringLiteral("UPDATE gatelodge.approvals SET asked_at = now() - interval '9 days', expires_at = "
                                  "now() - interval '1 s' WHERE user_uid = '%1'")
                       .arg(toString(m_club.bruno)));
    look();
    QCOMPARE(m_bell.rung.size(), 2); // fewer are no news
}

void CallerTest::a_certificate_that_ends_calls() {
    start();
    store::NodeReport node;
    node.node = QStringLiteral("lodge-1");
    node.diskFree = 40LL << 30;
    node.diskSize = 100LL << 30;
    node.tlsUntil = QDateTime::currentDateTimeUtc().addDays(9);
    tests::value(store::hearNode(m_console->session(), node));
    look();
    QCOMPARE(m_bell.rung.size(), 1);
    QVERIFY2(m_bell.rung.first().startsWith(QStringLiteral("The certificate of lodge-1 ends on ")),
             qPrintable(m_bell.rung.first()));
}

void CallerTest::a_house_elsewhere_that_nobody_serves_calls_once() {
    (*m_console)->server.serving = false;
    (*m_console)->server.elsewhere = true;
    store::NodeReport node;
    node.node = QStringLiteral("lodge-1");
    tests::value(store::hearNode(m_console->session(), node));
    start();
    QCOMPARE(m_bell.rung, QStringList());
    m_console->sql(QStringLiteral("UPDATE gatelodge.house_nodes SET heard_at = now() - interval '4 min'"));
    look();
    m_console->sql(QStringLiteral("UPDATE gatelodge.house_nodes SET heard_at = now() - interval '2 h'"));
    look(); // longer and longer, and still the same
    QCOMPARE(m_bell.rung.size(), 1);
    QVERIFY2(m_bell.rung.first().startsWith(QStringLiteral("No server has been heard for ")),
             qPrintable(m_bell.rung.first()));
}

void CallerTest::nobody_is_called_data() {
    QTest::addColumn<bool>("inFront");
    QTest::addColumn<bool>("there");
    QTest::addColumn<bool>("on");
    QTest::newRow("the window is in front") << true << true << true;
    QTest::newRow("there is no tray") << false << false << true;
    QTest::newRow("switched off") << false << true << false;
}

void CallerTest::nobody_is_called() {
    QFETCH(bool, inFront);
    QFETCH(bool, there);
    QFETCH(bool, on);
    m_inFront = inFront;
    m_bell.there = there;
    TraySettings::setNotifies(on);
    fail(m_club.races, 1);
    start();
    look();
    QCOMPARE(m_bell.rung, QStringList());
    m_inFront = false; // and what was seen then is no news later
    m_bell.there = true;
    TraySettings::setNotifies(true);
    look();
    QCOMPARE(m_bell.rung, QStringList());
}

void CallerTest::what_somebody_has_done_themselves_calls_nobody() {
    start();
    answerOf((*m_console)->queue.pauseAll(true));
    aClubSite(*m_console, m_club.club, QStringLiteral("Shop"), QStringLiteral("shop.example"), true); // without a key
    (*m_console)->server.serving = false;
    look();
    QCOMPARE(m_bell.rung, QStringList());
}

void CallerTest::a_lost_database_has_time_to_come_back() {
    start();
    m_caller->setPatience(60'000);
    Q_EMIT(*m_console)->hub.lost(QStringLiteral("gone"));
    Q_EMIT(*m_console)->hub.back();
    look();
    QCOMPARE(m_bell.rung, QStringList());
    m_caller->setPatience(0);
    Q_EMIT(*m_console)->hub.lost(QStringLiteral("gone"));
    QTRY_COMPARE(m_bell.rung.size(), 1);
    QVERIFY(m_bell.rung.first().startsWith(QStringLiteral("The database does not answer.|")));
    Q_EMIT(*m_console)->hub.lost(QStringLiteral("gone"));
    QCoreApplication::processEvents();
    QCOMPARE(m_bell.rung.size(), 1);
}

void CallerTest::without_a_tray_nothing_is_there_and_the_window_closes() {
    QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
    TraySettings::setKeepsWindow(true);
    MainWindow window({}, QStringLiteral("en"), [](const QString &) {});
    window.show();
    window.openConsole(**m_console);
    Tray tray(**m_console, window, nullptr);
    QVERIFY(!tray.keepsWindow());
    QMenu menu;
    tray.addSwitches(&menu);
    QVERIFY(menu.isEmpty());
    QVERIFY(window.close());
    QVERIFY(!window.isVisible());
    window.closeConsole();
}

GATELODGE_WINDOW_TEST(CallerTest)
#include "tst_caller.moc"
