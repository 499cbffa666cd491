// A house whose database is reached by a pooler: it is laid where each session has a connection of its own; elsewhere
// nothing is begun, and nothing of the attempt stays in anybody's way.
#include "app/keeper.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/rival.h"
#include <QSignalSpy>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;

class TestPooledHouse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_house_is_laid_where_each_session_has_a_connection_of_its_own_data() {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<bool>("laid");
        QTest::newRow("session") << QByteArray("session") << true;
        QTest::newRow("transaction") << QByteArray("transaction") << false;
    }
    void a_house_is_laid_where_each_session_has_a_connection_of_its_own() {
        QFETCH(QByteArray, mode);
        QFETCH(bool, laid);
        const TestDatabase database;
        const PgBouncer between(database.connection(), "pool_mode = " + mode);
        const QTemporaryDir folder(QStringLiteral("/tmp/gatelodge-pooled-XXXXXX"));
        const auto foundation = app::layFoundation(settingsFor(folder, between.connection()), [](const QString &) {});
        QVERIFY2(foundation.has_value() == laid, foundation ? "" : qPrintable(foundation.error().detail));
        QVERIFY(foundation || foundation.error().constraint == QLatin1String("pooled"));
        const auto session = database.session(); // whoever comes next, straight
        QCOMPARE(
            ask(*session, QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = "
                                         "(SELECT oid FROM pg_database WHERE datname = current_database())")),
            QStringLiteral("0"));
    }

    // Where the pooler hands connections on, everything goes by the direct way (Q10).
    void a_direct_way_beside_it_is_enough_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("passed");
        QTest::newRow("session") << QByteArray("pool_mode = session") << false;
        QTest::newRow("transaction") << QByteArray("pool_mode = transaction") << true;
        QTest::newRow("transaction, and nothing of it stays")
            << QByteArray("pool_mode = transaction\nserver_reset_query_always = 1") << true;
    }
    void a_direct_way_beside_it_is_enough() {
        QFETCH(QByteArray, lines);
        QFETCH(bool, passed);
        const TestDatabase database;
        const PgBouncer between(database.connection(), lines);
        const QTemporaryDir folder(QStringLiteral("/tmp/gatelodge-pooled-XXXXXX"));
        app::Settings settings = settingsFor(folder, between.connection());
        settings.listenDatabaseUrl = addressOf(database.connection());
        app::Keeper keeper;
        QSignalSpy ready(&keeper, &app::Keeper::laid), said(&keeper, &app::Keeper::progress);
        keeper.lay(settings);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
        QCOMPARE(!keeper.foundation().passedPooler.isEmpty(), passed);
        QCOMPARE(keeper.foundation().connection.port == keeper.foundation().listenConnection.port, passed);
        const QString words =
            std::accumulate(said.begin(), said.end(), QString(),
                            [](const QString &all, const auto &one) { return all + one[0].toString() + u'\n'; });
        QCOMPARE(words.contains(QLatin1String("goes by listen_database_url alone")), passed);
    }

    // A window at a house that is served elsewhere goes by the same rules: it holds locks, too, and one that outlived it
    // would show its import as under way for as long as the pooler keeps the connection.
    void a_window_elsewhere_goes_by_the_same_rules_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("direct"); // a way past it
        QTest::addColumn<bool>("laid");
        QTest::addColumn<bool>("passed");
        QTest::newRow("session") << QByteArray("pool_mode = session") << false << true << false;
        QTest::newRow("session, and a direct way") << QByteArray("pool_mode = session") << true << true << false;
        QTest::newRow("transaction") << QByteArray("pool_mode = transaction") << false << false << false;
        QTest::newRow("transaction, and nothing of it stays")
            << QByteArray("pool_mode = transaction\nserver_reset_query_always = 1") << false << false << false;
        QTest::newRow("transaction, and a direct way") << QByteArray("pool_mode = transaction") << true << true << true;
    }
    void a_window_elsewhere_goes_by_the_same_rules() {
        QFETCH(const QByteArray, lines);
        QFETCH(const bool, direct);
        QFETCH(const bool, laid);
        QFETCH(const bool, passed);
        const TestDatabase database;
        const QTemporaryDir theirs(QStringLiteral("/tmp/gatelodge-pooled-XXXXXX"));
        value(app::layFoundation(settingsFor(theirs, database.connection()), [](const QString &) {}));
        const PgBouncer between(database.connection(), lines);
        const QTemporaryDir folder(QStringLiteral("/tmp/gatelodge-pooled-XXXXXX"));
        app::Settings settings = settingsFor(folder, between.connection());
        if (direct)
            settings.listenDatabaseUrl = addressOf(database.connection());
        const auto foundation = app::layFoundation(settings, [](const QString &) {}, app::Laying::ToManage);
        QVERIFY2(foundation.has_value() == laid, foundation ? "" : qPrintable(foundation.error().detail));
        if (!foundation) {
            QCOMPARE(foundation.error().constraint, QStringLiteral("pooled"));
            QVERIFY2(foundation.error().detail.contains(QLatin1String("pool_mode = session")),
                     qPrintable(foundation.error().detail));
            return;
        }
        QVERIFY(foundation->elsewhere);
        QCOMPARE(!foundation->passedPooler.isEmpty(), passed);
        QCOMPARE(foundation->connection.port == foundation->listenConnection.port, passed || !direct);
    }

private:
    static QString addressOf(const store::Connection &to) {
        return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4").arg(to.user, to.database, to.host).arg(to.port);
    }
    static app::Settings settingsFor(const QTemporaryDir &folder, const store::Connection &database) {
        app::Settings settings;
        settings.dataDir = folder.path();
        settings.masterKeyFile = folder.filePath(QStringLiteral("master.key"));
        settings.database = addressOf(database);
        return settings;
    }
};

QTEST_GUILESS_MAIN(TestPooledHouse)
#include "tst_pooled_house.moc"
