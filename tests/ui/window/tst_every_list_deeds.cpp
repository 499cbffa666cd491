// Every subject of the house that is a list stands in the order of each of its columns, up and down, and so it stands
// on another day; several of its rows are changed at once; and a view that somebody has kept asks again what it asked
// then. A subject that is new is asked for all of this, unless it is named below.
#include "tests/ui/window/every_list.h"
#include "ui/common/add_line.h"
#include "ui/common/view_keeper.h"
#include "ui/list/paged_model.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/selection_bar.h"
#include "ui/pieces/strips.h"
#include "ui/queue/lane_header.h"
#include "ui/queue/lane_rows.h"
#include <QCollator>
#include <QHeaderView>
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

// Lists of which nothing is done with several rows, and why.
const QHash<QString, QString> kOneByOne{
    {QStringLiteral("signin_log"), QStringLiteral("what has happened is not changed")},
    {QStringLiteral("audit"), QStringLiteral("one deed is taken back at a time")},
    {QStringLiteral("migrations"), QStringLiteral("one is on at a time, and those that are over are not changed")},
};

// Columns of words, by their titles: one of these stands as a dictionary does. What orders any other one is not what is
// read there: a time, a number, a rank.
const QStringList kWords{
    QStringLiteral("Name"),    QStringLiteral("Username"),     QStringLiteral("Main email"),
    QStringLiteral("Address"), QStringLiteral("Organisation"), QStringLiteral("To"),
    QStringLiteral("Person"),  QStringLiteral("Kind"),         QStringLiteral("Older system"),
};

struct Order {
    int column = 0;
    Qt::SortOrder direction = Qt::AscendingOrder;
};

QList<Order> ordersOf(Page &page) {
    const ListTable *table = tableOf(page);
    const Menu opened(page);
    QList<Order> all;
    for (int column = 0; opened.menu && column < table->model()->columnCount(); ++column) {
        const QAction *action =
            actionIn(*opened.menu, table->model()->headerData(column, Qt::Horizontal).toString().toUtf8().constData());
        if (action && action->actionGroup())
            all << Order{column, Qt::AscendingOrder} << Order{column, Qt::DescendingOrder};
    }
    return all;
}

bool choose(Page &page, const QString &words) {
    const Menu opened(page);
    QAction *action = opened.menu ? actionIn(*opened.menu, words.toUtf8().constData()) : nullptr;
    if (action && action->isEnabled())
        action->trigger();
    return action && action->isEnabled();
}

QString wordsOf(Qt::SortOrder direction) {
    return direction == Qt::AscendingOrder ? QStringLiteral("Least first") : QStringLiteral("Greatest first");
}

QString titleOf(const Page &page, int column) {
    return tableOf(page)->model()->headerData(column, Qt::Horizontal).toString();
}

// Rows as they stand, and what stood in a column when it was looked at: some of it says how long ago something was.
QStringList keysOf(const Page &page) {
    const ListTable *table = tableOf(page);
    QStringList keys;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        keys << table->model()->index(row, 0).data(KeyRole).toString();
    return keys;
}

QHash<QString, QString> cellsOf(const Page &page, int column) {
    const ListTable *table = tableOf(page);
    QHash<QString, QString> cells;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        cells.insert(keysOf(page)[row], table->model()->index(row, column).data().toString());
    return cells;
}

QStringList saidOf(const QStringList &keys, const QHash<QString, QString> &cells) {
    QStringList said;
    for (const QString &key : keys)
        said << cells.value(key);
    return said;
}

// By which a list of many puts people: their last names.
QString lastNameFirst(const QString &name) { return name.section(u' ', -1) + u' ' + name; }

QStringList inWordOrder(QStringList list) {
    QCollator collator;
    collator.setNumericMode(true); // as the lists themselves: 9 stands before 10
    std::stable_sort(list.begin(), list.end(), collator);
    return list;
}

QStringList reversed(QStringList list) {
    std::reverse(list.begin(), list.end());
    return list;
}

QStringList lanesOf(const Page &page) {
    QList<LaneRow *> rows = page.findChildren<LaneRow *>();
    std::sort(rows.begin(), rows.end(), [](const LaneRow *a, const LaneRow *b) { return a->y() < b->y(); });
    QStringList words;
    for (const LaneRow *row : rows)
        words << row->accessibleName().section(u',', 0, 0);
    return words;
}

bool isQueue(const QString &subject) { return subject == QLatin1String("queue"); }

// Buttons that act on what is selected, where the keyboard comes to.
QStringList verbsOf(const Page &page) {
    QStringList verbs;
    QList<QPushButton *> buttons;
    for (const SelectionBar *bar : visibleIn<SelectionBar>(page))
        buttons << visibleIn<QPushButton>(*bar);
    if (buttons.isEmpty()) // they stand in the details of several
        for (const QWidget *zone : const_cast<Page &>(page).zones().mid(1))
            buttons << visibleIn<QPushButton>(*zone);
    for (const QPushButton *button : std::as_const(buttons))
        if (button->isEnabled() && (button->focusPolicy() & Qt::TabFocus) && !button->text().isEmpty())
            verbs << button->text();
    return verbs;
}

} // namespace

class EveryListDeedsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        readTranslations();
        QSettings().clear();
        m_house = std::make_unique<House>(true);
    }
    void cleanupTestCase() { m_house.reset(); }

    void it_stands_in_the_order_of_each_column_and_so_on_another_day_data() { lists(); }
    void it_stands_in_the_order_of_each_column_and_so_on_another_day();
    void several_rows_are_changed_at_once_data() { lists(); }
    void several_rows_are_changed_at_once();
    void a_view_that_was_kept_asks_the_same_again_data() { lists(); }
    void a_view_that_was_kept_asks_the_same_again();
    void one_row_is_narrowed_as_a_hundred_are();

private:
    void lists() {
        QTest::addColumn<QString>("subject");
        for (const QString &subject : m_house->subjects())
            if (!kNoLists.contains(subject))
                QTest::addRow("%s", qPrintable(subject)) << subject;
    }
    void lanesStandInAnyOrder(const QString &subject);
    void historyStandsEitherWay(const QString &subject);
    std::unique_ptr<House> m_house;
};

void EveryListDeedsTest::it_stands_in_the_order_of_each_column_and_so_on_another_day() {
    QFETCH(QString, subject);
    QVERIFY(fills(m_house->page(subject)));
    if (isQueue(subject))
        return lanesStandInAnyOrder(subject);
    if (subject == QLatin1String("audit"))
        return historyStandsEitherWay(subject);
    const QList<Order> orders = ordersOf(m_house->page());
    const bool timeOnly = subject == QLatin1String("signin_log"); // whatever keeps a million quick
    QVERIFY2(orders.size() >= (timeOnly ? 2 : 4), "a person asks for more than one order");
    QStringList up;
    QHash<QString, QString> cells;
    QSet<QStringList> different; // orders of the rows, upwards
    for (const Order &order : orders) {
        Page &page = m_house->page(subject);
        QVERIFY(choose(page, titleOf(page, order.column)));
        choose(page, wordsOf(order.direction));
        QVERIFY(fills(page));
        QCOMPARE(tableOf(page)->header()->sortIndicatorSection(), order.column);
        QCOMPARE(tableOf(page)->header()->sortIndicatorOrder(), order.direction);
        if (order.direction == Qt::AscendingOrder) {
            cells = cellsOf(page, order.column);
            up = saidOf(keysOf(page), cells);
            different.insert(keysOf(page));
            QStringList words = kWords.contains(titleOf(page, order.column)) ? up : QStringList();
            if (subject == QLatin1String("users") && order.column == 0)
                std::transform(words.begin(), words.end(), words.begin(), lastNameFirst);
            QCOMPARE(words, inWordOrder(words));
        } else { // what was least is last now, whatever stands there
            QTRY_COMPARE_WITH_TIMEOUT(saidOf(keysOf(page), cells), reversed(up), soon);
        }
    }
    QVERIFY2(timeOnly || different.size() > 1, "one order stands under every title");
    // Each direction by itself: the last column downwards, the first one upwards.
    for (const Order &order : {orders.constLast(), orders.constFirst()}) {
        Page &page = m_house->page(subject);
        choose(page, titleOf(page, order.column));
        choose(page, wordsOf(order.direction));
        QVERIFY(fills(page));
        const QStringList before = keysOf(page);
        m_house->reopen();
        Page &again = m_house->page(subject);
        QVERIFY(fills(again));
        QCOMPARE(tableOf(again)->header()->sortIndicatorSection(), order.column);
        QCOMPARE(tableOf(again)->header()->sortIndicatorOrder(), order.direction);
        QTRY_COMPARE_WITH_TIMEOUT(keysOf(again), before, soon);
    }
}

// The stream itself has one order: as it happens.
void EveryListDeedsTest::lanesStandInAnyOrder(const QString &subject) {
    for (int by = 0; by < LaneHeader::ByCount; ++by)
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            Page &page = m_house->page(subject);
            QTRY_VERIFY_WITH_TIMEOUT(lanesOf(page).size() >= 3, soon);
            auto *titles = page.findChild<LaneHeader *>();
            for (int press = 0; press < 3 && (titles->by() != by || titles->order() != order); ++press)
                titles->findChildren<Button *>().at(by)->click();
            QCOMPARE(titles->order(), order);
            QVERIFY(QTest::qWaitFor([&] { return page.findChildren<LaneRow *>().size() >= 3; }, soon));
            QCoreApplication::processEvents();
            const QStringList before = lanesOf(page);
            QStringList sorted = before;
            std::sort(sorted.begin(), sorted.end(), QCollator());
            if (by == LaneHeader::Site)
                QCOMPARE(before, order == Qt::AscendingOrder ? sorted : reversed(sorted));
            if (by == LaneHeader::State)
                continue;
            m_house->reopen();
            QTRY_COMPARE_WITH_TIMEOUT(lanesOf(m_house->page(subject)), before, soon);
        }
}

