// The entry page: every step of the way to a site answers, says what helps, and follows what others change.
// Walks: tst_entry_walk.
#include "server/service/attempts.h"
#include "tests/ui/entry/shown_entry.h"
#include "tests/ui/window_test.h"
#include "ui/common/record_rows.h"
#include "ui/entry/entry_words.h"
#include "ui/main_window.h"
#include "ui/pieces/buttons.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/shell.h"
#include <QLayout>
#include <QLineEdit>
#include <QStyleOptionFrame>

// The resource function is looked up outside of any namespace.
static void readTranslations() { Q_INIT_RESOURCE(gatelodge_translations); }

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

class EntryPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_person_and_a_site_are_chosen_and_every_step_answers();
    void each_step_that_is_closed_says_why_and_what_helps_data();
    void each_step_that_is_closed_says_why_and_what_helps();
    void what_is_closed_stands_first_and_what_is_open_in_a_line();
    void a_cause_is_mended_at_once_and_the_mending_undone();
    void what_others_change_is_seen_by_itself();
    void sessions_that_are_open_are_told_too();
    void the_palette_asks_for_a_person_and_for_a_site();
    void words_follow_the_language();
    void what_a_field_asks_for_can_be_read_in_every_language_data();
    void what_a_field_asks_for_can_be_read_in_every_language();
    void fewer_than_three_letters_are_told_so();
    void three_letters_that_find_no_answer_are_not_called_too_few();
    void the_page_in_pictures();
};

namespace {

constexpr int kPatience = 20'000; // ms

} // namespace

void EntryPageTest::a_person_and_a_site_are_chosen_and_every_step_answers() {
    ShownEntry s;
    s.show();
    QTest::keyClicks(s.page->finder().field(), QStringLiteral("lindq"));
    QTRY_VERIFY_WITH_TIMEOUT(s.button(QStringLiteral("Choose")), kPatience);
    s.button(QStringLiteral("Choose"))->click();
    QVERIFY(s.says(QStringLiteral("A person and a site"))); // one is still missing
    const int wiki = s.page->sites().findText(QStringLiteral("Members’ wiki"));
    s.page->sites().setCurrentIndex(wiki);
    Q_EMIT s.page->sites().activated(wiki);
    QTRY_VERIFY_WITH_TIMEOUT(s.says(QStringLiteral("Marta Lindqvist may enter")), kPatience);
    QCOMPARE(s.page->gates().findChild<RecordRows *>(QStringLiteral("gates"))->count(), 11);
    QVERIFY(!s.page->sites().accessibleName().isEmpty());
    QVERIFY(!s.page->finder().field()->accessibleName().isEmpty());
}

void EntryPageTest::each_step_that_is_closed_says_why_and_what_helps_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("verb");
    const auto row = [](const char *name, const char *sql, const char *why, const char *verb) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(why) << QString::fromUtf8(verb);
    };
    row("removed site", "UPDATE gatelodge.sites SET deleted_at = now() WHERE site_id = :site",
        "Members’ wiki was removed, so nobody enters.", "Bring back");
    row("no key",
        "UPDATE gatelodge.sites SET sealed_key = NULL, key_fingerprint = '', key_made_at = NULL WHERE site_id = :site",
        "It has none yet, so no answer can be sealed and nobody enters.", "Open the site");
    row("no login", "UPDATE gatelodge.logins SET state = 'invalidated', removed_at = now() WHERE user_uid = ':uid'",
        "Marta Lindqvist has no login at all.", "Open the person");
    row("an invalid login", "UPDATE gatelodge.logins SET state = 'invalidated' WHERE user_uid = ':uid'",
        "Password: it is not valid.", "Make the login valid again");
    row("nobody signs in there", "UPDATE gatelodge.authorities SET sign_in = false",
        "Password: nobody signs in there at present.", "Open the authority");
    row("suspended", "UPDATE gatelodge.users SET status = 'suspended', status_message = 'Fees' WHERE uid = ':uid'",
        "The account is suspended. At the door it says: “Fees”", "Restore");
    row("waiting", "UPDATE gatelodge.users SET status = 'pending' WHERE uid = ':uid'",
        "The account waits for approval.", "Let in");
    row("groups",
        "INSERT INTO gatelodge.site_groups SELECT :site, group_id FROM gatelodge.groups WHERE name = 'Members'",
        "In none of these groups: Members.", "Add to Members");
    row("profile", "UPDATE gatelodge.users SET last_name = '' WHERE uid = ':uid'",
        "Missing: last name. The site’s door asks for it.", "Open the person");
    row("level", "UPDATE gatelodge.sites SET min_level = 'secure' WHERE site_id = :site",
        "A sign-in with a password is not enough here.", "Open the site");
}

