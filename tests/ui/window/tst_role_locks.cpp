// Role × page × control: a control lives where the function of the façade behind it may be asked by the role, and is
// dead with its reason elsewhere. The functions and their duties are those that tst_duties asks of the services and of
// the database (tests/server/admin/duty_table.h).
#include "server/admin/console.h"
#include "server/admin/office.h"
#include "server/service/attempts.h"
#include "server/store/listener.h"
#include "tests/server/admin/duty_table.h"
#include "tests/ui/window_test.h"
#include "ui/approvals/arrival_rules_pane.h"
#include "ui/authorities/authorities_page.h"
#include "ui/authorities/authority_pane.h"
#include "ui/authorities/password_section.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/common/schema_form.h"
#include "ui/entry/entry_gates.h"
#include "ui/entry/entry_page.h"
#include "ui/groups/groups_page.h"
#include "ui/groups/members_section.h"
#include "ui/imports/imports_page.h"
#include "ui/invitations/invitations_page.h"
#include "ui/list/list_table.h"
#include "ui/migrations/migration_pane.h"
#include "ui/migrations/migrations_page.h"
#include "ui/orgs/orgs_page.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field.h"
#include "ui/pieces/field_value.h"
#include "ui/pieces/messages.h"
#include "ui/server_page/mail_server_section.h"
#include "ui/signin_log/blocked_panel.h"
#include "ui/signin_log/sign_in_pane.h"
#include "ui/sites/gate_section.h"
#include "ui/sites/protocol_section.h"
#include "ui/sites/site_pane.h"
#include "ui/sites/sites_page.h"
#include "ui/syncs/syncs_page.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::DutyScene;
using tests::value;

