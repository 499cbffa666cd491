// Two at the same record: this window has it open, and another client of the same database writes it. What they write
// appears; what is typed here stays; and nothing of theirs is overwritten before it was seen.
#include "server/login/registry.h"
#include "tests/support/rival.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/main_window.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field.h"
#include "ui/pieces/field_value.h"
#include "ui/server_page/house_section.h"
#include "ui/server_page/server_page.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include "ui/syncs/sync_form.h"
#include "ui/syncs/sync_pane.h"
#include "ui/syncs/syncs_page.h"
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

constexpr int kSoon = 30'000; // ms

struct Written {
    const char *subject, *row;          // of the sidebar, and the beginning of its line in the list
    const char *table, *which;          // in the database
    const char *column, *field;         // what both write, and as what it stands on the page
    const char *besides, *besidesField; // another value of the same record
};
constexpr Written kRecords[] = {
    {"users", "Alice Moreau", "users", "username = 'alice'", "first_name", "First name", "last_name", "Last name"},
    {"groups", "Members", "groups", "name IN ('Members', 'Theirs', 'Ours')", "name", "Name", "description",
     "Description"},
    {"orgs", "Riverside Club", "orgs", "name IN ('Riverside Club', 'Theirs', 'Ours')", "name", "Name", "contact",
     "Contact"},
    {"sites", "Members’ wiki", "sites", "api_url LIKE 'https://wiki.%'", "name", "Name", "redirect_url",
     "Comes back to"},
    {"authorities", "Before", "authorities", "authority_id = 1", "title", "Title", "help_text", "Help text"},
};

