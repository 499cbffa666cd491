// Two at the same record: this window has it open, and another client of the same database writes it. What they write
// appears; what is typed here stays; and nothing of theirs is overwritten before it was seen.
#include "tests/ui/window/record_window.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/pieces/buttons.h"
#include "ui/server_page/house_section.h"
#include "ui/server_page/server_page.h"
#include "ui/syncs/sync_form.h"
#include "ui/syncs/sync_pane.h"
#include "ui/syncs/syncs_page.h"
#include <QPointer>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class TwoHandsTest : public QObject, RecordWindow {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }
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
    void an_editor_that_is_opened_over_the_question_overwrites_no_third_hand();
    void settings_of_a_synchronisation_are_told_and_then_saved();
    void settings_of_the_house_are_told_and_shown();
};

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
    const QString theirs = QString::fromUtf8(record.theirs);
    FieldEdit *edit = field(record.field);
    type(edit, "Ours");
    write(record, record.besides, record.theirs);
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

// Both versions stand below the line. A third hand has written when the editor is opened once more: over theirs, which
// was seen, and not over the third value, which was not.
void TwoHandsTest::an_editor_that_is_opened_over_the_question_overwrites_no_third_hand() {
    const Written &record = kRecords[0];
    open(record);
    FieldEdit *edit = field(record.field);
    type(edit, "Ours");
    write(record, record.column, "Theirs");
    QTest::keyClick(edit->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(says(page(), QStringLiteral("Theirs” meanwhile")), kSoon);
    m_console->sql(QStringLiteral("UPDATE gatelodge.users SET first_name = 'Third', last_name = 'Besides' WHERE "
                                  "username = 'alice'"));
    QTRY_COMPARE_WITH_TIMEOUT(field(record.besidesField)->value(), QStringLiteral("Besides"), kSoon);
    QCOMPARE(edit->value(), QStringLiteral("Theirs"));
    type(edit, "Ours");
    QTest::keyClick(edit->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(says(page(), QStringLiteral("Third” meanwhile")), kSoon);
    QCOMPARE(stored(record, record.column), QStringLiteral("Third"));
    QVERIFY(says(page(), QStringLiteral("You wrote “Ours”"))); // and nothing of ours is lost
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