namespace {

// One role at its window: what it may is decided as in the running program, by Access alone.
struct Desk {
    explicit Desk(Role role) : scene(role), means(scene.means(false)) {
        scene.run(
            QStringLiteral("INSERT INTO site_groups SELECT %1, %2; INSERT INTO groups (name) VALUES ('Second');"
                           "INSERT INTO attempts (bucket, tries) VALUES ('\\x%3', 99); "
                           "UPDATE authorities SET creates_accounts = true WHERE name = 'spare';"
                           "INSERT INTO users (username) VALUES ('moving');"
                           "INSERT INTO logins (user_uid, authority_id, kind, identity, state) SELECT uid, "
                           "authority_id, 'sample', '7', 'validated' FROM users, authorities a "
                           "WHERE username = 'moving' AND a.name = 'spare';"
                           "INSERT INTO people_migrations (authority_id, login_kind, state) "
                           "SELECT authority_id, 'sample', 'ready' FROM authorities WHERE name = 'spare';"
                           "INSERT INTO migrating_people (migration_id, source_key, user_uid) "
                           "SELECT migration_id, '7', uid FROM people_migrations, users WHERE username = 'moving'")
                .arg(scene.site.value)
                .arg(scene.group.value)
                .arg(QString::fromLatin1(
                    service::accountBucket(means->keyFor("attempts"), toString(scene.ada).toLatin1()).toHex())));
        office = std::make_unique<admin::Office>(
            scene.database.connection(), service::Access({toString(scene.actor), Source::Console, {}}, scene.grants),
            means);
        listener = std::make_unique<store::Listener>(scene.database.connection(),
                                                     QStringList{QStringLiteral("gatelodge_audit")});
        console = std::make_unique<admin::Console>(*office, *listener);
    }
    ~Desk() {
        pages.clear();
        listener.reset();
        office.reset();
        console.reset();
    }
    DutyScene scene;
    std::shared_ptr<const service::Means> means;
    UndoBar undo;
    std::unique_ptr<admin::Office> office;
    std::unique_ptr<store::Listener> listener;
    std::unique_ptr<admin::Console> console;
    std::map<QString, std::unique_ptr<QWidget>> pages;
};

struct Place {
    Duty toRead;
    std::function<QWidget *(Desk &)> make;
    std::function<bool(QWidget &, Desk &)> isReady;
};

template <typename T> T &as(QWidget &page) { return *qobject_cast<T *>(&page); }

Place siteOf(SiteId DutyScene::*which) {
    return {Duty::ReadSites,
            [which](Desk &d) {
                auto *page = new SitesPage(*d.console);
                page->openSite(d.scene.*which);
                return page;
            },
            [which](QWidget &page, Desk &d) {
                auto *field = page.findChild<GateSection *>();
                return field->isVisible() && page.findChild<ProtocolCards *>()->isVisible() &&
                       as<SitesPage>(page).isOpen(d.scene.*which);
            }};
}

Place authority(const char *name) {
    return {
        Duty::ReadSettings,
        [name](Desk &d) {
            auto *page = new AuthoritiesPage(*d.console, d.undo);
            page->open(QString::number(d.scene.number(
                QStringLiteral("SELECT authority_id FROM authorities WHERE name = '%1'").arg(QLatin1String(name)))));
            return page;
        },
        [name](QWidget &page, Desk &) {
            const AuthorityPane &pane = as<AuthoritiesPage>(page).pane();
            return pane.authority().name == QLatin1String(name) &&
                   (pane.authority().driver != QLatin1String("local") || !pane.passwords().form().entered().isEmpty());
        }};
}

// All rows of a short list, with what can be done with them below it.
template <typename Listed> Place several() {
    const bool ofSettings = std::is_same_v<Listed, AuthoritiesPage> || std::is_same_v<Listed, SyncsPage>;
    return {ofSettings ? Duty::ReadSettings : Duty::ReadSites, [](Desk &d) { return new Listed(*d.console, d.undo); },
            [](QWidget &page, Desk &) {
                ListTable &list = as<Listed>(page).table();
                if (list.model()->rowCount() > 1 && list.selectedCount() < 2)
                    list.selectAll();
                return list.selectedCount() > 1;
            }};
}

const std::map<QString, Place> &places() {
    static const std::map<QString, Place> all{
        {QStringLiteral("groups"),
         {Duty::ReadSites,
          [](Desk &d) {
              auto *page = new GroupsPage(*d.console, d.undo);
              page->open(QString::number(d.scene.group.value));
              return page;
          },
          [](QWidget &page, Desk &d) {
              const GroupPane &pane = as<GroupsPage>(page).pane();
              return pane.group().id == d.scene.group &&
                     (pane.members().members().count() > 0 || !d.console->roles.mayDo(Duty::ReadPeople));
          }}},
        {QStringLiteral("orgs"),
         {Duty::ReadSites,
          [](Desk &d) {
              auto *page = new OrgsPage(*d.console, d.undo);
              page->open(QString::number(d.scene.org.value));
              return page;
          },
          [](QWidget &page, Desk &) { return as<OrgsPage>(page).pane().name().value() == QStringLiteral("Press"); }}},
        {QStringLiteral("several groups"), several<GroupsPage>()},
        {QStringLiteral("several orgs"), several<OrgsPage>()},
        {QStringLiteral("several authorities"), several<AuthoritiesPage>()},
        {QStringLiteral("several syncs"),
         {Duty::ReadSettings,
          [](Desk &d) {
              tests::value(d.scene.session->script(
                  QStringLiteral("INSERT INTO syncs (name, source, address, format) VALUES ('a', 'file', 'a.csv', "
                                 "'csv'), ('b', 'file', 'b.csv', 'csv')")));
              return several<SyncsPage>().make(d);
          },
          several<SyncsPage>().isReady}},
        {QStringLiteral("own site"), siteOf(&DutyScene::site)},
        {QStringLiteral("other site"), siteOf(&DutyScene::otherSite)},
        {QStringLiteral("authority"), authority("spare")},
        {QStringLiteral("accounts here"), authority("local")},
        {QStringLiteral("invitations"),
         {Duty::ReadPeople,
          [](Desk &d) {
              auto *page = new InvitationsPage(*d.console, d.undo);
              page->open(QString::number(d.scene.invitation.value));
              return page;
          },
          [](QWidget &page, Desk &) { return !as<InvitationsPage>(page).openKey().isEmpty(); }}},
        {QStringLiteral("imports"),
         {Duty::ReadPeople, [](Desk &d) { return new ImportsPage(*d.console, d.undo); },
          [](QWidget &, Desk &) { return true; }}},
        {QStringLiteral("migrations"),
         {Duty::ReadSettings,
          [](Desk &d) {
              auto *page = new MigrationsPage(*d.console);
              page->open(QString::number(d.scene.number(QStringLiteral("SELECT migration_id FROM people_migrations"))));
              return page;
          },
          [](QWidget &page, Desk &) { return as<MigrationsPage>(page).pane().migration().waiting == 1; }}},
        {QStringLiteral("rules of coming in"),
         {Duty::ReadPeople,
          [](Desk &d) {
              auto *pane = new ArrivalRulesPane(*d.console);
              pane->show({});
              return pane;
          },
          [](QWidget &, Desk &) { return true; }}},
        {QStringLiteral("mail server"),
         {Duty::ReadSettings,
          [](Desk &d) {
              auto *section = new MailServerSection(*d.console);
              section->show();
              return section;
          },
          [](QWidget &page, Desk &) { return as<MailServerSection>(page).isRead(); }}},
        {QStringLiteral("blocked"),
         {Duty::ReadPeople,
          [](Desk &d) {
              auto *panel = new BlockedPanel(*d.console);
              panel->read();
              return panel;
          },
          [](QWidget &page, Desk &) { return !as<BlockedPanel>(page).blocked().isEmpty(); }}},
        {QStringLiteral("entry"),
         {Duty::ReadPeople,
          [](Desk &d) {
              auto *page = new EntryPage(*d.console);
              page->ask(d.scene.bob, d.scene.site); // in no group, and without a login
              return page;
          },
          [](QWidget &page, Desk &) { return as<EntryPage>(page).gates().told().has_value(); }}},
        {QStringLiteral("rejection"),
         {Duty::ReadPeople,
          [](Desk &d) {
              auto *pane = new SignInPane(*d.console, d.undo);
              SignInLine line;
              line.result = SignInResult::NoMatch;
              line.user = d.scene.ada;
              pane->showLine(line);
              return pane;
          },
          [](QWidget &page, Desk &) { return as<SignInPane>(page).isExplained(); }}}};
    return all;
}

struct Control {
    const char *place;
    const char *name;              // its words, as they are read or spoken
    const char *function;          // of the façade
    std::optional<Duty> duty = {}; // where the function asks for more than its own of some
};

// Where nothing else is said, the control takes what its function does.
QList<Control> controls() {
    QList<Control> all{
        {"groups", "New group", "Places::createGroup"},
        {"groups", "Name: Race committee", "Places::changeGroup"},
        {"groups", "Description: none", "Places::changeGroup"},
        {"groups", "Delete group", "Places::removeGroup"},
        {"groups", "Add person", "People::addToGroup"},
        {"groups", "Take out", "People::removeFromGroup"},
        {"orgs", "New organisation", "Places::createOrg"},
        {"orgs", "Name: Press", "Places::changeOrg"},
        {"orgs", "Purpose: not said", "Places::changeOrg"},
        {"orgs", "Contact: nobody named", "Places::changeOrg"},
        {"orgs", "Asks each person before data leaves", "Places::changeOrg"},
        {"orgs", "Delete organisation", "Places::removeOrg"},
        {"several groups", "Let them in at", "Places::changeGroups"},
        {"several groups", "Delete these groups", "Places::changeGroups"},
        {"several orgs", "Ask people first", "Places::changeOrgs"},
        {"several orgs", "Ask nobody", "Places::changeOrgs"},
        {"several orgs", "Delete these organisations", "Places::changeOrgs"},
        {"several authorities", "Switch on", "Authorities::changeAll"},
        {"several authorities", "Switch off", "Authorities::changeAll"},
        {"several authorities", "Delete these authorities", "Authorities::changeAll"},
        {"several syncs", "Run now", "Syncs::runAllSoon"},
        {"several syncs", "Pause", "Syncs::pauseAll"},
        {"several syncs", "Go on", "Syncs::pauseAll"},
        {"several syncs", "Remove these synchronisations", "Syncs::removeAll"},
        {"authority", "New authority", "Authorities::create"},
        {"authority", "Delete authority", "Authorities::remove"},
        {"authority", "Earlier in the order", "Authorities::move"},
        {"authority", "Name: spare", "Authorities::change"},
        {"authority", "Help text: none", "Authorities::change"},
        {"authority", "To strangers: none", "Authorities::change"},
        {"authority", "Forgotten: none", "Authorities::change"},
        {"authority", "In use", "Authorities::disable"},
        {"authority", "People sign in with it", "Authorities::change"},
        {"authority", "Makes accounts here", "Authorities::change"},
        {"authority", "Add a group or a role", "Authorities::chooseActions"},
        {"authority", "Connection", "Authorities::change"},
        {"authority", "Test connection", "Authorities::probe"},
        {"accounts here", "Who signs up gets the account here", "Authorities::chooseRegistration"},
        {"accounts here", "Passwords", "Authorities::changePasswordPolicy"},
        {"accounts here", "Wrong passwords", "Authorities::changeLimits"},
        {"accounts here", "How long a session lasts", "Authorities::changeLimits"},
        {"accounts here", "Try a password", "Authorities::tryPassword"},
        {"invitations", "Invite people", "Invitations::invite"},
        {"invitations", "Revoke", "Invitations::revoke"},
        {"invitations", "Send again", "Invitations::sendAgain"},
        {"invitations", "Print its sheet", "Invitations::print"},
        {"imports", "Choose a file…", "Imports::plan"},
        {"migrations", "Move people in", "Migrations::start"},
        {"migrations", "Move 1 people", "Migrations::convert"},
        {"migrations", "Try it", "Migrations::foreseeConversion"},
        {"migrations", "Bring in who is new there", "Migrations::refresh"},
        {"migrations", "So many of those who wait", "Migrations::choosePilot"},
        {"migrations", "Compare", "Migrations::compare"},
        {"migrations", "Export as CSV…", "Migrations::writeComparison"},
        {"rules of coming in", "Who may sign up", "Approvals::changeRules"},
        {"rules of coming in", "Approve everything by itself", "Approvals::changeRules"},
        {"rules of coming in", "Domains: none", "Approvals::changeRules"},
        {"mail server", "Mail server", "Authorities::changeLimits"},
        {"blocked", "Unblock", "SignInLog::forgive"},
        {"entry", "Add to Race committee", "People::addToGroup"},
        {"entry", "Open the person", "People::details"},
        {"rejection", "Mail a reset link", "People::mailResetLink"},
    };
    for (const char *site : {"own site", "other site"})
        all << QList<Control>{
            {site, "Connect a site", "Places::createSite"},
            {site, "Remove this site", "Places::removeSite"},
            {site, "Address: http://127.0.0.1:9/api", "Places::changeSite"},
            {site, "Push changes", "Places::changeSite"},
            {site, "It stands in our own network", "Places::changeSite", Duty::ManageSites},
            {site, "Run by", "Places::changeSite", Duty::ManageSites},
            {site, "Search needs a signature", "Places::changeSite"},
            {site, "How it asks", "Places::changeSite"},
            {site, "Add a group", "Places::changeSite"},
            {site, "They are told: The usual words of the house", "Places::putMessage"},
            {site, "Make key", "Places::makeKey"},
            {site, "Leave it out", "Authorities::chooseForSite"},
            {site, "Find a person", "People::open"},
        };
    all.removeIf([](const Control &one) {
        return QLatin1String(one.place) == QLatin1String("other site") &&
               (QLatin1String(one.name).startsWith(QLatin1String("Address:")) || // it has none, so nothing is pushed
                QLatin1String(one.name) == QLatin1String("Push changes"));
    });
    return all;
}

Duty dutyOf(const Control &control) {
    if (control.duty)
        return *control.duty;
    for (const tests::Deed &deed : tests::allDeeds())
        if (QLatin1String(deed.name) == QLatin1String(control.function))
            return deed.duty;
    qFatal("No function %s", control.function);
}

bool isForm(QWidget *widget, const QString &name) {
    auto *form = qobject_cast<SchemaForm *>(widget);
    for (QWidget *above = form; above; above = above->parentWidget())
        if (auto *section = qobject_cast<Section *>(above))
            return section->findChildren<Text *>().value(0)->text() == name;
    return false;
}

// What somebody would press or write in; of several with the same words the one that is seen.
QWidget *find(QWidget &page, const QString &name) {
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool fits = (button && button->text() == name && !qobject_cast<FieldValue *>(widget)) ||
                          widget->accessibleName() == name || isForm(widget, name);
        const bool isControl = button || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<PaintedStrip *>(widget) || qobject_cast<SchemaForm *>(widget);
        if (fits && isControl && widget->isVisibleTo(&page))
            return widget;
    }
    return nullptr;
}

