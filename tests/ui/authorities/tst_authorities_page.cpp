#include "server/login/registry.h"
#include "server/store/authorities.h"
#include "server/store/settings.h"
#include "tests/support/login/sample_driver.h"
#include "tests/support/rival.h"
#include "tests/ui/club.h"
#include "ui/authorities/arrivals_section.h"
#include "ui/authorities/authorities_page.h"
#include "ui/authorities/authority_pane.h"
#include "ui/authorities/authority_words.h"
#include "ui/authorities/new_authority.h"
#include "ui/authorities/probe_steps.h"
#include "ui/authorities/settings_section.h"
#include "ui/authorities/trust_section.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class AuthoritiesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void one_is_tried_and_then_added();
    void what_is_wrong_stands_at_its_field();
    void a_secret_is_replaced_and_never_shown();
    void what_is_being_entered_stays_while_others_change_something();
    void the_order_is_changed_by_keys_and_comes_back_by_the_feed();
    void switching_off_is_undone();
    void the_last_way_in_of_the_last_owner_stays_and_says_why();
    void one_with_logins_is_not_deleted_and_says_why();
    void a_deleted_one_comes_back_by_undo();
    void signing_up_moves_and_ends();
    void somebody_new_joins_a_group();
    void one_of_an_unknown_kind_says_so_and_the_others_work();
    void all_of_it_can_be_reached_and_read_aloud();
    void every_driver_can_be_added_and_every_setting_entered();
    void many_are_switched_off_and_deleted_at_once_with_one_undo();
    void pictures();

private:
    static inline const SampleDriver sample;
    static QList<const login::Driver *> drivers() { return {login::findDriver(QStringLiteral("local")), &sample}; }
    // With the accounts kept here as its only authority, whatever else a fresh database may bring.
    struct Inn : House {
        Inn() : House(drivers()) {
            sql(QStringLiteral("UPDATE gatelodge.authorities SET deleted_at = now() WHERE authority_id <> 1"));
        }
    };
    static AuthoritiesPage *open(House &house) {
        AuthoritiesPage *page = nullptr;
        if (!house.listen())
            qFatal("the hub hears nothing");
        house.window(QStringLiteral("authorities"),
                     [&](UndoBar &undo) { return page = new AuthoritiesPage(house.console(), undo); });
        new QAbstractItemModelTester(&page->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest, page);
        return page;
    }
    // An authority as a console makes it, its secret sealed.
    static AuthorityId directory(House &house, const QString &name = QStringLiteral("club")) {
        Authority authority;
        authority.name = name;
        authority.title = name == QLatin1String("club") ? QStringLiteral("Members’ directory") : QString();
        authority.driver = QStringLiteral("sample");
        authority.settings = {{QStringLiteral("host"), QStringLiteral("ldap.riverside.example")},
                              {QStringLiteral("bind_password"), QStringLiteral("right")}};
        auto made = house.console().authorities.create(authority);
        while (!made.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return value(made.result()).id;
    }
    static AuthoritiesPage *openOn(House &house, const AuthorityId &id) {
        AuthoritiesPage *page = open(house);
        if (!QTest::qWaitFor([&] { return page->rows().rowOf(QString::number(id.value)) >= 0; }))
            qFatal("the list does not come");
        page->open(QString::number(id.value));
        return page;
    }
    static QStringList names(const AuthoritiesPage *page) {
        QStringList names;
        for (int row = 0; row < page->rows().rowCount(); ++row)
            names << page->rows().index(row, 0).data().toString();
        return names;
    }
    static bool says(const QWidget &widget, const QString &begin) {
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(begin))
                return true;
        return false;
    }
    static QLineEdit *lineOf(const SchemaForm &form, const char *name) {
        return form.fieldNamed(QLatin1String(name))->findChild<QLineEdit *>();
    }
    static void type(QLineEdit *edit, const QString &text) {
        edit->selectAll();
        edit->insert(text); // as an input method does, whatever the letters
    }
    static bool click(const QWidget &within, const char *verb) {
        for (auto *button : within.findChildren<QAbstractButton *>()) {
            if (button->isVisibleTo(&within) && button->text() == QLatin1String(verb)) {
                button->click();
                return true;
            }
        }
        return false;
    }
};

