// The doctor before a real PgBouncer: what it says of each way that leads to the database.
#include "tests/e2e/program.h"
#include "tests/support/pgbouncer.h"

using namespace gatelodge;
using namespace gatelodge::tests;

class PooledTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_doctor_says_which_way_the_house_goes_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("said");
        QTest::newRow("session") << QByteArray("pool_mode = session") << QString();
        QTest::newRow("transaction") << QByteArray("pool_mode = transaction")
                                     << QStringLiteral("The house goes by listen_database_url alone.");
        QTest::newRow("statement") << QByteArray("pool_mode = statement")
                                   << QStringLiteral("The house goes by listen_database_url alone.");
    }
    void the_doctor_says_which_way_the_house_goes() {
        QFETCH(QByteArray, lines);
        QFETCH(QString, said);
        const TestDatabase database;
        const PgBouncer between(database.connection(), lines);
        const Said answer = doctor(between.connection(), addressOf(database.connection()));
        QVERIFY2(answer.exitCode == 0 || answer.exitCode == 1, qPrintable(answer.err)); // the house is otherwise bare
        const bool passed = !said.isEmpty();
        QCOMPARE(answer.out.contains(QLatin1String("a pooler answers there that hands connections on")), passed);
        QVERIFY2(!passed || answer.out.contains(said), qPrintable(answer.out));
        QVERIFY2(answer.out.contains(QLatin1String("each session has a connection of its own")),
                 qPrintable(answer.out));
        QVERIFY2(!answer.out.contains(QLatin1String("it must give each session one of its own")),
                 qPrintable(answer.out));
    }

    void without_a_direct_way_beside_it_one_line_says_what_is_to_be_changed() {
        const TestDatabase database;
        const PgBouncer between(database.connection(), "pool_mode = transaction");
        const Said answer = doctor(between.connection(), {});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.complaints().size() == 1 && answer.err.contains(QLatin1String("pool_mode = session")),
                 qPrintable(answer.err));
    }

private:
    static QString addressOf(const store::Connection &to) {
        return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4").arg(to.user, to.database, to.host).arg(to.port);
    }
    static Said doctor(const store::Connection &database, const QString &direct) {
        const QTemporaryDir folder;
        QStringList words{QStringLiteral("doctor"), QStringLiteral("--database"), addressOf(database)};
        if (!direct.isEmpty())
            words << QStringLiteral("--listen-database-url") << direct;
        return run(QDir(folder.path()), words);
    }
};

QTEST_GUILESS_MAIN(PooledTest)
#include "tst_pooled.moc"
