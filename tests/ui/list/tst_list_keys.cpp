// The row that the focus comes to is current and not yet selected: the keys that lead to it, or open it, select it.
#include "tests/ui/window_test.h"
#include "ui/common/short_list.h"
#include "ui/list/list_table.h"
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace gatelodge::ui;

class ListKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_key_that_leads_to_the_first_row_selects_it_data();
    void a_key_that_leads_to_the_first_row_selects_it();
    void numbers_stand_at_the_end_of_their_column();
};

namespace {

struct Place {
    QWidget window;
    ShortList rows;
    ListTable *table = new ListTable(QStringLiteral("keys"), QStringLiteral("Keys"));
    Place() {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(table);
        rows.setColumns({QStringLiteral("Name"), QStringLiteral("People"), QStringLiteral("Place")}, {1});
        table->setModel(&rows);
        table->setItemDelegate(new TwoLineDelegate(rows, table));
        table->setColumns({{12}, {7}, {7}});
        QList<ShortList::Row> all;
        for (const QString &name : {QStringLiteral("ada"), QStringLiteral("bruno"), QStringLiteral("chiara")}) {
            ShortList::Row row;
            row.key = row.cells.title = row.spoken = name;
            row.further = QStringList{QStringLiteral("7"), QStringLiteral("x")};
            all << row;
        }
        rows.setRows(all);
        window.resize(600, 400);
        window.show();
    }
};

} // namespace

void ListKeysTest::a_key_that_leads_to_the_first_row_selects_it_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("opens");
    QTest::newRow("Home") << int(Qt::Key_Home) << 0;
    QTest::newRow("Up") << int(Qt::Key_Up) << 0;
    QTest::newRow("Enter") << int(Qt::Key_Return) << 1;
}

void ListKeysTest::a_key_that_leads_to_the_first_row_selects_it() {
    QFETCH(int, key);
    QFETCH(int, opens);
    Place place;
    QVERIFY(QTest::qWaitForWindowActive(&place.window));
    place.table->setFocus(Qt::ShortcutFocusReason); // as F6 does
    QTRY_VERIFY_WITH_TIMEOUT(place.table->currentIndex().isValid(), 20'000);
    QCOMPARE(place.table->selectedCount(), 0); // where it stands nobody has chosen
    QSignalSpy opened(place.table, &ListTable::opened);
    QTest::keyClick(place.table, Qt::Key(key));
    QCOMPARE(place.table->selectedKeys(), QStringList{QStringLiteral("ada")});
    QCOMPARE(opened.size(), opens);
}

void ListKeysTest::numbers_stand_at_the_end_of_their_column() {
    Place place;
    QVERIFY(QTest::qWaitForWindowExposed(&place.window));
    const QRect cell = place.table->visualRect(place.rows.index(1, 1)); // the first one has the focus
    const QImage seen = place.table->viewport()->grab(cell).toImage();
    int from = seen.width(), to = 0;
    for (int x = 0; x < seen.width(); ++x)
        for (int y = 2; y < seen.height() - 2; ++y)
            if (seen.pixelColor(x, y) != seen.pixelColor(1, 2))
                from = qMin(from, x), to = qMax(to, x);
    QVERIFY2(from > seen.width() / 2 && to > seen.width() - Space::three, qPrintable(QString::number(from)));
    QVERIFY(place.rows.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(!place.rows.headerData(2, Qt::Horizontal, Qt::TextAlignmentRole).isValid());
}

GATELODGE_WINDOW_TEST(ListKeysTest)
#include "tst_list_keys.moc"
