// Roles in a person's details, and what a role that allows less leaves dead, with the reason.
#include "server/admin/office.h"
#include "server/service/roles.h"
#include "tests/ui/house.h"
#include "tests/ui/window_test.h"
#include "ui/common/role_lock.h"
#include "ui/pieces/buttons.h"
#include "ui/users/person_pane.h"
#include "ui/users/roles_section.h"
#include "ui/users/users_page.h"
#include <QMenu>

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

class TestRolesSection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_ada = tests::aUser(*m_session)
                    .named(QStringLiteral("Ada"), QStringLiteral("Brandt"))
                    .called(QStringLiteral("ada"))
                    .make();
        m_site = tests::aSite(*m_session).with([](SiteProfile &site) { site.name = QStringLiteral("Wiki"); }).make();
    }
    void cleanup() {
        m_page.reset();
        m_listener.reset();
        m_office.reset();
        m_console.reset();
    }

    void an_owner_gives_a_role_and_takes_it_back() {
        open({{Role::Owner}});
        choose(QStringLiteral("Helpdesk"));
        QTRY_COMPARE(rolesOf(m_ada), QStringLiteral("helpdesk"));
        QTRY_VERIFY(titles().contains(QStringLiteral("Helpdesk")));
        auto *away = section().findChild<Button *>(QStringLiteral("helpdesk0/first"));
        QVERIFY(away && away->isEnabled());
        away->click();
        QTRY_COMPARE(rolesOf(m_ada), QString());
        QTRY_VERIFY(!titles().contains(QStringLiteral("Helpdesk")));
    }

    void a_site_owner_is_made_for_one_site() {
        open({{Role::Owner}});
        choose(QStringLiteral("Wiki"));
        QTRY_COMPARE(rolesOf(m_ada), QStringLiteral("site_owner %1").arg(m_site.value));
        QTRY_VERIFY(titles().contains(QStringLiteral("Owner of the site Wiki")));
    }

    void what_a_role_may_not_is_dead_and_says_why_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("alive");
        QTest::newRow("an owner gives roles") << Role::Owner << "Give a role" << true;
        QTest::newRow("an administrator gives none") << Role::Administrator << "Give a role" << false;
        QTest::newRow("an administrator suspends") << Role::Administrator << "Suspend…" << true;
        QTest::newRow("the helpdesk does not") << Role::Helpdesk << "Suspend…" << false;
        QTest::newRow("an administrator adds people") << Role::Administrator << "Add person" << true;
        QTest::newRow("an auditor does not") << Role::Auditor << "Add person" << false;
    }
    void what_a_role_may_not_is_dead_and_says_why() {
        QFETCH(Role, role);
        QFETCH(QString, button);
        QFETCH(bool, alive);
        open({{role}});
        Button *found = nullptr;
        for (Button *one : m_page->findChildren<Button *>())
            if (one->text() == button && one->isVisibleTo(m_page.get()))
                found = one;
        QVERIFY(found);
        QCOMPARE(found->isEnabled(), alive);
        QCOMPARE(found->toolTip().isEmpty(), alive);
        QCOMPARE(found->accessibleDescription(), found->toolTip());
        found->setEnabled(true); // what a page does at some time
        QCOMPARE(found->isEnabled(), alive);
    }

    void the_helpdesk_mails_links_and_vouches_for_nothing() {
        value(
            m_session->script(QStringLiteral("INSERT INTO emails (user_uid, address) VALUES ('%1', 'ada@example.org')")
                                  .arg(toString(m_ada))));
        open({{Role::Helpdesk}});
        const auto button = [this](const char *text) {
            for (Button *one : m_page->findChildren<Button *>())
                if (one->text() == QLatin1String(text))
                    return one;
            return static_cast<Button *>(nullptr);
        };
        QTRY_VERIFY(button("Mail a link"));
        QVERIFY(button("Mail a link")->isEnabled());
        QVERIFY(button("Mail the link again")->isEnabled());
        QVERIFY(!button("Add email")->isEnabled());
    }

    void every_duty_has_its_sentence() {
        for (const Duty duty : kDuties)
            QVERIFY(whyLocked(duty).endsWith(u'.'));
        QCOMPARE(whyLocked(Duty::ManageRoles), QStringLiteral("Only owners may do this."));
        QCOMPARE(whyLocked(Duty::HelpPeople),
                 QStringLiteral("Only owners, administrators and the helpdesk may do this."));
    }

    void it_looks_as_it_should() {
        value(m_session->script(
            QStringLiteral("INSERT INTO role_grants VALUES ('%1', 'helpdesk', NULL), ('%1', 'site_owner', %2)")
                .arg(toString(m_ada))
                .arg(m_site.value)));
        open({{Role::Owner}});
        m_page->resize(1200, 900);
        QTRY_COMPARE(titles().size(), 2);
        keep(QStringLiteral("roles-owner"));
        cleanup();
        open({{Role::Helpdesk}});
        m_page->resize(1200, 900);
        QTRY_COMPARE(titles().size(), 2);
        keep(QStringLiteral("roles-helpdesk"));
    }

