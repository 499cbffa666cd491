// A save that is under way while somebody else writes the same record: what was typed stays to be seen until the answer
// comes, another value of the record is no quarrel, and two fields that are saved one right after the other are both
// stored. Row locks of other sessions say what happens when.
#include "server/login/registry.h"
#include "tests/support/rival.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/authorities/authorities_page.h"
#include "ui/authorities/authority_pane.h"
#include "ui/authorities/trust_section.h"
#include "ui/main_window.h"
#include "ui/pieces/field.h"
#include "ui/pieces/field_value.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

constexpr int kSoon = 30'000; // ms

struct Written {
    const char *subject, *row;      // of the sidebar, and the beginning of its line in the list
    const char *table, *which;      // in the database
    const char *column, *field;     // what is written here, and as what it stands on the page
    const char *besides, *beside;   // another value of the same record
    const char *theirs = "Besides"; // as it is written there
};
constexpr Written kRecords[] = {
    {"users", "Alice Moreau", "users", "username = 'alice'", "first_name", "First name", "last_name", "Last name"},
    {"groups", "Members", "groups", "name IN ('Members', 'Theirs', 'Ours')", "name", "Name", "description",
     "Description"},
    {"orgs", "Riverside Club", "orgs", "name IN ('Riverside Club', 'Theirs', 'Ours')", "name", "Name", "contact",
     "Contact"},
    {"sites", "Members’ wiki", "sites", "api_url LIKE 'https://wiki.%'", "name", "Name", "redirect_url",
     "Comes back to", "https://elsewhere.example/auth/"},
    {"authorities", "Before", "authorities", "authority_id = 1", "title", "Title", "help_text", "Help text"},
};

} // namespace

class SavesUnderWayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void what_is_saved_outlasts_what_others_write_meanwhile_data() { records(); }
    void what_is_saved_outlasts_what_others_write_meanwhile();
    void the_same_value_of_others_is_a_quarrel_and_what_was_typed_stays_data() { records(); }
    void the_same_value_of_others_is_a_quarrel_and_what_was_typed_stays();
    void two_fields_one_after_the_other_are_both_stored_data() { records(); }
    void two_fields_one_after_the_other_are_both_stored();
    void a_switch_shows_what_was_asked_for_until_it_is_answered();
    void a_refused_switch_says_so_at_its_own_authority_only();

