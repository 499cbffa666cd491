// Authorities as rows: their order, a site's choice, what follows a new person, and the rules that the database keeps.
#include "server/store/audit.h"
#include "server/store/authorities.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using store::inTransaction;
using tests::value;

class TestAuthorities : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        // Whatever else a fresh database may bring.
        value(m_session->script(QStringLiteral("UPDATE authorities SET deleted_at = now() WHERE authority_id <> 1")));
        m_club = anAuthority(QStringLiteral("club"));
        m_google = anAuthority(QStringLiteral("google"));
    }
    void cleanup() {
        m_session.reset();
        m_database.reset();
    }

    void what_is_written_is_what_is_read() {
        Authority written = value(store::findAuthority(*m_session, m_club));
        QCOMPARE(written.settings, (QJsonObject{{QStringLiteral("host"), QStringLiteral("ldap.x.org")}}));
        written.title = QStringLiteral("Members’ directory");
        written.helpText = QStringLiteral("The name on your card");
        written.settings.insert(QStringLiteral("port"), 636);
        written.signIn = false;
        written.createsAccounts = written.usernameIsEmail = true;
        written.forgottenUrl = QStringLiteral("https://club.example/forgotten");
        written.changeUrl = QStringLiteral("https://club.example/change");
        written.registerUrl = QStringLiteral("https://club.example/join");
        value(store::replaceAuthority(*m_session, m_club, written.revision, written));
        const Authority read = value(store::findAuthorityByName(*m_session, QStringLiteral("CLUB")));
        QCOMPARE(read.title, written.title);
        QCOMPARE(read.helpText, written.helpText);
        QCOMPARE(read.settings, written.settings);
        QCOMPARE(read.signIn, false);
        QVERIFY(read.createsAccounts && read.usernameIsEmail && read.enabled);
        QCOMPARE(QStringList({read.forgottenUrl, read.changeUrl, read.registerUrl}),
                 QStringList({written.forgottenUrl, written.changeUrl, written.registerUrl}));
        QVERIFY(read.revision > written.revision);
        QCOMPARE(store::replaceAuthority(*m_session, m_club, written.revision, written).error().fault, Fault::Conflict);
    }

    void the_order_is_what_somebody_made_it_data() {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("order");
        QTest::newRow("to the front") << "google" << 1 << "google local club";
        QTest::newRow("up by one") << "google" << 2 << "local google club";
        QTest::newRow("down by one") << "local" << 2 << "club local google";
        QTest::newRow("to the end") << "local" << 3 << "club google local";
        QTest::newRow("beyond the end") << "local" << 9 << "club google local";
        QTest::newRow("to where it stands") << "club" << 2 << "local club google";
    }
    void the_order_is_what_somebody_made_it() {
        QFETCH(QString, moved);
        QFETCH(int, place);
        QFETCH(QString, order);
        const AuthorityId id = value(store::findAuthorityByName(*m_session, moved)).id;
        value(inTransaction(*m_session, Actor::system(), [&] { return store::moveAuthority(*m_session, id, place); }));
        QCOMPARE(names(value(store::listAuthorities(*m_session))), order);
        anAuthority(QStringLiteral("last"));
        QCOMPARE(names(value(store::listAuthorities(*m_session))), order + QStringLiteral(" last"));
    }

    void a_site_takes_all_of_them_until_it_chooses_data() {
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QString>("disabled");
        QTest::addColumn<QString>("offered");
        QTest::newRow("no choice") << QStringList{} << ""
                                   << "local club google";
        QTest::newRow("no choice, one disabled") << QStringList{} << "club"
                                                 << "local google";
        QTest::newRow("its own order") << QStringList{"google", "local"} << ""
                                       << "google local";
        QTest::newRow("a chosen one disabled") << QStringList{"google", "local"} << "google"
                                               << "local";
        QTest::newRow("nothing left of the choice lets nobody in") << QStringList{"google"} << "google"
                                                                   << "";
    }
    void a_site_takes_all_of_them_until_it_chooses() {
        QFETCH(QStringList, chosen);
        QFETCH(QString, disabled);
        QFETCH(QString, offered);
        const SiteId site = tests::aSite(*m_session).make();
        value(store::replaceSiteChoice(*m_session, site, {m_google, m_club})); // an earlier one is forgotten
        QList<AuthorityId> ids;
        for (const QString &name : chosen)
            ids << value(store::findAuthorityByName(*m_session, name)).id;
        value(store::replaceSiteChoice(*m_session, site, ids));
        QCOMPARE(value(store::listSiteChoice(*m_session, site)), ids);
        if (!disabled.isEmpty())
            value(store::disableAuthority(*m_session, value(store::findAuthorityByName(*m_session, disabled)).id));
        QCOMPARE(names(value(store::listAuthoritiesForSite(*m_session, site))), offered);
        QCOMPARE(names(value(store::listAuthoritiesForSite(*m_session, tests::aSite(*m_session).make()))),
                 disabled.isEmpty() ? QStringLiteral("local club google")
                                    : QStringLiteral("local club google").remove(disabled).simplified());
    }

    void who_signs_up_gets_the_account_at_one_authority_or_nowhere() {
        const auto registers = [&]() -> QString {
            const auto found = value(store::findRegistrationAuthority(*m_session));
            return found ? found->name : QString();
        };
        const auto choose = [&](const std::optional<AuthorityId> &id) {
            value(inTransaction(*m_session, Actor::system(),
                                [&] { return store::setRegistrationAuthority(*m_session, id); }));
        };
        QCOMPARE(registers(), QStringLiteral("local")); // as before there was a choice
        choose(m_club);
        QCOMPARE(registers(), QStringLiteral("club"));
        value(store::disableAuthority(*m_session, m_club));
        QCOMPARE(registers(), QString());
        choose(m_google);
        QCOMPARE(registers(), QStringLiteral("google"));
        choose(std::nullopt);
        QCOMPARE(registers(), QString());
    }

    void what_follows_a_new_person_is_kept_as_chosen() {
        const GroupId members = GroupId(tests::ask(*m_session, QStringLiteral("INSERT INTO groups (name) VALUES "
                                                                              "('Members') RETURNING group_id"))
                                            .toInt());
        const auto kept = [&] {
            QStringList lines;
            const auto actions = value(store::listCreationActions(*m_session, m_club));
            for (const CreationAction &action : actions)
                lines << action.groupName + action.role;
            return lines.join(u' ');
        };
        value(store::replaceCreationActions(
            *m_session, m_club, {{CreationAction::GrantRole, {}, "auditor"}, {CreationAction::JoinGroup, members}}));
        QCOMPARE(kept(), QStringLiteral("Members auditor"));
        value(store::replaceCreationActions(*m_session, m_club, {{CreationAction::GrantRole, {}, "helpdesk"}}));
        QCOMPARE(kept(), QStringLiteral("helpdesk"));
        value(store::replaceCreationActions(*m_session, m_club, {}));
        QCOMPARE(kept(), QString());
    }

    void a_forbidden_step_is_refused_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("constraint");
        const auto row = [](const char *name, const char *sql, const char *constraint) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(constraint);
        };
        row("a title as long as a book", "UPDATE authorities SET title = repeat('x', 201)", "authorities_title_check");
        row("a help text as long as a book", "UPDATE authorities SET help_text = repeat('x', 2001)",
            "authorities_help_text_check");
        row("a page that is no web page", "UPDATE authorities SET forgotten_url = 'javascript:alert(1)'",
            "authorities_forgotten_url_check");
        row("a page with a fragment", "UPDATE authorities SET change_url = 'https://x/#a'",
            "authorities_change_url_check");
        row("a page with a blank", "UPDATE authorities SET register_url = 'https://x/ y'",
            "authorities_register_url_check");
        row("a name that cannot stand behind an @", "UPDATE authorities SET name = 'Club House' WHERE name = 'club'",
            "authorities_name_check");
        row("a name twice", "UPDATE authorities SET name = 'google' WHERE name = 'club'", "authorities_name");
        row("a driver that is no name", "INSERT INTO authorities (name, driver) VALUES ('x', '../x')",
            "authorities_driver_name");
        row("settings that are no object", "UPDATE authorities SET settings = '[]' WHERE name = 'club'",
            "authorities_settings_object");
        row("a second local", "INSERT INTO authorities (name, driver) VALUES ('too', 'local')",
            "authorities_one_local");
        row("local with another driver", "UPDATE authorities SET driver = 'ldap' WHERE name = 'local'",
            "authorities_one_local");
        row("local deleted", "UPDATE authorities SET deleted_at = now() WHERE name = 'local'",
            "authorities_local_stays");
        row("local renamed", "UPDATE authorities SET name = 'home' WHERE name = 'local'", "authorities_local_stays");
        row("two registration authorities", "UPDATE authorities SET registration = true",
            "authorities_one_registration");
        row("deleted for good", "DELETE FROM authorities WHERE name = 'club'", "authorities_tombstone");
        row("deleted with logins", "LOGIN; UPDATE authorities SET deleted_at = now() WHERE name = 'club'",
            "authorities_unused");
        row("a login at a deleted one", "UPDATE authorities SET deleted_at = now() WHERE name = 'club'; LOGIN",
            "logins_authority_stands");
        row("a new person made owner", "INSERT INTO authority_actions VALUES (1, 'role', NULL, 'owner')",
            "authority_actions_role_check");
        row("a role nobody knows", "INSERT INTO authority_actions VALUES (1, 'role', NULL, 'king')",
            "authority_actions_role_fkey");
        row("an action without a target", "INSERT INTO authority_actions VALUES (1, 'group', NULL, NULL)",
            "authority_actions_target");
        row("an action of another kind", "INSERT INTO authority_actions VALUES (1, 'group', NULL, 'auditor')",
            "authority_actions_target");
        row("an action twice",
            "INSERT INTO authority_actions VALUES (1, 'role', NULL, 'auditor'), (1, 'role', NULL, 'auditor')",
            "authority_actions_authority_id_group_id_role_key");
    }
    void a_forbidden_step_is_refused() {
        QFETCH(QString, sql);
        QFETCH(QString, constraint);
        tests::aUser(*m_session).called(QStringLiteral("bob")).make();
        const Done done = m_session->script(filled(sql));
        QVERIFY(!done);
        QCOMPARE(done.error().constraint, constraint);
    }

    void the_name_of_a_deleted_one_is_free_again() {
        value(store::removeAuthority(*m_session, m_club));
        const AuthorityId again = anAuthority(QStringLiteral("club"));
        QVERIFY(!(again == m_club));
        QCOMPARE(store::bringBackAuthority(*m_session, m_club).error().fault, Fault::Duplicate);
        value(store::removeAuthority(*m_session, again));
        value(store::bringBackAuthority(*m_session, m_club));
        QCOMPARE(value(store::findAuthorityByName(*m_session, QStringLiteral("club"))).id, m_club);
    }

    void the_last_way_in_of_the_last_owner_stays_open_data() {
        QTest::addColumn<QString>("given"); // beside the owner's password
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("allowed");
        const QString disable = QStringLiteral("UPDATE authorities SET enabled = false WHERE name = 'local'");
        const QString close = QStringLiteral("UPDATE authorities SET sign_in = false WHERE name = 'local'");
        const QString atClub =
            QStringLiteral("INSERT INTO logins (user_uid, authority_id, kind, identity, properties, expires_at, state) "
                           "SELECT user_uid, %1, '%2', repeat('0', 64), '{\"scopes\": []}', now() + interval '1 day', "
                           "'%3' FROM role_grants");
        const QString directory = atClub.arg(QStringLiteral("CLUB"), QStringLiteral("ldap"));
        QTest::newRow("disabled") << "" << disable << false;
        QTest::newRow("sign-in switched off") << "" << close << false;
        QTest::newRow("disabled beside a login elsewhere") << directory.arg("validated") << disable << true;
        QTest::newRow("switched off beside a login elsewhere") << directory.arg("validated") << close << true;
        QTest::newRow("beside one that does not hold") << directory.arg("invalidated") << disable << false;
        QTest::newRow("beside one whose authority is disabled")
            << directory.arg("validated") + "; UPDATE authorities SET enabled = false WHERE name = 'club'" << disable
            << false;
        QTest::newRow("beside one whose authority lets nobody in")
            << directory.arg("validated") + "; UPDATE authorities SET sign_in = false WHERE name = 'club'" << disable
            << false;
        QTest::newRow("beside a program's token") << "INSERT INTO logins (user_uid, authority_id, kind, identity, "
                                                     "properties, state, expires_at) SELECT user_uid, "
                                                     "CLUB, 'token', repeat('b', 64), '{\"scopes\": []}', 'validated', "
                                                     "now() + interval '1 day' FROM role_grants"
                                                  << disable << false;
        QTest::newRow("beside a one-time code") << atClub.arg("CLUB", "totp", "validated") << disable << false;
        QTest::newRow("an authority where no owner has a login")
            << ""
            << "UPDATE authorities SET enabled = false WHERE name = 'club'" << true;
        QTest::newRow("the title of the last one") << ""
                                                   << "UPDATE authorities SET title = 'x'" << true;
    }
    void the_last_way_in_of_the_last_owner_stays_open() {
        QFETCH(QString, given);
        QFETCH(QString, step);
        QFETCH(bool, allowed);
        const UserId owner = tests::aUser(*m_session).withPassword("hash").make();
        value(m_session->script(QStringLiteral("INSERT INTO role_grants VALUES ('%1', 'owner')").arg(toString(owner))));
        value(m_session->script(filled(given)));
        const Done done = m_session->script(step);
        QCOMPARE(done.has_value(), allowed);
        if (!allowed)
            QCOMPARE(done.error().constraint, QStringLiteral("owner_remains"));
    }

    void two_authorities_closed_at_once_leave_the_owner_one() {
        const UserId owner = tests::aUser(*m_session).withPassword("hash").make();
        value(m_session->script(filled(QStringLiteral("INSERT INTO role_grants VALUES ('%1', 'owner'); INSERT INTO "
                                                      "logins (user_uid, authority_id, kind, identity, state) VALUES "
                                                      "('%1', CLUB, 'ldap', 'b', 'validated')")
                                           .arg(toString(owner)))));
        secondIsJudgedByTheFirst("UPDATE authorities SET enabled = false WHERE name = 'local'",
                                 "UPDATE authorities SET sign_in = false WHERE name = 'club'", "owner_remains");
    }

    void an_authority_goes_while_it_gets_a_login_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("constraint");
        const char *const goes = "UPDATE authorities SET deleted_at = now() WHERE name = 'club'";
        QTest::newRow("the login comes first") << "LOGIN" << goes << "authorities_unused";
        QTest::newRow("the deletion comes first") << goes << "LOGIN"
                                                  << "logins_authority_stands";
    }
    void an_authority_goes_while_it_gets_a_login() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, constraint);
        tests::aUser(*m_session).called(QStringLiteral("bob")).make();
        secondIsJudgedByTheFirst(first, second, constraint);
    }

    void every_column_of_them_is_audited_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("column");
        const QStringList texts{"title", "help_text"};
        for (const QString &column : texts)
            QTest::newRow(qPrintable(column))
                << QStringLiteral("UPDATE authorities SET %1 = 'new' WHERE name = 'club'").arg(column) << "authorities"
                << column;
        const QStringList pages{"forgotten_url", "change_url", "register_url"};
        for (const QString &column : pages)
            QTest::newRow(qPrintable(column))
                << QStringLiteral("UPDATE authorities SET %1 = 'https://x/' WHERE name = 'club'").arg(column)
                << "authorities" << column;
        const QStringList switches{"sign_in", "creates_accounts", "username_is_email", "enabled"};
        for (const QString &column : switches)
            QTest::newRow(qPrintable(column))
                << QStringLiteral("UPDATE authorities SET %1 = NOT %1 WHERE name = 'club'").arg(column) << "authorities"
                << column;
        QTest::newRow("deleted_at") << "UPDATE authorities SET deleted_at = now() WHERE name = 'club'"
                                    << "authorities"
                                    << "deleted_at";
        QTest::newRow("a site's choice") << "INSERT INTO site_authorities SELECT site_id, 1, 1 FROM sites"
                                         << "site_authorities"
                                         << "position";
        QTest::newRow("an action") << "INSERT INTO authority_actions VALUES (1, 'role', NULL, 'auditor')"
                                   << "authority_actions"
                                   << "role";
    }
    void every_column_of_them_is_audited() {
        QFETCH(QString, sql);
        QFETCH(QString, entity);
        QFETCH(QString, column);
        tests::aSite(*m_session).make();
        const QString cursor = value(store::currentCursor(*m_session));
        value(m_session->script(sql));
        const auto feed = value(store::readFeed(*m_session, cursor));
        QCOMPARE(feed.changes.size(), 1);
        QCOMPARE(feed.changes.first().entity, entity);
        QVERIFY(feed.changes.first().after.contains(column));
    }

    void valid_logins_are_counted_where_they_stand() {
        tests::aUser(*m_session).called(QStringLiteral("bob")).withPassword("hash").make();
        value(m_session->script(filled(QStringLiteral("LOGIN; UPDATE logins SET state = 'invalidated' WHERE "
                                                      "authority_id = CLUB"))));
        const auto counts = value(store::countLoginsOfAuthorities(*m_session));
        QCOMPARE(counts, (QHash<AuthorityId, int>{{AuthorityId(1), 1}}));
    }

