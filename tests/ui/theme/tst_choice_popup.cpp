// The list that a combo box opens: its rows, its width, its place and its colours, in every scheme and direction.
#include "tests/ui/window_test.h"
#include "ui/theme/contrast.h"
#include "ui/theme/measure.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace gatelodge::ui;

class ChoicePopupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void it_has_room_for_every_choice_data();
    void it_has_room_for_every_choice();
    void a_title_among_choices_is_readable_data();
    void a_title_among_choices_is_readable();
    void cleanup() { Theme::choose(Theme::Choice::Light); }
};

namespace {

const QString kLong = QStringLiteral("Sign-in that was open too long and is asked for again");

struct Place {
    QWidget window;
    QComboBox *box = new QComboBox;
    explicit Place(Qt::LayoutDirection direction) {
        window.setLayoutDirection(direction);
        auto *column = new QVBoxLayout(&window);
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(box);
        row->addStretch();
        column->addLayout(row);
        column->addStretch();
        box->addItems({QStringLiteral("At the door"), QStringLiteral("Sign-in"), kLong});
        qobject_cast<QStandardItemModel *>(box->model())->item(0)->setEnabled(false); // the title of a section
        box->setCurrentIndex(1);
        box->setFixedWidth(em(9));
        window.resize(900, 500);
        window.show();
    }
    bool open() {
        if (!QTest::qWaitForWindowExposed(&window))
            return false;
        box->showPopup();
        return QTest::qWaitForWindowExposed(list()->window());
    }
    QAbstractItemView *list() const { return box->view(); }
    QRect row(int number) const { return list()->visualRect(box->model()->index(number, 0)); }
};

} // namespace

void ChoicePopupTest::it_has_room_for_every_choice_data() {
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void ChoicePopupTest::it_has_room_for_every_choice() {
    QFETCH(Qt::LayoutDirection, direction);
    Place place(direction);
    QVERIFY(place.open());
    for (int i = 0; i < place.box->count(); ++i)
        QVERIFY2(place.row(i).height() >= controlHeight(), qPrintable(QString::number(place.row(i).height())));
    QVERIFY(place.row(2).width() >= widthOf(kLong) + 2 * Space::half);
    const QRect field(place.box->mapToGlobal(QPoint()), place.box->size());
    const QRect popup(place.list()->window()->geometry());
    QVERIFY2(popup.top() > field.bottom() && popup.top() - field.bottom() < Space::one,
             qPrintable(QString::number(popup.top() - field.bottom()))); // its lower edge is seen
    if (direction == Qt::RightToLeft)
        QCOMPARE(popup.right(), field.right());
    else
        QCOMPARE(popup.left(), field.left());
    shoot(*place.list()->window(), QStringLiteral("choices-%1").arg(int(direction)));
    place.box->hidePopup();
}

void ChoicePopupTest::a_title_among_choices_is_readable_data() {
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Theme::Choice::Light);
    QTest::newRow("dark") << int(Theme::Choice::Dark);
    QTest::newRow("high contrast") << int(Theme::Choice::HighContrast);
}

void ChoicePopupTest::a_title_among_choices_is_readable() {
    QFETCH(int, scheme);
    Theme::choose(Theme::Choice(scheme));
    Place place(Qt::LeftToRight);
    QVERIFY(place.open());
    QWidget *popup = place.list()->window();
    const QImage seen = popup->grab().toImage();
    QCOMPARE(seen.pixelColor(3, 3), tokens().raised);                 // within the frame
    QVERIFY(seen.pixelColor(seen.width() / 2, 0) != tokens().raised); // the frame
    const QRect title(place.list()->viewport()->mapTo(popup, place.row(0).topLeft()), place.row(0).size());
    double most = 0;
    for (int y = title.top(); y < title.bottom(); ++y)
        for (int x = title.left(); x < title.right(); ++x)
            most = qMax(most, contrast(seen.pixelColor(x, y), tokens().raised));
    QVERIFY2(most >= 4.5, qPrintable(QString::number(most)));
    shoot(*popup, QStringLiteral("choices-scheme-%1").arg(scheme));
    place.box->hidePopup();
}

GATELODGE_WINDOW_TEST(ChoicePopupTest)
#include "tst_choice_popup.moc"
