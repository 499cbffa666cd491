// A migration in use (EL-08): an older website's people sign in as ever, before, while and after they are converted,
// and nothing that is wrong on one of the two sides costs anybody their way in.
#include "server/service/migration_comparison.h"
#include "server/service/undo.h"
#include "server/store/people_migrations.h"
#include "tests/server/service/migration_house.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using namespace gatelodge::tests;

class TestMigrations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_worker.reset();
        m_house = std::make_unique<MigrationHouse>(12);
    }

    void everybody_comes_in_with_a_login_there_and_what_is_theirs() {
        house().prepared();
        QCOMPARE(house().now().state, MigrationState::Ready);
        QCOMPARE(house().now().waiting, 12);
        QCOMPARE(house().asked("SELECT count(*) FROM logins WHERE authority_id <> 1 AND state = 'validated'"),
                 QStringLiteral("12"));
        QCOMPARE(house().asked("SELECT string_agg(username, ' ' ORDER BY length(username), username) FROM users u "
                               "JOIN group_members m ON m.user_uid = u.uid"),
                 QStringLiteral("p3 p6 p9 p12"));
        QCOMPARE(house().asked("SELECT count(*) FROM emails WHERE verified_at IS NOT NULL"), QStringLiteral("16"));
        for (int i = 1; i <= 12; ++i)
            QVERIFY(house().comesIn(i));
    }

    void people_come_in_by_whatever_name_before_and_after() {
        house().prepared();
        for (const bool converted : {false, true}) {
            if (converted)
                house().converted();
            QVERIFY(house().comesIn(QStringLiteral("p4"), "secret-4"));
            QVERIFY(house().comesIn(QStringLiteral("P4 "), "secret-4"));
            QVERIFY(house().comesIn(QStringLiteral("p4@club"), "secret-4"));
            QVERIFY(house().comesIn(QStringLiteral("p4@club.example"), "secret-4"));
            QVERIFY(house().comesIn(QStringLiteral("p4@second.example"), "secret-4"));
            QVERIFY(house().comesIn(QStringLiteral("p4"), "secret-4", house().m_club));
            QVERIFY(house().comesIn(QStringLiteral("p4"), "secret-4", AuthorityId(1)));
            QVERIFY(house().comesIn(QStringLiteral("owner"), "owner's own"));
            QVERIFY(!house().comesIn(QStringLiteral("p4"), "secret-5"));
            QVERIFY(!house().comesIn(QStringLiteral("p44"), "secret-4"));
        }
    }

    void the_pilot_set_goes_first_and_the_rest_in_batches() {
        house().prepared();
        QCOMPARE(value(choosePilot(*house().m_session, house().m_owners, house().m_id,
                                   {{QStringLiteral("p1"), QStringLiteral("p2")}})),
                 2);
        const GroupId choir(house().asked("SELECT group_id FROM groups").toInt());
        QCOMPARE(value(choosePilot(*house().m_session, house().m_owners, house().m_id, {{}, choir})), 4);
        QCOMPARE(value(choosePilot(*house().m_session, house().m_owners, house().m_id, {{}, {}, 1})), 1);
        house().converted(true);
        QCOMPARE(house().now().converted, 7);
        QCOMPARE(house().now().state, MigrationState::Ready);
        QCOMPARE(house().person(9).batch, 1); // the last keys first
        house().converted();
        QCOMPARE(house().now().converted, 12);
        QVERIFY(house().now().lastBatch >= 4);
        QCOMPARE(house().asked("SELECT count(*) FROM logins WHERE authority_id <> 1 AND state = 'validated'"),
                 QStringLiteral("0"));
    }

    void sessions_go_on_through_conversion_and_back() {
        house().prepared();
        const auto session = house().signIn(*house().m_session, QStringLiteral("p3"), "secret-3").session;
        QVERIFY(session);
        house().converted();
        QCOMPARE(house().asked("SELECT l.kind FROM sessions s JOIN logins l USING (login_id)"),
                 QStringLiteral("password"));
        house().undone();
        QCOMPARE(house().asked("SELECT l.kind FROM sessions s JOIN logins l USING (login_id)"),
                 QStringLiteral("django"));
    }

    void a_pause_stops_between_two_batches_and_is_gone_on_from() {
        house().prepared();
        value(convertPeople(*house().m_session, house().m_owners, house().m_id, false));
        QVERIFY(value(workOnMigration(*house().m_session, house().m_means)));
        value(pauseMigration(*house().m_session, house().m_owners, house().m_id));
        QVERIFY(!value(workOnMigration(*house().m_session, house().m_means)));
        QCOMPARE(house().now().converted, 4);
        QCOMPARE(house().now().pausedFrom, MigrationState::Converting);
        for (int i = 1; i <= 12; ++i)
            QVERIFY(house().comesIn(i));
        QCOMPARE(mayBeUndone(), true);
        house().work();
        QCOMPARE(house().now().converted, 0);
    }

    void only_one_works_at_a_time_and_whoever_dies_is_followed() {
        house().prepared();
        value(convertPeople(*house().m_session, house().m_owners, house().m_id, false));
        auto other = house().m_database.session();
        QVERIFY(value(store::lockMigration(*other, house().m_id)));
        QVERIFY(!value(workOnMigration(*house().m_session, house().m_means)));
        QCOMPARE(house().now().converted, 0);
        other.reset();
        QTRY_COMPARE((house().work(), house().now().converted), 12); // once the server has noticed
    }

    void undo_takes_back_whom_it_can_and_keeps_new_passwords() {
        house().prepared();
        house().converted();
        house().sql("UPDATE logins SET credential = '%1', revision = logins.revision + 1 FROM users "
                    "WHERE uid = user_uid AND username = 'p5' AND state = 'validated'",
                    QString::fromLatin1(cheapHash("my new one")));
        QCOMPARE(house().now().changed, 1);
        QCOMPARE(house().now().toUndo(), 11);
        house().undone();
        QCOMPARE(house().now().waiting, 11);
        QVERIFY(house().comesIn(QStringLiteral("p5"), "my new one"));
        QVERIFY(!house().comesIn(QStringLiteral("p5"), "secret-5"));
        QVERIFY(house().comesIn(4));
        house().converted();
        QCOMPARE(house().now().converted, 12);
        QVERIFY(house().comesIn(4));
    }

    void what_is_wrong_there_keeps_people_waiting_with_the_reason_data() {
        QTest::addColumn<QString>("there"); // happens to p5 at the older system, after everybody came in
        QTest::addColumn<QString>("here");  // or here
        QTest::addColumn<QString>("problem");
        QTest::addColumn<bool>("comesIn");
        QTest::newRow("deleted") << "DELETE FROM auth_user WHERE id = 5"
                                 << ""
                                 << "gone_there" << false;
        QTest::newRow("renamed") << "UPDATE auth_user SET username = 'peter' WHERE id = 5"
                                 << ""
                                 << "renamed" << true;
        QTest::newRow("a password that nobody can type") << "UPDATE auth_user SET password = '!' WHERE id = 5"
                                                         << ""
                                                         << "no_password" << false;
        QTest::newRow("a hash that nobody here knows") << "UPDATE auth_user SET password = 'md5$a$b' WHERE id = 5"
                                                       << ""
                                                       << "plain_password" << false;
        QTest::newRow("an address of somebody else here") << "UPDATE auth_user SET email = 'owner@x.org' WHERE id = 5"
                                                          << ""
                                                          << "address_taken" << true;
        QTest::newRow("an address that is none") << "UPDATE auth_user SET email = 'no address' WHERE id = 5"
                                                 << ""
                                                 << "bad_address" << true;
        QTest::newRow("in the recycle bin here") << ""
                                                 << "UPDATE users SET deleted_at = now() WHERE username = 'p5'"
                                                 << "in_bin" << false;
    }
    void what_is_wrong_there_keeps_people_waiting_with_the_reason() {
        QFETCH(QString, there);
        QFETCH(QString, here);
        QFETCH(QString, problem);
        QFETCH(bool, comesIn);
        house().prepared();
        house().m_site.script(there.isEmpty() ? QStringLiteral("SELECT") : there);
        house().sql(here.isEmpty() ? "SELECT" : qPrintable(here));
        house().converted();
        QCOMPARE(house().person(5).problem, problem);
        QCOMPARE(house().now().converted, 11);
        const QString name = problem == QLatin1String("renamed") ? QStringLiteral("peter") : QStringLiteral("p5");
        QCOMPARE(house().comesIn(name, "secret-5"), comesIn);
        for (const int i : {4, 6})
            QVERIFY(house().comesIn(i));
        const Done finished = this->finished();
        const bool may =
            QStringList{QStringLiteral("gone_there"), QStringLiteral("no_password"), QStringLiteral("in_bin")}.contains(
                problem);
        QCOMPARE(bool(finished), may);
        QVERIFY(may || finished.error().constraint == QLatin1String("migration_blocked"));
    }

    void what_changes_there_arrives_until_somebody_is_converted() {
        house().prepared();
        house().m_site.script(
            QStringLiteral("UPDATE auth_user SET first_name = 'Pauline', password = '%1' WHERE id = 5;"
                           "UPDATE auth_user SET is_active = false WHERE id = 6")
                .arg(OlderSite::hashOf("a later one")));
        QVERIFY(house().comesIn(QStringLiteral("p5"), "a later one"));
        QVERIFY(!house().comesIn(6));
        house().converted();
        QVERIFY(house().comesIn(QStringLiteral("p5"), "a later one"));
        QVERIFY(!house().comesIn(5));
        QCOMPARE(house().asked("SELECT first_name FROM users WHERE username = 'p5'"), QStringLiteral("Pauline"));
        QCOMPARE(house().asked("SELECT status FROM users WHERE username = 'p6'"), QStringLiteral("suspended"));
        house().m_site.script(QStringLiteral("UPDATE auth_user SET first_name = 'Paula', password = '!' WHERE id = 5"));
        house().converted();
        QVERIFY(house().comesIn(QStringLiteral("p5"), "a later one"));
        QCOMPARE(house().asked("SELECT first_name FROM users WHERE username = 'p5'"), QStringLiteral("Pauline"));
    }

    void who_waits_is_the_older_systems_to_change_and_who_is_converted_the_houses() {
        house().prepared();
        const auto rename = [&](const char *name) {
            return house().m_session->script(
                QStringLiteral("UPDATE users SET first_name = '%1' WHERE username = 'p5'").arg(QLatin1String(name)));
        };
        QCOMPARE(rename("Peter").error().constraint, QStringLiteral("kept_by_source"));
        house().converted();
        value(rename("Peter"));
    }

    void the_database_lets_nobody_have_two_ways_in_or_none_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a password here, too")
            << "INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state) "
               "SELECT uid, 1, 'password', username, 'h', 'validated' FROM users WHERE username = 'p5'";
        QTest::newRow("the login there is taken away")
            << "UPDATE logins SET state = 'invalidated' FROM users WHERE uid = user_uid AND username = 'p5'";
        QTest::newRow("the login there is of another account")
            << "UPDATE logins SET identity = '55' FROM users WHERE uid = user_uid AND username = 'p5'";
        QTest::newRow("said to be converted")
            << "UPDATE migrating_people SET state = 'converted', converted_at = now() WHERE source_key = '5'";
    }
    void the_database_lets_nobody_have_two_ways_in_or_none() {
        QFETCH(QString, sql);
        house().prepared();
        QCOMPARE(house().m_session->script(sql).error().constraint, QStringLiteral("kept_by_source"));
        QVERIFY(house().comesIn(5));
    }

    void somebody_here_with_the_same_name_is_left_alone() {
        aUser(*house().m_session)
            .called(QStringLiteral("p5"))
            .withEmail(QStringLiteral("five@x.org"))
            .withPassword(cheapHash("mine"))
            .make();
        house().prepared();
        house().converted();
        QCOMPARE(house().now().converted, 11);
        QVERIFY(house().comesIn(QStringLiteral("p5"), "mine"));
        QVERIFY(!house().comesIn(5));
    }

    void an_older_system_that_is_away_pauses_it_and_costs_only_who_waits() {
        house().prepared();
        value(convertPeople(*house().m_session, house().m_owners, house().m_id, false));
        QVERIFY(value(workOnMigration(*house().m_session, house().m_means)));
        const int here = 9; // keys are texts, and the last come first: 9, 8, 7 and 6 are the first batch
        QCOMPARE(house().person(here).state, MigratingPerson::Converted);
        house().m_site.goAway(true);
        QVERIFY(!value(workOnMigration(*house().m_session, house().m_means)));
        QCOMPARE(house().now().state, MigrationState::Paused);
        QVERIFY(!house().now().trouble.isEmpty());
        QVERIFY(house().comesIn(here));
        const int waits = waitingOne();
        QCOMPARE(house().signIn(*house().m_session, OlderSite::nameOf(waits), OlderSite::passwordOf(waits)).kind,
                 SignInOutcome::Away);
        house().m_site.goAway(false);
        value(resumeMigration(*house().m_session, house().m_owners, house().m_id));
        house().work();
        QCOMPARE(house().now().converted, 12);
    }

    void both_sides_are_compared_field_by_field_and_site_by_site() {
        house().prepared();
        const GroupId choir(house().asked("SELECT group_id FROM groups").toInt());
        const SiteId wiki = aSite(*house().m_session)
                                .with([&](SiteProfile &site) {
                                    site.name = QStringLiteral("Wiki");
                                    site.groups = {choir};
                                })
                                .make();
        house().converted();
        QCOMPARE(differences(), QString());
        house().m_site.script(
            QStringLiteral("UPDATE auth_user SET last_name = 'New', is_superuser = true WHERE id = 4;"
                           "DELETE FROM auth_user_groups WHERE user_id = 3; DELETE FROM auth_user WHERE id = 5;"
                           "UPDATE auth_user SET password = '!' WHERE id = 7"));
        QCOMPARE(differences(), QStringLiteral("p3 groups: /Choir|p3 enter Wiki: no/yes|p4 last_name: New/Number 4|"
                                               "p4 powers: superuser/|p5 account: none/p5|"
                                               "p7 password: another one since/as it was taken over"));
        house().sql("INSERT INTO site_authorities VALUES (%1, %2, 1)", QString::number(wiki.value),
                    QString::number(house().m_club.value));
        QVERIFY(differences().contains(QLatin1String("p9 enter Wiki: yes/no: authority")));
    }

    void letters_of_a_name_and_how_much_somebody_may_are_differences() {
        house().m_site.script(QStringLiteral("UPDATE auth_user SET is_superuser = true WHERE id IN (1, 2, 3);"
                                             "UPDATE auth_user SET is_staff = true WHERE id IN (4, 5)"));
        house().prepared();
        house().converted();
        const auto role = [&](int number, const char *name) {
            house().sql("INSERT INTO role_grants (user_uid, role) SELECT uid, '%1' FROM users WHERE username = 'p%2'",
                        QLatin1String(name), QString::number(number));
        };
        role(1, "helpdesk");
        role(2, "administrator");
        role(3, "owner");
        role(4, "helpdesk");
        role(5, "administrator");
        house().m_site.script(QStringLiteral("UPDATE auth_user SET first_name = 'PERSON', email = 'P6@club.example' "
                                             "WHERE id = 6; UPDATE auth_group SET name = 'choir'"));
        QCOMPARE(differences(), QStringLiteral("p1 powers: superuser/helpdesk|p5 powers: staff/administrator|"
                                               "p6 first_name: PERSON/Person"));
    }

    void who_has_left_a_group_there_has_left_it_here_until_they_are_converted() {
        house().prepared();
        const auto inChoir = [&] {
            return house().asked(
                "SELECT string_agg(username, ' ' ORDER BY username) FROM group_members JOIN users ON uid "
                "= user_uid JOIN groups g USING (group_id) WHERE lower(g.name) = 'choir'");
        };
        QCOMPARE(inChoir(), QStringLiteral("p12 p3 p6 p9"));
        house().sql("INSERT INTO group_members (group_id, user_uid) SELECT group_id, uid FROM groups, users "
                    "WHERE name = 'Choir' AND username = 'p%1'",
                    QStringLiteral("4")); // by somebody here
        house().m_site.script(QStringLiteral("DELETE FROM auth_user_groups WHERE user_id = 3"));
        house().converted();
        QCOMPARE(inChoir(), QStringLiteral("p12 p4 p6 p9"));
        house().m_site.script(QStringLiteral("DELETE FROM auth_user_groups WHERE user_id = 6"));
        house().converted();
        QCOMPARE(inChoir(), QStringLiteral("p12 p4 p6 p9"));
    }

    // Nobody there is in a group any more: that is no website that tells none.
    void the_last_who_leave_a_group_there_leave_it_here() {
        house().prepared();
        house().m_site.script(QStringLiteral("DELETE FROM auth_user_groups"));
        house().converted();
        QCOMPARE(house().asked("SELECT count(*) FROM group_members"), QStringLiteral("0"));
        QCOMPARE(house().now().converted, 12);
    }

    void tries_are_counted_by_person_however_they_call_themselves() {
        house().m_means.limits.perAccount = 3;
        house().prepared();
        const char *names[] = {"p4", "p4@club.example", "p4@second.example"};
        for (const char *name : names)
            QCOMPARE(tried(name), SignInOutcome::NoMatch);
        for (const char *name : names)
            QCOMPARE(tried(name), SignInOutcome::Throttled);
    }

    void nobody_types_the_id_of_an_account() {
        house().prepared();
        for (const char *name : {"#4", "#4@club"})
            QVERIFY(!house().comesIn(QString::fromLatin1(name), "secret-4"));
        QVERIFY(!house().comesIn(QStringLiteral("#4"), "secret-4", house().m_club));
    }

    void whoever_came_by_the_older_system_by_themselves_keeps_their_way_in() {
        house().prepared();
        house().converted();
        house().m_site.populate(13, 13);
        const UserId guest = aUser(*house().m_session).called(QStringLiteral("p13")).make();
        const QString club = QString::number(house().m_club.value);
        house().sql(
            "INSERT INTO logins (user_uid, authority_id, kind, identity, state) VALUES ('%1', %2, 'django', '13', "
            "'validated'); UPDATE users SET home_authority = %2 WHERE uid = '%1'",
            toString(guest), club);
        QCOMPARE(house().now().outside, 1);
        QCOMPARE(finished().error().constraint, QStringLiteral("migration_blocked"));
        value(refreshMigration(*house().m_session, house().m_owners, house().m_id));
        house().work();
        QCOMPARE(house().now().outside, 0);
        house().converted();
        value(finished());
        QVERIFY(house().comesIn(13));
    }

    void accounts_that_could_not_come_in_are_counted() {
        aUser(*house().m_session).called(QStringLiteral("p5")).make();
        house().prepared();
        QCOMPARE(house().now().keptOut, 1);
        QCOMPARE(house().now().waiting, 11);
    }

    void who_has_a_password_there_again_is_not_left_behind() {
        house().prepared();
        house().m_site.script(QStringLiteral("UPDATE auth_user SET password = '!' WHERE id = 5"));
        house().converted();
        QCOMPARE(house().now().blocking, 0);
        house().m_site.script(
            QStringLiteral("UPDATE auth_user SET password = '%1' WHERE id = 5").arg(OlderSite::hashOf("again")));
        QCOMPARE(finished().error().constraint, QStringLiteral("migration_blocked"));
        QCOMPARE(house().now().state, MigrationState::Ready);
        house().converted();
        value(finished());
        QVERIFY(house().comesIn(QStringLiteral("p5"), "again"));
    }

    void two_accounts_there_of_one_person_stop_nobody() {
        house().prepared();
        house().sql("INSERT INTO logins (user_uid, authority_id, kind, identity, state) "
                    "SELECT uid, %1, 'django', '99', 'validated' FROM users WHERE username = 'p5'",
                    QString::number(house().m_club.value));
        house().converted();
        QCOMPARE(house().now().converted, 12);
        QCOMPARE(house().asked("SELECT count(*) FROM logins WHERE kind = 'django' AND state = 'validated'"),
                 QStringLiteral("0"));
        QVERIFY(house().comesIn(5));
    }

    void an_account_goes_on_from_the_day_it_began_there() {
        house().m_site.script(QStringLiteral("UPDATE auth_user SET date_joined = '2012-02-29 07:30+00' WHERE id = 5"));
        house().prepared();
        QCOMPARE(house().asked("SELECT (created_at AT TIME ZONE 'UTC')::date FROM users WHERE username = 'p5'"),
                 QStringLiteral("2012-02-29"));
    }

    void a_pause_while_people_come_in_stops_them_and_leaves_no_plan() {
        house().start();
        Rival writer(house().m_database.connection());
        value(writer.script(QStringLiteral("BEGIN; LOCK TABLE users IN SHARE MODE"))); // nobody can be added
        Rival worker(house().m_database.connection());
        auto worked = worker.start([&](store::Session &session) { return workOnMigration(session, house().m_means); });
        const auto watcher = house().m_database.session();
        waitUntilBlocked(*watcher);
        value(pauseMigration(*house().m_session, house().m_owners, house().m_id));
        value(writer.script(QStringLiteral("COMMIT")));
        value(worked.get());
        QCOMPARE(house().now().state, MigrationState::Paused);
        QCOMPARE(house().asked("SELECT count(*) FROM users"), QStringLiteral("1"));
        QCOMPARE(house().asked("SELECT count(*) FROM imports"), QStringLiteral("0"));
        value(resumeMigration(*house().m_session, house().m_owners, house().m_id));
        house().work();
        QCOMPARE(house().now().waiting, 12);
    }

    void a_new_name_is_no_new_password_and_goes_back() {
        house().prepared();
        house().converted();
        house().sql("UPDATE users SET username = 'peter' WHERE username = 'p5'");
        QCOMPARE(house().now().changed, 0);
        house().undone();
        QCOMPARE(house().now().waiting, 12);
    }

    void one_begun_by_mistake_is_given_up_and_costs_nobody_their_way_in() {
        house().prepared();
        house().converted();
        QCOMPARE(givenUp().error().constraint, QStringLiteral("migration_has_moved"));
        QCOMPARE(house().now().state, MigrationState::Ready);
        house().sql("UPDATE logins SET credential = '%1', revision = logins.revision + 1 FROM users "
                    "WHERE uid = user_uid AND username = 'p5' AND state = 'validated'",
                    QString::fromLatin1(cheapHash("my new one")));
        house().undone();
        value(givenUp()); // p5 stays: nobody knows that password there
        QCOMPARE(house().now().state, MigrationState::GivenUp);
        for (const int i : {1, 3, 12})
            QVERIFY(house().comesIn(OlderSite::nameOf(i), OlderSite::passwordOf(i), house().m_club));
        QVERIFY(house().comesIn(QStringLiteral("p5"), "my new one"));
        house().sql("UPDATE users SET first_name = 'Peter' WHERE username = 'p4'"); // no source keeps it any more
        QCOMPARE(givenUp().error().fault, Fault::Conflict);
        house().prepared(); // and once more
        QCOMPARE(house().now().waiting, 11);
        QCOMPARE(house().now().keptOut, 1);
    }

    void who_was_taken_out_with_it_comes_again_under_the_same_name() {
        house().prepared();
        const QString was = house().asked("SELECT uid FROM users WHERE username = 'p3'");
        const QString brought = lastDeed();
        value(givenUp());
        QCOMPARE(value(undoDeed(*house().m_session, takeBack(), brought)).obstacles.size(), 0);
        QCOMPARE(house().asked("SELECT count(*) FROM users WHERE deleted_at IS NULL"), QStringLiteral("1"));
        QVERIFY(!house().comesIn(QStringLiteral("p3"), "secret-3", house().m_club));
        house().prepared(4, false); // nobody is brought back unless that is wanted
        QCOMPARE(house().now().waiting, 0);
        QCOMPARE(house().now().keptOut, 12);
        value(givenUp());
        house().prepared(4, true);
        QCOMPARE(house().now().waiting, 12);
        QCOMPARE(house().asked("SELECT uid FROM users WHERE username = 'p3'"), was);
        QVERIFY(house().comesIn(3));
        house().converted();
        value(finished());
        QVERIFY(house().comesIn(3));
    }

    void who_is_deleted_while_it_is_on_stays_deleted() {
        house().prepared(4, true);
        house().sql("UPDATE users SET deleted_at = now() WHERE username = 'p5'");
        value(refreshMigration(*house().m_session, house().m_owners, house().m_id));
        house().work();
        house().converted();
        QCOMPARE(house().person(5).problem, QStringLiteral("in_bin"));
        QCOMPARE(house().now().converted, 11);
        QCOMPARE(house().now().inBin, 1);
        value(finished());
        house().sql("UPDATE users SET deleted_at = NULL WHERE username = 'p5'");
        QVERIFY(!house().comesIn(5));
        QCOMPARE(
            house().asked("SELECT p.state || ' ' || l.state FROM migrating_people p JOIN logins l USING (user_uid) "
                          "WHERE source_key = '5'"),
            QStringLiteral("left invalidated"));
    }

    void who_registers_there_after_everybody_came_in_is_not_locked_out() {
        house().prepared();
        house().converted();
        house().m_site.populate(13, 14);
        QCOMPARE(foreseen().newcomers, 2);
        QCOMPARE(finished().error().constraint, QStringLiteral("migration_newcomers"));
        QCOMPARE(finished({0, true}).error().constraint, QStringLiteral("migration_newcomers"));
        QCOMPARE(house().now().state, MigrationState::Ready);
        QCOMPARE(house().asked("SELECT count(*) FROM imports WHERE applied_at IS NULL"), QStringLiteral("0"));
        value(refreshMigration(*house().m_session, house().m_owners, house().m_id));
        house().work();
        house().converted();
        QCOMPARE(foreseen().newcomers, 0);
        value(finished());
        QVERIFY(house().comesIn(13));
    }

    void who_registers_there_in_the_very_moment_is_not_locked_out() {
        house().prepared();
        house().converted();
        Rival other(house().m_database.connection());
        value(other.script(QStringLiteral("BEGIN; SELECT FROM people_migrations FOR SHARE")));
        Rival owner(house().m_database.connection());
        auto finishing = owner.start([&](store::Session &session) {
            return finishMigration(session, house().m_owners, house().m_means, house().m_id);
        });
        waitUntilBlocked(*house().m_session);
        house().m_site.populate(13, 13);
        value(other.script(QStringLiteral("COMMIT")));
        const Done done = finishing.get();
        QVERIFY(!done);
        QCOMPARE(done.error().constraint, QStringLiteral("migration_newcomers"));
        QCOMPARE(house().now().state, MigrationState::Ready);
    }

    void who_could_not_come_in_is_left_outside_by_an_explicit_number_only() {
        house().prepared();
        house().converted();
        house().m_site.populate(13, 14);
        house().m_site.script(QStringLiteral("UPDATE auth_user SET username = 'a name' WHERE id = 13;"
                                             "UPDATE auth_user SET username = 'owner' WHERE id = 14"));
        const MigrationEnd end = foreseen();
        QCOMPARE(end.newcomers, 0);
        QCOMPARE(end.keptOut, 2);
        QCOMPARE(end.told.size(), 2);
        QCOMPARE(end.told[0].key + u' ' + end.told[0].problem, QStringLiteral("13 bad_username"));
        QCOMPARE(end.told[1].key + u' ' + end.told[1].problem, QStringLiteral("14 name_taken"));
        for (const int other : {0, 1, 3})
            QCOMPARE(finished({other, false}).error().constraint, QStringLiteral("migration_keeps_out"));
        value(finished({2, false}));
    }

    void who_has_a_way_in_of_their_own_here_is_not_kept_out() {
        const UserId ada = aUser(*house().m_session)
                               .called(QStringLiteral("ada"))
                               .withEmail(QStringLiteral("ada@x.org"))
                               .withPassword(cheapHash("mine"))
                               .make();
        house().sql(
            "INSERT INTO logins (user_uid, authority_id, kind, identity, state) VALUES ('%1', %2, 'django', '5', "
            "'validated')",
            toString(ada), QString::number(house().m_club.value));
        house().prepared();
        house().converted();
        QCOMPARE(house().now().converted, 11);
        QCOMPARE(foreseen().keptOut, 0);
        value(finished());
        QVERIFY(house().comesIn(QStringLiteral("ada"), "mine"));
    }

    void an_older_system_that_cannot_be_asked_is_left_by_an_explicit_word_only() {
        house().prepared();
        house().m_site.script(QStringLiteral("UPDATE auth_user SET password = '!' WHERE id = 5"));
        house().converted();
        house().m_site.goAway(true);
        QCOMPARE(foreseeEnd(*house().m_session, house().m_owners, house().m_means, house().m_id).error().constraint,
                 QStringLiteral("older_system"));
        QCOMPARE(finished().error().constraint, QStringLiteral("older_system"));
        QCOMPARE(house().now().state, MigrationState::Ready);
        value(finished({0, true}));
        QCOMPARE(house().now().left, 1);
        for (const int i : {4, 6})
            QVERIFY(house().comesIn(i));
    }

    // Whoever changes something about a login holds their place in the book meanwhile.
    void undo_waits_for_whoever_is_being_changed() {
        house().prepared();
        house().converted();
        Rival other(house().m_database.connection());
        value(other.script(QStringLiteral("BEGIN; UPDATE migrating_people SET state = state WHERE source_key = '5'")));
        auto worked = takingBack();
        waitUntilBlocked(*house().m_session);
        QCOMPARE(house().now().state, MigrationState::Undoing);
        value(other.script(QStringLiteral("COMMIT")));
        worked.get();
        QCOMPARE(house().now().waiting, 12);
        QCOMPARE(house().now().state, MigrationState::Ready);
    }

    // A new name goes from the person to their login, and from there to the book. Who waits would wait for ever.
    void undo_that_waits_is_in_nobodys_way() {
        house().prepared();
        house().converted();
        Rival other(house().m_database.connection());
        value(
            other.script(QStringLiteral("SET deadlock_timeout = '10ms'; BEGIN; SELECT FROM logins l JOIN users u ON "
                                        "u.uid = l.user_uid WHERE username = 'p5' AND kind = 'password' FOR UPDATE")));
        auto worked = takingBack();
        waitUntilBlocked(*house().m_session);
        QCOMPARE(house().now().waiting, 11);
        value(other.script(QStringLiteral("UPDATE users SET username = 'peter' WHERE username = 'p5'; COMMIT")));
        worked.get();
        QCOMPARE(house().now().waiting, 12);
        QCOMPARE(house().now().state, MigrationState::Ready);
    }

    void undo_does_not_lose_a_password_that_is_being_changed() {
        house().prepared();
        house().converted();
        Rival other(house().m_database.connection());
        value(other.script(QStringLiteral("BEGIN; UPDATE logins SET credential = '%1', revision = logins.revision + 1 "
                                          "FROM users WHERE uid = user_uid AND username = 'p5' AND state = 'validated'")
                               .arg(QString::fromLatin1(cheapHash("my new one")))));
        auto worked = takingBack();
        waitUntilBlocked(*house().m_session);
        value(other.script(QStringLiteral("COMMIT")));
        worked.get();
        QCOMPARE(house().now().waiting, 11);
        QVERIFY(house().comesIn(QStringLiteral("p5"), "my new one"));
    }

    void who_has_no_login_there_any_more_stops_nobody_on_the_way_back() {
        house().prepared();
        house().converted();
        // The first batch that would go back, for the last keys come first.
        house().sql("UPDATE logins SET removed_at = now() FROM users WHERE uid = user_uid AND kind = 'django' "
                    "AND username IN ('p9', 'p8', 'p7', 'p6')");
        house().undone();
        QCOMPARE(house().now().waiting, 8);
        QCOMPARE(house().now().stuck, 4);
        QCOMPARE(house().now().toUndo(), 0);
        QCOMPARE(house().person(7).problem, QStringLiteral("no_login_there"));
        QCOMPARE(house().now().toConvert(), 8);
        for (const int i : {2, 7, 12})
            QVERIFY(house().comesIn(i));
        house().sql("UPDATE logins SET removed_at = NULL WHERE removed_at IS NOT NULL");
        house().undone();
        QCOMPARE(house().now().waiting, 12);
    }

    void who_moves_it_is_in_the_audit() {
        house().prepared();
        house().converted();
        value(finished());
        QCOMPARE(house().asked("SELECT string_agg(p.after ->> 'state', ' ' ORDER BY seq) FROM audit a "
                               "JOIN audit_payload p USING (seq) WHERE a.entity = 'people_migrations'"),
                 QStringLiteral("preparing ready converting ready finished"));
    }

    void a_finished_one_is_final() {
        house().prepared();
        QCOMPARE(
            finishMigration(*house().m_session, house().m_owners, house().m_means, house().m_id).error().constraint,
            QStringLiteral("migration_blocked"));
        house().converted();
        value(finishMigration(*house().m_session, house().m_owners, house().m_means, house().m_id));
        QCOMPARE(house().now().state, MigrationState::Finished);
        QCOMPARE(mayBeUndone(), false);
        house().m_site.goAway(true);
        for (int i = 1; i <= 12; ++i)
            QVERIFY(house().comesIn(i));
        QVERIFY(house().comesIn(QStringLiteral("p4@second.example"), "secret-4"));
    }