void EntryPageTest::each_step_that_is_closed_says_why_and_what_helps() {
    QFETCH(QString, sql);
    QFETCH(QString, why);
    QFETCH(QString, verb);
    ShownEntry s;
    s.console.sql(QString(sql)
                      .replace(QLatin1String(":uid"), toString(s.club.marta))
                      .replace(QLatin1String(":site"), QString::number(s.club.wiki.value)));
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    QVERIFY2(s.all().contains(why), qPrintable(s.all()));
    QVERIFY2(s.button(verb), qPrintable(verb));
    QVERIFY(s.page->gates().told()->firstStop());
}

void EntryPageTest::what_is_closed_stands_first_and_what_is_open_in_a_line() {
    ShownEntry s;
    s.console.sql(QStringLiteral("UPDATE gatelodge.orgs SET consent_required = true;"
                                 "UPDATE gatelodge.users SET last_name = '' WHERE uid = '%1'")
                      .arg(toString(s.club.marta)));
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    auto *rows = s.page->gates().findChild<RecordRows *>(QStringLiteral("gates"));
    const auto row = [rows](int number) { return rows->layout()->itemAt(number)->widget(); };
    QTRY_VERIFY_WITH_TIMEOUT(row(0)->height() > 0 && row(10)->height() > 0, kPatience);
    int closed = 0;
    for (const EntryStep &step : s.page->gates().told()->steps)
        closed += step.state == EntryStep::Closed;
    QCOMPARE(closed, 2);
    QCOMPARE(row(0)->accessibleName(), QStringLiteral("Profile"));
    QCOMPARE(row(1)->accessibleName(), QStringLiteral("Consent"));
    QCOMPARE(row(2)->accessibleName(), QStringLiteral("Site")); // the others as they are met
    for (int number = 2; number < 11; ++number)
        QTRY_VERIFY_WITH_TIMEOUT(row(number)->height() < 2 * QFontMetrics(row(number)->font()).lineSpacing(), kPatience);
    QCOMPARE(stepIcon(s.page->gates().told()->steps.constLast()), QStringLiteral("object-locked"));
    shoot(*s.page, QStringLiteral("entry-stopped"));
}