void AuthoritiesPageTest::one_is_tried_and_then_added() {
    Inn house;
    AuthoritiesPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->add();
    NewAuthority &fresh = page->newOne();
    QCOMPARE(fresh.kind().itemText(0), QStringLiteral("School")); // the preset comes before its bare driver
    QCOMPARE(fresh.title().text(), QStringLiteral("School"));
    QCOMPARE(fresh.name().text(), QStringLiteral("school"));
    QCOMPARE(fresh.form().entered().value(QStringLiteral("scope")).toString(), QStringLiteral("one"));
    type(&fresh.title(), QStringLiteral("Élèves & Teachers"));
    QCOMPARE(fresh.name().text(), QStringLiteral("eleves-teachers"));
    type(lineOf(fresh.form(), "host"), QStringLiteral("away.school.example"));
    type(lineOf(fresh.form(), "bind_password"), QStringLiteral("right"));
    fresh.probe().button().click();
    QTRY_VERIFY(fresh.probe().said().contains(QStringLiteral("It does not answer")));
    QVERIFY(fresh.probe().said().last().contains(QStringLiteral("away.school.example: Connection refused")));
    type(lineOf(fresh.form(), "host"), QStringLiteral("ldap.school.example"));
    fresh.probe().button().click();
    QTRY_VERIFY(fresh.probe().said().contains(QStringLiteral("It lets Gatelodge sign in")));
    QCOMPARE(page->rows().rowCount(), 1); // nothing is saved yet
    fresh.submit();
    QTRY_COMPARE(names(page),
                 (QStringList{QStringLiteral("Accounts of this house"), QStringLiteral("Élèves & Teachers")}));
    QTRY_COMPARE(page->pane().authority().name, QStringLiteral("eleves-teachers"));
    QVERIFY(page->pane().isVisible() && !fresh.isVisible());
}

void AuthoritiesPageTest::what_is_wrong_stands_at_its_field() {
    Inn house;
    AuthoritiesPage *page = open(house);
    page->add();
    NewAuthority &fresh = page->newOne();
    type(lineOf(fresh.form(), "port"), QStringLiteral("70000"));
    type(lineOf(fresh.form(), "page"), QStringLiteral("nowhere"));
    fresh.submit();
    QTRY_VERIFY(fresh.form().fieldNamed(QStringLiteral("host"))->isComplaining());
    QVERIFY(says(*fresh.form().fieldNamed(QStringLiteral("host")), QStringLiteral("This is needed.")));
    QVERIFY(says(*fresh.form().fieldNamed(QStringLiteral("port")), QStringLiteral("A whole number from 1 to 65")));
    QVERIFY(says(*fresh.form().fieldNamed(QStringLiteral("page")), QStringLiteral("An address like")));
    QVERIFY(!fresh.form().fieldNamed(QStringLiteral("scope"))->isComplaining());
    QVERIFY(lineOf(fresh.form(), "host")->hasFocus());
    type(lineOf(fresh.form(), "host"), QStringLiteral("x"));
    QVERIFY(!fresh.form().fieldNamed(QStringLiteral("host"))->isComplaining());
    type(&fresh.name(), QStringLiteral("local"));
    type(lineOf(fresh.form(), "port"), QStringLiteral("636"));
    type(lineOf(fresh.form(), "page"), QStringLiteral("https://x.example/"));
    type(lineOf(fresh.form(), "bind_password"), QStringLiteral("secret"));
    fresh.submit();
    QTRY_VERIFY(says(fresh, QStringLiteral("Another authority has this name.")));
}