// One column, and time is its order.
void EveryListDeedsTest::historyStandsEitherWay(const QString &subject) {
    QStringList newest;
    for (const char *words : {"Newest first", "Oldest first"}) {
        QVERIFY(choose(m_house->page(subject), QString::fromLatin1(words)));
        QVERIFY(fills(m_house->page()));
        const auto first = [&] { return keysOf(m_house->page(subject)).value(0); };
        if (newest.isEmpty())
            newest << first();
        else
            QTRY_VERIFY_WITH_TIMEOUT(first() != newest.first(), soon);
        const QString before = first();
        m_house->reopen();
        QVERIFY(fills(m_house->page(subject)));
        QTRY_COMPARE_WITH_TIMEOUT(first(), before, soon);
        const Menu opened(m_house->page());
        QVERIFY(opened.menu && chosenIn(*opened.menu).contains(QString::fromLatin1(words)));
    }
}

void EveryListDeedsTest::several_rows_are_changed_at_once() {
    QFETCH(QString, subject);
    if (kOneByOne.contains(subject))
        QSKIP(qPrintable(kOneByOne.value(subject)));
    Page &page = m_house->page(subject);
    QVERIFY(fills(page));
    if (isQueue(subject)) { // by its lanes: what was sent is not changed
        QTRY_VERIFY_WITH_TIMEOUT(page.findChildren<LaneRow *>().size() >= 3, soon);
        LaneRow *first = page.findChildren<LaneRow *>().constFirst();
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_A, Qt::ControlModifier);
    } else {
        ListTable *table = tableOf(page);
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(table->selectedCount(), 2, soon);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!verbsOf(page).isEmpty(), soon);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(visibleIn<SelectionBar>(page).isEmpty(), soon);
}

void EveryListDeedsTest::a_view_that_was_kept_asks_the_same_again() {
    QFETCH(QString, subject);
    QVERIFY(fills(m_house->page(subject)));
    const QJsonObject question{{QStringLiteral("text"), QStringLiteral("sum")},
                               {QStringLiteral("outcome"), QStringLiteral("arrived")}};
    const QString name = QStringLiteral("Asked then");
    {
        Page &page = m_house->page();
        page.openView(question);
        QVERIFY(choose(page, QStringLiteral("Save this view…")));
        auto *keeper = page.findChild<ViewKeeper *>();
        QVERIFY(keeper && keeper->nameLine().isOpen());
        keeper->nameLine().edit()->setText(name);
        QTest::keyClick(keeper->nameLine().edit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!keeper->nameLine().isOpen(), soon);
    }
    m_house->reopen();
    Page &page = m_house->page(subject);
    if (auto *letters = qobject_cast<QLineEdit *>(page.filter()))
        letters->clear();
    page.openView({});
    QVERIFY(fills(page));
    const auto strip = [&]() -> TabStrip * {
        for (auto *one : visibleIn<TabStrip>(page))
            for (int part = 0; part < one->partCount(); ++part)
                if (one->partName(part).startsWith(name))
                    return one;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(strip(), soon);
    int part = 0;
    while (!strip()->partName(part).startsWith(name))
        ++part;
    QVERIFY(strip()->current() != part);
    strip()->pressPart(part);
    QTRY_VERIFY_WITH_TIMEOUT(strip() && strip()->current() == part, soon);
    auto *letters = qobject_cast<QLineEdit *>(page.filter());
    if (letters)
        QCOMPARE(letters->text(), QStringLiteral("sum"));
    const auto narrowing = [&] {
        const auto tokens = visibleIn<SentenceToken>(page);
        return std::any_of(tokens.begin(), tokens.end(), [](const SentenceToken *one) { return one->isNarrowing(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(letters || narrowing(), soon);
    page.openView({});
    if (letters)
        letters->clear();
    QVERIFY(fills(page));
}

// Nothing that narrows a list comes only with many rows: people look for it where they have seen it elsewhere.
void EveryListDeedsTest::one_row_is_narrowed_as_a_hundred_are() {
    LiveConsole console(login::allDrivers());
    console.sql(
        QStringLiteral("INSERT INTO groups (name) VALUES ('Choir'); INSERT INTO orgs (name) VALUES ('School')"));
    console.listen();
    MainWindow window(QList<Language>{}, QStringLiteral("en"), [](const QString &) {});
    window.resize(1280, 900);
    window.openConsole(*console);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, soon));
    for (const char *subject : {"groups", "orgs", "authorities"}) {
        window.shell()->openSubject(QLatin1String(subject));
        Page &page = *window.shell()->currentPage();
        QTRY_VERIFY_WITH_TIMEOUT(tableOf(page) && tableOf(page)->model()->rowCount() >= 1, soon);
        QTRY_VERIFY_WITH_TIMEOUT(!visibleIn<SentenceToken>(page).isEmpty(), soon);
        QVERIFY(!visibleIn<TabStrip>(page).isEmpty());
        tableOf(page)->setFocus();
        QTest::keyClick(tableOf(page), Qt::Key_Slash);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget()), soon);
        QVERIFY(tableOf(page)->header()->isVisible());
    }
    window.closeConsole();
}

GATELODGE_WINDOW_TEST(EveryListDeedsTest)
#include "tst_every_list_deeds.moc"
