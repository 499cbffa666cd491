// The rules for passwords, tries and sessions in the pane of the accounts kept here (EL-09, EA-25, EA-33, EA-34).
#include "server/service/access.h"
#include "server/service/password_policy.h"
#include "server/store/settings.h"
#include "tests/ui/house.h"
#include "ui/authorities/authorities_page.h"
#include "ui/authorities/authority_pane.h"
#include "ui/authorities/limits_section.h"
#include "ui/authorities/password_section.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

namespace gatelodge::login {
const Driver *localDriver();
const Driver *tokenDriver();
} // namespace gatelodge::login

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

class RulesSectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_rule_is_shown_with_its_default();
    void rules_are_saved_together_with_the_revision_seen();
    void a_rule_out_of_its_bounds_is_refused_at_its_field_data();
    void a_rule_out_of_its_bounds_is_refused_at_its_field();
    void a_password_is_tried_by_the_rules_as_they_stand();
    void what_was_tried_is_kept_nowhere();
    void tries_and_sessions_are_limited_each_by_itself();
    void what_the_help_of_a_limit_calls_the_default_is_the_default();
    void a_limit_that_somebody_else_sets_beside_it_is_no_quarrel();
    void members_see_who_is_here_only_after_the_switch();
    void the_built_in_tokens_have_a_title();
    void the_sections_in_pictures();
};

namespace {

struct Opened {
    tests::House house{{login::localDriver(), login::tokenDriver()}};
    AuthoritiesPage *page = nullptr;
    void open(QSize size = {1280, 900}) {
        Shell &shell = house.window(
            QStringLiteral("groups"), [this](UndoBar &undo) { return new AuthoritiesPage(house.console(), undo); },
            size);
        QVERIFY(house.listen());
        page = qobject_cast<AuthoritiesPage *>(shell.currentPage());
        QTRY_VERIFY(page->rows().rowCount() > 0);
        page->open(QStringLiteral("1"));
        QTRY_VERIFY(passwords().form().isEnabled());
        QTRY_VERIFY(page->pane().tries().form().isEnabled() && page->pane().sessions().form().isEnabled());
    }
    PasswordSection &passwords() const { return page->pane().passwords(); }
    static QLineEdit *edit(RulesSection &section, const char *name) {
        return section.form().fieldNamed(QLatin1StringView(name))->findChild<QLineEdit *>();
    }
    static QString text(RulesSection &section, const char *name) { return edit(section, name)->text(); }
    static void type(RulesSection &section, const char *name, const QString &text) {
        QLineEdit *field = edit(section, name);
        field->setText(text);
        Q_EMIT field->textEdited(text);
    }
    PasswordPolicy stored() { return value(service::readPasswordPolicy(house.session(), kLocalAuthority)).policy; }
};

} // namespace

void RulesSectionsTest::every_rule_is_shown_with_its_default() {
    Opened s;
    s.open();
    for (const char *name : {"least_length", "least_length_with_second_factor", "least_score", "least_classes",
                             "class_small", "class_letter", "history", "least_age_days", "ageing_days", "warning_days"})
        QVERIFY2(s.passwords().form().fieldNamed(QLatin1StringView(name)), name);
    QCOMPARE(s.text(s.passwords(), "warning_days"), QStringLiteral("14"));
    QVERIFY(!s.passwords().saveButton().isVisibleTo(&s.passwords()));
    QVERIFY(s.passwords().isVisibleTo(&s.page->pane()));
}

void RulesSectionsTest::rules_are_saved_together_with_the_revision_seen() {
    Opened s;
    s.open();
    s.type(s.passwords(), "least_length", QStringLiteral("12"));
    s.type(s.passwords(), "history", QStringLiteral("5"));
    s.type(s.passwords(), "least_classes", QStringLiteral("2"));
    auto *digits = s.passwords().form().fieldNamed(QStringLiteral("class_digit"))->findChild<QCheckBox *>();
    digits->click();
    s.passwords().save();
    QTRY_COMPARE(s.stored().leastLength, 12);
    QCOMPARE(s.stored().history, 5);
    QVERIFY(!s.stored().classes.testFlag(CharacterClass::Digit));
    QVERIFY(s.stored().classes.testFlag(CharacterClass::Sign));
    QTRY_VERIFY(!s.passwords().saveButton().isVisibleTo(&s.passwords()));
    s.type(s.passwords(), "least_length", QStringLiteral("20"));
    PasswordPolicy others = s.stored();
    others.ageingDays = 90;
    const auto permit = service::Access::owner(Actor::system()).manageSettings();
    value(service::writePasswordPolicy(s.house.session(), permit, kLocalAuthority,
                                       value(service::readPasswordPolicy(s.house.session(), kLocalAuthority)).revision,
                                       others));
    s.passwords().save();
    const auto said = [&] {
        for (const QLabel *label : s.passwords().findChildren<QLabel *>())
            if (label->text().startsWith(QLatin1String("Somebody else changed it meanwhile.")))
                return true;
        return false;
    };
    QTRY_VERIFY(said());
    QCOMPARE(s.stored().leastLength, 12);
}

