// A new connection in a window of the usual size: each kind of it has room in the pane beside the list.
#include "app/console/window_house.h"
#include "tests/ui/clipped.h"
#include "tests/ui/window_test.h"
#include "ui/connections/connections_page.h"
#include "ui/connections/profile_pane.h"
#include "ui/main_window.h"
#include "ui/pieces/strips.h"

using namespace gatelodge;

inline void readTranslations() { Q_INIT_RESOURCE(gatelodge_translations); }

class ConnectionsRoomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { readTranslations(); }
    void each_kind_of_a_new_one_has_room_data();
    void each_kind_of_a_new_one_has_room();
    void cleanup();

private:
    QTranslator m_translator;
    QTemporaryDir m_folder;
};

void ConnectionsRoomTest::each_kind_of_a_new_one_has_room_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("times"); // the usual size of text
    QTest::newRow("English") << QStringLiteral("en") << 1;
    QTest::newRow("German") << QStringLiteral("de") << 1;
    QTest::newRow("English, large") << QStringLiteral("en") << 2;
    QTest::newRow("German, large") << QStringLiteral("de") << 2;
}

void ConnectionsRoomTest::each_kind_of_a_new_one_has_room() {
    QFETCH(QString, code);
    QFETCH(int, times);
    QVERIFY(m_translator.load(QStringLiteral(":/translations/gatelodge_") + code));
    QCoreApplication::installTranslator(&m_translator);
    QFont font = QApplication::font();
    font.setPointSizeF(times * 10);
    QApplication::setFont(font);
    ui::MainWindow window({}, QStringLiteral("en"), [](const QString &) {});
    app::SettingSources sources;
    sources.environment = {{QStringLiteral("HOME"), m_folder.path()}};
    app::WindowHouse house(window, sources, Actor{QStringLiteral("console:tester"), Source::Console, {}});
    window.setHost(house);
    window.resize(1280, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showConnections();
    auto *page = qobject_cast<ui::ConnectionsPage *>(window.centralWidget());
    QVERIFY(page);
    page->add();
    auto *kinds = page->pane().findChild<ui::Segmented *>();
    QTRY_VERIFY_WITH_TIMEOUT(kinds && kinds->isVisible(), 20'000);
    for (int kind = 0; kind < kinds->partCount(); ++kind) {
        kinds->pressPart(kind);
        QTRY_VERIFY2_WITH_TIMEOUT(
            tests::clippedIn(window).isEmpty(),
            qPrintable(QStringLiteral("kind %1\n%2").arg(kind).arg(tests::clippedIn(window).join(u'\n'))), 20'000);
        ui::shoot(window, QStringLiteral("connections-new-%1-%2-%3").arg(code).arg(times).arg(kind));
        for (int part = 0; part < kinds->partCount(); ++part)
            QVERIFY2(kinds->rect().contains(kinds->partRect(part)), qPrintable(kinds->partName(part)));
        QCOMPARE(window.size(), QSize(1280, 900));
    }
}

void ConnectionsRoomTest::cleanup() {
    QCoreApplication::removeTranslator(&m_translator);
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

GATELODGE_WINDOW_TEST(ConnectionsRoomTest)
#include "tst_connections_room.moc"
