// Several lanes of the update queue at once: selected by mouse and keys as rows of a list are, paused, resumed and told
// everything again.
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/selection_bar.h"
#include "ui/queue/lane_rows.h"
#include "ui/queue/queue_page.h"
#include <QLayout>
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

constexpr int soon = 20'000; // ms

struct Shown {
    LiveConsole console;
    Riverside club;
    std::unique_ptr<QueuePage> page;
    Shown() : club(riverside(console)) {
        console.listen();
        page = std::make_unique<QueuePage>(*console);
        page->resize(1064, 860);
        page->show();
        page->activateWindow();
        [this] { QTRY_COMPARE_WITH_TIMEOUT(page->findChildren<LaneRow *>().size(), 4, soon); }();
    }
    QList<LaneRow *> lanes() const {
        QList<LaneRow *> rows = page->findChildren<LaneRow *>();
        std::sort(rows.begin(), rows.end(), [](const LaneRow *a, const LaneRow *b) { return a->y() < b->y(); });
        return rows;
    }
    SelectionBar *bar() const { return page->findChild<SelectionBar *>(); }
    void press(const char *words) const {
        for (Button *verb : bar()->findChildren<Button *>())
            if (verb->text() == QString::fromUtf8(words))
                verb->click();
    }
    int count(bool QueueLane::*what) {
        auto lanes = console->queue.lanes();
        lanes.waitForFinished();
        int count = 0;
        for (const QueueLane &lane : tests::value(lanes.result()))
            count += lane.*what;
        return count;
    }
};

} // namespace

class LanesManyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lanes_are_selected_as_rows_are() {
        Shown s;
        const QList<LaneRow *> lanes = s.lanes();
        QTest::mouseClick(lanes[0], Qt::LeftButton, Qt::ControlModifier);
        QVERIFY(!s.bar()->isVisible()); // one lane is opened
        QTest::mouseClick(lanes[2], Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(s.page->lanes()->selected().size(), 3);
        QVERIFY(s.bar()->isVisible());
        QCOMPARE(s.bar()->accessibleName(), QStringLiteral("3 sites selected"));
        QVERIFY(lanes[1]->accessibleName().endsWith(QStringLiteral(", selected")));
        QVERIFY(!lanes[3]->accessibleName().endsWith(QStringLiteral(", selected")));
        shoot(*s.page, QStringLiteral("queue-many"));
        lanes[1]->setFocus();
        QTest::keyClick(lanes[1], Qt::Key_Space);
        QCOMPARE(s.page->lanes()->selected().size(), 2);
        QTest::keyClick(lanes[1], Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(lanes[2]->hasFocus(), soon);
        QTest::keyClick(lanes[2], Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(s.page->lanes()->selected().size(), 4);
        QVERIFY(s.page->stepOut());
        QVERIFY(s.page->lanes()->selected().isEmpty() && !s.bar()->isVisible());
        QTest::keyClick(lanes[2], Qt::Key_Return); // opens
        QTRY_VERIFY_WITH_TIMEOUT(s.page->zones().value(1)->isVisible(), soon);
    }

    void lanes_that_are_hidden_are_not_selected() {
        Shown s;
        s.page->lanes()->select({s.club.wiki, s.club.photos});
        QVERIFY(s.bar()->isVisible());
        s.page->layout()->setSizeConstraint(QLayout::SetNoConstraint); // as in a window that is low
        s.page->setMinimumSize(0, 0);
        s.page->resize(1064, 420);
        QTRY_VERIFY_WITH_TIMEOUT(!s.page->lanes()->isVisible(), soon);
        QVERIFY(s.page->lanes()->selected().isEmpty());
        QVERIFY(!s.bar()->isVisible());
    }

    void several_are_paused_and_one_undo_lets_those_go_on_that_did() {
        Shown s;
        s.console.sql(
            QStringLiteral("UPDATE deliveries SET paused_at = now() WHERE site_id = %1").arg(s.club.photos.value));
        QSignalSpy undo(s.page.get(), &QueuePage::undoOffered);
        s.page->lanes()->select({s.club.wiki, s.club.photos, s.club.races});
        s.press("Pause");
        QTRY_COMPARE_WITH_TIMEOUT(s.count(&QueueLane::paused), 3, soon);
        QTRY_COMPARE_WITH_TIMEOUT(undo.size(), 1, soon);
        QCOMPARE(undo.last().first().value<Words>()(), QStringLiteral("2 sites are paused."));
        QVERIFY(!s.bar()->isVisible());
        undo.last().last().value<std::function<void()>>()();
        QTRY_COMPARE_WITH_TIMEOUT(s.count(&QueueLane::paused), 1, soon); // as it was before
        s.page->lanes()->select({s.club.wiki, s.club.photos});
        s.press("Resume");
        QTRY_COMPARE_WITH_TIMEOUT(s.count(&QueueLane::paused), 0, soon);
    }

    void several_are_told_everything_only_once_the_houses_name_is_typed() {
        Shown s;
        auto facts = s.console->overview.facts(admin::Span::Hour);
        facts.waitForFinished();
        const QString house = tests::value(facts.result()).houseName;
        QVERIFY(!house.isEmpty());
        const auto typed = [&](const QString &name) {
            s.page->lanes()->select({s.club.wiki, s.club.photos});
            s.press("Tell them everything again");
            auto *ask = s.page->findChild<ConfirmDialog *>();
            QTest::keyClicks(ask->findChild<QLineEdit *>(), name);
            QTest::keyClick(ask->findChild<QLineEdit *>(), Qt::Key_Return);
            const bool gone = !ask->isVisible();
            delete ask;
            return gone;
        };
        QVERIFY(!typed(QStringLiteral("something else")));
        QCOMPARE(s.count(&QueueLane::owed), 0);
        QTRY_VERIFY_WITH_TIMEOUT(typed(house), soon); // once the page knows it
        QTRY_COMPARE_WITH_TIMEOUT(s.count(&QueueLane::owed), 2, soon);
    }

    void a_site_of_somebody_elses_stops_all() {
        LiveConsole first;
        const Riverside club = riverside(first);
        admin::Office office(
            first.database().connection(),
            service::Access({QStringLiteral("console:daniel"), Source::Console, {}}, {{Role::SiteOwner, club.wiki}}),
            std::make_shared<service::Means>(first.means()));
        admin::Queue queue(office);
        auto paused = queue.pauseSites({club.wiki, club.photos}, true);
        paused.waitForFinished();
        QVERIFY(!paused.result());
        QCOMPARE(paused.result().error().fault, Fault::Denied);
        auto own = queue.pauseSites({club.wiki}, true);
        own.waitForFinished();
        QCOMPARE(tests::value(own.result()), QList<SiteId>{club.wiki});
    }
};

GATELODGE_WINDOW_TEST(LanesManyTest)
#include "tst_lanes_many.moc"
