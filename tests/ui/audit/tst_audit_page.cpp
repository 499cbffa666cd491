// The subject "History": every change by deed, narrowed by a sentence, read before and after, taken back; and nothing
// secret in any of it.
#include "server/store/users.h"
#include "tests/support/rival.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/bin_model.h"
#include "ui/audit/bin_panel.h"
#include "ui/audit/deed_pane.h"
#include "ui/audit/history_filter_bar.h"
#include "ui/audit/history_model.h"
#include "ui/common/view_tabs.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/strips.h"
#include "ui/pieces/text.h"
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

namespace {

const QString kDigest = QStringLiteral("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");

struct Shown {
    LiveConsole console;
    Riverside club;
    std::unique_ptr<AuditPage> page;
    Shown() : club(riverside(console)) {
        answerOf(console->people.setStatus({club.alice, club.bruno, club.daniel}, UserStatus::Suspended, {}));
        console.listen();
        page = std::make_unique<AuditPage>(*console);
        page->resize(1060, 760);
        page->show();
    }
    QStringList lines() const {
        QStringList lines;
        for (int row = 0; row < page->model().rowCount(); ++row)
            lines << page->model().index(row, 0).data().toString();
        return lines;
    }
    int rowWith(const QString &words) const {
        for (int row = 0; row < page->model().rowCount(); ++row)
            if (page->model().index(row, 0).data().toString().contains(words))
                return row;
        return -1;
    }
    void open(const QString &words) {
        QTRY_VERIFY(rowWith(words) >= 0);
        page->table().setCurrentIndex(page->model().index(rowWith(words), 0));
        QTRY_VERIFY(page->pane().isRead());
    }
    QString texts() const {
        QStringList texts = lines();
        for (const QLabel *label : page->findChildren<QLabel *>())
            texts << label->text() << label->accessibleName() << label->toolTip();
        for (const Paragraph *text : page->findChildren<Paragraph *>())
            texts << text->text() << text->accessibleName();
        return texts.join(u'\n');
    }
};

} // namespace

class AuditPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); } // an order that is remembered
    void a_deed_is_one_line_whatever_it_changed();
    void the_sentence_and_the_field_narrow_the_list_data();
    void the_sentence_and_the_field_narrow_the_list();
    void whoever_came_by_an_import_is_found_by_what_they_came_with_data();
    void whoever_came_by_an_import_is_found_by_what_they_came_with();
    void a_deed_is_read_before_and_after_and_taken_back();
    void a_record_is_followed_and_the_sentence_leads_back();
    void the_oldest_stand_first_if_somebody_wants_it_and_it_is_remembered();
    void a_view_of_it_is_kept_and_opened();
    void nothing_secret_is_shown();
    void a_hundred_thousand_entries_are_read_a_page_at_a_time();
    void several_come_back_from_the_bin_and_one_goes_for_good_when_its_name_is_typed();
    void the_page_in_pictures();
};

void AuditPageTest::a_deed_is_one_line_whatever_it_changed() {
    Shown shown;
    QAbstractItemModelTester tester(&shown.page->model());
    QTRY_VERIFY(shown.rowWith(QStringLiteral("was suspended")) == 0);
    const QString line = shown.lines().first();
    QVERIFY2(line.contains(QStringLiteral("the same of 2 more people")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("marta in the console")), qPrintable(line));
    answerOf(shown.console->people.setStatus({shown.club.marta}, UserStatus::Suspended, {}));
    QTRY_VERIFY(shown.lines().value(0).startsWith(QLatin1String("Marta Lindqvist was suspended"))); // by itself
}

void AuditPageTest::the_sentence_and_the_field_narrow_the_list_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("every_line_has");
    QTest::newRow("sites") << int(HistoryKind::Sites) << QString() << QStringLiteral("|wiki|archive|calendar|forms|");
    QTest::newRow("organisations") << int(HistoryKind::Orgs) << QString() << QStringLiteral("|Riverside Club|");
    QTest::newRow("a name") << int(HistoryKind::Everything) << QStringLiteral("daniel") << QStringLiteral("|Daniel|");
    QTest::newRow("a site's name") << int(HistoryKind::Everything) << QStringLiteral("wiki")
                                   << QStringLiteral("|wiki|");
}
void AuditPageTest::the_sentence_and_the_field_narrow_the_list() {
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(QString, every_line_has);
    Shown shown;
    QTRY_VERIFY(shown.page->model().rowCount() > 5);
    const int all = shown.page->model().rowCount();
    shown.page->filterBar().setKind(HistoryKind(kind));
    shown.page->filterBar().search()->setText(text);
    QTRY_VERIFY(shown.page->model().filter().text == text && shown.page->model().isRead());
    QTRY_VERIFY(shown.page->model().rowCount() > 0 && shown.page->model().rowCount() < all);
    for (const QString &line : shown.lines()) {
        bool has = false;
        for (const QString &word : every_line_has.split(u'|', Qt::SkipEmptyParts))
            has = has || line.contains(word);
        QVERIFY2(has, qPrintable(line));
    }
    shown.page->filterBar().reset();
    QTRY_COMPARE(shown.page->model().rowCount(), all);
}