void RulesSectionsTest::a_rule_out_of_its_bounds_is_refused_at_its_field_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("too short") << QByteArray("least_length") << "7";
    QTest::newRow("no number") << QByteArray("history") << "many";
    QTest::newRow("more than the length itself") << QByteArray("least_length_with_second_factor") << "16";
}

void RulesSectionsTest::a_rule_out_of_its_bounds_is_refused_at_its_field() {
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    Opened s;
    s.open();
    s.type(s.passwords(), name.constData(), text);
    s.passwords().save();
    QTRY_VERIFY(s.passwords().form().fieldNamed(QString::fromLatin1(name))->isComplaining());
    QCOMPARE(s.stored(), PasswordPolicy());
}

void RulesSectionsTest::a_password_is_tried_by_the_rules_as_they_stand() {
    Opened s;
    s.open();
    s.passwords().trial().setText(QStringLiteral("password123"));
    QTRY_VERIFY2(s.passwords().verdict().contains(QStringLiteral("It is too short.")),
                 qPrintable(s.passwords().verdict()));
    s.passwords().trial().setText(QStringLiteral("seven small boats in a row"));
    QTRY_VERIFY(s.passwords().verdict().startsWith(QStringLiteral("These rules accept it.")));
    s.type(s.passwords(), "least_length", QStringLiteral("40")); // not saved yet
    QTRY_VERIFY(s.passwords().verdict().startsWith(QStringLiteral("It is too short.")));
}

void RulesSectionsTest::what_was_tried_is_kept_nowhere() {
    Opened s;
    s.open();
    const auto settings = [&s] {
        QStringList all;
        for (const store::Row &row : tests::value(s.house.session().rows("setting.list")))
            all << row.text("name") + u' ' + row.text("value") + u' ' + row.text("revision");
        return all;
    };
    const QStringList before = settings();
    const QString secret = QStringLiteral("canary-in-a-coal-mine");
    s.passwords().trial().setText(secret);
    QTRY_VERIFY(!s.passwords().verdict().isEmpty());
    QCOMPARE(settings(), before);
    const auto audit = tests::value(s.house.session().rows("audit.latest", 100));
    for (const store::Row &row : audit)
        QVERIFY(!row.text("after").contains(secret));
    s.page->pane().hide();
    QVERIFY(s.passwords().trial().text().isEmpty());
}