void EntryPageTest::a_cause_is_mended_at_once_and_the_mending_undone() {
    ShownEntry s;
    s.console.sql(QStringLiteral("INSERT INTO gatelodge.site_groups VALUES (%1, %2)")
                      .arg(s.club.wiki.value)
                      .arg(s.club.members.value));
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    QVERIFY(s.says(QStringLiteral("Marta Lindqvist is stopped at “Groups”")));
    s.button(QStringLiteral("Add to Members"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(s.says(QStringLiteral("Marta Lindqvist may enter")), kPatience);
    QVERIFY(s.undo);
    s.undo();
    QTRY_VERIFY_WITH_TIMEOUT(s.says(QStringLiteral("Marta Lindqvist is stopped at “Groups”")), kPatience);
}

void EntryPageTest::what_others_change_is_seen_by_itself() {
    ShownEntry s;
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    QVERIFY(s.says(QStringLiteral("Marta Lindqvist may enter")));
    s.console.sql(
        QStringLiteral("UPDATE gatelodge.users SET status = 'suspended' WHERE uid = '%1'").arg(toString(s.club.marta)));
    QTRY_VERIFY_WITH_TIMEOUT(s.says(QStringLiteral("Marta Lindqvist is stopped at “Active”")), kPatience);
    QSignalSpy person(s.page.get(), &EntryPage::personWanted);
    s.button(QStringLiteral("Restore"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(s.says(QStringLiteral("Marta Lindqvist may enter")), kPatience);
    QVERIFY(person.isEmpty());
}

void EntryPageTest::sessions_that_are_open_are_told_too() {
    ShownEntry s;
    s.console.sql(QStringLiteral("INSERT INTO gatelodge.sessions (token_hash, user_uid, login_id, level, expires_at, "
                                 "auth_time, device) SELECT sha256('x'), user_uid, login_id, 'normal', now() + "
                                 "interval '1 day', now() - interval '13 h', 'Firefox, Linux' FROM gatelodge.logins "
                                 "WHERE user_uid = '%1'")
                      .arg(toString(s.club.marta)));
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    QVERIFY(s.says(QStringLiteral("Signed in now")));
    QTRY_VERIFY2_WITH_TIMEOUT(s.all().contains(QStringLiteral("with it the way ends at “Level”")), qPrintable(s.all()),
                              kPatience);
}

void EntryPageTest::the_palette_asks_for_a_person_and_for_a_site() {
    ShownEntry s;
    s.console.listen();
    MainWindow window({}, QStringLiteral("en"), [](const QString &) {});
    window.resize(1280, 800);
    window.openConsole(*s.console);
    window.show();
    const auto choose = [&](const QString &typed, const QString &title) {
        CommandPalette &palette = window.shell()->palette();
        palette.open();
        auto *field = palette.findChild<QLineEdit *>();
        field->setText(typed);
        auto *model = palette.findChild<PaletteModel *>();
        const auto found = [&] {
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->line(row).item.title == title)
                    return row;
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(found() >= 0, kPatience);
        model->line(found()).item.run();
        palette.close();
    };
    choose(QStringLiteral("lindq"), QStringLiteral("Why can’t Marta Lindqvist enter a site?"));
    auto *page = qobject_cast<EntryPage *>(window.shell()->currentPage());
    QVERIFY(page);
    QTRY_COMPARE_WITH_TIMEOUT(page->finder().field()->text(), QStringLiteral("Marta Lindqvist"), kPatience);
    choose(QStringLiteral("wiki"), QStringLiteral("Who may enter Members’ wiki?"));
    QTRY_VERIFY_WITH_TIMEOUT(page->gates().told(), kPatience);
    QVERIFY(!page->gates().told()->firstStop());
    window.closeConsole();
}

void EntryPageTest::words_follow_the_language() {
    ShownEntry s;
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY_WITH_TIMEOUT(s.all().contains(QStringLiteral("[Answers to it can be sealed.]")), kPatience);
    QCOMPARE(s.page->sites().accessibleName(), QStringLiteral("[Site]"));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_VERIFY_WITH_TIMEOUT(s.all().contains(QStringLiteral("Answers to it can be sealed.")), kPatience);
}

void EntryPageTest::what_a_field_asks_for_can_be_read_in_every_language_data() {
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ar", "de", "es", "fr", "ja", "pt_BR"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void EntryPageTest::what_a_field_asks_for_can_be_read_in_every_language() {
    QFETCH(QString, language);
    readTranslations();
    ShownEntry s;
    s.show();
    QTranslator translator;
    QVERIFY(language == QLatin1String("en") ||
            translator.load(QStringLiteral(":/translations/gatelodge_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    const QLineEdit *field = s.page->finder().field();
    const auto asked = [field] { return field->fontMetrics().horizontalAdvance(field->placeholderText()); };
    QStyleOptionFrame frame;
    frame.initFrom(field);
    frame.lineWidth = field->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, field);
    for (const QSize size : {QSize(1064, 770), QSize(700, 600)}) {
        s.page->resize(size);
        QCoreApplication::processEvents();
        const QRect room = field->style()->subElementRect(QStyle::SE_LineEditContents, &frame, field);
        QVERIFY2(
            asked() < room.width(),
            qPrintable(
                QStringLiteral("%1: %2 of %3 pixels").arg(field->placeholderText()).arg(asked()).arg(room.width())));
    }
    QCoreApplication::removeTranslator(&translator);
}

void EntryPageTest::fewer_than_three_letters_are_told_so() {
    ShownEntry s;
    s.show();
    QTest::keyClicks(s.page->finder().field(), QStringLiteral("li"));
    QTRY_VERIFY_WITH_TIMEOUT(s.says(QStringLiteral("Three letters at least.")), kPatience);
    QTest::keyClicks(s.page->finder().field(), QStringLiteral("nd"));
    QTRY_VERIFY_WITH_TIMEOUT(s.button(QStringLiteral("Choose")), kPatience);
    QVERIFY(!s.says(QStringLiteral("Three letters at least.")));
    s.page->finder().field()->selectAll();
    QTest::keyClick(s.page->finder().field(), Qt::Key_Backspace);
    QTRY_VERIFY_WITH_TIMEOUT(!s.button(QStringLiteral("Choose")), kPatience);
    QVERIFY(!s.says(QStringLiteral("Three letters at least.")));
}

void EntryPageTest::three_letters_that_find_no_answer_are_not_called_too_few() {
    ShownEntry s;
    s.show();
    QTest::keyClicks(s.page->finder().field(), QStringLiteral("li"));
    QTRY_VERIFY_WITH_TIMEOUT(s.says(QStringLiteral("Three letters at least.")), kPatience);
    s.console.sql(QStringLiteral("ALTER TABLE gatelodge.users RENAME TO away"));
    QTest::keyClicks(s.page->finder().field(), QStringLiteral("n"));
    QTRY_VERIFY_WITH_TIMEOUT(!s.says(QStringLiteral("Three letters at least.")), kPatience);
    s.console.sql(QStringLiteral("ALTER TABLE gatelodge.away RENAME TO users"));
    QTest::keyClicks(s.page->finder().field(), QStringLiteral("d"));
    QTRY_VERIFY_WITH_TIMEOUT(s.button(QStringLiteral("Choose")), kPatience);
}

void EntryPageTest::the_page_in_pictures() {
    ShownEntry s;
    s.console.sql(
        QStringLiteral("INSERT INTO gatelodge.site_groups VALUES (%1, %2);"
                       "UPDATE gatelodge.sites SET cooloff_hours = 24 WHERE site_id = %1;"
                       "UPDATE gatelodge.orgs SET consent_required = true;"
                       "UPDATE gatelodge.users SET last_name = '' WHERE uid = '%3';"
                       "UPDATE gatelodge.logins SET state = 'invalidated' WHERE user_uid = '%3';"
                       "INSERT INTO gatelodge.sessions (token_hash, user_uid, login_id, level, expires_at, device) "
                       "SELECT sha256('y'), user_uid, login_id, 'normal', now() + interval '1 day', 'Firefox, Linux' "
                       "FROM gatelodge.logins WHERE user_uid = '%3'")
            .arg(s.club.wiki.value)
            .arg(s.club.race.value)
            .arg(toString(s.club.marta)));
    s.console.listen();
    MainWindow window({}, QStringLiteral("en"), [](const QString &) {});
    window.openConsole(*s.console);
    window.resize(1000, 700);
    window.show();
    window.shell()->openSubject(QStringLiteral("entry"));
    auto *page = qobject_cast<EntryPage *>(window.shell()->currentPage());
    QTRY_COMPARE_WITH_TIMEOUT(page->sites().count(), 4, kPatience);
    shoot(window, QStringLiteral("entry-empty-1000"));
    page->ask(s.club.marta, s.club.wiki);
    QTRY_VERIFY_WITH_TIMEOUT(page->gates().told(), kPatience);
    for (const QSize size : {QSize(1000, 700), QSize(1400, 900)}) {
        window.resize(size);
        shootSchemes(window, QStringLiteral("entry-%1").arg(size.width()));
    }
    window.closeConsole();
}

GATELODGE_WINDOW_TEST(EntryPageTest)

#include "tst_entry_page.moc"