private:
    MigrationHouse &house() { return *m_house; }
    Done finished(const EndAnyway &anyway = {}) {
        return finishMigration(*house().m_session, house().m_owners, house().m_means, house().m_id, anyway);
    }
    Done givenUp() { return giveUpMigration(*house().m_session, house().m_owners, house().m_id); }
    MigrationEnd foreseen() {
        return value(foreseeEnd(*house().m_session, house().m_owners, house().m_means, house().m_id));
    }
    // All of it, on a session of its own.
    std::future<void> takingBack() {
        value(undoMigration(*house().m_session, house().m_owners, house().m_id));
        m_worker = std::make_unique<Rival>(house().m_database.connection());
        return m_worker->start([this](store::Session &session) {
            value(session.script(QStringLiteral("SET deadlock_timeout = '1h'"))); // whoever crosses it is sent away
            while (value(workOnMigration(session, house().m_means))) {
            }
        });
    }
    SignInOutcome::Kind tried(const char *name) {
        return house().signIn(*house().m_session, QString::fromLatin1(name), "wrong").kind;
    }
    // Of people; a sign-in is none.
    QString lastDeed() {
        return house().asked("SELECT gatelodge.deed_of(request, xid, at) FROM audit WHERE entity = 'users' "
                             "ORDER BY seq DESC LIMIT 1");
    }
    TakeBack takeBack() { return Access::owner(house().m_owners.actor()).manageSites(); }
    bool mayBeUndone() { return bool(undoMigration(*house().m_session, house().m_owners, house().m_id)); }
    QString differences() {
        QStringList told;
        value(compareMigration(
            *house().m_session, house().m_owners, house().m_means, house().m_id, false,
            [&](const MigrationDifference &one) -> Done {
                told << QStringLiteral("%1 %2: %3/%4").arg(one.username, one.what, one.there, one.here);
                return {};
            }));
        return told.join(u'|');
    }
    int waitingOne() {
        for (int i = 1; i <= 12; ++i)
            if (house().person(i).state == MigratingPerson::Waiting)
                return i;
        return 0;
    }
    std::unique_ptr<MigrationHouse> m_house;
    std::unique_ptr<Rival> m_worker; // before the house
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
