// A new site beside the list: which row is chosen, where its words stand, and what was typed.
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/list/list_table.h"
#include "ui/pieces/text.h"
#include "ui/sites/new_site.h"
#include "ui/sites/site_pane.h"
#include "ui/sites/sites_page.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::ui;

class NewSiteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void it_stands_beside_no_chosen_row_and_keeps_what_was_typed();
};

void NewSiteTest::it_stands_beside_no_chosen_row_and_keeps_what_was_typed() {
    constexpr int patience = 20'000; // ms
    LiveConsole console;
    riverside(console);
    console.listen();
    SitesPage page(*console);
    page.resize(1064, 770);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY_WITH_TIMEOUT(page.pane()->isVisible() && page.list()->selectedCount() == 1, patience);
    page.openNew();
    auto *form = page.findChild<NewSite *>();
    QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), patience);
    QCOMPARE(page.list()->selectedCount(), 0);
    const auto *org = form->findChild<QComboBox *>();
    QTRY_VERIFY_WITH_TIMEOUT(org->count() > 1 && org->currentIndex() == 0, patience); // one that is there
    shoot(page, QStringLiteral("sites-new-beside"));
    auto *name = form->findChild<QLineEdit *>();
    const QWidget *title = form->findChild<Paragraph *>();
    QVERIFY(title->mapTo(form, QPoint()).y() < 2 * rowHeight(1));
    QVERIFY(name->mapTo(form, QPoint()).y() < 5 * rowHeight(1));
    name->setText(QStringLiteral("Wiki"));
    QVERIFY(page.stepOut()); // Esc
    QTRY_VERIFY_WITH_TIMEOUT(page.pane()->isVisible() && page.list()->selectedCount() == 1, patience);
    page.openNew();
    QCOMPARE(name->text(), QStringLiteral("Wiki"));
    for (auto *button : form->findChildren<QAbstractButton *>())
        if (button->text() == NewSite::tr("Cancel"))
            button->click();
    page.openNew();
    QCOMPARE(name->text(), QString());
}

GATELODGE_WINDOW_TEST(NewSiteTest)
#include "tst_new_site.moc"
