// The page of migrations over the real database and an older website's: a whole life of one, what it says of people who
// stay behind and of what both sides differ in, and how each step is refused.
#include "tests/ui/migrations/moving_house.h"
#include "ui/common/fault_words.h"
#include "ui/common/person_finder.h"
#include "ui/common/record_rows.h"
#include "ui/migrations/behind_section.h"
#include "ui/migrations/compared_section.h"
#include "ui/migrations/end_section.h"
#include "ui/migrations/forecast_view.h"
#include "ui/migrations/migration_words.h"
#include "ui/migrations/move_section.h"
#include "ui/migrations/moving_progress.h"
#include "ui/migrations/pilot_section.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/text.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QProgressBar>
#include <QScrollArea>
#include <QTemporaryDir>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class MigrationsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_whole_life_goes_through_the_page();
    void who_goes_first_is_chosen_by_name_by_group_and_by_number();
    void a_step_is_paused_and_gone_on_with();
    void everybody_is_taken_back_but_for_new_passwords();
    void who_stays_behind_is_told_why_and_what_helps();
    void a_step_is_tried_before_it_is_taken();
    void both_sides_are_compared_and_written_into_a_file();
    void an_older_system_that_does_not_answer_stops_it_and_is_said();
    void a_house_whose_own_database_is_away_does_not_blame_the_older_system();
    void the_beginning_says_what_is_wrong();
    void every_step_that_came_too_late_says_so_data();
    void every_step_that_came_too_late_says_so();
    void the_finish_asks_for_the_name_and_is_refused_where_somebody_would_lose_their_way_in();
    void the_finish_says_who_is_there_and_not_here();
    void one_begun_by_mistake_is_given_up();
    void after_one_that_was_given_up_those_in_the_bin_are_brought_back();
    void a_window_without_a_server_says_that_nothing_moves();
    void keys_lead_all_the_way();
    void the_language_is_switched_live();
    void pictures();

