// Imports in batches as they are listed: what the list costs, and what it says of one that is just being taken back.
#include "server/service/import_lists.h"
#include "tests/server/service/import_house.h"

using namespace gatelodge;
using namespace gatelodge::service;
using tests::Rival;
using tests::row;
using tests::value;

class TestImportListed : public QObject, private tests::ImportHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { furnish(); }
    void init() { beginRound(); }

    void a_list_costs_the_same_however_many_rows_the_plans_have() {
        const auto small = stoppedAfter(2, 8);
        const qint64 ofFew = rowsReadByList();
        const auto large = stoppedAfter(1000, 4000);
        QCOMPARE(told(small.id).people, 2);
        QCOMPARE(told(small.id).left, 6);
        QCOMPARE(told(large.id).people, 1000);
        QCOMPARE(told(large.id).left, 3000);
        const qint64 ofMany = rowsReadByList();
        QVERIFY2(ofFew > 0 && ofMany < ofFew + 100,
                 qPrintable(QStringLiteral("%1 rows and entries of indexes, and then %2").arg(ofFew).arg(ofMany)));
        for (const ImportId import : {small.id, large.id})
            value(undoDeed(*m_session, m_access.manageSites(), deedOfImport(import)));
    }

private:
    UnfinishedImport told(ImportId import) {
        for (const auto &one : value(listUnfinishedImports(*m_session, m_permit)))
            if (one.id == import)
                return one;
        return {};
    }
    QString many(int number) const { return QStringLiteral("%1.%2.n%3").arg(name("many")).arg(m_plans).arg(number); }
    ImportPlan plannedMany(int count) {
        ++m_plans;
        QList<ImportLine> lines;
        for (int line = 1; line <= count; ++line)
            lines << row(line, many(line));
        return planned(lines);
    }
    // In the second batch of so many.
    ImportPlan stoppedAfter(int batch, int count) {
        const auto plan = plannedMany(count);
        sql("INSERT INTO users (username) VALUES ('%1')", many(batch + 1));
        ImportProgress progress;
        if (applyImportInBatches(*m_session, m_permit, plan.id, batch, progress))
            qFatal("it was not stopped");
        sql("UPDATE users SET username = 'x' || username WHERE username = '%1'", many(batch + 1));
        return plan;
    }
    qint64 rowsReadByList() {
        static const QString counted =
            QStringLiteral("SELECT sum(pg_stat_get_xact_tuples_returned(oid) + pg_stat_get_xact_tuples_fetched(oid)) "
                           "FROM pg_class WHERE "
                           "relnamespace = 'gatelodge'::regnamespace AND relkind IN ('r', 'i')");
        sql("BEGIN");
        const qint64 before = tests::ask(*m_session, counted).toLongLong();
        value(listUnfinishedImports(*m_session, m_permit));
        const qint64 read = tests::ask(*m_session, counted).toLongLong() - before;
        sql("COMMIT");
        return read;
    }
    int m_plans = 0;
};

QTEST_GUILESS_MAIN(TestImportListed)
#include "tst_import_listed.moc"