void AuthoritiesPageTest::a_secret_is_replaced_and_never_shown() {
    Inn house;
    const AuthorityId id = directory(house);
    AuthoritiesPage *page = openOn(house, id);
    SettingsSection &settings = page->pane().settings();
    QTRY_VERIFY(settings.form().fieldNamed(QStringLiteral("bind_password")));
    SchemaField *secret = settings.form().fieldNamed(QStringLiteral("bind_password"));
    QVERIFY(says(*secret, QStringLiteral("Set, and never shown")));
    QVERIFY(!settings.form().isChanged() && !settings.saveButton().isVisible());
    QVERIFY(click(*secret, "Replace"));
    type(lineOf(settings.form(), "bind_password"), QStringLiteral("wrong"));
    QVERIFY(settings.saveButton().isVisible());
    settings.probe().button().click();
    QTRY_VERIFY(settings.probe().said().join(u' ').contains(QStringLiteral("Invalid credentials (49)")));
    settings.save();
    QTRY_VERIFY(says(*secret, QStringLiteral("Set, and never shown")));
    QTRY_VERIFY(!settings.saveButton().isVisible());
    QVERIFY(lineOf(settings.form(), "bind_password")->text().isEmpty());
    settings.probe().button().click(); // with the stored one
    QTRY_VERIFY(settings.probe().said().join(u' ').contains(QStringLiteral("Invalid credentials (49)")));
}

void AuthoritiesPageTest::what_is_being_entered_stays_while_others_change_something() {
    Inn house;
    const AuthorityId id = directory(house);
    AuthoritiesPage *page = openOn(house, id);
    SettingsSection &settings = page->pane().settings();
    QTRY_VERIFY(settings.form().fieldNamed(QStringLiteral("host")));
    type(lineOf(settings.form(), "host"), QStringLiteral("new.riverside.example"));
    house.sql(QStringLiteral("UPDATE gatelodge.authorities SET title = 'Club' WHERE name = 'club'"));
    QTRY_COMPARE(page->pane().authority().title, QStringLiteral("Club"));
    QCOMPARE(lineOf(settings.form(), "host")->text(), QStringLiteral("new.riverside.example"));
    settings.save();
    QTRY_COMPARE(value(store::findAuthority(house.session(), id)).settings.value(QStringLiteral("host")).toString(),
                 QStringLiteral("new.riverside.example"));
    QCOMPARE(value(store::findAuthority(house.session(), id)).title, QStringLiteral("Club"));
}