private:
    static void records() {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < std::size(kRecords); ++i)
            QTest::newRow(kRecords[i].subject) << int(i);
    }
    void open(const Written &record);
    FieldEdit *field(const char *label);
    void save(FieldEdit *field, const char *words);
    static QString lock(const Written &record);
    QString stored(const Written &record, const char *column);
    static QString shown(const FieldEdit *field) { return field->findChild<FieldValue *>()->text(); }
    Page &page() { return *m_window->shell()->currentPage(); }
    std::unique_ptr<LiveConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void SavesUnderWayTest::init() {
    QSettings().clear();
    m_console = std::make_unique<LiveConsole>(login::allDrivers());
    riverside(*m_console);
    m_console->sql(QStringLiteral("UPDATE gatelodge.authorities SET title = 'Before' WHERE authority_id = 1"));
    m_console->listen();
    m_window = std::make_unique<MainWindow>(QList<Language>{}, QStringLiteral("en"), [](const QString &) {});
    m_window->resize(1280, 800);
    m_window->openConsole(**m_console);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SavesUnderWayTest::cleanup() {
    m_window->closeConsole();
    m_window.reset();
    m_console.reset();
}

void SavesUnderWayTest::open(const Written &record) {
    m_window->shell()->openSubject(QLatin1StringView(record.subject));
    QAbstractItemView *list = nullptr;
    QModelIndex found;
    const auto isThere = [&] {
        for (auto *view : page().findChildren<QAbstractItemView *>())
            for (int row = 0; view->isVisible() && view->model() && row < view->model()->rowCount(); ++row) {
                list = view;
                found = view->model()->index(row, 0);
                if (found.data(Qt::AccessibleTextRole).toString().startsWith(QString::fromUtf8(record.row)))
                    return true;
            }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kSoon);
    list->setCurrentIndex(found);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(field(record.field) && !field(record.field)->value().isEmpty(), kSoon);
}

FieldEdit *SavesUnderWayTest::field(const char *label) {
    for (auto *edit : page().findChildren<FieldEdit *>()) {
        const auto *value = edit->findChild<FieldValue *>();
        if (edit->isVisible() && value->accessibleName().startsWith(QLatin1StringView(label) + QLatin1Char(':')))
            return edit;
    }
    return nullptr;
}

void SavesUnderWayTest::save(FieldEdit *field, const char *words) {
    field->open();
    QVERIFY(field->isOpen());
    field->edit()->setText(QString::fromUtf8(words));
    QTest::keyClick(field->edit(), Qt::Key_Return);
    QVERIFY(field->isPending());
}

QString SavesUnderWayTest::lock(const Written &record) {
    return QStringLiteral("BEGIN; SELECT 1 FROM gatelodge.%1 WHERE %2 FOR UPDATE")
        .arg(QLatin1StringView(record.table), QLatin1StringView(record.which));
}

QString SavesUnderWayTest::stored(const Written &record, const char *column) {
    return tests::ask(m_console->session(), QStringLiteral("SELECT %1 FROM gatelodge.%2 WHERE %3")
                                                .arg(QLatin1StringView(column), QLatin1StringView(record.table),
                                                     QLatin1StringView(record.which)));
}

// One other session writes, and a second one keeps our save waiting until the window has heard of it.
void SavesUnderWayTest::what_is_saved_outlasts_what_others_write_meanwhile() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    open(record);
    tests::Rival first(m_console->database().connection()), second(m_console->database().connection());
    QVERIFY(first.script(lock(record)));
    auto next = second.startScript(lock(record));
    tests::waitUntilBlocked(m_console->session());
    FieldEdit *edit = field(record.field);
    save(edit, "Ours");
    tests::waitUntilBlocked(m_console->session(), 2);
    QVERIFY(first.script(QStringLiteral("UPDATE gatelodge.%1 SET %2 = '%3' WHERE %4; COMMIT")
                             .arg(QLatin1StringView(record.table), QLatin1StringView(record.besides),
                                  QString::fromUtf8(record.theirs), QLatin1StringView(record.which))));
    QVERIFY(next.get());
    const bool readsAtOnce = qstrcmp(record.subject, "sites") != 0; // there an edit has its answer first
    if (readsAtOnce)
        QTRY_COMPARE_WITH_TIMEOUT(field(record.beside)->value(), QString::fromUtf8(record.theirs), kSoon);
    QVERIFY(edit->isPending());
    QCOMPARE(shown(edit), QStringLiteral("Ours"));
    QVERIFY(second.script(QStringLiteral("ROLLBACK")));
    QTRY_VERIFY_WITH_TIMEOUT(!edit->isPending(), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(edit->value(), QStringLiteral("Ours"), kSoon);
    QVERIFY(!edit->isOpen());
    QCOMPARE(stored(record, record.column), QStringLiteral("Ours"));
    QCOMPARE(stored(record, record.besides), QString::fromUtf8(record.theirs));
    QTRY_COMPARE_WITH_TIMEOUT(field(record.beside)->value(), QString::fromUtf8(record.theirs), kSoon);
}

void SavesUnderWayTest::the_same_value_of_others_is_a_quarrel_and_what_was_typed_stays() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    open(record);
    tests::Rival rival(m_console->database().connection());
    QVERIFY(rival.script(lock(record)));
    FieldEdit *edit = field(record.field);
    save(edit, "Ours");
    tests::waitUntilBlocked(m_console->session());
    QVERIFY(rival.script(
        QStringLiteral("UPDATE gatelodge.%1 SET %2 = 'Theirs' WHERE %3; COMMIT")
            .arg(QLatin1StringView(record.table), QLatin1StringView(record.column), QString::fromUtf8(record.which))));
    QTRY_VERIFY_WITH_TIMEOUT(!edit->isPending(), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(edit->value(), QStringLiteral("Theirs"), kSoon);
    if (qstrcmp(record.subject, "users") == 0)
        return; // there both versions stand below it
    QVERIFY(edit->isOpen());
    QCOMPARE(edit->edit()->text(), QStringLiteral("Ours"));
}

void SavesUnderWayTest::two_fields_one_after_the_other_are_both_stored() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    open(record);
    tests::Rival rival(m_console->database().connection());
    QVERIFY(rival.script(lock(record)));
    FieldEdit *edit = field(record.field), *beside = field(record.beside);
    save(edit, "Ours");
    tests::waitUntilBlocked(m_console->session());
    save(beside, record.theirs);
    QVERIFY(rival.script(QStringLiteral("ROLLBACK")));
    QTRY_VERIFY_WITH_TIMEOUT(!edit->isPending() && !beside->isPending(), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(edit->value(), QStringLiteral("Ours"), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(beside->value(), QString::fromUtf8(record.theirs), kSoon);
    QVERIFY(!edit->isOpen() && !beside->isOpen());
    QCOMPARE(stored(record, record.column), QStringLiteral("Ours"));
    QCOMPARE(stored(record, record.besides), QString::fromUtf8(record.theirs));
}

void SavesUnderWayTest::a_switch_shows_what_was_asked_for_until_it_is_answered() {
    const Written &record = kRecords[4];
    open(record);
    auto *shown = qobject_cast<AuthoritiesPage *>(&page());
    QVERIFY(shown);
    auto *box = shown->pane().trust().recoveryNeedsApproval().findChild<QCheckBox *>();
    QVERIFY(box && box->isVisible() && !box->isChecked());
    tests::Rival first(m_console->database().connection()), second(m_console->database().connection());
    QVERIFY(first.script(lock(record)));
    auto next = second.startScript(lock(record));
    tests::waitUntilBlocked(m_console->session());
    box->click();
    tests::waitUntilBlocked(m_console->session(), 2);
    QVERIFY(first.script(QStringLiteral("UPDATE gatelodge.authorities SET help_text = 'Besides' WHERE authority_id = 1;"
                                        "COMMIT")));
    QVERIFY(next.get());
    QTRY_COMPARE_WITH_TIMEOUT(field(record.beside)->value(), QStringLiteral("Besides"), kSoon);
    QVERIFY(box->isChecked());
    QVERIFY(!box->isEnabled()); // pressed again it would quarrel with itself
    QVERIFY(second.script(QStringLiteral("ROLLBACK")));
    QTRY_VERIFY_WITH_TIMEOUT(box->isEnabled(), kSoon);
    QVERIFY(box->isChecked());
    QCOMPARE(stored(record, "recovery_needs_approval"), QStringLiteral("t"));
    QCOMPARE(stored(record, "help_text"), QStringLiteral("Besides"));
}

void SavesUnderWayTest::a_refused_switch_says_so_at_its_own_authority_only() {
    const Written &record = kRecords[4];
    m_console->sql(QStringLiteral("INSERT INTO gatelodge.authorities (name, title, driver, forgotten_url) VALUES "
                                  "('harbour', 'Harbour', 'ldap', 'https://harbour.example/forgotten')"));
    const QString other =
        tests::ask(m_console->session(), QStringLiteral("SELECT authority_id FROM "
                                                        "gatelodge.authorities WHERE name = 'harbour'"));
    open(record);
    auto *shown = qobject_cast<AuthoritiesPage *>(&page());
    QVERIFY(shown);
    TrustSection &trust = shown->pane().trust();
    auto *box = trust.recoveryNeedsApproval().findChild<QCheckBox *>();
    const QString calm = box->accessibleDescription();
    tests::Rival rival(m_console->database().connection());
    QVERIFY(rival.script(lock(record)));
    QSignalSpy answered(&trust, &TrustSection::rereadRequested);
    box->click();
    tests::waitUntilBlocked(m_console->session());
    QTRY_VERIFY_WITH_TIMEOUT(shown->rows().rowOf(other) >= 0, kSoon);
    shown->open(other);
    QTRY_COMPARE_WITH_TIMEOUT(shown->pane().authority().name, QStringLiteral("harbour"), kSoon);
    QVERIFY(box->isVisible() && box->isEnabled());
    QVERIFY(rival.script(QStringLiteral("UPDATE gatelodge.authorities SET recovery_needs_approval = true WHERE "
                                        "authority_id = 1; COMMIT")));
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, kSoon);
    QCOMPARE(box->accessibleDescription(), calm);
    QVERIFY(!box->isChecked());
}

GATELODGE_WINDOW_TEST(SavesUnderWayTest)
#include "tst_saves_under_way.moc"
