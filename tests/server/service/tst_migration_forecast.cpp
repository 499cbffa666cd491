// A dry run asks an older system that takes its time: in the house nobody waits for it, and nothing of it stays.
#include "server/service/migration_forecast.h"
#include "tests/server/service/migration_house.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;

class TestMigrationForecast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothing_is_held_in_the_house_while_the_older_system_is_asked() {
        MigrationHouse house(kPage + 1);
        house.sql("UPDATE authorities SET settings = settings || '{\"limit_seconds\": 60}' WHERE authority_id <> 1");
        house.prepared();
        const auto site = value(store::Session::open(house.m_site.connection()));
        Rival first(house.m_site.connection()), second(house.m_site.connection());
        const QString lock = QStringLiteral("BEGIN; LOCK TABLE auth_user IN ACCESS EXCLUSIVE MODE");
        value(first.script(lock));
        Progress progress;
        Rival asking(house.m_database.connection());
        auto forecast = asking.start([&](store::Session &own) {
            return service::foreseeConversion(own, house.m_owners, house.m_means, house.m_id, false, &progress);
        });
        waitUntilBlocked(*site);
        QCOMPARE(house.asked(kHolding), QStringLiteral("0")); // before the first page
        auto locked = second.startScript(lock);               // whose turn is behind that page
        waitUntilBlocked(*site, 2);
        value(first.script(QStringLiteral("ROLLBACK")));
        value(locked.get());
        QTRY_COMPARE_WITH_TIMEOUT(progress.done.load(), kPage, 240'000);
        waitUntilBlocked(*site);
        QCOMPARE(house.asked(kHolding), QStringLiteral("0"));
        value(second.script(QStringLiteral("ROLLBACK")));
        const auto foreseen = value(forecast.get());
        QCOMPARE(foreseen.people, kPage + 1);
        QCOMPARE(foreseen.ready, kPage + 1);
        QCOMPARE(house.asked("SELECT count(*) FROM imports WHERE applied_at IS NULL"), QStringLiteral("0"));
    }

    void a_start_waits_for_no_dry_run_of_another() {
        MigrationHouse house(kPage + 1);
        house.sql("UPDATE authorities SET settings = settings || '{\"limit_seconds\": 60}' WHERE authority_id <> 1");
        house.m_site.script( // of two accounts that are on two pages
            QStringLiteral("UPDATE auth_user SET email = 'p1@club.example' WHERE id = 2001;"
                           "UPDATE auth_user SET password = '!' WHERE id IN (3, 5)"));
        const auto site = value(store::Session::open(house.m_site.connection()));
        Rival locking(house.m_site.connection()), asking(house.m_database.connection());
        value(locking.script(QStringLiteral("BEGIN; LOCK TABLE auth_user IN ACCESS EXCLUSIVE MODE")));
        auto forecast = asking.start([&](store::Session &own) {
            return service::foreseeStart(own, house.m_owners, house.m_means,
                                         [&] { return Result<AuthorityId>(house.m_club); }, {4, false});
        });
        waitUntilBlocked(*site);
        QCOMPARE(house.asked(kHolding), QStringLiteral("0"));
        const MigrationId id = house.start();
        value(service::pauseMigration(*house.m_session, house.m_owners, id));
        value(service::giveUpMigration(*house.m_session, house.m_owners, id));
        value(locking.script(QStringLiteral("ROLLBACK")));
        const auto foreseen = value(forecast.get());
        QCOMPARE(foreseen.people, kPage + 1);
        QCOMPARE(foreseen.ready, kPage - 1);
        QCOMPARE(foreseen.withoutPassword, 2);
        QCOMPARE(foreseen.told.size(), 2);
        QStringList told;
        for (const MigratingPerson &one : foreseen.told)
            told << one.key + u' ' + one.username + u' ' + one.problem;
        told.sort();
        QCOMPARE(told, QStringList({QStringLiteral("1 p1 two_rows"), QStringLiteral("2001 p2001 two_rows")}));
        QCOMPARE(house.asked("SELECT count(*) FROM people_migrations"), QStringLiteral("1"));
        QCOMPARE(house.asked("SELECT count(*) FROM imports"), QStringLiteral("0"));
    }

    void a_dry_run_says_so_where_another_has_begun_meanwhile() {
        MigrationHouse house(3);
        house.start();
        const auto foreseen = service::foreseeStart(*house.m_session, house.m_owners, house.m_means,
                                                    [&] { return Result<AuthorityId>(house.m_club); }, {4, false});
        QCOMPARE(foreseen.error().fault, Fault::Duplicate);
    }

    void a_dry_run_of_a_finish_leaves_nothing_whenever_it_is_killed_data() {
        QTest::addColumn<QString>("moment");
        QTest::newRow("while it reads") << QStringLiteral("INSERT ON import_rows");
        QTest::newRow("while it plans") << QStringLiteral("INSERT ON import_plan");
        QTest::newRow("when it is through") << QStringLiteral("DELETE ON imports");
    }
    void a_dry_run_of_a_finish_leaves_nothing_whenever_it_is_killed() {
        QFETCH(QString, moment);
        MigrationHouse house(12);
        house.prepared();
        house.converted();
        house.m_site.populate(13, 14);
        house.sql("CREATE FUNCTION public.dies() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                  "PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$; "
                  "CREATE TRIGGER dies BEFORE %1 FOR EACH STATEMENT EXECUTE FUNCTION public.dies()",
                  moment);
        auto doomed = house.m_database.session();
        const auto end = service::foreseeEnd(*doomed, house.m_owners, house.m_means, house.m_id);
        const bool untouched = moment.startsWith(QLatin1String("DELETE")); // nothing is taken away one by one
        QCOMPARE(bool(end), untouched);
        QCOMPARE(end ? end->newcomers : 2, 2);
        doomed.reset();
        QCOMPARE(house.asked("SELECT count(*) FROM imports WHERE applied_at IS NULL"), QStringLiteral("0"));
        QCOMPARE(house.asked("SELECT count(*) FROM import_rows"), QStringLiteral("0"));
    }

private:
    static constexpr int kPage = 2000; // people, as a dry run takes them
    static constexpr auto kHolding = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                                     "state LIKE 'idle in transaction%'";
};

QTEST_GUILESS_MAIN(TestMigrationForecast)
#include "tst_migration_forecast.moc"
