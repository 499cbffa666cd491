// A Django website moves in: its people with the passwords they have, its sites with their numbers and keys, who
// consented, and who has been where.
#include "server/service/houses.h"
#include "server/store/imports.h"
#include "server/store/place_moves.h"
#include "server/store/queue.h"
#include "server/store/transaction.h"
#include "server/sync/django_source.h"
#include "tests/server/service/import_house.h"
#include "tests/server/sync/django_website.h"
#include "tests/support/letters.h"

using namespace gatelodge;
using namespace gatelodge::tests;

Q_DECLARE_METATYPE(gatelodge::ImportVerdict)

class TestDjangoImport : public QObject, ImportHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        furnish();
        sql("INSERT INTO orgs (name) VALUES ('Harbour Club')");
    }

    void the_plan_says_how_many_of_each_would_come() {
        const auto plan = plannedFrom(m_website.url());
        QCOMPARE(plan.counts[ImportVerdict::Added], 3);
        QCOMPARE(plan.left(), 0);
        const auto number = [&plan](PlaceKind kind, ImportVerdict verdict) { return plan.places.of(kind)[verdict]; };
        QCOMPARE(number(PlaceKind::Org, ImportVerdict::Same), 1);
        QCOMPARE(number(PlaceKind::Org, ImportVerdict::Added), 1);
        QCOMPARE(number(PlaceKind::Site, ImportVerdict::Added), 3);
        QCOMPARE(number(PlaceKind::Consent, ImportVerdict::Added), 2);
        QCOMPARE(number(PlaceKind::Visit, ImportVerdict::Added), 4);
        value(service::dropImport(*m_session, m_permit, plan.id));
        for (const char *table :
             {"import_rows", "import_orgs", "import_sites", "import_consents", "import_visits", "import_joined"})
            QCOMPARE(asked("SELECT count(*) FROM %1", QLatin1String(table)), QStringLiteral("0"));
    }

    void everything_that_is_taken_here_is_left_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("about");
        const auto row = [](const char *name, const char *before, const char *after, const char *reason,
                            const char *about) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                                << QString::fromLatin1(reason) << QString::fromLatin1(about);
        };
        row("a number",
            "INSERT INTO sites (site_id, org_id, name, redirect_url) SELECT 12, min(org_id), 'Forum', "
            "'https://forum.example.org/' FROM orgs",
            "DELETE FROM site_messages; DELETE FROM deliveries WHERE site_id = 12; DELETE FROM sites WHERE site_id = "
            "12",
            "id_taken", "Forum");
        row("an address",
            "INSERT INTO sites (site_id, org_id, name, redirect_url) SELECT 99, min(org_id), 'Forum', "
            "'https://wiki.example.org/auth_receive' FROM orgs",
            "DELETE FROM deliveries WHERE site_id = 99; DELETE FROM sites WHERE site_id = 99", "address_taken",
            "Forum");
        row("an organisation that asks for consent",
            "UPDATE orgs SET consent_required = true WHERE name = 'Harbour Club'",
            "UPDATE orgs SET consent_required = false WHERE name = 'Harbour Club'", "org_left", "Harbour Club");
    }
    void everything_that_is_taken_here_is_left() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, reason);
        QFETCH(QString, about);
        value(m_session->script(before));
        const auto plan = plannedFrom(m_website.url());
        value(service::dropImport(*m_session, m_permit, plan.id));
        value(m_session->script(after));
        QVERIFY(!plan.places.left.isEmpty());
        const auto wiki = std::find_if(plan.places.left.begin(), plan.places.left.end(), [](const PlaceLeft &left) {
            return left.kind == PlaceKind::Site && left.number == 12;
        });
        QVERIFY(wiki != plan.places.left.end());
        QCOMPARE(wiki->reason, reason);
        QCOMPARE(wiki->about, about);
        QCOMPARE(plan.places.of(PlaceKind::Visit)[ImportVerdict::Conflict], 2); // those to the wiki
    }

    void what_makes_no_sense_is_left_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a key of another length")
            << "UPDATE public.account_communityauthsite SET cryptkey = 'c2hvcnQ=' WHERE id = 12"
            << "bad_key";
        QTest::newRow("a key that is none")
            << "UPDATE public.account_communityauthsite SET cryptkey = 'not base64' WHERE id = 12"
            << "bad_key";
        QTest::newRow("another version") << "UPDATE public.account_communityauthsite SET version = 7 WHERE id = 12"
                                         << "bad_key";
        QTest::newRow("no address") << "UPDATE public.account_communityauthsite SET redirecturl = 'wiki' WHERE id = 12"
                                    << "bad_address";
        QTest::newRow("an endless cool-off")
            << "UPDATE public.account_communityauthsite SET cooloff_hours = 100000 WHERE id = 12"
            << "bad_number";
    }
    void what_makes_no_sense_is_left() {
        QFETCH(QString, change);
        QFETCH(QString, reason);
        const DjangoWebsite website;
        website.script(change);
        const auto plan = plannedFrom(website.url());
        QCOMPARE(plan.places.left.size(), 1);
        QCOMPARE(plan.places.left[0].reason, reason);
        QVERIFY(plan.places.left[0].number == 12);
        QCOMPARE(plan.places.of(PlaceKind::Site)[ImportVerdict::Unread], 1);
        value(service::dropImport(*m_session, m_permit, plan.id));
    }

    void a_number_behind_which_none_are_left_is_not_taken() {
        const DjangoWebsite website;
        website.script(QStringLiteral("SET session_replication_role = replica; "
                                      "UPDATE public.account_communityauthsite SET id = 2147483646 WHERE id = 12"));
        const auto plan = plannedFrom(website.url());
        const auto wiki = std::find_if(plan.places.left.begin(), plan.places.left.end(),
                                       [](const PlaceLeft &left) { return left.number == 2147483646; });
        QVERIFY(wiki != plan.places.left.end());
        QCOMPARE(wiki->reason, QStringLiteral("bad_number"));
        value(service::dropImport(*m_session, m_permit, plan.id));
    }

    void usernames_are_taken_as_they_are_or_not_at_all() {
        const DjangoWebsite website;
        website.script(QStringLiteral("UPDATE public.auth_user SET username = 'Ada_L' WHERE id = 3"));
        const auto plan = plannedFrom(website.url());
        QCOMPARE(plan.counts[ImportVerdict::Unread], 1);
        QCOMPARE(plan.counts[ImportVerdict::Added], 2);
        QCOMPARE(plan.places.of(PlaceKind::Visit)[ImportVerdict::Conflict], 2);
        const auto lines = value(service::listPlanLines(*m_session, m_permit, plan.id, {ImportVerdict::Unread}, 0, 9));
        QCOMPARE(lines.value(0).reason, QString(importFlawName(ImportFlaw::BadUsername)));
        value(service::dropImport(*m_session, m_permit, plan.id));
    }

    // From here on they are here.
    void all_comes_in_one_deed() {
        const auto plan = plannedFrom(m_website.dump());
        QCOMPARE(plan.left(), 0);
        QCOMPARE(applied(plan), 3);
        m_import = plan.id;
        QCOMPARE(asked("SELECT string_agg(site_id || ' ' || name || ' ' || crypto_version, ', ' ORDER BY site_id) FROM "
                       "sites WHERE deleted_at IS NULL"),
                 QStringLiteral("12 Wiki 3, 13 Old list 2, 21 Boats 4"));
        QCOMPARE(asked("SELECT count(*) FROM orgs WHERE name = 'Harbour Club'"), QStringLiteral("1"));
        QCOMPARE(asked("SELECT message FROM site_messages WHERE site_id = 12"),
                 QStringLiteral("Please wait a day & try again."));
        QCOMPARE(asked("SELECT string_agg(g.name, ', ' ORDER BY g.name) FROM site_groups JOIN groups g USING "
                       "(group_id) WHERE site_id = 21"),
                 QStringLiteral("Board, Choir"));
        QCOMPARE(
            asked("SELECT string_agg(username || ' ' || status || ' ' || to_char(created_at AT TIME ZONE 'UTC', "
                  "'YYYY-MM-DD'), ', ' ORDER BY username) FROM users WHERE username IN ('ada', 'charles', 'mary')"),
            QStringLiteral("ada active 2010-12-10, charles suspended 2012-02-29, mary active 2024-06-30"));
        QCOMPARE(asked("SELECT count(*) FROM consents c JOIN orgs USING (org_id) WHERE name = 'Rowing Society' AND "
                       "given AND c.at < '2022-01-01'"),
                 QStringLiteral("2"));
        QCOMPARE(asked("SELECT string_agg(username || ' ' || site_id || ' ' || visits, ', ' ORDER BY username, "
                       "site_id) FROM visits JOIN users ON uid = user_uid"),
                 QStringLiteral("ada 12 431, ada 21 2, charles 12 1, mary 21 7"));
        QCOMPARE(asked("SELECT count(*) FROM ssh_keys"), QStringLiteral("2"));
        QCOMPARE(asked("SELECT count(*) FROM emails WHERE verified_at IS NOT NULL AND address LIKE '%@example.net'"),
                 QStringLiteral("3"));
    }

    void no_site_is_owed_anything() {
        QCOMPARE(asked("SELECT count(*) FROM user_change c JOIN users u ON u.uid = c.user_uid WHERE u.username IN "
                       "('ada', 'charles', 'mary')"),
                 QStringLiteral("0"));
        QCOMPARE(asked("SELECT count(*) FROM deliveries WHERE owed"), QStringLiteral("0"));
        QCOMPARE(
            asked("SELECT count(*) FROM visits v JOIN users u ON u.uid = v.user_uid WHERE v.revision <> u.revision"),
            QStringLiteral("0"));
    }

    void a_key_lies_sealed_and_opens_as_it_was() {
        const auto keys = value(service::openKeys(*m_session, *m_means.vault, SiteId(12)));
        QByteArray expected;
        for (int i = 0; i < 64; ++i)
            expected += char(i);
        QCOMPARE(keys.current.view().toByteArray(), expected);
        QVERIFY(
            !asked("SELECT sealed_key FROM sites WHERE site_id = 12").contains(QString::fromLatin1(expected.toHex())));
    }

    void a_later_site_gets_a_number_of_its_own() {
        QVERIFY(asked("INSERT INTO sites (org_id, name, redirect_url) SELECT min(org_id), 'New', "
                      "'https://new.example.org/' FROM orgs RETURNING site_id")
                    .toInt() > 21);
    }

    void read_again_it_changes_nobody() {
        const auto plan = plannedFrom(m_website.url());
        QCOMPARE(plan.toDo(), 0);
        QCOMPARE(plan.left(), 0);
        QCOMPARE(plan.places.of(PlaceKind::Visit)[ImportVerdict::Same], 4);
        QCOMPARE(plan.places.of(PlaceKind::Consent)[ImportVerdict::Same], 2);
        value(service::dropImport(*m_session, m_permit, plan.id));
    }

    void undone_and_brought_back_it_is_as_it_was() {
        ImportProgress progress;
        value(service::undoDeed(*m_session, m_access.manageSites(), service::deedOfImport(m_import),
                                UndoReach::AllOrNothing, progress));
        QCOMPARE(asked("SELECT count(*) FROM sites WHERE site_id IN (12, 13, 21) AND deleted_at IS NULL"),
                 QStringLiteral("0"));
        QCOMPARE(
            asked("SELECT count(*) FROM users WHERE username IN ('ada', 'charles', 'mary') AND deleted_at IS NULL"),
            QStringLiteral("0"));
        m_options.bringBack = true;
        const auto plan = plannedFrom(m_website.url());
        m_options.bringBack = false;
        QCOMPARE(plan.counts[ImportVerdict::Changed], 3);
        QCOMPARE(plan.places.of(PlaceKind::Site)[ImportVerdict::Changed], 3);
        QCOMPARE(applied(plan), 3);
        QCOMPARE(asked("SELECT count(*) FROM sites WHERE site_id IN (12, 13, 21) AND deleted_at IS NULL"),
                 QStringLiteral("3"));
        const auto keys = value(service::openKeys(*m_session, *m_means.vault, SiteId(12)));
        QCOMPARE(keys.current.size(), 64);
    }

    void in_batches_each_brings_what_is_its_peoples() {
        const TestDatabase database;
        const auto session = database.session();
        const auto source = value(sync::DjangoSource::open(m_website.url()));
        ImportProgress progress;
        ImportOptions options{QStringLiteral("site"), false};
        options.createGroups = true;
        const auto plan = value(service::planImport(
            *session, m_permit, options, [&source] { return source->next(); }, progress,
            service::MovingIn{value(source->places()), m_means.vault->sealingKey()}));
        value(service::applyImportInBatches(*session, m_permit, plan.id, 5, progress));
        QCOMPARE(ask(*session, QStringLiteral("SELECT count(*) FROM visits")), QStringLiteral("4"));
        QCOMPARE(ask(*session, QStringLiteral("SELECT count(*) FROM consents")), QStringLiteral("2"));
        QCOMPARE(ask(*session, QStringLiteral("SELECT count(*) FROM sites")), QStringLiteral("3"));
        QCOMPARE(ask(*session, QStringLiteral("SELECT count(*) FROM user_change")), QStringLiteral("0"));
        QCOMPARE(ask(*session, QStringLiteral("SELECT count(*) FROM users WHERE created_at < '2025-01-01'")),
                 QStringLiteral("3"));
    }

    void a_username_alone_is_nobody_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("proved");
        QTest::addColumn<ImportVerdict>("verdict");
        QTest::newRow("another address") << "ada@here.example" << true << ImportVerdict::Conflict;
        QTest::newRow("the address, not proved here") << "ada@example.org" << false << ImportVerdict::Conflict;
        QTest::newRow("the address, proved here") << "Ada@Example.org" << true << ImportVerdict::Changed;
        QTest::newRow("their second address, proved here") << "countess@example.net" << true << ImportVerdict::Changed;
    }
    void a_username_alone_is_nobody() {
        QFETCH(QString, address);
        QFETCH(bool, proved);
        QFETCH(ImportVerdict, verdict);
        const TestDatabase database;
        const auto session = database.session();
        const UserId ada = aUser(*session)
                               .called(QStringLiteral("ada"))
                               .named(QStringLiteral("Augusta"), QStringLiteral("King"))
                               .withEmail(QStringLiteral("augusta@here.example"))
                               .withEmail(address, proved)
                               .make();
        const auto plan = plannedFrom(m_website.url(), *session);
        QCOMPARE(plan.counts[verdict], 1);
        QCOMPARE(plan.counts[ImportVerdict::Added], 2);
        const auto lines = value(service::listPlanLines(*session, m_permit, plan.id, {verdict}, 0, 9));
        const bool isStranger = verdict == ImportVerdict::Conflict;
        QCOMPARE(lines[0].reason, isStranger ? QStringLiteral("name_taken") : QString());
        QCOMPARE(plan.places.of(PlaceKind::Visit)[ImportVerdict::Conflict], isStranger ? 2 : 0);
        applyTo(*session, plan);
        const auto told = [&](const char *sql) { return ask(*session, QString::fromUtf8(sql).arg(toString(ada))); };
        QCOMPARE(told("SELECT first_name || ' ' || last_name || ' ' || address FROM users JOIN emails ON user_uid = "
                      "uid AND is_primary WHERE uid = '%1'"),
                 QStringLiteral("Augusta King augusta@here.example"));
        QCOMPARE(told("SELECT count(*) FROM emails WHERE user_uid = '%1'"), QStringLiteral("2"));
        QCOMPARE(told("SELECT count(*) FROM group_members WHERE user_uid = '%1'"),
                 isStranger ? QStringLiteral("0") : QStringLiteral("2"));
        QCOMPARE(told("SELECT count(*) FROM logins WHERE user_uid = '%1'"),
                 isStranger ? QStringLiteral("0") : QStringLiteral("1"));
    }

    void what_is_decided_here_stays_when_it_is_read_again() {
        const TestDatabase database;
        const auto session = database.session();
        const DjangoWebsite website;
        applyTo(*session, plannedFrom(website.url(), *session));
        value(session->script(QStringLiteral(
            "UPDATE users SET status = 'suspended' WHERE username = 'ada';"
            "UPDATE users SET last_name = 'Greig' WHERE username = 'mary';"
            "DELETE FROM ssh_keys; UPDATE logins SET state = 'invalidated', removed_at = gatelodge.now() WHERE "
            "identity = 'ada';"
            "DELETE FROM group_members WHERE user_uid = (SELECT uid FROM users WHERE username = 'mary');"
            "BEGIN; DELETE FROM emails WHERE user_uid = (SELECT uid FROM users WHERE username = 'mary');"
            "INSERT INTO emails (user_uid, address, is_primary, verified_at) "
            "SELECT uid, 'mary@here.example', true, gatelodge.now() FROM users WHERE username = 'mary'; COMMIT")));
        const auto again = plannedFrom(website.dump(), *session);
        QCOMPARE(again.counts[ImportVerdict::Same], 3);
        QCOMPARE(again.left(), 0);
        value(service::dropImport(*session, m_permit, again.id));
        website.script(QStringLiteral("UPDATE public.auth_user SET is_active = false WHERE username = 'mary'"));
        const auto later = plannedFrom(website.url(), *session);
        QCOMPARE(later.counts[ImportVerdict::Changed], 1);
        applyTo(*session, later);
        QCOMPARE(ask(*session, QStringLiteral("SELECT string_agg(username || ' ' || last_name || ' ' || status || ' ' "
                                              "|| address, ', ' ORDER BY username) FROM users JOIN emails ON user_uid "
                                              "= uid AND is_primary WHERE username <> 'charles'")),
                 QStringLiteral("ada Lovelace suspended ada@example.org, mary Greig suspended mary@here.example"));
    }

    void names_that_have_gone_round_there_are_left() {
        const TestDatabase database;
        const auto session = database.session();
        const DjangoWebsite website;
        applyTo(*session, plannedFrom(website.url(), *session));
        website.script(QStringLiteral(
            "UPDATE public.auth_user SET username = 'x' || id; UPDATE public.auth_user SET username = CASE id WHEN 3 "
            "THEN 'charles' WHEN 7 THEN 'mary' ELSE 'ada' END"));
        const auto plan = plannedFrom(website.url(), *session);
        QCOMPARE(plan.counts[ImportVerdict::Conflict], 3);
        QStringList reasons;
        for (const auto &line :
             value(service::listPlanLines(*session, m_permit, plan.id, {ImportVerdict::Conflict}, 0, 9)))
            reasons << line.reason + u' ' + line.about;
        QCOMPARE(reasons, (QStringList{QStringLiteral("name_taken charles"), QStringLiteral("name_taken mary"),
                                       QStringLiteral("name_taken ada")}));
    }

    void somebody_who_enters_just_now_keeps_that_visit() {
        const TestDatabase database;
        const auto session = database.session();
        applyTo(*session, plannedFrom(m_website.url(), *session));
        value(session->script(QStringLiteral("DELETE FROM visits WHERE site_id = 21")));
        const auto plan = plannedFrom(m_website.url(), *session);
        const auto looking = database.session();
        value(looking->script(QStringLiteral(
            "BEGIN; INSERT INTO visits (user_uid, site_id, visits, revision) SELECT uid, 21, 1, revision FROM users "
            "WHERE username = 'ada'")));
        Rival rival(database.connection());
        auto applying = rival.start([&](store::Session &own) {
            ImportProgress progress;
            return service::applyImport(own, m_permit, plan.id, progress).map([](const auto &) {});
        });
        waitUntilBlocked(*session); // in a transaction what others do would be remembered
        value(looking->script(QStringLiteral("COMMIT")));
        value(applying.get());
        QCOMPARE(ask(*session, QStringLiteral("SELECT string_agg(username || ' ' || visits, ', ' ORDER BY username) "
                                              "FROM visits JOIN users ON uid = user_uid WHERE site_id = 21")),
                 QStringLiteral("ada 1, mary 7"));
    }

    // As at a first visit (Q3): whoever changes just then waits until the visit is seen, or the site is never told of
    // it.
    void a_visit_that_moves_in_hides_no_news_of_its_person() {
        const TestDatabase database;
        const auto session = database.session();
        applyTo(*session, plannedFrom(m_website.url(), *session));
        value(session->script(QStringLiteral("DELETE FROM visits WHERE site_id = 12")));
        const auto plan = plannedFrom(m_website.url(), *session);
        QCOMPARE(plan.counts[ImportVerdict::Same], 3);
        Rival news(database.connection());
        std::future<Done> told;
        const auto watcher = database.session();
        value(store::inTransaction(*session, m_permit.actor(), [&]() -> Done {
            GL_DO(store::holdImport(*session, plan.id));
            GL_TRY(const int last, store::lastLineOf(*session, plan.id));
            GL_DO(store::applyPast(*session, plan.id, 1, last));
            told = news.startScript(QStringLiteral("UPDATE users SET last_name = 'Greig' WHERE username = 'ada'"));
            waitUntilBlocked(*watcher); // a long import goes on meanwhile
            return {};
        }));
        value(told.get());
        value(store::inTransaction(*session, Actor::system(), [&] { return store::fanOut(*session, 100); }));
        QCOMPARE(ask(*session, QStringLiteral("SELECT string_agg(username || ' ' || site_id, ', ') FROM site_queue "
                                              "JOIN users ON uid = user_uid")),
                 QStringLiteral("ada 12"));
    }

    // Another session takes numbers all the time: none is given twice.
    void the_numbers_of_sites_never_step_back() {
        const TestDatabase database;
        const auto session = database.session();
        const auto plan = plannedFrom(m_website.url(), *session);
        value(session->script(QStringLiteral("ALTER SEQUENCE gatelodge.sites_site_id_seq RESTART WITH 1000")));
        Rival other(database.connection());
        auto taken = other.start([](store::Session &own) {
            return ask(own, QStringLiteral("SELECT count(*) - count(DISTINCT n) FROM (SELECT "
                                           "nextval('gatelodge.sites_site_id_seq') AS n FROM generate_series(1, "
                                           "3000000)) k"));
        });
        int times = 0;
        for (; taken.wait_for(std::chrono::seconds(0)) != std::future_status::ready; ++times) {
            value(session->script(QStringLiteral("BEGIN")));
            value(store::applyPlaces(*session, plan.id));
            value(session->script(QStringLiteral("ROLLBACK")));
        }
        QCOMPARE(taken.get(), QStringLiteral("0"));
        QVERIFY(times > 0);
    }

private:
    service::ImportPlan plannedFrom(const QString &where) { return plannedFrom(where, *m_session, m_options); }
    service::ImportPlan plannedFrom(const QString &where, store::Session &session) {
        ImportOptions options = m_options;
        options.createGroups = true;
        return plannedFrom(where, session, options);
    }
    service::ImportPlan plannedFrom(const QString &where, store::Session &session, const ImportOptions &options) {
        const auto source = value(sync::DjangoSource::open(where));
        ImportProgress progress;
        return value(service::planImport(
            session, m_permit, options, [&source] { return source->next(); }, progress,
            service::MovingIn{value(source->places()), m_means.vault->sealingKey()}));
    }
    void applyTo(store::Session &session, const service::ImportPlan &plan) {
        ImportProgress progress;
        value(service::applyImport(session, m_permit, plan.id, progress));
    }
    DjangoWebsite m_website;
    service::Means m_means = cheapMeans(std::make_shared<Letters>());
    ImportId m_import;
};

QTEST_GUILESS_MAIN(TestDjangoImport)
#include "tst_django_import.moc"
