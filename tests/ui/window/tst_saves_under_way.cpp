// A save that is under way while somebody else writes the same record: what was typed stays to be seen until the answer
// comes, another value of the record is no quarrel, and two fields that are saved one right after the other are both
// stored. Row locks of other sessions say what happens when.
#include "tests/ui/window/record_window.h"
#include "ui/authorities/authorities_page.h"
#include "ui/authorities/authority_pane.h"
#include "ui/authorities/trust_section.h"
#include <QCheckBox>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class SavesUnderWayTest : public QObject, RecordWindow {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }
    void what_is_saved_outlasts_what_others_write_meanwhile_data() { records(); }
    void what_is_saved_outlasts_what_others_write_meanwhile();
    void the_same_value_of_others_is_a_quarrel_and_what_was_typed_stays_data() { records(); }
    void the_same_value_of_others_is_a_quarrel_and_what_was_typed_stays();
    void two_fields_one_after_the_other_are_both_stored_data() { records(); }
    void two_fields_one_after_the_other_are_both_stored();
    void one_that_waits_for_the_one_before_it_overwrites_nothing_that_was_not_seen_data() { records(); }
    void one_that_waits_for_the_one_before_it_overwrites_nothing_that_was_not_seen();
    void a_switch_shows_what_was_asked_for_until_it_is_answered();
    void a_refused_switch_says_so_at_its_own_authority_only();

private:
    void save(FieldEdit *field, const char *words);
    static QString shown(const FieldEdit *field) { return field->findChild<FieldValue *>()->text(); }
};

void SavesUnderWayTest::save(FieldEdit *field, const char *words) {
    type(field, words);
    QTest::keyClick(field->edit(), Qt::Key_Return);
    QVERIFY(field->isPending());
}

// One other session writes, and a second one keeps our save waiting until the window has heard of it.
void SavesUnderWayTest::what_is_saved_outlasts_what_others_write_meanwhile() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    open(record);
    Rival first(m_console->database().connection()), second(m_console->database().connection());
    QVERIFY(first.script(lock(record)));
    auto next = second.startScript(lock(record));
    waitUntilBlocked(m_console->session());
    FieldEdit *edit = field(record.field);
    save(edit, "Ours");
    waitUntilBlocked(m_console->session(), 2);
    QVERIFY(first.script(update(record, record.besides, record.theirs) + QStringLiteral("; COMMIT")));
    QVERIFY(next.get());
    const bool readsAtOnce = qstrcmp(record.subject, "sites") != 0; // there an edit has its answer first
    if (readsAtOnce)
        QTRY_COMPARE_WITH_TIMEOUT(field(record.besidesField)->value(), QString::fromUtf8(record.theirs), kSoon);
    QVERIFY(edit->isPending());
    QCOMPARE(shown(edit), QStringLiteral("Ours"));
    QVERIFY(second.script(QStringLiteral("ROLLBACK")));
    QTRY_VERIFY_WITH_TIMEOUT(!edit->isPending(), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(edit->value(), QStringLiteral("Ours"), kSoon);
    QVERIFY(!edit->isOpen());
    QCOMPARE(stored(record, record.column), QStringLiteral("Ours"));
    QCOMPARE(stored(record, record.besides), QString::fromUtf8(record.theirs));
    QTRY_COMPARE_WITH_TIMEOUT(field(record.besidesField)->value(), QString::fromUtf8(record.theirs), kSoon);
}

void SavesUnderWayTest::the_same_value_of_others_is_a_quarrel_and_what_was_typed_stays() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    open(record);
    Rival rival(m_console->database().connection());
    QVERIFY(rival.script(lock(record)));
    FieldEdit *edit = field(record.field);
    save(edit, "Ours");
    waitUntilBlocked(m_console->session());
    QVERIFY(rival.script(update(record, record.column, "Theirs") + QStringLiteral("; COMMIT")));
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
    Rival rival(m_console->database().connection());
    QVERIFY(rival.script(lock(record)));
    FieldEdit *edit = field(record.field), *beside = field(record.besidesField);
    save(edit, "Ours");
    waitUntilBlocked(m_console->session());
    save(beside, record.theirs);
    QVERIFY(rival.script(QStringLiteral("ROLLBACK")));
    QTRY_VERIFY_WITH_TIMEOUT(!edit->isPending() && !beside->isPending(), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(edit->value(), QStringLiteral("Ours"), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(beside->value(), QString::fromUtf8(record.theirs), kSoon);
    QVERIFY(!edit->isOpen() && !beside->isOpen());
    QCOMPARE(stored(record, record.column), QStringLiteral("Ours"));
    QCOMPARE(stored(record, record.besides), QString::fromUtf8(record.theirs));
}

void SavesUnderWayTest::one_that_waits_for_the_one_before_it_overwrites_nothing_that_was_not_seen() {
    QFETCH(int, number);
    const Written &record = kRecords[number];
    open(record);
    Rival rival(m_console->database().connection());
    QVERIFY(rival.script(lock(record)));
    FieldEdit *edit = field(record.field), *beside = field(record.besidesField);
    save(edit, "Ours");
    waitUntilBlocked(m_console->session());
    save(beside, "https://ours.example/auth/");
    QVERIFY(rival.script(update(record, record.besides, record.theirs) + QStringLiteral("; COMMIT")));
    QTRY_VERIFY_WITH_TIMEOUT(!edit->isPending() && !beside->isPending(), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(beside->value(), QString::fromUtf8(record.theirs), kSoon);
    QCOMPARE(stored(record, record.column), QStringLiteral("Ours"));
    QCOMPARE(stored(record, record.besides), QString::fromUtf8(record.theirs));
    if (qstrcmp(record.subject, "users") == 0)
        return; // there both versions stand below it
    QVERIFY(beside->isOpen());
    QCOMPARE(beside->edit()->text(), QStringLiteral("https://ours.example/auth/"));
}

void SavesUnderWayTest::a_switch_shows_what_was_asked_for_until_it_is_answered() {
    const Written &record = kRecords[4];
    open(record);
    auto *shown = qobject_cast<AuthoritiesPage *>(&page());
    QVERIFY(shown);
    auto *box = shown->pane().trust().recoveryNeedsApproval().findChild<QCheckBox *>();
    QVERIFY(box && box->isVisible() && !box->isChecked());
    Rival first(m_console->database().connection()), second(m_console->database().connection());
    QVERIFY(first.script(lock(record)));
    auto next = second.startScript(lock(record));
    waitUntilBlocked(m_console->session());
    box->click();
    waitUntilBlocked(m_console->session(), 2);
    QVERIFY(first.script(QStringLiteral("UPDATE gatelodge.authorities SET help_text = 'Besides' WHERE authority_id = 1;"
                                        "COMMIT")));
    QVERIFY(next.get());
    QTRY_COMPARE_WITH_TIMEOUT(field(record.besidesField)->value(), QStringLiteral("Besides"), kSoon);
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
        ask(m_console->session(), QStringLiteral("SELECT authority_id FROM "
                                                        "gatelodge.authorities WHERE name = 'harbour'"));
    open(record);
    auto *shown = qobject_cast<AuthoritiesPage *>(&page());
    QVERIFY(shown);
    TrustSection &trust = shown->pane().trust();
    auto *box = trust.recoveryNeedsApproval().findChild<QCheckBox *>();
    const QString calm = box->accessibleDescription();
    Rival rival(m_console->database().connection());
    QVERIFY(rival.script(lock(record)));
    QSignalSpy answered(&trust, &TrustSection::rereadRequested);
    box->click();
    waitUntilBlocked(m_console->session());
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
