#include "server/store/disclosures.h"
#include "server/store/places.h"
#include "tests/support/rival.h"
#include "tests/ui/club.h"
#include "ui/common/list_outlets.h"
#include "ui/list/list_table.h"
#include "ui/orgs/ledger_section.h"
#include "ui/orgs/orgs_page.h"
#include "ui/pieces/field.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class OrgsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void consent_is_switched_and_comes_back_by_the_feed();
    void an_edit_right_after_a_late_reading_quarrels_with_nobody();
    void one_that_runs_sites_is_not_deleted_and_says_why();
    void a_deleted_one_comes_back_by_undo();
    void the_ledger_is_written_to_a_file();
    void many_are_changed_at_once_with_one_undo();
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

void OrgsPageTest::an_edit_right_after_a_late_reading_quarrels_with_nobody() {
    constexpr int soon = 20'000;
    House house;
    const OrgId id = anOrg(house.session(), QStringLiteral("Riverside Club"));
    OrgsPage *page = open(house);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 1, soon);
    page->open(page->rows().keyAt(0));
    OrgPane &pane = page->pane();
    const Org late = pane.org(); // as it is before anything is saved
    QCOMPARE(late.id, id);
    const auto save = [&](const char *words) {
        pane.name().open();
        pane.name().edit()->setText(QLatin1String(words));
        QTest::keyClick(pane.name().edit(), Qt::Key_Return);
    };
    save("Once");
    QTRY_VERIFY_WITH_TIMEOUT(!pane.name().isPending() && pane.name().value() == QLatin1String("Once"), soon);
    pane.show(late);
    QCOMPARE(pane.name().value(), QStringLiteral("Once"));
    save("Twice");
    QVERIFY(pane.name().isPending());
    QTRY_VERIFY_WITH_TIMEOUT(!pane.name().isPending(), soon);
    QVERIFY(!pane.name().isOpen());
    QCOMPARE(ask(house.session(), QStringLiteral("SELECT name FROM gatelodge.orgs WHERE deleted_at IS NULL")),
             QStringLiteral("Twice"));
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

void OrgsPageTest::the_ledger_is_written_to_a_file() {
    House house;
    const Club club = fillClub(house);
    OrgsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 3);
    const QString org =
        ask(house.session(), QStringLiteral("SELECT org_id FROM sites WHERE site_id = %1").arg(club.wiki.value));
    const QString bruno = toString(club.people[3]);
    house.sql(QStringLiteral("UPDATE gatelodge.users SET first_name = '=Bruno' WHERE uid = '%1'").arg(bruno));
    house.sql(QStringLiteral("INSERT INTO gatelodge.consents (user_uid, org_id, given, text_version) "
                             "VALUES ('%1', %2, true, 'abc')")
                  .arg(bruno, org));
    page->open(org);
    LedgerSection &ledger = page->pane().ledger();
    const int lines = value(store::countLedger(house.session(), OrgId(org.toInt()))).lines;
    QVERIFY(lines > 0);
    QTRY_COMPARE(ledger.copy().rows, lines);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.csv"));
    QSignalSpy told(&ledger.outlets(), &ListOutlets::told);
    ledger.outlets().write(ledger.copy(), path);
    QTRY_COMPARE(told.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> written = file.readAll().trimmed().split('\n');
    QCOMPARE(int(written.size()), lines + 1);
    const auto his =
        std::find_if(written.begin(), written.end(), [](const QByteArray &line) { return line.contains("Bruno"); });
    QVERIFY(his != written.end());
    QVERIFY2(his->contains("'=Bruno") && his->contains("agreed") && his->contains("abc"), his->constData());
}

void OrgsPageTest::many_are_changed_at_once_with_one_undo() {
    constexpr int soon = 20'000;
    House house;
    aSite(house.session()).make(); // of an organisation that cannot go
    for (const char *name : {"Harbour trust", "School"})
        tests::value(store::insertOrg(house.session(), {QString::fromLatin1(name), false, {}, {}}));
    OrgsPage *page = open(house);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
    const auto asking = [&] {
        int asking = 0;
        for (const Org &org : tests::value(store::listOrgs(house.session())))
            asking += org.profile.consentRequired;
        return asking;
    };
    const auto press = [page](const char *verb) {
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->text() == QLatin1String(verb) && button->isVisible())
                return button->click();
        QFAIL("there is no such verb");
    };
    const int before = asking();
    page->table().setFocus();
    page->table().selectAll();
    press("Ask people first");
    QTRY_COMPARE_WITH_TIMEOUT(asking(), 3, soon);
    QTRY_VERIFY_WITH_TIMEOUT(house.shell().undoBar().isOffering(), soon);
    QTRY_COMPARE_WITH_TIMEOUT(page->table().selectedCount(), 0, soon);
    house.shell().undoBar().undo();
    QTRY_COMPARE_WITH_TIMEOUT(asking(), before, soon);
    page->table().selectAll();
    press("Delete these organisations");
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 1, soon);
    QTRY_VERIFY_WITH_TIMEOUT(says(house.shell().undoBar(), QStringLiteral("For 1 others there was nothing to do.")),
                             soon);
    house.shell().undoBar().undo();
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 3, soon);
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