bool lives(const QWidget &control) {
    const auto *field = qobject_cast<const FieldValue *>(&control);
    return control.isEnabled() && (!field || field->canPress());
}

} // namespace

class TestRoleLocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_control_lives_where_the_server_allows_what_it_does_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<int>("number");
        for (const Role role : kRoles)
            for (int number = 0; number < controls().size(); ++number)
                QTest::addRow("%s, %s, %s", roleName(role).data(), controls()[number].place, controls()[number].name)
                    << role << number;
    }
    void a_control_lives_where_the_server_allows_what_it_does() {
        QFETCH(Role, role);
        QFETCH(int, number);
        const Control asked = controls()[number];
        Desk &desk = deskOf(role);
        const QString place = QLatin1String(asked.place), name = QString::fromUtf8(asked.name);
        const Duty duty = dutyOf(asked);
        const SiteId site = place.startsWith(QLatin1String("other")) ? desk.scene.otherSite : desk.scene.site;
        const bool allowed = may(desk.scene.grants, duty, site);
        QWidget &page = pageOf(desk, place);
        if (!may(desk.scene.grants, places().at(place).toRead) || !mayRead(desk, asked)) {
            QVERIFY(!allowed);
            return; // nothing stands there
        }
        QVERIFY(places().at(place).isReady(page, desk));
        QWidget *control = nullptr;
        QTRY_VERIFY2((control = find(page, name)), asked.name);
        if (allowed) {
            QTRY_VERIFY2((control = find(page, name)) && lives(*control), asked.name); // what it shows may yet come
            return;
        }
        QVERIFY2(!lives(*control), asked.name);
        QCOMPARE(control->toolTip(), whyLocked(duty));
        QCOMPARE(control->accessibleDescription(), whyLocked(duty));
    }

    void a_field_that_is_barred_is_still_read_with_the_keyboard() {
        Desk &desk = deskOf(Role::Auditor);
        QWidget &page = pageOf(desk, QStringLiteral("groups"));
        QWidget *field = find(page, QStringLiteral("Name: Race committee"));
        QVERIFY(field);
        QVERIFY(field->isEnabled());
        QVERIFY(field->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(field, Qt::Key_F2);
        QVERIFY(!as<GroupsPage>(page).pane().name().isOpen());
    }

    void one_site_is_theirs_and_the_other_is_not() {
        Desk &desk = deskOf(Role::SiteOwner);
        auto &page = as<SitesPage>(pageOf(desk, QStringLiteral("own site")));
        const auto lockedAt = [&](const SiteId &site) {
            page.openSite(site);
            if (!QTest::qWaitFor([&] { return page.isOpen(site); }))
                return -1;
            QWidget *key = find(page, QStringLiteral("Make key"));
            return key ? int(!lives(*key) && !key->toolTip().isEmpty()) : -1;
        };
        QCOMPARE(lockedAt(desk.scene.site), 0);
        QCOMPARE(lockedAt(desk.scene.otherSite), 1);
        QCOMPARE(lockedAt(desk.scene.site), 0);
    }

    void its_pictures() {
        if (!takesPictures())
            return;
        for (const char *place : {"groups", "own site", "authority", "rules of coming in", "invitations"})
            shoot(pageOf(deskOf(Role::Auditor), QLatin1String(place)),
                  QStringLiteral("role-lock-auditor-%1").arg(QString::fromLatin1(place).replace(u' ', u'-')));
    }

private:
    // What stands inside of a page and asks for more than the page does.
    static bool mayRead(const Desk &desk, const Control &asked) {
        const QLatin1String name(asked.name);
        if (name == QLatin1String("Take out"))
            return may(desk.scene.grants, Duty::ReadPeople);
        if (name == QLatin1String("Leave it out"))
            return may(desk.scene.grants, Duty::ReadSettings);
        return true;
    }

    Desk &deskOf(Role role) {
        auto &desk = m_desks[role];
        if (!desk)
            desk = std::make_unique<Desk>(role);
        return *desk;
    }
    static QWidget &pageOf(Desk &desk, const QString &place) {
        auto &page = desk.pages[place];
        if (!page) {
            page.reset(places().at(place).make(desk));
            page->resize(1200, 900);
            page->show();
            if (may(desk.scene.grants, places().at(place).toRead))
                static_cast<void>(QTest::qWaitFor([&] { return places().at(place).isReady(*page, desk); }, 15'000));
        }
        return *page;
    }
    std::map<Role, std::unique_ptr<Desk>> m_desks;
};

GATELODGE_WINDOW_TEST(TestRoleLocks)
#include "tst_role_locks.moc"