bool says(const QWidget &window, const QString &words) {
    for (const auto *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

} // namespace

class TwoHandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void what_they_write_appears_data() { records(); }
    void what_they_write_appears();
    void the_same_value_is_not_overwritten_before_it_was_seen_data() { records(); }
    void the_same_value_is_not_overwritten_before_it_was_seen();
    void esc_keeps_theirs_data() { records(); }
    void esc_keeps_theirs();
    void esc_after_the_question_is_an_answer_to_it_data() { records(); }
    void esc_after_the_question_is_an_answer_to_it();
    void another_value_of_the_record_is_no_quarrel_data() { records(); }
    void another_value_of_the_record_is_no_quarrel();
    void one_that_they_remove_is_not_brought_back_by_an_edit_data() { records(); }
    void one_that_they_remove_is_not_brought_back_by_an_edit();
    void settings_of_a_synchronisation_are_told_and_then_saved();
    void settings_of_the_house_are_told_and_shown();

private:
    static void records() {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < std::size(kRecords); ++i)
            QTest::newRow(kRecords[i].subject) << int(i);
    }
    void open(const Written &record);
    FieldEdit *field(const char *label);
    void type(FieldEdit *field, const char *words);
    void write(const Written &record, const char *column, const char *words);
    QString stored(const Written &record, const char *column);
    QAbstractItemView *list();
    Page &page() { return *m_window->shell()->currentPage(); }
    std::unique_ptr<LiveConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TwoHandsTest::init() {
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

void TwoHandsTest::cleanup() {
    m_window->closeConsole();
    m_window.reset();
    m_console.reset();
}

QAbstractItemView *TwoHandsTest::list() {
    for (auto *view : page().findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            return view;
    return nullptr;
}

void TwoHandsTest::open(const Written &record) {
    m_window->shell()->openSubject(QLatin1StringView(record.subject));
    QModelIndex found;
    const auto isThere = [&] {
        QAbstractItemView *view = list();
        for (int row = 0; view && row < view->model()->rowCount(); ++row) {
            found = view->model()->index(row, 0);
            const QString line = found.data(Qt::AccessibleTextRole).toString();
            if (!line.isEmpty() && line.startsWith(QString::fromUtf8(record.row)))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kSoon);
    list()->setCurrentIndex(found);
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(field(record.field) && !field(record.field)->value().isEmpty(), kSoon);
}

FieldEdit *TwoHandsTest::field(const char *label) {
    for (auto *edit : page().findChildren<FieldEdit *>()) {
        const auto *value = edit->findChild<FieldValue *>();
        if (edit->isVisible() && value->accessibleName().startsWith(QLatin1StringView(label) + QLatin1Char(':')))
            return edit;
    }
    return nullptr;
}

void TwoHandsTest::type(FieldEdit *field, const char *words) {
    field->open();
    QVERIFY(field->isOpen());
    field->edit()->setText(QString::fromUtf8(words));
}

void TwoHandsTest::write(const Written &record, const char *column, const char *words) {
    m_console->sql(QStringLiteral("UPDATE gatelodge.%1 SET %2 = '%3' WHERE %4")
                       .arg(QLatin1StringView(record.table), QLatin1StringView(column), QString::fromUtf8(words),
                            QLatin1StringView(record.which)));
}

QString TwoHandsTest::stored(const Written &record, const char *column) {
    return tests::ask(m_console->session(), QStringLiteral("SELECT %1 FROM gatelodge.%2 WHERE %3")
                                                .arg(QLatin1StringView(column), QLatin1StringView(record.table),
                                                     QLatin1StringView(record.which)));
}

void TwoHandsTest::what_they_write_appears() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    open(record);
    write(record, record.column, "Theirs");
    QTRY_COMPARE_WITH_TIMEOUT(field(record.field)->value(), QStringLiteral("Theirs"), kSoon);
}

void TwoHandsTest::the_same_value_is_not_overwritten_before_it_was_seen() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    open(record);
    FieldEdit *edit = field(record.field);
    type(edit, "Ours");
    write(record, record.column, "Theirs");
    QTRY_COMPARE_WITH_TIMEOUT(edit->value(), QStringLiteral("Theirs"), kSoon);
    QVERIFY(edit->isOpen());
    QCOMPARE(edit->edit()->text(), QStringLiteral("Ours"));
    QTest::keyClick(edit->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(says(page(), QStringLiteral("Theirs” meanwhile")), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(!edit->isPending(), kSoon);
    QCOMPARE(stored(record, record.column), QStringLiteral("Theirs"));
    if (edit->isOpen()) // both versions are known now
        QTest::keyClick(edit->edit(), Qt::Key_Return);
    for (auto *mine : page().findChildren<Button *>())
        if (mine->isVisible() && mine->text() == QLatin1String("Keep mine"))
            mine->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(record, record.column), QStringLiteral("Ours"), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(field(record.field)->value(), QStringLiteral("Ours"), kSoon);
}

void TwoHandsTest::esc_keeps_theirs() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    open(record);
    FieldEdit *edit = field(record.field);
    type(edit, "Ours");
    write(record, record.column, "Theirs");
    QTRY_COMPARE_WITH_TIMEOUT(edit->value(), QStringLiteral("Theirs"), kSoon);
    QTest::keyClick(edit->edit(), Qt::Key_Escape);
    QVERIFY(!edit->isOpen());
    QVERIFY(edit->findChild<FieldValue *>()->accessibleName().endsWith(QLatin1String("Theirs")));
    QCOMPARE(stored(record, record.column), QStringLiteral("Theirs"));
    // By the keys alone, over what they wrote, which was seen: it is saved and nothing is asked.
    auto *value = edit->findChild<FieldValue *>();
    QTRY_VERIFY_WITH_TIMEOUT(value->hasFocus(), kSoon);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(edit->edit()->selectedText(), QStringLiteral("Theirs"));
    QTest::keyClicks(edit->edit(), QStringLiteral("Ours"));
    QTest::keyClick(edit->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!edit->isPending(), kSoon);
    QVERIFY(!says(page(), QStringLiteral("meanwhile")));
    QTRY_COMPARE_WITH_TIMEOUT(stored(record, record.column), QStringLiteral("Ours"), kSoon);
}

// Asked once, went back to theirs, and wrote again: what they wrote is known by then.
void TwoHandsTest::esc_after_the_question_is_an_answer_to_it() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    open(record);
    FieldEdit *edit = field(record.field);
    type(edit, "Ours");
    write(record, record.column, "Theirs");
    QTest::keyClick(edit->edit(), Qt::Key_Return); // whether the window has heard of it or not
    QTRY_VERIFY_WITH_TIMEOUT(!edit->isPending(), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(edit->value(), QStringLiteral("Theirs"), kSoon);
    QCOMPARE(stored(record, record.column), QStringLiteral("Theirs"));
    edit->open(); // at a person the question stands below it
    QTest::keyClick(edit->edit(), Qt::Key_Escape);
    QVERIFY(!edit->isOpen());
    type(edit, "Ours");
    QTest::keyClick(edit->edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stored(record, record.column), QStringLiteral("Ours"), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(!says(page(), QStringLiteral("meanwhile")), kSoon);
}

void TwoHandsTest::another_value_of_the_record_is_no_quarrel() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    open(record);
    const QString theirs = QLatin1StringView(record.besides) == QLatin1String("redirect_url")
                               ? QStringLiteral("https://elsewhere.example/auth/")
                               : QStringLiteral("Besides");
    FieldEdit *edit = field(record.field);
    type(edit, "Ours");
    write(record, record.besides, theirs.toUtf8().constData());
    QTRY_VERIFY_WITH_TIMEOUT(field(record.besidesField) && field(record.besidesField)->value() == theirs, kSoon);
    QCOMPARE(edit->edit()->text(), QStringLiteral("Ours"));
    QTest::keyClick(edit->edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stored(record, record.column), QStringLiteral("Ours"), kSoon);
    QCOMPARE(stored(record, record.besides), theirs);
    QTRY_VERIFY_WITH_TIMEOUT(!field(record.field)->isPending(), kSoon);
}

void TwoHandsTest::one_that_they_remove_is_not_brought_back_by_an_edit() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    if (QLatin1StringView(record.subject) == QLatin1String("authorities"))
        QSKIP("the accounts kept here cannot be removed");
    open(record);
    const QPointer<FieldEdit> edit = field(record.field);
    type(edit, "Ours");
    if (QLatin1StringView(record.subject) == QLatin1String("orgs")) // it must run no site
        m_console->sql(QStringLiteral("UPDATE gatelodge.sites SET deleted_at = now()"));
    m_console->sql(QStringLiteral("UPDATE gatelodge.%1 SET deleted_at = now() WHERE %2")
                       .arg(QLatin1StringView(record.table), QLatin1StringView(record.which)));
    QTest::keyClick(edit->edit(), Qt::Key_Return); // whether the window has heard of it or not
    QTRY_VERIFY_WITH_TIMEOUT(!edit || !edit->isPending(), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(!edit || !edit->isVisible() || edit->isOpen() || edit->value() != QLatin1String("Ours"),
                             kSoon);
    QVERIFY(!stored(record, "deleted_at").isEmpty());
    QVERIFY(stored(record, record.column) != QLatin1String("Ours"));
}

void TwoHandsTest::settings_of_a_synchronisation_are_told_and_then_saved() {
    m_console->sql(QStringLiteral("INSERT INTO gatelodge.syncs (name, source, address, format, snapshot, at_time, "
                                  "time_zone) VALUES ('School', 'http', 'https://school.example/pupils.csv', 'csv', "
                                  "true, '03:00', 'Europe/Berlin')"));
    const Written job{"syncs", "School", "syncs", "true", "name", "", "", ""};
    m_window->shell()->openSubject(QStringLiteral("syncs"));
    auto *syncs = qobject_cast<SyncsPage *>(&page());
    QVERIFY(syncs);
    QTRY_VERIFY_WITH_TIMEOUT(list() != nullptr, kSoon);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    const auto change = [&]() -> Button * {
        for (auto *button : syncs->pane().findChildren<Button *>())
            if (button->isVisible() && button->text() == QString::fromUtf8("Settings…"))
                return button;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(change() != nullptr, kSoon);
    change()->click();
    QTRY_VERIFY_WITH_TIMEOUT(syncs->form().isVisible(), kSoon);
    auto *name = syncs->form().form().fieldNamed(QStringLiteral("name"))->findChild<QLineEdit *>();
    name->setText(QStringLiteral("Ours"));
    Q_EMIT name->textEdited(name->text());
    write(job, "name", "Theirs");
    QTRY_VERIFY_WITH_TIMEOUT(
        list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("Theirs")),
        kSoon);
    QCOMPARE(name->text(), QStringLiteral("Ours"));
    syncs->form().saveButton().click();
    QTRY_VERIFY_WITH_TIMEOUT(says(syncs->form(), QStringLiteral("Somebody else")), kSoon);
    QCOMPARE(stored(job, "name"), QStringLiteral("Theirs"));
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            if (syncs->form().saveButton().isEnabled())
                syncs->form().saveButton().click(); // saving again is meant, once their change has been read
            return stored(job, "name") == QLatin1String("Ours");
        }(),
        kSoon);
}

void TwoHandsTest::settings_of_the_house_are_told_and_shown() {
    m_window->shell()->openSubject(QStringLiteral("server"));
    auto *server = qobject_cast<ServerPage *>(&page());
    QVERIFY(server);
    HouseSection &house = server->house();
    QTRY_VERIFY_WITH_TIMEOUT(house.form().isEnabled() && house.form().fieldNamed(QStringLiteral("name")), kSoon);
    auto *name = house.form().fieldNamed(QStringLiteral("name"))->findChild<QLineEdit *>();
    name->setText(QStringLiteral("Ours"));
    Q_EMIT name->textEdited(name->text());
    answerOf((*m_console)->overview.putSetting(QStringLiteral("name"), QStringLiteral("Theirs")));
    house.save();
    QTRY_VERIFY_WITH_TIMEOUT(says(house, QStringLiteral("Somebody else")), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(name->text(), QStringLiteral("Theirs"), kSoon);
}

GATELODGE_WINDOW_TEST(TwoHandsTest)
#include "tst_two_hands.moc"