void AuditPageTest::whoever_came_by_an_import_is_found_by_what_they_came_with_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("of_one_record");
    QTest::addColumn<bool>("found");
    QTest::newRow("changes of logins") << int(HistoryKind::Logins) << false << true;
    QTest::newRow("changes of groups and members") << int(HistoryKind::Groups) << false << true;
    QTest::newRow("changes of sites") << int(HistoryKind::Sites) << false << false;
    QTest::newRow("changes of their logins") << int(HistoryKind::Logins) << true << true;
}
void AuditPageTest::whoever_came_by_an_import_is_found_by_what_they_came_with() {
    QFETCH(int, kind);
    QFETCH(bool, of_one_record);
    QFETCH(bool, found);
    Shown shown;
    shown.console.sql(QStringLiteral("INSERT INTO gatelodge.groups (name) VALUES ('Rowers')"));
    shown.console.sql(QStringLiteral(
        "INSERT INTO gatelodge.imports (source) VALUES ('x'); INSERT INTO gatelodge.import_rows (import_id, line, "
        "username, first_name, last_name, credential, group_names) SELECT import_id, 1, 'nadia', 'Nadia', 'Newcome', "
        "'$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2g', '{Rowers}' FROM gatelodge.imports; SELECT "
        "gatelodge.plan_import(import_id), gatelodge.apply_import(import_id, 1, 1) FROM gatelodge.imports"));
    QTRY_VERIFY(shown.rowWith(QStringLiteral("Nadia Newcome")) >= 0);
    if (of_one_record)
        shown.page->showOnly({QStringLiteral("users"),
                              tests::ask(shown.console.session(),
                                         QStringLiteral("SELECT uid::text FROM users WHERE username = 'nadia'"))},
                             QStringLiteral("Nadia Newcome"));
    shown.page->filterBar().setKind(HistoryKind(kind));
    QTRY_VERIFY(shown.page->model().filter().kind == HistoryKind(kind) && shown.page->model().isRead());
    QTRY_VERIFY(shown.page->model().rowCount() > 0 || !found);
    QCOMPARE(shown.rowWith(QStringLiteral("Nadia Newcome")) >= 0, found);
}

void AuditPageTest::a_deed_is_read_before_and_after_and_taken_back() {
    Shown shown;
    shown.open(QStringLiteral("was suspended"));
    QCOMPARE(shown.page->pane().entries().size(), 3);
    QVERIFY(shown.texts().contains(QStringLiteral("State")) && shown.texts().contains(QStringLiteral("suspended")));
    shown.page->pane().undo();
    QTRY_COMPARE(value(store::findUser(shown.console.session(), shown.club.bruno)).status, UserStatus::Active);
    QTRY_VERIFY(shown.lines()
                    .value(shown.rowWith(QStringLiteral("was suspended; the same")))
                    .endsWith(QStringLiteral("taken back")));
}

void AuditPageTest::a_record_is_followed_and_the_sentence_leads_back() {
    Shown shown;
    QTRY_VERIFY(shown.page->model().rowCount() > 5);
    shown.page->showOnly({QStringLiteral("users"), toString(shown.club.daniel)}, QStringLiteral("Daniel Osei"));
    QTRY_VERIFY(shown.page->model().isRead() && shown.page->model().rowCount() > 0);
    for (const QString &line : shown.lines())
        QVERIFY2(line.contains(QStringLiteral("Daniel Osei")), qPrintable(line));
    QSignalSpy opened(shown.page.get(), &AuditPage::personWanted);
    shown.open(QStringLiteral("Daniel Osei"));
    for (Button *button : shown.page->pane().findChildren<Button *>())
        if (button->text() == QLatin1String("Open the person"))
            button->click();
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.first().first().value<UserId>() == shown.club.daniel);
}

