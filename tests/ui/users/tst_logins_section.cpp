// Logins in a person's details: what they tell, and what an administrator does with them.
#include "server/store/authorities.h"
#include "server/store/logins.h"
#include "tests/support/builders.h"
#include "tests/support/login/named_directory.h"
#include "tests/ui/house.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/users/login_form.h"
#include "ui/users/logins_section.h"
#include "ui/users/person_pane.h"
#include "ui/users/users_page.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>

namespace gatelodge::login {
const Driver *localDriver();
}

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

class LoginsSectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_login_tells_where_it_is_and_how_it_is_used();
    void a_login_is_entered_by_its_name_there();
    void what_the_schema_asks_for_is_checked_at_its_field();
    void one_is_made_invalid_with_a_reason_and_valid_again();
    void a_removed_one_comes_back_by_undo();
    void what_others_changed_meanwhile_is_not_overwritten();
    void a_new_password_is_asked_for_at_the_next_sign_in();
    void secrets_are_not_shown();
    void the_section_in_pictures();
};

namespace {

tests::NamedDirectory directory;

struct Opened {
    tests::House house{{login::localDriver(), &directory}};
    UserId ada;
    AuthorityId club;
    UsersPage *page = nullptr;
    Opened() {
        ada = tests::aUser(house.session())
                  .named(QStringLiteral("Ada"), QStringLiteral("Brandt"))
                  .called(QStringLiteral("ada"))
                  .withEmail(QStringLiteral("ada@example.org"))
                  .withPassword(value(service::PasswordHasher({1, 64}).hash("correct horse")))
                  .make();
        Authority authority;
        authority.name = QStringLiteral("club");
        authority.title = QStringLiteral("Club directory");
        authority.driver = QStringLiteral("named");
        club = value(store::insertAuthority(house.session(), authority));
    }
    void link(const QString &username) {
        value(store::insertLogin(
            house.session(), {ada,
                              club,
                              QStringLiteral("named"),
                              QStringLiteral("id-") + username,
                              {{QStringLiteral("username"), username},
                               {QStringLiteral("validation_server"), QStringLiteral("https://otp.example.org/")}}}));
    }
    void open(QSize size = {1280, 900}) {
        Shell &shell = house.window(
            QStringLiteral("users"), [this](UndoBar &undo) { return new UsersPage(house.console(), undo); }, size);
        QVERIFY(house.listen());
        page = qobject_cast<UsersPage *>(shell.currentPage());
        page->openPerson(ada);
        QTRY_VERIFY(!section().records().isEmpty());
    }
    LoginsSection &section() const { return *page->findChild<LoginsSection *>(); }
    QString text() const {
        QStringList all;
        for (const QLabel *label : section().findChildren<QLabel *>())
            if (label->isVisibleTo(&section()))
                all << label->text();
        return all.join(u'\n');
    }
    QPushButton *button(const QString &text) const {
        for (auto *one : section().findChildren<QPushButton *>())
            if (one->text() == text && one->isVisibleTo(&section()))
                return one;
        return nullptr;
    }
    // Of the row's menu, by its verb.
    void act(const LoginId &id, const QString &verb) const {
        const auto *more = section().findChild<QToolButton *>(QString::number(id.value) + QStringLiteral("/more"));
        for (QAction *action : more->menu()->actions())
            if (action->text() == verb)
                return action->trigger();
        QFAIL(qPrintable(QStringLiteral("no such action: ") + verb));
    }
    const LoginRecord &record(int number) const { return section().records()[number]; }
};

} // namespace

void LoginsSectionTest::every_login_tells_where_it_is_and_how_it_is_used() {
    Opened s;
    s.link(QStringLiteral("alovelace"));
    s.open();
    QTRY_COMPARE(s.section().records().size(), 2);
    for (const QString &part :
         {QStringLiteral("kept here, since "), QStringLiteral("at Club directory, since "),
          QStringLiteral("never used yet"), QStringLiteral("otp.example.org"), QStringLiteral("Username there: ")})
        QTRY_VERIFY2(s.text().contains(part), qPrintable(part + QStringLiteral(" in: ") + s.text()));
    s.act(s.record(1).login.id, QStringLiteral("History"));
    QTRY_VERIFY2(s.text().contains(QStringLiteral("by ")), qPrintable(s.text()));
}

void LoginsSectionTest::a_login_is_entered_by_its_name_there() {
    Opened s;
    s.open();
    s.button(QStringLiteral("Add login"))->click();
    LoginForm &form = s.section().form();
    QTRY_COMPARE(form.authority().count(), 1); // our own takes none by name
    QCOMPARE(form.authority().currentText(), QStringLiteral("Club directory"));
    form.username().setText(QStringLiteral("zoe"));
    form.submit();
    QTRY_VERIFY2(s.text().contains(QStringLiteral("Nobody is called so there.")), qPrintable(s.text()));
    form.username().setText(QStringLiteral("alovelace"));
    form.end().setText(QStringLiteral("soon"));
    form.submit();
    QTRY_VERIFY(s.text().contains(QStringLiteral("A day is written like 2027-12-31.")));
    form.end().setText(QDate::currentDate().addDays(30).toString(Qt::ISODate));
    form.submit();
    QTRY_COMPARE(s.section().records().size(), 2);
    QVERIFY(!form.isOpen());
    QCOMPARE(s.record(1).properties.value(QStringLiteral("username")).toString(), QStringLiteral("alovelace"));
    QVERIFY(s.record(1).login.expiresAt.isValid());
    QTRY_VERIFY(s.text().contains(QStringLiteral("ends ")));
}

