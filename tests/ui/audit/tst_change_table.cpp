// Before and after of a change, where there is little room.
#include "tests/ui/clipped.h"
#include "tests/ui/window_test.h"
#include "ui/audit/change_table.h"
#include "ui/pieces/planes.h"

using namespace gatelodge;
using namespace gatelodge::ui;

class ChangeTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_value_of_one_long_word_fits_beside_another() {
        Change change;
        change.entity = QStringLiteral("settings");
        change.action = QStringLiteral("update");
        change.before = {{QStringLiteral("value"), QStringLiteral("none")}};
        change.after = {{QStringLiteral("value"), QString(400, u'k')}};
        auto *table = new ChangeTable(change, {});
        ScrollPage page(table);
        page.resize(em(20), 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(table->fields(), 1);
        const QStringList wide = tests::tooWideIn(page);
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
    }
};

GATELODGE_WINDOW_TEST(ChangeTableTest)
#include "tst_change_table.moc"