private:
    void open(const QList<RoleGrant> &grants) {
        auto means = std::make_shared<service::Means>();
        means->vault = std::make_shared<const service::Vault>(service::Vault::generate());
        m_office = std::make_unique<admin::Office>(
            m_database->connection(), service::Access({QStringLiteral("console:tester"), Source::Console, {}}, grants),
            means);
        m_listener =
            std::make_unique<store::Listener>(m_database->connection(), QStringList{QStringLiteral("gatelodge_audit")});
        m_console = std::make_unique<admin::Console>(*m_office, *m_listener);
        m_page = std::make_unique<UsersPage>(*m_console, m_undo);
        m_page->resize(1200, 800);
        m_page->show();
        m_listener->start();
        m_page->openPerson(m_ada);
        QTRY_VERIFY(m_page->person().isLoaded());
    }
    RolesSection &section() const { return *m_page->person().findChild<RolesSection *>(); }
    // Of the rows, by the order they stand in.
    QStringList titles() const {
        QStringList found;
        for (QWidget *row : section().findChildren<QWidget *>())
            if (!row->accessibleName().isEmpty() && row->isVisibleTo(&section()) && !qobject_cast<Button *>(row) &&
                row->findChild<Button *>())
                found << row->accessibleName();
        return found;
    }
    QString rolesOf(const UserId &uid) const {
        const auto roles = value(store::listGrants(*m_session, {uid}));
        QStringList names;
        for (const RoleGrant &one : roles)
            names << QString(roleName(one.role)) + (one.site ? u' ' + QString::number(one.site->value) : QString());
        return names.join(u',');
    }
    void choose(const QString &caption) {
        QTRY_VERIFY(!section().findChildren<Button *>().isEmpty());
        Q_EMIT section().actionRequested();
        QAction *action = nullptr;
        QTRY_VERIFY((action = actionCalled(caption)));
        action->trigger();
        for (QMenu *menu : section().findChildren<QMenu *>())
            menu->close();
    }
    QAction *actionCalled(const QString &caption) const {
        for (QMenu *menu : section().findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text() == caption && action->isEnabled() && !action->menu())
                    return action;
        return nullptr;
    }
    void keep(const QString &name) const {
        const QString folder = qEnvironmentVariable("GATELODGE_SHOTS");
        if (!folder.isEmpty())
            m_page->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    UserId m_ada;
    SiteId m_site;
    UndoBar m_undo;
    std::unique_ptr<admin::Office> m_office;
    std::unique_ptr<store::Listener> m_listener;
    std::unique_ptr<admin::Console> m_console;
    std::unique_ptr<UsersPage> m_page;
};

GATELODGE_WINDOW_TEST(TestRolesSection)
#include "tst_roles_section.moc"
