// The Approvals subject: who waits, one decision and several at once, what others have decided meanwhile, and the
// rules.
#include "server/service/access.h"
#include "server/service/approvals.h"
#include "server/store/approvals.h"
#include "server/store/users.h"
#include "tests/ui/club.h"
#include "ui/approvals/approval_pane.h"
#include "ui/approvals/approvals_page.h"
#include "ui/approvals/arrival_rules_pane.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field.h"
#include "ui/pieces/strips.h"
#include "ui/pieces/text.h"
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

namespace {

constexpr int kPatience = 20'000; // ms

}

class ApprovalsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void who_waits_stands_first_and_is_approved_with_a_word();
    void several_are_decided_at_once();
    void what_somebody_else_has_decided_is_said();
    void a_long_word_is_refused_before_it_is_sent();
    void decided_ones_offer_no_decision();
    void what_others_do_appears_by_itself();
    void the_rules_are_set_and_stay();
    void rules_that_are_saved_before_the_answer_to_another_are_all_stored();
    void rules_that_somebody_else_has_changed_are_not_undone();
    void a_rule_that_somebody_else_has_set_is_told_before_it_is_overwritten_data();
    void a_rule_that_somebody_else_has_set_is_told_before_it_is_overwritten();
    void who_may_sign_up_as_somebody_else_has_chosen_it_is_told();
    void after_a_refusal_the_page_shows_what_stands();
    void nothing_is_set_before_the_rules_are_read();
    void a_wrong_rule_is_said_at_its_field_data();
    void a_wrong_rule_is_said_at_its_field();
    void nobody_waits_is_said();
    void the_language_is_switched_live();
    void pictures();

