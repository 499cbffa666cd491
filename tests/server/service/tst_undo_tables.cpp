// Nothing is audited that nobody has thought about: every audited table is covered by undo, or says why not.
#include "server/service/undo_tables.h"
#include "server/store/session.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;

class TestUndoTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_audited_table_is_covered_or_says_why_not() {
        const QSet<QString> audited = auditedTables();
        QVERIFY(audited.contains(QStringLiteral("users")));
        QStringList forgotten, gone;
        for (const QString &table : audited) {
            if (!undoTableOf(table))
                forgotten << table;
        }
        for (const UndoTable &table : undoTables()) {
            if (!audited.contains(QLatin1String(table.entity)))
                gone << QLatin1String(table.entity);
        }
        QVERIFY2(forgotten.isEmpty(),
                 qPrintable(QStringLiteral("audited, and not in undo_tables.cpp: ") + forgotten.join(u' ')));
        QVERIFY2(gone.isEmpty(), qPrintable(QStringLiteral("in undo_tables.cpp, and not audited: ") + gone.join(u' ')));
    }

    void every_table_says_how_in_columns_that_it_has_data() {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < undoTables().size(); ++i)
            QTest::newRow(undoTables()[i].entity) << int(i);
    }
    void every_table_says_how_in_columns_that_it_has() {
        QFETCH(int, number);
        const UndoTable &table = undoTables()[size_t(number)];
        const QSet<QString> columns =
            namesIn(QStringLiteral("SELECT attname FROM pg_attribute WHERE attnum > 0 AND attrelid = "
                                   "'gatelodge.%1'::regclass")
                        .arg(QLatin1String(table.entity)));
        for (const char *column : table.id)
            QVERIFY2(!column || columns.contains(QLatin1String(column)), column);
        QCOMPARE(table.gone != nullptr, table.how == UndoTable::Softly);
        QCOMPARE(table.reason != nullptr, table.how == UndoTable::Never);
        if (table.gone)
            QVERIFY2(columns.contains(QLatin1String(table.gone)), table.gone);
    }

private:
    QSet<QString> namesIn(const QString &sql) {
        QSet<QString> names;
        QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst()));
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next())
            names << query.value(0).toString();
        return names;
    }
    QSet<QString> auditedTables() {
        return namesIn(QStringLiteral(
            "SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname = 'audit_u'"));
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestUndoTables)
#include "tst_undo_tables.moc"