void LoginsSectionTest::what_the_schema_asks_for_is_checked_at_its_field() {
    Opened s;
    s.link(QStringLiteral("alovelace"));
    s.open();
    QTRY_COMPARE(s.section().records().size(), 2);
    s.act(s.record(1).login.id, QStringLiteral("Change…"));
    LoginForm &form = s.section().form();
    SchemaField *server = form.form().fieldNamed(QStringLiteral("validation_server"));
    QVERIFY(server);
    QVERIFY(!form.form().fieldNamed(QStringLiteral("email"))); // the authority says it, nobody enters it
    server->findChild<QLineEdit *>()->setText(QStringLiteral("nowhere"));
    form.submit();
    QTRY_VERIFY(server->isComplaining());
    server->findChild<QLineEdit *>()->setText(QStringLiteral("https://second.example.org/"));
    form.submit();
    QTRY_COMPARE(s.record(1).properties.value(QStringLiteral("validation_server")).toString(),
                 QStringLiteral("https://second.example.org/"));
}

void LoginsSectionTest::one_is_made_invalid_with_a_reason_and_valid_again() {
    Opened s;
    s.open();
    QTRY_VERIFY(s.button(QStringLiteral("Invalidate…")));
    s.button(QStringLiteral("Invalidate…"))->click();
    QLineEdit *why = nullptr;
    for (auto *edit : s.section().findChildren<QLineEdit *>())
        if (edit->isVisibleTo(&s.section()))
            why = edit;
    QVERIFY(why);
    QTest::keyClicks(why, QStringLiteral("lost notebook"));
    s.button(QStringLiteral("Make it invalid"))->click();
    QTRY_COMPARE(s.record(0).login.state, LoginState::Invalidated);
    QTRY_VERIFY2(s.text().contains(QStringLiteral("“lost notebook”")), qPrintable(s.text()));
    QTRY_VERIFY(s.button(QStringLiteral("Validate")));
    s.button(QStringLiteral("Validate"))->click();
    QTRY_COMPARE(s.record(0).login.state, LoginState::Validated);
}

void LoginsSectionTest::a_removed_one_comes_back_by_undo() {
    Opened s;
    s.link(QStringLiteral("alovelace"));
    s.open();
    QTRY_COMPARE(s.section().records().size(), 2);
    s.act(s.record(1).login.id, QStringLiteral("Remove"));
    QTRY_COMPARE(s.section().records().size(), 1);
    QTRY_VERIFY(s.house.shell().undoBar().isOffering());
    s.house.shell().undoBar().undo();
    QTRY_COMPARE(s.section().records().size(), 2);
    QCOMPARE(s.record(1).login.state, LoginState::Validated);
}

void LoginsSectionTest::what_others_changed_meanwhile_is_not_overwritten() {
    Opened s;
    s.link(QStringLiteral("alovelace"));
    s.open();
    QTRY_COMPARE(s.section().records().size(), 2);
    const LoginRecord seen = s.record(1);
    s.act(seen.login.id, QStringLiteral("Change…"));
    LoginForm &form = s.section().form();
    s.house.sql(QStringLiteral("UPDATE gatelodge.logins SET revision = revision + 1 WHERE login_id = %1")
                    .arg(seen.login.id.value));
    form.end().setText(QDate::currentDate().addDays(30).toString(Qt::ISODate));
    form.submit();
    QTRY_VERIFY2(s.text().contains(QStringLiteral("Somebody else changed it meanwhile.")), qPrintable(s.text()));
}

void LoginsSectionTest::a_new_password_is_asked_for_at_the_next_sign_in() {
    Opened s;
    s.open();
    s.act(s.record(0).login.id, QStringLiteral("Ask for a new one at the next sign-in"));
    QTRY_VERIFY(s.record(0).due);
}

void LoginsSectionTest::secrets_are_not_shown() {
    Opened s;
    s.house.sql(
        QStringLiteral("INSERT INTO gatelodge.logins (user_uid, authority_id, kind, identity, properties, state, "
                       "expires_at) SELECT '%1', authority_id, 'token', md5('a') || md5('b'), '{\"scopes\": [], "
                       "\"name\": \"backup\"}', 'validated', now() + interval '1 day' FROM gatelodge.authorities "
                       "WHERE driver = 'token'")
            .arg(toString(s.ada)));
    s.open();
    QTRY_COMPARE(s.section().records().size(), 2);
    const QByteArray digest = QCryptographicHash::hash("a", QCryptographicHash::Md5).toHex();
    QVERIFY(!s.text().contains(QString::fromLatin1(digest)));
}

void LoginsSectionTest::the_section_in_pictures() {
    if (!takesPictures())
        return;
    Opened s;
    s.link(QStringLiteral("alovelace"));
    s.house.sql(
        QStringLiteral("UPDATE gatelodge.logins SET must_change = 'asked' WHERE kind = 'password';"
                       "UPDATE gatelodge.logins SET expires_at = now() - interval '2 days' WHERE kind = 'named'"));
    s.open();
    for (const QSize size : {QSize(1000, 700), QSize(1400, 900)}) {
        s.house.shell().resize(size);
        QTRY_COMPARE(s.section().records().size(), 2);
        auto *scroll = s.page->person().findChild<QScrollArea *>();
        scroll->ensureWidgetVisible(&s.section(), 0, 400);
        shootSchemes(s.house.shell(), QStringLiteral("logins-%1").arg(size.width()));
        s.button(QStringLiteral("Add login"))->click();
        QTRY_COMPARE(s.section().form().authority().count(), 1);
        QCoreApplication::processEvents();
        scroll->ensureWidgetVisible(&s.section(), 0, 400);
        shoot(s.house.shell(), QStringLiteral("logins-form-%1").arg(size.width()));
    }
}

GATELODGE_WINDOW_TEST(LoginsSectionTest)
#include "tst_logins_section.moc"
