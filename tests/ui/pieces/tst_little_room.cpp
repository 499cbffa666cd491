// Pieces that have less room than they would like, and what stands below the words of a box.
#include "tests/ui/window_test.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/check_box.h"
#include "ui/pieces/field.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/strips.h"
#include <QStyleOptionButton>
#include <QVBoxLayout>

using namespace gatelodge::ui;

class LittleRoomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void segments_go_on_below_where_there_is_no_room_data();
    void segments_go_on_below_where_there_is_no_room();
    void what_is_said_instead_of_a_list_scrolls();
    void what_explains_a_box_stands_below_its_words_data() { directions(); }
    void what_explains_a_box_stands_below_its_words();

private:
    static void directions() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
};

void LittleRoomTest::segments_go_on_below_where_there_is_no_room_data() { directions(); }

void LittleRoomTest::segments_go_on_below_where_there_is_no_room() {
    QFETCH(Qt::LayoutDirection, direction);
    QWidget window;
    window.setLayoutDirection(direction);
    auto *column = new QVBoxLayout(&window);
    auto *ways = new Segmented(Words(QStringLiteral("Ways")));
    ways->setChoices({{QStringLiteral("Private database"), {}},
                      {QStringLiteral("Somebody’s PostgreSQL"), {}},
                      {QStringLiteral("Demo"), {}}});
    auto *below = new CheckBox(QStringLiteral("below"));
    column->addWidget(ways);
    column->addWidget(below);
    column->addStretch();
    window.resize(700, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int oneLine = ways->height();
    QCOMPARE(ways->width(), ways->sizeHint().width()); // no wider than it needs
    window.resize(em(16), 300);
    QTRY_VERIFY_WITH_TIMEOUT(ways->height() > oneLine && below->y() >= ways->geometry().bottom(), 20'000);
    QRegion taken;
    for (int part = 0; part < ways->partCount(); ++part) {
        QVERIFY(ways->rect().contains(ways->partRect(part)));
        QVERIFY(!taken.intersects(ways->partRect(part)));
        taken += ways->partRect(part);
    }
    QTest::mouseClick(ways, Qt::LeftButton, {}, ways->partRect(2).center());
    QCOMPARE(ways->current(), 2);
    shoot(window, QStringLiteral("segments-%1").arg(int(direction)));
    window.resize(700, 300);
    QTRY_COMPARE_WITH_TIMEOUT(ways->height(), oneLine, 20'000);
}

void LittleRoomTest::what_is_said_instead_of_a_list_scrolls() {
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *verb = new Button(QStringLiteral("Begin"));
    column->addWidget(new EmptyState(QStringLiteral("user"), QStringLiteral("Nobody lives here yet"),
                                     QStringLiteral("Add the first person, or bring people over."), {verb}));
    window.resize(500, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.height(), 100);
    window.resize(500, 500);
    QTRY_VERIFY_WITH_TIMEOUT(
        QRect(QPoint(), window.size()).contains(QRect(verb->mapTo(&window, QPoint()), verb->size())), 20'000);
}

void LittleRoomTest::what_explains_a_box_stands_below_its_words() {
    QFETCH(Qt::LayoutDirection, direction);
    SwitchRow row(QStringLiteral("Serve, too"), QStringLiteral("The server runs while the window is open."));
    row.setLayoutDirection(direction);
    row.resize(400, row.heightForWidth(400));
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
    const auto *box = row.findChild<QCheckBox *>();
    const auto *note = row.findChild<Paragraph *>();
    QStyleOptionButton option;
    option.initFrom(box);
    const QRect words = box->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, box);
    if (direction == Qt::LeftToRight)
        QCOMPARE(note->x(), box->x() + words.left());
    else
        QCOMPARE(note->geometry().right(), box->x() + words.right());
}

GATELODGE_WINDOW_TEST(LittleRoomTest)
#include "tst_little_room.moc"
