// What an import could not read or take is written into a file, mended there by hand, and read again.
#include "server/domain/import_words.h"
#include "server/sync/complaints.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::sync;

class TestMended : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void one_broken_byte_makes_no_other_encoding_of_the_rest_data() {
        QTest::addColumn<SourceFormat>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a table") << SourceFormat::Csv
                                 << QByteArray("username,first name\nzoe,Zo\xC3\xAB\nlea,L\xC3\xA9"
                                               "a\nfrank,Fr\xE4nk\n");
        QTest::newRow("a table with as many of the one as of the other")
            << SourceFormat::Csv
            << QByteArray("username,first name\nzoe,Zo\xC3\xAB\nlea,L\xC3\xA9"
                          "a\nfrank,Fr\xE4nk\xE4\n");
        QTest::newRow("JSON lines") << SourceFormat::JsonLines
                                    << QByteArray("{\"username\":\"zoe\",\"first_name\":\"Zo\xC3\xAB\"}\n"
                                                  "{\"username\":\"lea\",\"first_name\":\"L\xC3\xA9"
                                                  "a\"}\n{\"username\":\"frank\",\"first_name\":\"Fr\xE4nk\"}\n");
        QTest::newRow("a directory") << SourceFormat::Ldif
                                     << QByteArray("dn: uid=zoe,dc=x\nuid: zoe\ngivenName: Zo\xC3\xAB\n\n"
                                                   "dn: uid=lea,dc=x\nuid: lea\ngivenName: L\xC3\xA9"
                                                   "a\n\ndn: uid=frank,dc=x\nuid: frank\ngivenName: Fr\xE4nk\n");
    }
    void one_broken_byte_makes_no_other_encoding_of_the_rest() {
        QFETCH(const SourceFormat, format);
        QFETCH(const QByteArray, bytes);
        const auto lines = read(bytes, format);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(std::get<ImportRow>(lines[0]).firstName, QStringLiteral("Zoë"));
        QCOMPARE(std::get<ImportRow>(lines[1]).firstName, QStringLiteral("Léa"));
        QCOMPARE(std::get<ImportProblem>(lines[2]).flaw, ImportFlaw::BrokenText);
    }

    void what_is_no_record_is_said_in_the_words_of_its_format_data() {
        QTest::addColumn<SourceFormat>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, SourceFormat format, const char *bytes, const char *said) {
            QTest::newRow(name) << format << QByteArray(bytes) << QString::fromLatin1(said);
        };
        row("an open quotation mark", SourceFormat::Csv, "username,notes\nada,\"open\n", "quotation marks");
        row("no object", SourceFormat::JsonLines, "{\"username\":\"a\"}\n[1]\n", "no JSON object");
        row("half of one", SourceFormat::JsonLines, "{\"username\":\"a\"}\n{\"username\": \n", "no JSON object");
        row("an object in it", SourceFormat::JsonLines, "{\"username\":{\"a\":1}}\n", "texts, numbers and lists");
        row("no colon", SourceFormat::Ldif, "dn: uid=a,dc=x\nuid a\n\ndn: uid=b,dc=x\nuid: b\n", "no colon");
        row("no base64", SourceFormat::Ldif, "dn: uid=a,dc=x\nuid:: %%\n\ndn: uid=b,dc=x\nuid: b\n", "be decoded");
        row("a removal", SourceFormat::Ldif, "dn: uid=b,dc=x\nuid: b\n\ndn: uid=a,dc=x\nchangetype: delete\n",
            "removing somebody");
    }
    void what_is_no_record_is_said_in_the_words_of_its_format() {
        QFETCH(const SourceFormat, format);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        QStringList words;
        for (const ImportLine &line : read(bytes, format))
            if (const auto *problem = std::get_if<ImportProblem>(&line))
                words << importReasonWords(importFlawName(problem->flaw), problem->value);
        QCOMPARE(words.size(), 1);
        QVERIFY2(words.first().contains(said), qPrintable(words.first()));
    }

    // Whether people or a text stand behind an open quotation mark nobody guesses; but no row is left out.
    void what_an_open_quotation_mark_takes_in_is_told_line_by_line_and_read_again() {
        const QByteArray table =
            "username,last name\nada,Byron\nmia,\"Open\nnina,After\noda,\"Last, but one\"\npia,Last\n";
        const auto lines = read(table, SourceFormat::Csv);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(std::get<ImportRow>(lines[0]).username, QStringLiteral("ada"));
        for (int i : {1, 2, 3}) {
            QCOMPARE(std::get<ImportProblem>(lines[i]).flaw, ImportFlaw::BrokenRecord);
            QCOMPARE(std::get<ImportProblem>(lines[i]).line, i + 2);
        }
        QCOMPARE(std::get<ImportRow>(lines[4]).username, QStringLiteral("pia"));
        const QByteArray left = leftOf(table, SourceFormat::Csv, {3, 4, 5});
        const auto mended =
            read(QByteArray(left).replace("\"mia,\"\"Open\",\"\"", "\"mia\",\"Open\""), SourceFormat::Csv);
        QCOMPARE(mended.size(), 3);
        QCOMPARE(std::get<ImportRow>(mended[0]).username, QStringLiteral("mia"));
        QCOMPARE(std::get<ImportRow>(mended[1]).lastName, QStringLiteral("After"));
        QCOMPARE(std::get<ImportRow>(mended[2]).lastName, QStringLiteral("Last, but one"));
    }

    void cells_that_are_too_many_stand_behind_the_line_and_the_problem() {
        const QByteArray left = leftOf("username,email\nada,ada@x.org,more\nbob,bob@x.org\n", SourceFormat::Csv, {2});
        QCOMPARE(left, QByteArray("\xEF\xBB\xBF\"username\",\"email\",\"#line\",\"#problem\"\r\n"
                                  "\"ada\",\"ada@x.org\",\"2\",\"why\",\"more\"\r\n"));
        const auto emptied = read(QByteArray(left).replace("\"more\"", "\"\""), SourceFormat::Csv);
        QCOMPARE(std::get<ImportRow>(emptied.value(0)).email, QStringLiteral("ada@x.org"));
    }

    void a_list_of_one_is_no_cell_of_two_lines() {
        const QByteArray school =
            "<?xml version=\"1.0\"?>\n<enterprise>\n<person recstatus=\"1\"><sourcedid><id>1</id></sourcedid>"
            "<userid>I "
            "BAD</userid><email>a@x.org</email></person>\n<group><sourcedid><id>7</id></sourcedid><description>"
            "<short>Choir, tenors</short></description></group>\n<membership><sourcedid><id>7</id></sourcedid><member>"
            "<sourcedid><id>1</id></sourcedid><idtype>1</idtype></member></membership>\n</enterprise>\n";
        const QByteArray left = leftOf(school, SourceFormat::Ims, {3});
        QVERIFY2(left.contains("\"a@x.org\""), left.constData());
        const auto mended = read(QByteArray(left).replace("I BAD", "ibad"), SourceFormat::Csv);
        QCOMPARE(std::get<ImportRow>(mended.value(0)).email, QStringLiteral("a@x.org"));
        QCOMPARE(std::get<ImportRow>(mended.value(0)).groups, QStringList{QStringLiteral("Choir, tenors")});
    }