private:
    enum class Hub { Hears, Deaf };
    static ApprovalsPage *open(House &house, Hub hub = Hub::Hears) {
        ApprovalsPage *page = nullptr;
        if (hub == Hub::Hears && !house.listen())
            qFatal("the hub hears nothing");
        house.window(QStringLiteral("users"), [&](UndoBar &) { return page = new ApprovalsPage(house.console()); });
        return page;
    }
    static UserId waits(House &house, const QString &first, const QString &last, int hours = 1) {
        const QString address = first.toLower() + QStringLiteral("@riverside.example");
        const UserId uid = aUser(house.session()).named(first, last).withEmail(address).make();
        house.sql(
            QStringLiteral("UPDATE users SET status = 'pending' WHERE uid = '%1'; INSERT INTO approvals (kind, "
                           "user_uid, authority_id, first_name, last_name, address, client, asked_at, expires_at) "
                           "VALUES ('account', '%1', 1, '%2', '%3', '%4', 'Firefox on Linux (192.0.2.7)', "
                           "now() - interval '%5 h', now() + interval '13 days')")
                .arg(toString(uid), first, last, address)
                .arg(hours));
        return uid;
    }
    static QStringList spoken(const ApprovalsPage &page) {
        QStringList texts;
        for (int row = 0; row < page.rows().rowCount(); ++row)
            texts << page.rows().index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    static bool says(const QWidget &widget, const QString &text) {
        const auto labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    // The rules, open and read.
    static void openRules(ApprovalsPage *page) {
        page->add();
        QTRY_VERIFY_WITH_TIMEOUT(page->rules().signUp().isEnabled(), kPatience);
    }
    static void type(FieldEdit &field, const QString &text) {
        field.open();
        field.edit()->setText(text);
        QTest::keyClick(field.edit(), Qt::Key_Return);
    }
    static ArrivalRules rulesOf(House &house) { return value(service::readArrivalRules(house.session())); }
    static void setByAnother(House &house, const ArrivalRules &rules) {
        const auto access = service::Access::owner({QStringLiteral("console:another"), Source::Console, {}});
        value(service::changeArrivalRules(house.session(), access.manageSettings(),
                                          value(service::readArrivalRules(house.session())), rules));
    }
    static UserStatus statusOf(House &house, const UserId &uid) {
        return value(store::findUser(house.session(), uid)).status;
    }
};

void ApprovalsPageTest::who_waits_stands_first_and_is_approved_with_a_word() {
    House house;
    const UserId ada = waits(house, QStringLiteral("Ada"), QStringLiteral("Lovelace"), 3);
    waits(house, QStringLiteral("Bob"), QStringLiteral("Noyce"), 1);
    ApprovalsPage *page = open(house);
    QAbstractItemModelTester tester(&page->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(page->rows().rowCount(), 2);
    QVERIFY(spoken(*page).first().startsWith(QLatin1String("Ada Lovelace, wants an account, Waits for you, asked ")));
    page->open(page->rows().keyAt(0));
    QTRY_VERIFY(says(page->pane(), QStringLiteral("192.0.2.7")));
    page->pane().note().setPlainText(QStringLiteral("Welcome."));
    QTest::mouseClick(&page->pane().approve(), Qt::LeftButton);
    QTRY_COMPARE(statusOf(house, ada), UserStatus::Active);
    QTRY_VERIFY(spoken(*page).last().startsWith(QLatin1String("Ada Lovelace, wants an account, Approved, approved ")));
    QCOMPARE(house.letters().recipients(), QStringList(QStringLiteral("ada@riverside.example")));
    QTRY_VERIFY(says(page->pane(), QStringLiteral("Welcome.")));
    QVERIFY(says(page->pane(), QStringLiteral("tester in the console")));
    QVERIFY(!page->pane().approve().isVisible());
}

void ApprovalsPageTest::several_are_decided_at_once() {
    House house;
    const UserId ada = waits(house, QStringLiteral("Ada"), QStringLiteral("Lovelace"), 3);
    const UserId bob = waits(house, QStringLiteral("Bob"), QStringLiteral("Noyce"), 2);
    const UserId eve = waits(house, QStringLiteral("Eve"), QStringLiteral("Moneypenny"), 1);
    ApprovalsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 3);
    page->table().setCurrentIndex(page->rows().index(0, 0));
    page->table().setFocus();
    QTest::keyClick(&page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(int(page->pane().approvals().size()), 2);
    QCOMPARE(page->pane().decline().text(), QStringLiteral("Decline 2 requests"));
    QTest::mouseClick(&page->pane().decline(), Qt::LeftButton);
    QTRY_VERIFY(value(store::findUser(house.session(), ada)).deletedAt.isValid());
    QTRY_VERIFY(value(store::findUser(house.session(), bob)).deletedAt.isValid());
    QVERIFY(!value(store::findUser(house.session(), eve)).deletedAt.isValid());
    QTRY_VERIFY(says(page->pane(), QStringLiteral("2 people are told that it was declined.")));
}

void ApprovalsPageTest::what_somebody_else_has_decided_is_said() {
    House house;
    const UserId ada = waits(house, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
    ApprovalsPage *page = open(house, Hub::Deaf);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    QTRY_VERIFY(page->pane().approve().isVisible());
    house.sql(QStringLiteral("UPDATE approvals SET state = 'declined'"));
    QTest::mouseClick(&page->pane().approve(), Qt::LeftButton);
    QTRY_VERIFY(says(page->pane(), QStringLiteral("decided by somebody else meanwhile")));
    QCOMPARE(statusOf(house, ada), UserStatus::Pending);
}

void ApprovalsPageTest::a_long_word_is_refused_before_it_is_sent() {
    House house;
    waits(house, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
    ApprovalsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    page->pane().note().setPlainText(QString(201, u'x'));
    QVERIFY(!page->pane().approve().isEnabled() && !page->pane().decline().isEnabled());
    page->pane().note().setPlainText(QString(200, u'x'));
    QVERIFY(page->pane().approve().isEnabled());
}

void ApprovalsPageTest::decided_ones_offer_no_decision() {
    House house;
    waits(house, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
    house.sql(QStringLiteral("UPDATE approvals SET state = 'withdrawn'"));
    ApprovalsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    QTRY_VERIFY(says(page->pane(), QStringLiteral("Withdrawn")));
    QVERIFY(!page->pane().approve().isVisible() && !page->pane().decline().isVisible());
}

void ApprovalsPageTest::what_others_do_appears_by_itself() {
    House house;
    ApprovalsPage *page = open(house);
    waits(house, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
    QTRY_COMPARE(page->rows().rowCount(), 1);
    house.sql(QStringLiteral("UPDATE approvals SET state = 'withdrawn'"));
    QTRY_VERIFY(spoken(*page).first().contains(QLatin1String("Withdrawn")));
}

void ApprovalsPageTest::the_rules_are_set_and_stay() {
    House house;
    ApprovalsPage *page = open(house);
    openRules(page);
    QCOMPARE(page->rules().signUp().current(), 1);
    page->rules().signUp().pressPart(2);
    QTRY_COMPARE_WITH_TIMEOUT(rulesOf(house).signUp, SignUpWay::ByApproval, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(says(page->rules(), QStringLiteral("waits here until you have looked")), kPatience);
    Q_EMIT page->rules().automatic().saveRequested(true);
    QTRY_VERIFY_WITH_TIMEOUT(rulesOf(house).automatic, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(page->rules().automatic().value(), kPatience);
    type(page->rules().domains(), QStringLiteral("@Riverside.example, lake.example"));
    QVERIFY(page->rules().domains().isPending());
    QTRY_VERIFY_WITH_TIMEOUT(!page->rules().domains().isPending(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(page->rules().domains().value(), QStringLiteral("riverside.example lake.example"),
                              kPatience);
    QVERIFY(!page->rules().domains().isOpen());
    type(page->rules().approvalDays(), QStringLiteral("30"));
    QTRY_COMPARE_WITH_TIMEOUT(page->rules().approvalDays().value(), QStringLiteral("30"), kPatience);
    type(page->rules().warningDays(), QStringLiteral("0"));
    QTRY_COMPARE_WITH_TIMEOUT(rulesOf(house).warningDays, 0, kPatience);
    QCOMPARE(rulesOf(house).approvalDays, 30);
    QCOMPARE(rulesOf(house).signUp, SignUpWay::ByApproval);
}

void ApprovalsPageTest::rules_that_are_saved_before_the_answer_to_another_are_all_stored() {
    House house;
    ApprovalsPage *page = open(house);
    openRules(page);
    const ArrivalRulesPane &pane = page->rules();
    type(pane.approvalDays(), QStringLiteral("31"));
    type(pane.warningDays(), QStringLiteral("3"));
    type(pane.domains(), QStringLiteral("lake.example"));
    page->rules().show({}); // what was read before ends nobody's waiting
    for (const FieldEdit *field : {&pane.approvalDays(), &pane.warningDays(), &pane.domains()})
        QVERIFY(field->isPending());
    QTRY_COMPARE_WITH_TIMEOUT(rulesOf(house).domains, QStringList(QStringLiteral("lake.example")), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(pane.domains().value(), QStringLiteral("lake.example"), kPatience);
    for (const FieldEdit *field : {&pane.approvalDays(), &pane.warningDays(), &pane.domains()})
        QTRY_VERIFY_WITH_TIMEOUT(!field->isPending(), kPatience);
    QCOMPARE(rulesOf(house).approvalDays, 31);
    QCOMPARE(rulesOf(house).warningDays, 3);
}

void ApprovalsPageTest::rules_that_somebody_else_has_changed_are_not_undone() {
    House house;
    ApprovalsPage *page = open(house, Hub::Deaf);
    openRules(page);
    ArrivalRules theirs{SignUpWay::ByMail, true, {QStringLiteral("lake.example")}, 30, 3};
    setByAnother(house, theirs);
    page->rules().signUp().pressPart(2);
    page->rules().show({}); // and here it waits for its own answer
    QCOMPARE(page->rules().signUp().current(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(rulesOf(house).signUp, SignUpWay::ByApproval, kPatience);
    theirs.signUp = SignUpWay::ByApproval;
    QCOMPARE(rulesOf(house), theirs);
    QTRY_COMPARE_WITH_TIMEOUT(page->rules().domains().value(), QStringLiteral("lake.example"), kPatience);
    QCOMPARE(page->rules().signUp().current(), 2);
}

void ApprovalsPageTest::a_rule_that_somebody_else_has_set_is_told_before_it_is_overwritten_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::newRow("domains") << 0 << "ours.example"
                             << "lake.example";
    QTest::newRow("how long a request waits") << 1 << "31"
                                              << "30";
    QTest::newRow("when people are warned") << 2 << "5"
                                            << "3";
}

void ApprovalsPageTest::a_rule_that_somebody_else_has_set_is_told_before_it_is_overwritten() {
    QFETCH(int, number);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    House house;
    ApprovalsPage *page = open(house, Hub::Deaf);
    openRules(page);
    ArrivalRules stored{SignUpWay::ByMail, false, {QStringLiteral("lake.example")}, 30, 3};
    setByAnother(house, stored);
    FieldEdit *fields[] = {&page->rules().domains(), &page->rules().approvalDays(), &page->rules().warningDays()};
    FieldEdit &field = *fields[number];
    type(field, ours);
    const QString told = QStringLiteral("Somebody else wrote “%1” meanwhile").arg(theirs);
    QTRY_VERIFY_WITH_TIMEOUT(says(field, told), kPatience);
    QVERIFY(field.isOpen() && !field.isPending());
    QCOMPARE(field.edit()->text(), ours);
    QCOMPARE(field.value(), theirs);
    QCOMPARE(rulesOf(house), stored);
    QTest::keyClick(field.edit(), Qt::Key_Return); // both are known now
    QTRY_COMPARE_WITH_TIMEOUT(field.value(), ours, kPatience);
    QVERIFY(!(rulesOf(house) == stored));
    QCOMPARE(rulesOf(house).signUp, stored.signUp);
}

void ApprovalsPageTest::who_may_sign_up_as_somebody_else_has_chosen_it_is_told() {
    House house;
    ApprovalsPage *page = open(house, Hub::Deaf);
    openRules(page);
    ArrivalRules theirs = rulesOf(house);
    theirs.signUp = SignUpWay::Off;
    setByAnother(house, theirs);
    page->rules().signUp().pressPart(2);
    const QString told = QStringLiteral("Somebody else chose “Nobody” meanwhile.");
    QTRY_VERIFY_WITH_TIMEOUT(says(page->rules(), told), kPatience);
    QCOMPARE(page->rules().signUp().current(), 0);
    QCOMPARE(rulesOf(house), theirs);
    page->rules().show(rulesOf(house)); // a later reading does not take the words away
    QVERIFY(says(page->rules(), told));
    page->rules().signUp().pressPart(2);
    page->rules().signUp().pressPart(1); // before the answer to the first
    QTRY_VERIFY_WITH_TIMEOUT(rulesOf(house).signUp == SignUpWay::ByMail, kPatience);
    QVERIFY(!says(page->rules(), told));
}

void ApprovalsPageTest::after_a_refusal_the_page_shows_what_stands() {
    House house;
    ApprovalsPage *page = open(house, Hub::Deaf);
    openRules(page);
    const ArrivalRules theirs{SignUpWay::Off, true, {QStringLiteral("lake.example")}, 30, 3};
    setByAnother(house, theirs);
    type(page->rules().warningDays(), QStringLiteral("91"));
    QTRY_VERIFY_WITH_TIMEOUT(says(page->rules().warningDays(), QStringLiteral("number of days")), kPatience);
    QCOMPARE(page->rules().warningDays().edit()->text(), QStringLiteral("91")); // for another try
    QVERIFY(page->rules().warningDays().isOpen());
    QCOMPARE(page->rules().domains().value(), QStringLiteral("lake.example"));
    QCOMPARE(page->rules().signUp().current(), 0);
    QVERIFY(page->rules().automatic().value());
    QCOMPARE(rulesOf(house), theirs);
}

void ApprovalsPageTest::nothing_is_set_before_the_rules_are_read() {
    House house;
    setByAnother(house, {SignUpWay::ByApproval, true, {QStringLiteral("lake.example")}, 30, 3});
    ApprovalsPage page(house.console());
    page.add();
    QVERIFY(!page.rules().signUp().isEnabled());
    QVERIFY(!page.rules().automatic().isEnabled());
    QVERIFY(!page.rules().domains().isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(page.rules().signUp().isEnabled(), kPatience);
    QCOMPARE(page.rules().signUp().current(), 2);
    QVERIFY(page.rules().automatic().isEnabled() && page.rules().automatic().value());
    QCOMPARE(page.rules().domains().value(), QStringLiteral("lake.example"));
}

void ApprovalsPageTest::a_wrong_rule_is_said_at_its_field_data() {
    QTest::addColumn<bool>("domains");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("no domain") << true << "not_a_domain"
                               << "no domain";
    QTest::newRow("no number") << false << "soon"
                               << "number of days";
    QTest::newRow("too many days") << false << "91"
                                   << "number of days";
}
void ApprovalsPageTest::a_wrong_rule_is_said_at_its_field() {
    QFETCH(bool, domains);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    House house;
    ApprovalsPage *page = open(house);
    openRules(page);
    FieldEdit &field = domains ? page->rules().domains() : page->rules().approvalDays();
    const ArrivalRules before = rulesOf(house);
    type(field, typed);
    QTRY_VERIFY_WITH_TIMEOUT(says(field, said), kPatience);
    QCOMPARE(rulesOf(house), before);
}

void ApprovalsPageTest::nobody_waits_is_said() {
    House house;
    ApprovalsPage *page = open(house);
    QTRY_VERIFY(says(*page, QStringLiteral("Nobody waits for you")));
}

void ApprovalsPageTest::the_language_is_switched_live() {
    House house;
    waits(house, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
    ApprovalsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(spoken(*page).first().startsWith(u'['));
    QTRY_VERIFY(page->pane().approve().text().startsWith(u'['));
    QVERIFY(page->pane().note().accessibleName().startsWith(u'['));
    QCoreApplication::removeTranslator(&brackets);
}

void ApprovalsPageTest::pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS names no folder");
    House house;
    fillClub(house);
    waits(house, QStringLiteral("Mara"), QStringLiteral("Lindqvist"), 30);
    waits(house, QStringLiteral("Charlotte"), QStringLiteral("Featherstonehaugh-Okonkwo"), 5);
    waits(house, QStringLiteral("Otto"), QStringLiteral("Alt"), 2);
    house.sql(QStringLiteral(
        "INSERT INTO approvals (kind, user_uid, authority_id, first_name, last_name, address, asked_at, expires_at) "
        "SELECT 'recovery', uid, 1, first_name, last_name, 'amir@lake.example', now() - interval '20 min', now() + "
        "interval '14 days' FROM users WHERE username = 'amir.haddad'; "
        "INSERT INTO approvals (kind, user_uid, authority_id, first_name, last_name, address, asked_at, expires_at, "
        "state, "
        "decided_at, decided_by, note) SELECT 'account', uid, 1, first_name, last_name, 'x@lake.example', now() - "
        "interval "
        "'3 days', now() + interval '14 days', 'approved', now() - interval '2 days', 'console:marta', 'Welcome "
        "aboard.' "
        "FROM users WHERE username = 'amir.haddad'"));
    ApprovalsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 5);
    page->open(page->rows().keyAt(0));
    page->pane().note().setPlainText(QStringLiteral("Welcome aboard, Mara."));
    shootSchemes(house.shell(), QStringLiteral("approvals"));
    page->open(page->rows().keyAt(4));
    shoot(house.shell(), QStringLiteral("approvals-decided"));
    page->table().setCurrentIndex(page->rows().index(0, 0));
    page->table().setFocus();
    for (int more = 0; more < 2; ++more)
        QTest::keyClick(&page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(int(page->pane().approvals().size()), 3);
    shoot(house.shell(), QStringLiteral("approvals-several"));
    page->add();
    shootSchemes(house.shell(), QStringLiteral("approvals-rules"));
    house.sql(QStringLiteral("DELETE FROM approvals"));
    QTRY_COMPARE(page->rows().rowCount(), 0);
    page->stepOut();
    shoot(house.shell(), QStringLiteral("approvals-empty"));
}

GATELODGE_WINDOW_TEST(ApprovalsPageTest)
#include "tst_approvals_page.moc"
