// Two people who are one, and a class that goes on: chosen in the list, looked at beside it, and done.
#include "server/store/places.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/ui/house.h"
#include "ui/common/short_list.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/users/duplicates_pane.h"
#include "ui/users/merge_section.h"
#include "ui/users/people_export.h"
#include "ui/users/rollover_section.h"
#include "ui/users/several_pane.h"
#include "ui/users/users_model.h"
#include "ui/users/users_page.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class UsersTogetherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void two_are_made_one();
    void likely_duplicates_are_found_and_made_one();
    void ten_thousand_pairs_are_one_list();
    void a_class_goes_on_after_a_look();
    void a_list_is_written_so_that_import_reads_it();

private:
    struct Place;
};

struct UsersTogetherTest::Place {
    House house;
    UsersPage *page = nullptr;
    GroupId next;
    Place() {
        house.sql(
            QStringLiteral("INSERT INTO gatelodge.users (username, first_name, last_name, created_at) VALUES "
                           "('ada', 'Ada', 'Byron', now() - interval '9 days'), ('ada2', 'Ada', 'Byron', now())"));
        next = value(store::insertGroup(house.session(), {QStringLiteral("Class 6"), {}}));
        const auto named = [](const char *name) {
            return [name](SiteProfile &site) { site.name = QLatin1String(name); };
        };
        aSite(house.session()).pushingTo(QStringLiteral("http://127.0.0.1:9/api")).with(named("Loud")).make();
        aSite(house.session()).with(named("Silent")).make();
        house.sql(QStringLiteral("INSERT INTO gatelodge.visits (user_uid, site_id, revision) SELECT uid, site_id, 1 "
                                 "FROM gatelodge.users CROSS JOIN gatelodge.sites WHERE username = 'ada2'"));
        QVERIFY(house.listen());
        house.window(QStringLiteral("users"),
                     [this](UndoBar &undo) { return page = new UsersPage(house.console(), undo); });
        QTRY_COMPARE(page->model().rowCount(), 2);
        QTRY_VERIFY(page->model().index(1, 0).data(LoadedRole).toBool());
        page->table().setFocus();
        page->table().selectAll();
    }
    int count(const char *what) {
        return ask(house.session(), QStringLiteral("SELECT count(*) FROM gatelodge.") + QString::fromUtf8(what))
            .toInt();
    }
    // As its menu does.
    DuplicatesPane &openDuplicates() {
        for (auto *more : page->findChildren<IconButton *>())
            if (more->accessibleName() == QStringLiteral("More about this list"))
                more->click();
        for (auto *menu : page->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text() == QStringLiteral("Likely duplicates"))
                    action->trigger();
        return page->duplicates();
    }
    bool says(QWidget *in, const QString &word) {
        const auto labels = in->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(word); });
    }
    QPushButton *button(QWidget *in, const QString &text) {
        for (auto *button : in->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

void UsersTogetherTest::two_are_made_one() {
    Place place;
    auto *section = place.page->findChild<SeveralPane *>()->findChild<MergeSection *>();
    QTRY_VERIFY(section && section->isVisible());
    auto *stays = section->findChild<QComboBox *>();
    QTRY_VERIFY(stays->isVisible());
    QCOMPARE(stays->currentText(), QStringLiteral("ada")); // the older one
    QPushButton *merge = place.button(section, QStringLiteral("Merge"));
    QVERIFY(merge);
    QTRY_VERIFY(merge->isVisible());
    QTRY_VERIFY(place.says(section, QStringLiteral("Loud")));
    QVERIFY(!place.says(section, QStringLiteral("Silent"))); // it is told nothing
    if (const QString folder = qEnvironmentVariable("GATELODGE_SHOTS"); !folder.isEmpty()) {
        place.page->window()->resize(1280, 800);
        place.page->window()->grab().save(folder + QStringLiteral("/users-together.png"));
    }
    merge->click();
    QTRY_COMPARE(place.count("users WHERE deleted_at IS NOT NULL AND username = 'ada2'"), 1);
    QTRY_COMPARE(place.page->model().rowCount(), 1);
}

void UsersTogetherTest::likely_duplicates_are_found_and_made_one() {
    Place place;
    place.house.sql(QStringLiteral("INSERT INTO gatelodge.users (username, first_name, last_name) VALUES ('bob', "
                                   "'Bob', 'Dee')"));
    DuplicatesPane &pane = place.openDuplicates();
    QTRY_COMPARE(pane.pairs().rowCount(), 1);
    QVERIFY(pane.pairs().at(0).spoken.startsWith(QStringLiteral("Ada Byron, ")));
    QVERIFY(pane.pairs().at(0).spoken.contains(QStringLiteral("ada2")));
    for (auto *close : pane.findChildren<IconButton *>())
        if (close->accessibleName() == QStringLiteral("Close details"))
            close->click();
    QTRY_VERIFY(!pane.isVisible() && place.page->table().isVisible());
    place.openDuplicates();
    QTRY_VERIFY(pane.isVisible());
    QTRY_COMPARE(pane.pairs().rowCount(), 1);
    pane.table().setCurrentIndex(pane.pairs().index(0, 0));
    auto *section = pane.findChild<MergeSection *>();
    QTRY_VERIFY(section->isVisible());
    QTRY_VERIFY(place.says(section, QStringLiteral("Loud")));
    if (const QString folder = qEnvironmentVariable("GATELODGE_SHOTS"); !folder.isEmpty()) {
        place.page->window()->resize(1280, 800);
        place.page->window()->grab().save(folder + QStringLiteral("/users-duplicates.png"));
    }
    place.button(section, QStringLiteral("Merge"))->click();
    QTRY_COMPARE(place.count("users WHERE deleted_at IS NOT NULL AND username = 'ada2'"), 1);
    QTRY_COMPARE(pane.pairs().rowCount(), 0);
    QVERIFY(!section->isVisible());
    QVERIFY(place.page->stepOut());
    QVERIFY(!pane.isVisible());
}

void UsersTogetherTest::ten_thousand_pairs_are_one_list() {
    Place place;
    place.house.sql(QStringLiteral("INSERT INTO gatelodge.users (username, first_name, last_name) SELECT "
                                   "'many' || g, 'First', 'Last ' || g % 10000 FROM generate_series(1, 20000) g"));
    DuplicatesPane &pane = place.openDuplicates();
    QTRY_COMPARE_WITH_TIMEOUT(pane.pairs().rowCount(), 10'000, 60'000);
}

void UsersTogetherTest::a_class_goes_on_after_a_look() {
    Place place;
    auto *section = place.page->findChild<RolloverSection *>();
    QTRY_VERIFY(section && section->isVisible());
    section->findChild<QLineEdit *>()->setText(QStringLiteral("2040-08-31"));
    auto *join = section->findChildren<QComboBox *>().constFirst();
    QTRY_VERIFY(join->findText(QStringLiteral("Class 6")) > 0);
    join->setCurrentIndex(join->findText(QStringLiteral("Class 6")));
    place.button(section, QStringLiteral("Preview"))->click();
    QTRY_VERIFY(!place.page->findChildren<QWidget *>().isEmpty());
    QCOMPARE(place.count("users WHERE valid_until IS NOT NULL"), 0);
    place.button(section, QStringLiteral("Apply"))->click();
    QTRY_COMPARE(place.count("users WHERE valid_until > '2040-08-30'"), 2);
    QTRY_COMPARE(place.count("group_members"), 2);
}

void UsersTogetherTest::a_list_is_written_so_that_import_reads_it() {
    Place place;
    QTemporaryDir folder;
    PeopleExport out(place.house.console().outward, place.page);
    QSignalSpy told(&out, &PeopleExport::told);
    out.write(UserFilter(), 2, ExportFormat::JsonLines, folder.filePath(QStringLiteral("people.jsonl")));
    QTRY_COMPARE(int(told.size()), 1);
    QFile file(folder.filePath(QStringLiteral("people.jsonl")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 2);
    QVERIFY(text.contains("\"username\":\"ada2\""));
    out.write(UserFilter(), 2, ExportFormat::Csv, folder.filePath(QStringLiteral("nowhere/people.csv")));
    QTRY_COMPARE(int(told.size()), 2);
    QVERIFY(told.last().first().toString().contains(QStringLiteral("nowhere")));
}

QTEST_MAIN(UsersTogetherTest)
#include "tst_users_together.moc"