void RulesSectionsTest::tries_and_sessions_are_limited_each_by_itself() {
    Opened s;
    s.open();
    const auto chosen = [&] {
        auto future = s.house.console().authorities.limits();
        while (!future.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return value(future.result()).chosen;
    };
    LimitsSection &tries = s.page->pane().tries(), &sessions = s.page->pane().sessions();
    s.type(tries, "tries_per_account", QStringLiteral("5"));
    s.type(tries, "tries_window", QStringLiteral("30"));
    tries.save();
    QTRY_COMPARE(chosen(),
                 QJsonObject({{QStringLiteral("tries_per_account"), 5}, {QStringLiteral("tries_window"), 1800}}));
    QTRY_COMPARE(s.text(tries, "tries_window"), QStringLiteral("30"));
    s.type(sessions, "idle_limit", QStringLiteral("60"));
    sessions.save();
    QTRY_VERIFY(chosen().contains(QStringLiteral("idle_limit")));
    QCOMPARE(chosen().value(QStringLiteral("idle_limit")).toInt(), 3600);
    QCOMPARE(chosen().value(QStringLiteral("tries_per_account")).toInt(), 5); // untouched
    QTRY_VERIFY(!tries.saveButton().isVisibleTo(&tries));
    s.type(tries, "tries_per_account", QStringLiteral("10")); // the default: nobody chooses it any more
    tries.save();
    QTRY_VERIFY(!chosen().contains(QStringLiteral("tries_per_account")));
}

// The numbers stand in the server; what the form says of them is words.
void RulesSectionsTest::what_the_help_of_a_limit_calls_the_default_is_the_default() {
    Opened s;
    s.open();
    for (const auto about : {LimitsSection::About::Tries, LimitsSection::About::Sessions}) {
        LimitsSection &section =
            about == LimitsSection::About::Tries ? s.page->pane().tries() : s.page->pane().sessions();
        for (const SettingField &field : LimitsSection::limits(about)) {
            static const QRegularExpression told(QStringLiteral("Default: (\\d+)"));
            const auto said = told.match(QString::fromUtf8(field.help));
            if (field.kind == SettingField::Number)
                QTRY_COMPARE(s.text(section, field.name.toLatin1().constData()), said.captured(1));
        }
    }
}

void RulesSectionsTest::a_limit_that_somebody_else_sets_beside_it_is_no_quarrel() {
    Opened s;
    s.open();
    LimitsSection &tries = s.page->pane().tries();
    s.type(tries, "tries_per_account", QStringLiteral("5"));
    auto elsewhere = s.house.console().authorities.changeLimits({}, {{QStringLiteral("idle_limit"), 3600}});
    QTRY_VERIFY(elsewhere.isFinished() && elsewhere.result());
    tries.save();
    const auto chosen = [&s](const char *name) {
        return value(store::readChosenSettings(s.house.session())).value(QLatin1StringView(name)).toInt();
    };
    QTRY_COMPARE(chosen("tries_per_account"), 5);
    QCOMPARE(chosen("idle_limit"), 3600);
}

void RulesSectionsTest::members_see_who_is_here_only_after_the_switch() {
    Opened s;
    s.open();
    LimitsSection &sessions = s.page->pane().sessions();
    auto *box = sessions.form().fieldNamed(QLatin1StringView("members_see_online"))->findChild<QCheckBox *>();
    QVERIFY(box && !box->isChecked());
    const auto shown = [&s] { return value(store::readHouseSettings(s.house.session())).membersSeeOnline; };
    box->click();
    sessions.save();
    QTRY_VERIFY(shown());
    QTRY_VERIFY(!sessions.saveButton().isVisibleTo(&sessions));
    box->click();
    sessions.save();
    QTRY_VERIFY(!shown());
    QVERIFY(!value(store::readChosenSettings(s.house.session())).contains(QStringLiteral("members_see_online")));
}

void RulesSectionsTest::the_built_in_tokens_have_a_title() {
    Opened s;
    s.open();
    QStringList titles;
    for (int row = 0; row < s.page->rows().rowCount(); ++row)
        titles << s.page->rows().index(row, 0).data(Qt::AccessibleTextRole).toString().section(u',', 0, 0);
    QVERIFY2(titles.contains(QStringLiteral("Access tokens")), qPrintable(titles.join(u'|')));
}

void RulesSectionsTest::the_sections_in_pictures() {
    if (!takesPictures())
        return;
    Opened s;
    s.open();
    for (const QSize size : {QSize(1000, 700), QSize(1400, 900)}) {
        s.house.shell().resize(size);
        s.passwords().trial().setText(QStringLiteral("password123"));
        QTRY_VERIFY(!s.passwords().verdict().isEmpty());
        auto *scroll = s.page->pane().findChild<QScrollArea *>();
        scroll->ensureWidgetVisible(&s.passwords().trial(), 0, 40);
        scroll->verticalScrollBar()->setValue(s.passwords().y() - 16);
        shootSchemes(s.house.shell(), QStringLiteral("rules-%1").arg(size.width()));
        scroll->verticalScrollBar()->setValue(s.passwords().geometry().bottom() - 300);
        shoot(s.house.shell(), QStringLiteral("rules-trial-%1").arg(size.width()));
        scroll->verticalScrollBar()->setValue(s.page->pane().tries().y() - 16);
        shoot(s.house.shell(), QStringLiteral("rules-limits-%1").arg(size.width()));
    }
}

GATELODGE_WINDOW_TEST(RulesSectionsTest)
#include "tst_rules_sections.moc"
