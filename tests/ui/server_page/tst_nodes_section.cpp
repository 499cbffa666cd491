// The servers of a house on the page of the server, as they told of themselves.
#include "tests/ui/live_console.h"
#include "tests/ui/window_test.h"
#include "ui/common/record_rows.h"
#include "ui/server_page/nodes_section.h"
#include "ui/server_page/server_page.h"
#include <QLabel>

using namespace gatelodge;
using namespace gatelodge::ui;

class TestNodesSection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_server_says_how_its_clock_and_disk_are_and_when_it_was_heard() {
        LiveConsole console;
        console.sql(QStringLiteral(
            "INSERT INTO gatelodge.house_nodes (node, heard_at, clock_ms, disk_free, disk_size) VALUES "
            "('lodge-1', now(), 12, 14000000000, 40000000000), ('lodge-2', now() - interval '9 min', 4200, -1, -1), "
            "('lodge-3', now() - interval '3 h', -7000, 1000000000, 40000000000)"));
        ServerPage page(*console, nullptr);
        page.resize(900, 900);
        page.show();
        auto *section = page.findChild<NodesSection *>();
        QTRY_COMPARE(section->nodes().size(), 3);
        const QString told = words(*section);
        for (const char *part :
             {"lodge-1", "Its clock agrees with the database’s.", "13.0 GiB of 37.3 GiB are free on its disk.",
              "Last heard: now", "Here", "lodge-2", "Its clock is 4.2 s ahead of the database’s.",
              "How much room its disk has is not known.", "Last heard: 9 min ago", "Silent", "lodge-3",
              "Its clock is 7.0 s behind the database’s."})
            QVERIFY2(told.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + u'\n' + told));
        shootSchemes(page, QStringLiteral("server-nodes"));
    }

    void how_long_ago_it_was_heard_is_the_databases_to_say_data() {
        QTest::addColumn<int>("shift");
        QTest::addColumn<QString>("heard");
        QTest::addColumn<QStringList>("told");
        const QStringList here{QStringLiteral("Here"), QStringLiteral("Last heard: now")};
        const QStringList silent{QStringLiteral("Silent"), QStringLiteral("Last heard: 9 min ago")};
        QTest::newRow("a fast clock here") << -600 << QStringLiteral("now() - interval '10 min'") << here;
        QTest::newRow("a slow clock here") << 600 << QStringLiteral("now() + interval '1 min'") << silent;
    }
    void how_long_ago_it_was_heard_is_the_databases_to_say() {
        QFETCH(int, shift);
        QFETCH(QString, heard);
        QFETCH(QStringList, told);
        LiveConsole console;
        console.database().shiftClock(std::chrono::seconds(shift));
        console.sql(QStringLiteral("INSERT INTO gatelodge.house_nodes (node, heard_at, clock_ms, disk_free, disk_size) "
                                   "VALUES ('lodge-1', %1, 0, -1, -1)")
                        .arg(heard));
        NodesSection section(*console);
        section.show();
        QTRY_COMPARE_WITH_TIMEOUT(section.nodes().size(), 1, 30'000);
        for (const QString &part : std::as_const(told))
            QVERIFY2(words(section).contains(part), qPrintable(words(section)));
    }

    void where_none_has_told_that_is_said() {
        LiveConsole console;
        NodesSection section(*console);
        section.show();
        QTRY_VERIFY(words(section).contains(QStringLiteral("None has told of itself within a day.")));
    }

    void languages_stand_by_their_own_names() {
        LiveConsole console;
        ServerPage page(*console, nullptr);
        page.show();
        QVERIFY(words(page).contains(QStringLiteral("Deutsch")));
        QVERIFY(words(page).contains(QStringLiteral("日本語")));
    }

private:
    static QString words(const QWidget &around) {
        QStringList found;
        for (const QLabel *label : around.findChildren<QLabel *>())
            found << label->text();
        for (const QWidget *widget : around.findChildren<QWidget *>())
            found << widget->accessibleName();
        return found.join(u'\n');
    }
};

GATELODGE_WINDOW_TEST(TestNodesSection)
#include "tst_nodes_section.moc"
