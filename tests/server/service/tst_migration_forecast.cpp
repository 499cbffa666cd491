// A dry run of a conversion asks an older system that takes its time: in the house nobody waits for it.
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

private:
    static constexpr int kPage = 2000; // people, as a dry run takes them
    static constexpr auto kHolding = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                                     "state LIKE 'idle in transaction%'";
};

QTEST_GUILESS_MAIN(TestMigrationForecast)
#include "tst_migration_forecast.moc"