void AuditPageTest::the_oldest_stand_first_if_somebody_wants_it_and_it_is_remembered() {
    constexpr int soon = 20'000;
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->model().rowCount() > 5, soon);
    const auto lines = [&shown] { // without the time, which goes on
        QStringList said;
        for (const QString &line : shown.lines())
            said << line.section(QStringLiteral(", "), 0, -2);
        return said;
    };
    const QStringList newest = lines();
    const auto choose = [&](const char *words) {
        for (auto *more : shown.page->findChildren<QToolButton *>())
            if (more->accessibleName() == QLatin1String("More about this list"))
                more->click();
        auto *menu = shown.page->findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text() == QLatin1String(words)) {
                QVERIFY(!action->isChecked());
                action->trigger();
            }
        delete menu;
    };
    choose("Oldest first");
    const QStringList oldest(newest.rbegin(), newest.rend());
    QTRY_COMPARE_WITH_TIMEOUT(lines(), oldest, soon);
    answerOf(shown.console->people.setStatus({shown.club.marta}, UserStatus::Suspended, {}));
    QTRY_COMPARE_WITH_TIMEOUT(shown.lines().size(), oldest.size() + 1, soon);
    QVERIFY(shown.lines().constLast().startsWith(QLatin1String("Marta Lindqvist was suspended"))); // at the end
    shown.page = std::make_unique<AuditPage>(*shown.console);
    shown.page->show();
    QTRY_COMPARE_WITH_TIMEOUT(lines().value(0), oldest.first(), soon);
    choose("Newest first");
    QTRY_VERIFY_WITH_TIMEOUT(shown.lines().value(0).startsWith(QLatin1String("Marta Lindqvist was suspended")), soon);
}

void AuditPageTest::a_view_of_it_is_kept_and_opened() {
    constexpr int soon = 20'000;
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->model().rowCount() > 5, soon);
    const int all = shown.page->model().rowCount();
    auto *views = shown.page->findChild<ViewTabs *>();
    QVERIFY(views);
    const QJsonObject question{{QStringLiteral("kind"), QStringLiteral("sites")},
                               {QStringLiteral("since"), QStringLiteral("week")},
                               {QStringLiteral("text"), QStringLiteral("wiki")}};
    answerOf(shown.console->views.save(QStringLiteral("audit"), QStringLiteral("Wiki this week"), question));
    AuditPage again(*shown.console);
    again.show();
    TabStrip &tabs = again.findChild<ViewTabs *>()->strip();
    QTRY_COMPARE_WITH_TIMEOUT(tabs.partCount(), 4, soon);
    tabs.pressPart(3);
    QCOMPARE(tabs.current(), 3);
    QVERIFY(again.filterBar().question() == question);
    QVERIFY(again.filterBar().filter().since.isValid());
    QTRY_VERIFY_WITH_TIMEOUT(again.model().isRead() && again.model().rowCount() > 0, soon);
    QVERIFY(again.model().rowCount() < all);
    QCOMPARE(again.filterBar().search()->text(), QStringLiteral("wiki"));
    tabs.pressPart(1);
    QTRY_VERIFY_WITH_TIMEOUT(again.bin().isVisible(), soon);
    QCOMPARE(tabs.current(), 1);
    tabs.pressPart(0);
    QVERIFY(!again.bin().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(again.model().rowCount(), all, soon);
    again.showOnly({QStringLiteral("users"), toString(shown.club.daniel)}, QStringLiteral("Daniel Osei"));
    QCOMPARE(tabs.current(), -1); // and no view keeps somebody's name
    QMenu menu;
    again.findChild<ViewTabs *>()->fillMenu(&menu);
    QVERIFY(menu.isEmpty());
}

void AuditPageTest::nothing_secret_is_shown() {
    Shown shown;
    shown.console.sql(
        QStringLiteral(
            "INSERT INTO gatelodge.logins (user_uid, authority_id, kind, identity, properties, state, expires_at) "
            "SELECT '%1', authority_id, 'token', '%2', '{\"scopes\": [\"read\"], \"name\": \"Backup script\"}', "
            "'validated', "
            "gatelodge.now() + interval '30 days' FROM gatelodge.authorities WHERE driver = 'token'")
            .arg(toString(shown.club.alice), kDigest));
    shown.console.sql(QStringLiteral(
        "INSERT INTO gatelodge.authorities (name, driver, settings) VALUES ('club', 'ldap', "
        "'{\"server\": \"ldaps://directory.example\", \"password\": {\"sealed\": \"c2VjcmV0IGJ5dGVz\"}}')"));
    QTRY_VERIFY(shown.rowWith(QStringLiteral("club")) >= 0); // both have come in
    shown.open(QStringLiteral("Alice Moreau"));
    QTRY_VERIFY(shown.texts().contains(QStringLiteral("Backup script")));
    QVERIFY(!shown.texts().contains(kDigest.left(12)));
    shown.open(QStringLiteral("club"));
    QTRY_VERIFY(shown.texts().contains(QStringLiteral("directory.example")));
    QVERIFY(!shown.texts().contains(QStringLiteral("c2VjcmV0")));
    QVERIFY(!shown.texts().contains(QStringLiteral("created_at")));
}

