#include "server/store/places.h"
#include "tests/ui/club.h"
#include "ui/list/list_table.h"
#include "ui/orgs/orgs_page.h"
#include "ui/pieces/field.h"
#include <QCheckBox>
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class OrgsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void consent_is_switched_and_comes_back_by_the_feed();
    void one_that_runs_sites_is_not_deleted_and_says_why();
    void a_deleted_one_comes_back_by_undo();
    void pictures();

private:
    static OrgsPage *open(House &house) {
        OrgsPage *page = nullptr;
        if (!house.listen())
            qFatal("the hub hears nothing");
        house.window(QStringLiteral("orgs"), [&](UndoBar &undo) { return page = new OrgsPage(house.console(), undo); });
        return page;
    }
    static bool says(const QWidget &widget, const QString &begin) {
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(begin))
                return true;
        return false;
    }
};

void OrgsPageTest::consent_is_switched_and_comes_back_by_the_feed() {
    House house;
    anOrg(house.session(), QStringLiteral("Riverside Club"));
    OrgsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    page->pane().consent().findChild<QCheckBox *>()->click();
    QTRY_VERIFY(page->pane().org().profile.consentRequired);
    QTRY_VERIFY(page->pane().consent().value());
    house.sql(QStringLiteral("UPDATE gatelodge.orgs SET consent_required = false"));
    QTRY_VERIFY(!page->pane().consent().value());
}

void OrgsPageTest::one_that_runs_sites_is_not_deleted_and_says_why() {
    House house;
    aSite(house.session()).make();
    OrgsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    page->pane().remove();
    QTRY_VERIFY(says(page->pane(), QStringLiteral("It runs ")));
    QCOMPARE(page->rows().rowCount(), 1);
}

void OrgsPageTest::a_deleted_one_comes_back_by_undo() {
    House house;
    anOrg(house.session(), QStringLiteral("Harbour"));
    OrgsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    page->pane().remove();
    QTRY_COMPARE(page->rows().rowCount(), 0);
    house.shell().undoBar().undo();
    QTRY_COMPARE(page->rows().rowCount(), 1);
}

void OrgsPageTest::pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS names no folder");
    House house;
    fillClub(house);
    OrgsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 3);
    page->open(page->rows().keyAt(0));
    shootSchemes(house.shell(), QStringLiteral("orgs"));
}

GATELODGE_WINDOW_TEST(OrgsPageTest)
#include "tst_orgs_page.moc"
