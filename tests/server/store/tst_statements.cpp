#include "server/store/statements.h"
#include "tests/support/test_database.h"
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
        const auto prepared = m_session->script(QStringLiteral("PREPARE \"%1\" AS ").arg(name) +
                                                store::statementText(name.toUtf8()));
        QVERIFY2(prepared.has_value(), prepared ? "" : qPrintable(prepared.error().detail));
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
