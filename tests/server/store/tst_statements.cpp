#include "server/store/statements.h"
#include "tests/support/test_database.h"
#include <QRegularExpression>
#include <QtTest>

using namespace gatelodge;

class TestStatements : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_statement_prepares_on_a_migrated_database_data() {
        QTest::addColumn<QString>("name");
        const auto names = store::statementNames();
        QVERIFY(names.size() > 50);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void every_statement_prepares_on_a_migrated_database() {
        QFETCH(QString, name);
        const auto prepared =
            m_session->script(QStringLiteral("PREPARE \"%1\" AS ").arg(name) + store::statementText(name.toUtf8()));
        QVERIFY2(prepared.has_value(), prepared ? "" : qPrintable(prepared.error().detail));
    }

    // Behind a pooler the next statement may meet another connection: locks and settings end with the transaction, but
    // for runs, imports in batches, migrations, ordered walks and backups, whose lanes and tools go past it
    // (listen_database_url).
    void what_outlives_a_transaction_is_of_those_who_have_a_connection_of_their_own() {
        static const QRegularExpression setsForGood(QStringLiteral("set_config\\([^()]*,\\s*false\\)"));
        QStringList found;
        for (const QString &name : store::statementNames()) {
            const QString text = store::statementText(name.toUtf8());
            if (text.contains(QLatin1String("advisory_lock")) || text.contains(QLatin1String("advisory_unlock")) ||
                text.contains(setsForGood))
                found << name;
        }
        found.sort();
        QCOMPARE(found, (QStringList{QStringLiteral("backup.hold_schema"), QStringLiteral("backup.lock"),
                                     QStringLiteral("backup.try_to_hold_schema"), QStringLiteral("backup.unlock"),
                                     QStringLiteral("import_list.put_down"), QStringLiteral("import_list.take_up"),
                                     QStringLiteral("people_migration.lock"), QStringLiteral("people_migration.unlock"),
                                     QStringLiteral("sync.alone"), QStringLiteral("sync.alone_no_more"),
                                     QStringLiteral("sync.lock"), QStringLiteral("sync.unlock"),
                                     QStringLiteral("walk_order.take"), QStringLiteral("walk_order.unlock")}));
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