void AuditPageTest::a_hundred_thousand_entries_are_read_a_page_at_a_time() {
    Shown shown;
    shown.console.sql(
        QStringLiteral(
            "INSERT INTO gatelodge.audit (xid, at, actor, source, subject, entity, key, action, digest) "
            "SELECT (900000000 + i)::text::xid8, gatelodge.now() - make_interval(secs => 200000 - i), 'console:old', "
            "'console', '%1', 'users', '%1', 'update', '\\x00' FROM generate_series(1, 100000) i; ANALYZE "
            "gatelodge.audit")
            .arg(toString(shown.club.alice)));
    // The least of several rounds: what else the machine does only ever adds to one of them.
    qint64 least = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 5 && least >= 3000; ++round) {
        shown.page->filterBar().reset();
        QTRY_VERIFY_WITH_TIMEOUT(shown.page->model().isRead(), 60'000);
        QElapsedTimer clock;
        clock.start();
        shown.page->filterBar().setActor(QStringLiteral("console:old"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.page->model().isRead(), 60'000);
        QCOMPARE(shown.page->model().rowCount(), KeysetModel::pageRows);
        least = qMin(least, clock.elapsed());
    }
    QVERIFY2(least < 3000, qPrintable(QString::number(least)));
    QVERIFY(shown.page->model().hasMore());
    QScrollBar *bar = shown.page->table().verticalScrollBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 0, 60'000); // laid out
    bar->setValue(bar->maximum()); // at its top the list begins anew each second, and is a page long again
    QTRY_COMPARE_WITH_TIMEOUT(shown.page->model().rowCount(), 2 * KeysetModel::pageRows, 60'000);
}

void AuditPageTest::several_come_back_from_the_bin_and_one_goes_for_good_when_its_name_is_typed() {
    Shown shown;
    answerOf(shown.console->people.remove({shown.club.alice, shown.club.bruno, shown.club.daniel}));
    shown.page->showBin();
    BinPanel &bin = shown.page->bin();
    QTRY_COMPARE(bin.model().rowCount(), 3);
    QAbstractItemModelTester tester(&bin.model());
    bin.table().selectionModel()->select(QItemSelection(bin.model().index(0, 0), bin.model().index(1, 0)),
                                         QItemSelectionModel::ClearAndSelect);
    bin.bringBack();
    QTRY_COMPARE(bin.model().rowCount(), 1);
    bin.table().selectionModel()->select(bin.model().index(0, 0), QItemSelectionModel::ClearAndSelect);
    const QString name = binTitle(*bin.model().rowAt(0));
    bin.removeForGood();
    auto *dialog = bin.findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(name);
    for (Button *button : dialog->findChildren<Button *>())
        if (button->text() == QLatin1String("Delete for good"))
            button->click();
    QTRY_COMPARE(bin.model().rowCount(), 0);
    QTRY_VERIFY(shown.texts().contains(name + QStringLiteral(" is gone for good.")));
}

void AuditPageTest::the_page_in_pictures() {
    Shown shown;
    User daniel = value(store::findUser(shown.console.session(), shown.club.daniel));
    UserProfile profile{daniel.username,
                        QStringLiteral("Dan"),
                        daniel.lastName,
                        QStringLiteral("fr"),
                        QStringLiteral("Keeper of the boats"),
                        {},
                        {}};
    answerOf(shown.console->people.changeProfile(shown.club.daniel, daniel.revision, profile));
    shown.open(QStringLiteral("Dan Osei has a new name"));
    shootSchemes(*shown.page, QStringLiteral("history"));
    answerOf(shown.console->people.remove({shown.club.alice, shown.club.bruno}));
    shown.page->showBin();
    QTRY_COMPARE(shown.page->bin().model().rowCount(), 2);
    shown.page->bin().table().selectAll();
    shoot(*shown.page, QStringLiteral("recycle-bin-light"));
}

GATELODGE_WINDOW_TEST(AuditPageTest)
#include "tst_audit_page.moc"