void AuthoritiesPageTest::the_order_is_changed_by_keys_and_comes_back_by_the_feed() {
    Inn house;
    const AuthorityId id = directory(house);
    AuthoritiesPage *page = openOn(house, id);
    QCOMPARE(names(page),
             (QStringList{QStringLiteral("Accounts of this house"), QStringLiteral("Members’ directory")}));
    QTest::keyClick(&page->table(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(names(page),
                 (QStringList{QStringLiteral("Members’ directory"), QStringLiteral("Accounts of this house")}));
    QTRY_VERIFY(says(page->pane(), QStringLiteral("Number 1 of 2")));
    page->pane().moveUp(); // is the first already
    page->pane().moveDown();
    QTRY_COMPARE(names(page),
                 (QStringList{QStringLiteral("Accounts of this house"), QStringLiteral("Members’ directory")}));
    QCOMPARE(page->table().currentIndex().row(), 1); // the selection goes along
    const auto isHeadline = [&](const char *words) {
        const auto said = page->findChildren<Paragraph *>();
        return std::any_of(said.begin(), said.end(), [words](const Paragraph *one) {
            return one->isVisible() && one->text() == QLatin1String(words);
        });
    };
    QVERIFY(isHeadline("2 authorities, in the order in which people see them"));
    page->table().sortByColumn(0, Qt::DescendingOrder);
    QVERIFY(isHeadline("2 authorities"));
    QCOMPARE(names(page).first(), QStringLiteral("Members’ directory"));
    page->table().sortByColumn(-1, Qt::AscendingOrder);
    QTRY_COMPARE(names(page).first(), QStringLiteral("Accounts of this house"));
}

void AuthoritiesPageTest::switching_off_is_undone() {
    Inn house;
    AuthoritiesPage *page = openOn(house, directory(house));
    page->pane().trust().inUse().findChild<QCheckBox *>()->click();
    QTRY_VERIFY(!page->pane().authority().enabled);
    QTRY_VERIFY(house.shell().undoBar().isOffering());
    house.shell().undoBar().undo();
    QTRY_VERIFY(page->pane().authority().enabled);
    QTRY_VERIFY(page->pane().trust().inUse().value());
}

void AuthoritiesPageTest::the_last_way_in_of_the_last_owner_stays_and_says_why() {
    Inn house;
    const UserId owner = aUser(house.session()).withPassword("hash").make();
    house.sql(QStringLiteral("INSERT INTO role_grants VALUES ('%1', 'owner')").arg(toString(owner)));
    AuthoritiesPage *page = openOn(house, AuthorityId(1));
    page->pane().trust().inUse().findChild<QCheckBox *>()->click();
    QTRY_VERIFY(says(page->pane().trust(), QStringLiteral("No owner could sign in any more.")));
    QVERIFY(page->pane().trust().inUse().value());
    QVERIFY(page->pane().authority().enabled);
    QVERIFY(!house.shell().undoBar().isOffering());
}

void AuthoritiesPageTest::one_with_logins_is_not_deleted_and_says_why() {
    Inn house;
    const AuthorityId id = directory(house);
    const UserId bob = aUser(house.session()).make();
    house.sql(QStringLiteral("INSERT INTO logins (user_uid, authority_id, kind, identity, state) VALUES ('%1', %2, "
                             "'sample', 'bob', 'validated')")
                  .arg(toString(bob))
                  .arg(id.value));
    AuthoritiesPage *page = openOn(house, id);
    page->pane().remove();
    QTRY_VERIFY(says(page->pane(), QStringLiteral("People have logins there.")));
    QCOMPARE(page->rows().rowCount(), 2);
}

void AuthoritiesPageTest::a_deleted_one_comes_back_by_undo() {
    Inn house;
    AuthoritiesPage *page = openOn(house, directory(house));
    page->pane().remove();
    QTRY_COMPARE(page->rows().rowCount(), 1);
    house.shell().undoBar().undo();
    QTRY_COMPARE(page->rows().rowCount(), 2);
}

void AuthoritiesPageTest::signing_up_moves_and_ends() {
    Inn house;
    AuthoritiesPage *page = openOn(house, AuthorityId(1));
    QTRY_VERIFY(page->pane().trust().signsUp().value());
    page->pane().trust().signsUp().findChild<QCheckBox *>()->click();
    QTRY_VERIFY(!page->pane().trust().signsUp().value());
    QVERIFY(!value(store::readHouseSettings(house.session())).signUp);
    page->pane().trust().signsUp().findChild<QCheckBox *>()->click();
    QTRY_VERIFY(page->pane().trust().signsUp().value());
    QVERIFY(value(store::readHouseSettings(house.session())).signUp);
}

void AuthoritiesPageTest::somebody_new_joins_a_group() {
    Inn house;
    house.sql(QStringLiteral("INSERT INTO groups (name) VALUES ('Members')"));
    const AuthorityId id = directory(house);
    AuthoritiesPage *page = openOn(house, id);
    QVERIFY(!page->pane().arrivals().isVisible()); // it makes no accounts
    page->pane().trust().creates().findChild<QCheckBox *>()->click();
    QTRY_VERIFY(page->pane().arrivals().isVisible());
    QComboBox &chooser = page->pane().arrivals().chooser();
    QTRY_COMPARE(chooser.itemText(0), QStringLiteral("Group: Members"));
    for (int i = 0; i < chooser.count(); ++i)
        QVERIFY(!chooser.itemText(i).contains(QLatin1String("wner"))); // no login makes an owner
    Q_EMIT chooser.activated(0);
    QTRY_COMPARE(page->pane().arrivals().count(), 1);
    QCOMPARE(value(store::listCreationActions(house.session(), id)).first().groupName, QStringLiteral("Members"));
    QTRY_VERIFY(click(page->pane().arrivals(), "Remove"));
    QTRY_COMPARE(page->pane().arrivals().count(), 0);
}

void AuthoritiesPageTest::one_of_an_unknown_kind_says_so_and_the_others_work() {
    Inn house;
    const AuthorityId id = directory(house);
    house.sql(QStringLiteral("UPDATE authorities SET driver = 'kerberos' WHERE name = 'club'"));
    AuthoritiesPage *page = openOn(house, id);
    QTRY_VERIFY(says(page->pane().settings(), QStringLiteral("This program has no driver kerberos.")));
    page->open(QStringLiteral("1"));
    QTRY_COMPARE(page->pane().authority().name, QStringLiteral("local"));
}

void AuthoritiesPageTest::all_of_it_can_be_reached_and_read_aloud() {
    Inn house;
    AuthoritiesPage *page = openOn(house, directory(house));
    SchemaForm &form = page->pane().settings().form();
    QTRY_VERIFY(form.fieldNamed(QStringLiteral("host")));
    for (const SettingField &field : sample.description().settings) {
        const SchemaField *shown = form.fieldNamed(field.name);
        bool named = false;
        for (const QWidget *part : shown->findChildren<QWidget *>())
            named = named || part->accessibleName() == QLatin1String(field.label);
        QVERIFY2(named, qPrintable(field.name));
    }
    QCOMPARE(lineOf(form, "host")->accessibleDescription(), QStringLiteral("Its name in the network."));
    // Tab walks through the fields in the schema's order.
    QStringList walked;
    lineOf(form, "host")->setFocus();
    for (int steps = 0; steps < 12; ++steps) {
        for (const SettingField &field : sample.description().settings) {
            const SchemaField *shown = form.fieldNamed(field.name);
            if (shown->isAncestorOf(QApplication::focusWidget()) && !walked.contains(field.name))
                walked << field.name;
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(walked,
             (QStringList{"host", "port", "check_certificate", "bind_password", "scope", "page", "certificates"}));
    QCOMPARE(page->rows().index(1, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Members’ directory, Sample directory, 0 logins, In use"));
}

void AuthoritiesPageTest::every_driver_can_be_added_and_every_setting_entered() {
    House house(login::allDrivers());
    AuthoritiesPage *page = open(house);
    page->add();
    NewAuthority &fresh = page->newOne();
    const QList<AuthorityKind> kinds = kindsToAdd(house.console().authorities.drivers());
    QCOMPARE(fresh.kind().count(), int(kinds.size()));
    QVERIFY(!kinds.isEmpty());
    for (int i = 0; i < kinds.size(); ++i) {
        fresh.kind().setCurrentIndex(i);
        Q_EMIT fresh.kind().activated(i);
        const DriverDescription &driver = login::findDriver(kinds[i].driver)->description();
        for (const SettingField &field : driver.settings)
            QVERIFY2(fresh.form().fieldNamed(field.name), qPrintable(driver.id + u' ' + field.name));
        const QJsonObject entered = fresh.form().entered();
        for (auto set = kinds[i].settings.begin(); set != kinds[i].settings.end(); ++set)
            QVERIFY2(entered.value(set.key()) == set.value(), qPrintable(driver.id + u' ' + set.key()));
        for (const SettingComplaint &complaint : login::complaintsAbout(driver.settings, entered))
            QVERIFY2(complaint.kind == SettingComplaint::Missing, qPrintable(driver.id + u' ' + complaint.name));
    }
}

void AuthoritiesPageTest::many_are_switched_off_and_deleted_at_once_with_one_undo() {
    constexpr int soon = 20'000;
    Inn house;
    for (const char *name : {"club", "harbour", "school"})
        directory(house, QLatin1String(name));
    house.sql(QStringLiteral("INSERT INTO gatelodge.users (username) VALUES ('pupil');"
                             "INSERT INTO gatelodge.logins (user_uid, authority_id, kind, identity, state) SELECT uid, "
                             "authority_id, 'sample', 'pupil', 'expired' FROM gatelodge.users u, "
                             "gatelodge.authorities a WHERE u.username = 'pupil' AND a.name IN ('school', 'local')"));
    AuthoritiesPage *page = open(house);
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 4, soon);
    const auto enabled = [&] {
        QStringList names;
        for (const Authority &one : value(store::listAuthorities(house.session())))
            if (one.enabled)
                names << one.name;
        return names.join(u' ');
    };
    const QString all = enabled();
    page->table().setFocus();
    page->table().setCurrentIndex(page->rows().index(1, 0)); // behind our own
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page->table().selectedCount(), 3);
    QVERIFY(click(*page, "Switch off"));
    QTRY_COMPARE_WITH_TIMEOUT(enabled(), QStringLiteral("local"), soon);
    QTRY_VERIFY_WITH_TIMEOUT(house.shell().undoBar().isOffering(), soon);
    QTRY_COMPARE_WITH_TIMEOUT(page->table().selectedCount(), 0, soon);
    house.shell().undoBar().undo();
    QTRY_COMPARE_WITH_TIMEOUT(enabled(), all, soon);
    page->table().selectAll();
    QVERIFY(click(*page, "Delete these authorities")); // but for two where people have logins
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 2, soon);
    QTRY_VERIFY_WITH_TIMEOUT(says(house.shell().undoBar(), QStringLiteral("2 authorities were deleted.")), soon);
    house.shell().undoBar().undo();
    QTRY_COMPARE_WITH_TIMEOUT(page->rows().rowCount(), 4, soon);
}

void AuthoritiesPageTest::pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS names no folder");
    House house(login::allDrivers() + QList<const login::Driver *>{&sample});
    fillClub(house);
    const AuthorityId id = directory(house);
    const AuthorityId school = directory(house, QStringLiteral("school"));
    house.sql(QStringLiteral("UPDATE authorities SET enabled = false WHERE authority_id = %1").arg(school.value));
    house.sql(QStringLiteral("UPDATE authorities SET creates_accounts = true, help_text = 'The name on your card' "
                             "WHERE authority_id = %1")
                  .arg(id.value));
    AuthoritiesPage *page = openOn(house, id);
    house.shell().resize(1280, 1500);
    SettingsSection &settings = page->pane().settings();
    QTRY_VERIFY(settings.form().fieldNamed(QStringLiteral("bind_password")));
    QVERIFY(click(*settings.form().fieldNamed(QStringLiteral("bind_password")), "Replace"));
    type(lineOf(settings.form(), "bind_password"), QStringLiteral("wrong"));
    settings.probe().button().click();
    QTRY_VERIFY(settings.probe().said().size() > 2);
    shootSchemes(house.shell(), QStringLiteral("authorities"));
    page->add();
    NewAuthority &fresh = page->newOne();
    for (int i = 0; i < fresh.kind().count(); ++i) {
        fresh.kind().setCurrentIndex(i);
        Q_EMIT fresh.kind().activated(i);
        shoot(house.shell(), QStringLiteral("authorities-new-%1").arg(i));
    }
    fresh.submit();
    QTRY_VERIFY(fresh.form().fieldNamed(QStringLiteral("host"))->isComplaining());
    house.shell().resize(1280, 1000);
    shootSchemes(house.shell(), QStringLiteral("authorities-new"));
}

GATELODGE_WINDOW_TEST(AuthoritiesPageTest)
#include "tst_authorities_page.moc"