private:
    QString written(const QByteArray &bytes) {
        QFile file(m_folder.filePath(QStringLiteral("source")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static SourceChoices choicesOf(SourceFormat format) {
        SourceChoices choices;
        choices.format = format;
        return choices;
    }
    QList<ImportLine> read(const QByteArray &bytes, SourceFormat format) {
        const auto source = Source::open(written(bytes), choicesOf(format));
        if (!source)
            qFatal("%s", qPrintable(source.error().detail));
        QList<ImportLine> lines;
        while (true) {
            const auto line = (*source)->next();
            if (!line)
                qFatal("%s", qPrintable(line.error().detail));
            if (!*line)
                return lines;
            lines << **line;
        }
    }
    QByteArray leftOf(const QByteArray &bytes, SourceFormat format, QList<int> lines) {
        const QString target = m_folder.filePath(QStringLiteral("left"));
        const auto next = [&lines]() -> Result<std::optional<Complaint>> {
            return lines.isEmpty() ? std::nullopt : std::optional(Complaint{lines.takeFirst(), QStringLiteral("why")});
        };
        const auto count = writeComplaints(written(bytes), choicesOf(format), target, next);
        QFile file(target);
        if (!count || !file.open(QIODevice::ReadOnly))
            qFatal("nothing was written");
        return file.readAll();
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMended)
#include "tst_mended.moc"