private:
    AuthorityId anAuthority(const QString &name) {
        Authority authority;
        authority.name = name;
        authority.driver = QStringLiteral("ldap");
        authority.settings = {{QStringLiteral("host"), QStringLiteral("ldap.x.org")}};
        return value(store::insertAuthority(*m_session, authority));
    }
    QString filled(QString sql) const {
        return sql
            .replace(QStringLiteral("LOGIN"),
                     QStringLiteral("INSERT INTO logins (user_uid, authority_id, kind, identity, state) SELECT uid, "
                                    "CLUB, 'ldap', 'b', 'validated' FROM users WHERE username = 'bob'"))
            .replace(QStringLiteral("CLUB"), QString::number(m_club.value));
    }
    static QString names(const QList<Authority> &authorities) {
        QStringList names;
        for (const Authority &authority : authorities)
            names << authority.name;
        return names.join(u' ');
    }
    // The first step stays open until the second waits for it.
    void secondIsJudgedByTheFirst(const QString &first, const QString &second, const QString &constraint) {
        tests::Rival one(m_database->connection()), other(m_database->connection());
        value(one.script(QStringLiteral("BEGIN; ") + filled(first)));
        auto outcome = other.startScript(filled(second));
        tests::waitUntilBlocked(*m_session);
        value(one.script(QStringLiteral("COMMIT")));
        const Done done = outcome.get();
        QVERIFY(!done);
        QCOMPARE(done.error().constraint, constraint);
    }
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    AuthorityId m_club, m_google;
};

QTEST_GUILESS_MAIN(TestAuthorities)
#include "tst_authorities.moc"