private:
    // Something on the pane says this.
    static bool isSaid(const QWidget &widget, const QString &words) {
        const auto lines = widget.findChildren<QLabel *>();
        return std::any_of(lines.begin(), lines.end(),
                           [&](QLabel *line) { return line->isVisible() && line->text().contains(words); });
    }
    // The finish asks the older system first.
    static ConfirmDialog *askedBy(EndSection &end, Button &verb) {
        verb.click();
        ConfirmDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = end.findChild<ConfirmDialog *>()) != nullptr; }, 20'000))
            qFatal("nothing is asked");
        return dialog;
    }
    static void type(ConfirmDialog *dialog, const QString &name) {
        dialog->findChild<QLineEdit *>()->setText(name);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    static void confirm(EndSection &end, Button &verb, const QString &name) { type(askedBy(end, verb), name); }
    static void finish(MovingHouse &house) {
        confirm(house.pane().end(), house.pane().end().finishButton(), QStringLiteral("club"));
    }
    static void moveAll(MovingHouse &house) {
        QTRY_VERIFY_WITH_TIMEOUT(house.pane().everybody().moveButton().isEnabled(), 20'000);
        house.pane().everybody().moveButton().click();
        QTRY_COMPARE_WITH_TIMEOUT(house.state(), QStringLiteral("converting"), 20'000);
        house.work();
        QTRY_VERIFY_WITH_TIMEOUT(house.pane().end().finishButton().isEnabled(), 20'000);
    }
};

void MigrationsPageTest::a_whole_life_goes_through_the_page() {
    MovingHouse house(12);
    house.addClub();
    MigrationsPage *page = house.open();
    page->add();
    QTRY_COMPARE(page->form().source().count(), 1);
    QCOMPARE(page->form().source().currentText(), QStringLiteral("Sailing club"));
    page->form().batch().setText(QStringLiteral("4"));
    page->form().lookButton().click();
    QTRY_VERIFY(page->form().forecast().isVisible());
    QCOMPARE(page->form().forecast().said().text(),
             QStringLiteral("12 accounts there: 12 come in, 0 are here already, 0 cannot come in."));
    QCOMPARE(house.asked("SELECT count(*) FROM people_migrations"), QStringLiteral("0"));
    QCOMPARE(house.asked("SELECT count(*) FROM users"), QStringLiteral("0"));

    page->form().startButton().click();
    QTRY_COMPARE(page->rows().rowCount(), 1);
    QTRY_COMPARE(house.shown().state, MigrationState::Preparing);
    QVERIFY(!house.pane().everybody().moveButton().isEnabled());
    house.work();
    QTRY_COMPARE(house.shown().state, MigrationState::Ready);
    QTRY_COMPARE(house.pane().state().text(),
                 QStringLiteral("12 people have come in, and still sign in by Sailing club."));

    house.pane().pilot().number().setText(QStringLiteral("3"));
    house.pane().pilot().chooseSome().click();
    QTRY_COMPARE(house.shown().chosenWaiting, 3);
    house.pane().pilot().moveButton().click();
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    house.work();
    QTRY_COMPARE(house.shown().converted, 3);
    QTRY_COMPARE(house.pane().state().text(), QStringLiteral("3 of 12 people have moved."));

    QCOMPARE(house.pane().everybody().moveButton().text(), QStringLiteral("Move 9 people"));
    house.pane().everybody().moveButton().click();
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    house.work();
    QTRY_COMPARE(house.shown().converted, 12);
    QVERIFY(!house.pane().everybody().moveButton().isEnabled());
    QVERIFY(house.pane().end().finishButton().isEnabled());
    confirm(house.pane().end(), house.pane().end().finishButton(), QStringLiteral("club"));
    QTRY_COMPARE(house.shown().state, MigrationState::Finished);
    QTRY_VERIFY(!house.pane().end().isVisible());
    QCOMPARE(house.pane().state().text(), QStringLiteral("Finished. 12 people are at home here."));
    QCOMPARE(house.asked("SELECT count(*) FROM authorities WHERE name = 'club' AND enabled"), QStringLiteral("0"));
}

void MigrationsPageTest::who_goes_first_is_chosen_by_name_by_group_and_by_number() {
    MovingHouse house(12);
    house.ready();
    PilotSection &pilot = house.pane().pilot();
    QTRY_COMPARE(pilot.groups().count(), 1);
    QTRY_VERIFY(pilot.chooseGroup().isEnabled());
    pilot.chooseGroup().click(); // the choir: 3, 6, 9, 12
    QTRY_COMPARE(house.shown().chosen, 4);
    QCOMPARE(pilot.said(), QStringLiteral("4 more go first."));
    pilot.chooseGroup().click();
    QTRY_COMPARE(pilot.said(), QStringLiteral("Nobody more: they are chosen already, or do not wait."));
    pilot.finder().field()->setText(QStringLiteral("p5@club"));
    Q_EMIT pilot.finder().field()->textEdited(pilot.finder().field()->text());
    auto *found = pilot.finder().findChild<RecordRows *>();
    QTRY_COMPARE(found->count(), 1);
    QTest::keyClick(pilot.finder().field(), Qt::Key_Return);
    QTRY_COMPARE(house.shown().chosen, 5);
    QCOMPARE(
        house.asked("SELECT string_agg(source_key, ' ' ORDER BY source_key::int) FROM migrating_people WHERE chosen"),
        QStringLiteral("3 5 6 9 12"));
    pilot.number().setText(QStringLiteral("none"));
    pilot.chooseSome().click();
    QTRY_VERIFY(isSaid(pilot, QStringLiteral("How many is a number from 1 on.")));
    pilot.number().setText(QStringLiteral("2"));
    QTest::keyClick(&pilot.number(), Qt::Key_Return);
    QTRY_COMPARE(house.shown().chosen, 7);
    QVERIFY(!isSaid(pilot, QStringLiteral("How many is a number from 1 on.")));
}

void MigrationsPageTest::a_step_is_paused_and_gone_on_with() {
    MovingHouse house(12);
    house.ready();
    QTRY_VERIFY(house.pane().everybody().moveButton().isEnabled());
    house.pane().everybody().moveButton().click();
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    QVERIFY(house.step());
    QTRY_COMPARE(house.shown().converted, 4); // it is looked at while somebody looks
    QTRY_VERIFY(house.pane().progress().isVisible());
    QCOMPARE(house.pane().progress().bar().value(), 4);
    QCOMPARE(house.pane().progress().bar().maximum(), 12);
    QVERIFY(!house.pane().end().undoButton().isEnabled());
    house.pane().pauseButton().click();
    QTRY_COMPARE(house.state(), QStringLiteral("paused"));
    QVERIFY(!house.step());
    QTRY_VERIFY(house.pane().resumeButton().isVisible());
    QVERIFY(!house.pane().pauseButton().isVisible());
    QVERIFY(house.pane().end().undoButton().isEnabled());
    house.pane().resumeButton().click();
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    house.work();
    QTRY_COMPARE(house.shown().converted, 12);
    QTRY_VERIFY(!house.pane().progress().isVisible());
}

void MigrationsPageTest::everybody_is_taken_back_but_for_new_passwords() {
    MovingHouse house(6);
    house.ready();
    QTRY_VERIFY(house.pane().everybody().moveButton().isEnabled());
    QVERIFY(!house.pane().end().undoButton().isEnabled());
    house.pane().everybody().moveButton().click();
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    house.work();
    house.sql(
        QStringLiteral("UPDATE logins SET credential = '$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$AAAA', "
                       "revision = logins.revision + 1 FROM users "
                       "WHERE uid = user_uid AND username = 'p5' AND state = 'validated'"));
    QTRY_COMPARE(house.shown().converted, 6);
    QTRY_COMPARE(house.pane().end().undoButton().text(), QStringLiteral("Take 5 people back"));
    QVERIFY(house.pane().end().ofUndo().text().contains(QStringLiteral("a new password that nobody knows there")));
    house.pane().end().undoButton().click();
    auto *ask = house.pane().end().findChild<ConfirmDialog *>();
    QVERIFY(ask);
    QVERIFY(isSaid(*ask, QStringLiteral("What was changed here of their names and addresses gives way")));
    QVERIFY(isSaid(*ask, QStringLiteral("to go on.")));
    QVERIFY(!isSaid(*ask, QStringLiteral("cannot be undone"))); // they can move again
    ask->reject();
    delete ask;
    QCOMPARE(house.state(), QStringLiteral("ready"));
    confirm(house.pane().end(), house.pane().end().undoButton(), QStringLiteral("club"));
    QTRY_COMPARE(house.state(), QStringLiteral("undoing"));
    house.work();
    QTRY_COMPARE(house.shown().waiting, 5);
    QTRY_COMPARE(house.pane().state().text(), QStringLiteral("1 of 6 people have moved."));
}

void MigrationsPageTest::who_stays_behind_is_told_why_and_what_helps() {
    MovingHouse house(6);
    house.ready();
    house.m_site.script(QStringLiteral("UPDATE auth_user SET username = 'peter' WHERE id = 5;"
                                       "UPDATE auth_user SET password = '!' WHERE id = 4;"
                                       "UPDATE auth_user SET password = 'secret' WHERE id = 3"));
    QTRY_VERIFY(house.pane().everybody().moveButton().isEnabled());
    house.pane().everybody().moveButton().click();
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    house.work();
    BehindSection &behind = house.pane().behind();
    QTRY_COMPARE(behind.people().count(), 3);
    for (const char *words :
         {"The username there is peter.", "Rename one of the two.", "The account there has no password.",
          "Nothing is lost", "plain ones are never taken.", "They change their password there once."})
        QTRY_VERIFY2(isSaid(behind, QLatin1String(words)), words);
    QTRY_VERIFY(house.pane().end().ofFinish().text().startsWith(QStringLiteral("Not yet: 2 people")));
    QVERIFY(!house.pane().end().finishButton().isEnabled());
    QSignalSpy wanted(house.m_page, &MigrationsPage::personWanted);
    behind.people().findChild<Button *>()->click();
    QCOMPARE(wanted.size(), 1);
    house.m_site.script(QStringLiteral("UPDATE auth_user SET username = 'p5' WHERE id = 5;"
                                       "UPDATE auth_user SET password = '%1' WHERE id = 3")
                            .arg(OlderSite::hashOf("new")));
    house.pane().everybody().moveButton().click(); // looks at them again
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    house.work();
    QTRY_COMPARE(behind.people().count(), 1);
    QTRY_VERIFY(house.pane().end().finishButton().isEnabled());
    QVERIFY(house.pane().end().ofFinish().text().contains(QStringLiteral("1 have no password there")));
}

void MigrationsPageTest::a_step_is_tried_before_it_is_taken() {
    MovingHouse house(6);
    house.ready();
    house.m_site.script(QStringLiteral("UPDATE auth_user SET username = 'peter' WHERE id = 5;"
                                       "UPDATE auth_user SET first_name = 'Other' WHERE id = 2"));
    MoveSection &everybody = house.pane().everybody();
    QTRY_VERIFY(everybody.lookButton().isEnabled());
    everybody.lookButton().click();
    QTRY_VERIFY(everybody.forecast().isVisible());
    QCOMPARE(everybody.forecast().said().text(),
             QStringLiteral("5 would move, in 2 batches; 1 would stay behind. Of 1 something has changed there, and "
                            "changes here before."));
    QTRY_VERIFY(isSaid(everybody.forecast(), QStringLiteral("The username there is peter.")));
    QCOMPARE(house.state(), QStringLiteral("ready"));
    QCOMPARE(house.asked("SELECT count(*) FROM users WHERE first_name = 'Other'"), QStringLiteral("0"));
    QCOMPARE(house.asked("SELECT count(*) FROM migrating_people WHERE problem <> ''"), QStringLiteral("0"));
    QCOMPARE(house.asked("SELECT count(*) FROM import_rows"), QStringLiteral("0"));
}

void MigrationsPageTest::both_sides_are_compared_and_written_into_a_file() {
    MovingHouse house(6);
    house.ready();
    ComparedSection &compared = house.pane().compared();
    QTRY_VERIFY(compared.compareButton().isEnabled());
    compared.compareButton().click();
    QTRY_COMPARE(compared.said(), QStringLiteral("6 people were compared, and both sides say the same of each."));
    house.m_site.script(QStringLiteral("UPDATE auth_user SET first_name = '=2+3' WHERE id = 2;"
                                       "UPDATE auth_user SET is_active = false WHERE id = 4"));
    compared.compareButton().click();
    QTRY_COMPARE(compared.differences().count(), 2);
    QCOMPARE(compared.said(), QStringLiteral("Of 6 people 4 are the same on both sides; in the others there are 2 "
                                             "differences."));
    QTRY_VERIFY(isSaid(compared, QStringLiteral("First name: =2+3 there, Person here")));
    QVERIFY(isSaid(compared, QStringLiteral("Active: no there, yes here")));
    QVERIFY(isSaid(compared, QStringLiteral("One side lets them sign in")));
    const QTemporaryDir folder;
    compared.exportButton().click();
    auto *dialog = compared.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = folder.filePath(QStringLiteral("both.csv"));
    Q_EMIT dialog->fileSelected(path);
    delete dialog;
    QTRY_VERIFY(compared.said().startsWith(QStringLiteral("2 differences were written to ")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.startsWith("\xEF\xBB\xBFkey,username,what,there,here,meaning\r\n2,p2,First name,'=2+3,Person,"),
             written);
    QCOMPARE(written.count("\r\n"), 3);
    compared.write(folder.filePath(QStringLiteral("nowhere/both.csv")));
    QTRY_VERIFY(isSaid(compared, QStringLiteral("The file could not be written: ")));
}

void MigrationsPageTest::an_older_system_that_does_not_answer_stops_it_and_is_said() {
    MovingHouse house(6);
    house.ready();
    QTRY_VERIFY(house.pane().everybody().moveButton().isEnabled());
    house.m_site.goAway(true);
    house.pane().compared().compareButton().click();
    QTRY_VERIFY(isSaid(house.pane().compared(), QStringLiteral("The older system does not answer: ")));
    house.pane().everybody().lookButton().click();
    QTRY_VERIFY(isSaid(house.pane().everybody(), QStringLiteral("The older system does not answer: ")));
    house.pane().everybody().moveButton().click();
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    house.work();
    QTRY_VERIFY(house.pane().trouble().isVisible());
    QVERIFY(house.pane().trouble().text().startsWith(QStringLiteral("Sailing club did not answer as it should: ")));
    QVERIFY(house.pane().resumeButton().isVisible());
    house.m_site.goAway(false);
    house.pane().resumeButton().click();
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    house.work();
    QTRY_COMPARE(house.shown().converted, 6);
    QTRY_VERIFY(!house.pane().trouble().isVisible());
}

void MigrationsPageTest::a_house_whose_own_database_is_away_does_not_blame_the_older_system() {
    for (const Fault fault : {Fault::Unavailable, Fault::Misconfigured}) {
        const Error ours{fault, QStringLiteral("host=db.club.example: connection refused"), {}};
        QCOMPARE(migrationFaultWords(ours), faultWords(ours));
    }
    const Error theirs{Fault::Unavailable, QStringLiteral("refused"), QStringLiteral("older_system")};
    QVERIFY(migrationFaultWords(theirs).startsWith(QStringLiteral("The older system does not answer: ")));
}

void MigrationsPageTest::the_beginning_says_what_is_wrong() {
    MovingHouse house(3);
    MigrationsPage *page = house.open();
    MigrationForm &form = page->form();
    page->add();
    QTRY_VERIFY(isSaid(form, QStringLiteral("No authority gives its accounts away.")));
    QVERIFY(!form.startButton().isEnabled());
    QSignalSpy wanted(page, &MigrationsPage::subjectWanted);
    Q_EMIT form.authoritiesWanted();
    QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("authorities"));
    house.addClub();
    page->add();
    QTRY_VERIFY(form.startButton().isEnabled());
    for (const char *wrong : {"0", "5001", "many", ""}) {
        form.batch().setText(QLatin1String(wrong));
        form.startButton().click();
        QCOMPARE(form.said(), QStringLiteral("A batch has 1 to 5,000 people."));
    }
    form.batch().setText(QStringLiteral("200"));
    house.m_site.goAway(true);
    form.lookButton().click();
    QTRY_VERIFY(form.said().startsWith(QStringLiteral("The older system does not answer: ")));
    QVERIFY(!form.forecast().isVisible());
    house.m_site.goAway(false);
    form.startButton().click();
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->add();
    QTRY_VERIFY(form.startButton().isEnabled());
    form.startButton().click();
    QTRY_COMPARE(form.said(), QStringLiteral("One is on already. Finish it first, or give it up."));
    QTest::keyClick(&form, Qt::Key_Escape);
    QVERIFY(!form.isVisible());
}

void MigrationsPageTest::every_step_that_came_too_late_says_so_data() {
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("button");
    const auto row = [](const char *button, const char *shown, const char *meanwhile) {
        QTest::newRow(button) << QString::fromLatin1(shown) << QString::fromLatin1(meanwhile)
                              << QString::fromLatin1(button);
    };
    row("move everybody", "ready", "undoing");
    row("move the pilot", "ready", "converting");
    row("bring in", "ready", "converting");
    row("take back", "ready", "converting");
    row("pause", "converting", "ready");
    row("resume", "paused", "converting");
    row("finish", "ready", "converting");
    row("try", "ready", "converting");
}
void MigrationsPageTest::every_step_that_came_too_late_says_so() {
    QFETCH(QString, shown);
    QFETCH(QString, meanwhile);
    QFETCH(QString, button);
    MovingHouse house(3);
    const bool ends = button == QLatin1String("finish") || button == QLatin1String("take back");
    const AuthorityId club = house.addClub();
    value(store::inTransaction(house.m_house.session(), Actor::system(), [&] {
        return store::insertMigration(house.m_house.session(), club, QStringLiteral("django"), {2});
    }));
    house.work();
    if (ends) {
        house.setState("converting");
        house.work();
    }
    house.sql(QStringLiteral("UPDATE migrating_people SET chosen = true WHERE source_key = '1'"));
    house.setState(shown.toLatin1());
    MigrationsPage *page = house.open(false);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    QTRY_COMPARE(QString(migrationStateName(house.shown().state)), shown);
    MigrationPane &pane = house.pane();
    Button &ending = button == QLatin1String("finish") ? pane.end().finishButton() : pane.end().undoButton();
    ConfirmDialog *dialog = ends ? askedBy(pane.end(), ending) : nullptr;
    house.setState(meanwhile.toLatin1());
    const QHash<QString, Button *> buttons{{QStringLiteral("move everybody"), &pane.everybody().moveButton()},
                                           {QStringLiteral("move the pilot"), &pane.pilot().moveButton()},
                                           {QStringLiteral("bring in"), &pane.everybody().refreshButton()},
                                           {QStringLiteral("take back"), &pane.end().undoButton()},
                                           {QStringLiteral("pause"), &pane.pauseButton()},
                                           {QStringLiteral("resume"), &pane.resumeButton()},
                                           {QStringLiteral("try"), &pane.everybody().lookButton()}};
    if (ends) {
        type(dialog, QStringLiteral("club"));
    } else {
        QVERIFY(buttons.value(button)->isVisible() && buttons.value(button)->isEnabled());
        buttons.value(button)->click();
    }
    QTRY_VERIFY(isSaid(pane, QStringLiteral("It has moved on meanwhile. What stands here is new.")));
    if (button != QLatin1String("try"))
        QTRY_COMPARE(QString(migrationStateName(house.shown().state)), meanwhile);
}

void MigrationsPageTest::the_finish_asks_for_the_name_and_is_refused_where_somebody_would_lose_their_way_in() {
    MovingHouse house(3);
    house.m_site.script(QStringLiteral("UPDATE auth_user SET password = '!' WHERE id = 3"));
    house.ready();
    QTRY_VERIFY(house.pane().everybody().moveButton().isEnabled());
    house.pane().everybody().moveButton().click();
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    house.work();
    QTRY_VERIFY(house.pane().end().finishButton().isEnabled());
    ConfirmDialog *dialog = askedBy(house.pane().end(), house.pane().end().finishButton());
    type(dialog, QStringLiteral("another"));
    QVERIFY(dialog->isVisible());
    dialog->reject();
    delete dialog;
    QCOMPARE(house.state(), QStringLiteral("ready"));
    // Who had no password there has one by now.
    house.m_site.script(
        QStringLiteral("UPDATE auth_user SET password = '%1' WHERE id = 3").arg(OlderSite::hashOf("new")));
    confirm(house.pane().end(), house.pane().end().finishButton(), QStringLiteral("club"));
    QTRY_VERIFY(isSaid(house.pane().end(), QStringLiteral("Somebody would lose their way in.")));
    QTRY_VERIFY(!house.pane().end().finishButton().isEnabled());
    house.m_site.goAway(true);
    house.sql(QStringLiteral("UPDATE migrating_people SET problem = 'no_password' WHERE source_key = '3'"));
    Q_EMIT house.pane().rereadRequested();
    QTRY_VERIFY(house.pane().end().finishButton().isEnabled());
    dialog = askedBy(house.pane().end(), house.pane().end().finishButton());
    QVERIFY(isSaid(*dialog, QStringLiteral("Sailing club cannot be asked: ")));
    QVERIFY(isSaid(*dialog, QStringLiteral("Whoever has registered there since everybody was brought in")));
    dialog->reject();
    delete dialog;
    QCOMPARE(house.state(), QStringLiteral("ready"));
    finish(house);
    QTRY_COMPARE_WITH_TIMEOUT(house.shown().state, MigrationState::Finished, 20'000);
    QCOMPARE(house.shown().left, 1);
}

void MigrationsPageTest::the_finish_says_who_is_there_and_not_here() {
    MovingHouse house(3);
    house.ready();
    moveAll(house);
    house.m_site.populate(4, 5);
    house.m_site.script(QStringLiteral("UPDATE auth_user SET username = 'a name' WHERE id = 5"));
    EndSection &end = house.pane().end();
    end.finishButton().click();
    QTRY_VERIFY_WITH_TIMEOUT(
        isSaid(end, QStringLiteral("Not yet: 1 accounts at Sailing club are not here. Bring them in first.")), 20'000);
    QVERIFY(!end.findChild<ConfirmDialog *>());
    QCOMPARE(end.keptOut().people().count(), 1);
    QVERIFY(isSaid(end.keptOut(), QStringLiteral("“a name” is no username")));
    house.pane().everybody().refreshButton().click();
    QTRY_COMPARE_WITH_TIMEOUT(house.state(), QStringLiteral("preparing"), 20'000);
    house.work();
    QTRY_COMPARE_WITH_TIMEOUT(house.shown().waiting, 1, 20'000);
    moveAll(house);
    ConfirmDialog *dialog = askedBy(end, end.finishButton());
    QVERIFY(isSaid(*dialog, QStringLiteral("1 accounts there could not come in, and would be without a way in.")));
    type(dialog, QStringLiteral("club"));
    QTRY_COMPARE_WITH_TIMEOUT(house.shown().state, MigrationState::Finished, 20'000);
}

void MigrationsPageTest::one_begun_by_mistake_is_given_up() {
    MovingHouse house(3);
    house.ready();
    moveAll(house);
    EndSection &end = house.pane().end();
    QVERIFY(!end.giveUpButton().isEnabled());
    QCOMPARE(end.ofGivingUp().text(), QStringLiteral("It can be given up once those who have moved are back."));
    confirm(end, end.undoButton(), QStringLiteral("club"));
    QTRY_COMPARE_WITH_TIMEOUT(house.state(), QStringLiteral("undoing"), 20'000);
    house.work();
    QTRY_VERIFY_WITH_TIMEOUT(end.giveUpButton().isEnabled(), 20'000);
    confirm(end, end.giveUpButton(), QStringLiteral("club"));
    QTRY_COMPARE_WITH_TIMEOUT(house.shown().state, MigrationState::GivenUp, 20'000);
    QCOMPARE(house.pane().state().text(), QStringLiteral("Given up. Everybody signs in by Sailing club as before."));
    QTRY_VERIFY_WITH_TIMEOUT(!end.isVisible(), 20'000);
    QCOMPARE(house.asked("SELECT count(*) FROM authorities WHERE name = 'club' AND enabled AND sign_in"),
             QStringLiteral("1"));
}

void MigrationsPageTest::after_one_that_was_given_up_those_in_the_bin_are_brought_back() {
    MovingHouse house(3);
    MigrationsPage *page = house.ready();
    EndSection &end = house.pane().end();
    QTRY_VERIFY_WITH_TIMEOUT(end.giveUpButton().isEnabled(), 20'000);
    confirm(end, end.giveUpButton(), QStringLiteral("club"));
    QTRY_COMPARE_WITH_TIMEOUT(house.shown().state, MigrationState::GivenUp, 20'000);
    house.sql(QStringLiteral("UPDATE users SET deleted_at = now() WHERE username LIKE 'p_'"));

    page->add();
    MigrationForm &form = page->form();
    QTRY_VERIFY_WITH_TIMEOUT(form.lookButton().isEnabled(), 20'000);
    form.lookButton().click();
    QTRY_VERIFY_WITH_TIMEOUT(form.forecast().isVisible(), 20'000);
    QCOMPARE(form.forecast().said().text(),
             QStringLiteral("3 accounts there: 0 come in, 0 are here already, 3 cannot come in."));
    form.bringBack().setChecked(true); // what was foreseen was without them
    QVERIFY(!form.forecast().isVisible());
    form.lookButton().click();
    QTRY_VERIFY_WITH_TIMEOUT(form.forecast().isVisible(), 20'000);
    QCOMPARE(form.forecast().said().text(),
             QStringLiteral("3 accounts there: 0 come in, 3 are here already, 0 cannot come in."));
    form.startButton().click();
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(house.shown().state, MigrationState::Preparing, 20'000);
    house.work();
    QTRY_COMPARE_WITH_TIMEOUT(house.shown().state, MigrationState::Ready, 20'000);
    QCOMPARE(house.shown().waiting, 3);
    QCOMPARE(house.asked("SELECT count(*) FROM users WHERE username LIKE 'p_' AND deleted_at IS NULL"),
             QStringLiteral("3"));
}

void MigrationsPageTest::a_window_without_a_server_says_that_nothing_moves() {
    MovingHouse house(3);
    house.ready();
    house.m_house.console().server.serving = false;
    QTRY_VERIFY(house.pane().everybody().moveButton().isEnabled());
    QVERIFY(!house.pane().notServed().isVisible());
    house.pane().everybody().moveButton().click();
    QTRY_VERIFY(house.pane().notServed().isVisible());
}

void MigrationsPageTest::keys_lead_all_the_way() {
    MovingHouse house(3);
    house.addClub();
    MigrationsPage *page = house.open();
    QVERIFY(QTest::qWaitForWindowActive(&house.m_house.shell()));
    QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), &page->form().source());
    page->form().batch().setFocus();
    QTest::keyClick(&page->form().batch(), Qt::Key_Return); // tries it, and begins nothing
    QTRY_VERIFY(page->form().forecast().isVisible());
    QCOMPARE(house.asked("SELECT count(*) FROM people_migrations"), QStringLiteral("0"));
    QTRY_VERIFY(page->form().startButton().isEnabled());
    page->form().startButton().setFocus();
    QTest::keyClick(&page->form().startButton(), Qt::Key_Space);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    house.work();
    QTRY_COMPARE(house.shown().state, MigrationState::Ready);
    QTRY_VERIFY(house.pane().everybody().moveButton().isEnabled());
    house.pane().setFocus();
    QCOMPARE(QApplication::focusWidget(), &house.pane().everybody().moveButton());
    QTest::keyClick(&house.pane().everybody().moveButton(), Qt::Key_Space);
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    QVERIFY(page->stepOut());
    QVERIFY(!house.pane().isVisible());
}

void MigrationsPageTest::the_language_is_switched_live() {
    MovingHouse house(3);
    house.ready();
    QTRY_VERIFY(house.pane().everybody().moveButton().isEnabled());
    BracketTranslator brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QTRY_VERIFY(house.pane().state().text().startsWith(u'['));
    QVERIFY(house.pane().everybody().moveButton().text().startsWith(u'['));
    QVERIFY(house.pane().end().ofUndo().text().startsWith(u'['));
    QVERIFY(house.pane().compared().onlyPilot().text().startsWith(u'['));
    QVERIFY(house.pane().pilot().groups().accessibleName().startsWith(u'['));
    QCoreApplication::removeTranslator(&brackets);
}

void MigrationsPageTest::pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS names no folder");
    MovingHouse house(400);
    MigrationsPage *page = house.open();
    QTRY_VERIFY(isSaid(*page, QStringLiteral("Nobody is being moved")));
    shootSchemes(house.m_house.shell(), QStringLiteral("migrations-empty"));
    page->add();
    QTRY_VERIFY(isSaid(page->form(), QStringLiteral("No authority gives its accounts away.")));
    shoot(house.m_house.shell(), QStringLiteral("migrations-no-source"));
    house.addClub();
    house.m_site.script(QStringLiteral("UPDATE auth_user SET username = 'a name with blanks' WHERE id = 77;"
                                       "UPDATE auth_user SET password = '!' WHERE id = 78"));
    page->add();
    QTRY_VERIFY(page->form().startButton().isEnabled());
    page->form().lookButton().click();
    QTRY_VERIFY(page->form().forecast().isVisible());
    shootSchemes(house.m_house.shell(), QStringLiteral("migrations-form"));
    page->form().batch().setText(QStringLiteral("60"));
    page->form().startButton().click();
    QTRY_COMPARE(page->rows().rowCount(), 1);
    house.work();
    QTRY_COMPARE(house.shown().state, MigrationState::Ready);
    house.m_site.script(QStringLiteral("UPDATE auth_user SET username = 'peter' WHERE id = 5;"
                                       "UPDATE auth_user SET first_name = 'Other' WHERE id = 2;"
                                       "UPDATE auth_user SET is_staff = true WHERE id = 9"));
    QTRY_VERIFY(house.pane().pilot().chooseGroup().isEnabled());
    house.pane().pilot().chooseGroup().click();
    QTRY_VERIFY(house.shown().chosen > 0);
    house.pane().compared().compareButton().click();
    QTRY_VERIFY(house.pane().compared().differences().count() > 0);
    shootSchemes(house.m_house.shell(), QStringLiteral("migrations-ready"));
    house.pane().everybody().moveButton().click();
    QTRY_COMPARE(house.state(), QStringLiteral("converting"));
    for (int batch = 0; batch < 3; ++batch)
        QVERIFY(house.step());
    QTRY_VERIFY(house.shown().converted > 170);
    shootSchemes(house.m_house.shell(), QStringLiteral("migrations-moving"));
    house.work();
    QTRY_COMPARE(house.shown().state, MigrationState::Ready);
    QTRY_COMPARE(house.pane().behind().people().count(), 2);
    for (auto *area : house.pane().findChildren<QScrollArea *>())
        area->ensureWidgetVisible(&house.pane().end());
    shootSchemes(house.m_house.shell(), QStringLiteral("migrations-behind"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    shoot(house.m_house.shell(), QStringLiteral("migrations-rtl"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    house.m_house.shell().resize(640, 800);
    QTRY_COMPARE(house.m_house.shell().size(), QSize(640, 800));
    shootSchemes(house.m_house.shell(), QStringLiteral("migrations-640"));
    for (auto *area : house.pane().findChildren<QScrollArea *>())
        area->ensureVisible(0, 0);
    shoot(house.m_house.shell(), QStringLiteral("migrations-640-top"));
    QVERIFY(page->stepOut());
    shoot(house.m_house.shell(), QStringLiteral("migrations-640-list"));
}

GATELODGE_WINDOW_TEST(MigrationsPageTest)
#include "tst_migrations_page.moc"
