// Lines of tables: no cell is a formula, wherever it is opened, and what is read again is what was written.
#include "server/domain/csv.h"
#include <QtTest>

using namespace gatelodge;

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_cell_is_no_formula_and_comes_back_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *text, const char *cell) {
            QTest::newRow(cell) << QString::fromUtf8(text) << QByteArray(cell);
        };
        row("plain", "plain");
        row("", "");
        row("=1+1", "'=1+1");
        row("+49 30", "'+49 30");
        row("-1", "'-1");
        row("@SUM(A1)", "'@SUM(A1)");
        row("\t=1", "'\t=1");
        row("\r=1", "\"'\r=1\"");
        row("\n=1", "\"'\n=1\"");
        row("a=1", "a=1");
        row("'", "'");
        row("'=1", "''=1"); // somebody's own apostrophe is theirs
        row("''", "'''");
        row("a,\"b\"", "\"a,\"\"b\"\"\"");
        row("=1,2", "\"'=1,2\"");
        row(" indented", "\" indented\"");
        row("Zoë", "Zoë");
    }
    void a_cell_is_no_formula_and_comes_back() {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvCell(text), cell);
        QCOMPARE(withoutFormulaGuard(withFormulaGuard(text)), text);
    }
    void a_line_ends_as_the_rfc_has_it() {
        QCOMPARE(csvLine({QStringLiteral("=1+1"), QStringLiteral("a,b"), QStringLiteral("plain"), {}}),
                 QByteArray("'=1+1,\"a,b\",plain,\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
