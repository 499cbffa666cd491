// Files that something has happened to on their way, many of each format and always the same ones: each is read to its
// end or refused, and costs neither time nor memory.
#include "server/sync/source.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/resource.h>

using namespace gatelodge;
using namespace gatelodge::sync;

namespace {

constexpr int kRounds = 400;
constexpr qint64 kLongest = 5000;        // ms, for one that should take one
constexpr long kMostGrowth = 64 * 1024L; // KiB, over all of them

long peakKib() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

QByteArray table(char separator) {
    QByteArray text = "username,first_name,email,other_emails,groups,notes,valid_until,password,ssh_keys\n";
    for (int i = 0; i < 20; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "user" + n + ",\"Zo\xC3\xAB \"\"" + n + "\"\"\",user" + n + "@example.org,\"a" + n + "@x.org;b" + n +
                "@x.org\",Choir,\"two\nlines\",2027-08-31,$argon2id$v=19$m=8$x,\n";
    }
    return text.replace(',', separator);
}
QByteArray json() {
    QByteArray text;
    for (int i = 0; i < 20; ++i)
        text += "{\"username\": \"user" + QByteArray::number(i) +
                "\", \"first_name\": \"Zo\\u00eb\", \"groups\": [\"Choir\", \"Board\"], \"is_active\": true}\n";
    return text;
}
QByteArray ldif() {
    QByteArray text = "version: 1\n\n";
    for (int i = 0; i < 20; ++i)
        text += "dn: uid=user" + QByteArray::number(i) + ",dc=example\nobjectClass: person\nuid: user" +
                QByteArray::number(i) +
                "\ncn:: Wm/Dqw==\nmail: a@example.org\nmemberOf: cn=Choir,\n ou=groups,dc=example\n\n";
    return text;
}
QByteArray ims() {
    QByteArray text = "<?xml version=\"1.0\"?>\n<enterprise>\n";
    for (int i = 0; i < 20; ++i)
        text += "<person recstatus=\"1\"><sourcedid><id>" + QByteArray::number(i) + "</id></sourcedid><userid>user" +
                QByteArray::number(i) + "</userid><name><fn>Zo\xC3\xAB &amp; Co</fn></name></person>\n";
    text += "<group><sourcedid><id>7</id></sourcedid></group><membership><sourcedid><id>7</id></sourcedid><member>"
            "<sourcedid><id>1</id></sourcedid></member></membership>";
    return text + "</enterprise>\n";
}

QByteArray harmed(QByteArray bytes, QRandomGenerator &dice) {
    const int times = dice.bounded(1, 6);
    for (int i = 0; i < times && !bytes.isEmpty(); ++i) {
        const qsizetype at = dice.bounded(int(bytes.size()));
        const qsizetype length = dice.bounded(1, 1 + int(std::min<qsizetype>(200, bytes.size() - at)));
        switch (dice.bounded(6)) {
        case 0: bytes.truncate(at); break;
        case 1: bytes[at] = char(dice.bounded(256)); break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, bytes.mid(at, length)); break;
        case 4: bytes.insert(at, QByteArray(length, char(dice.bounded(256)))); break;
        case 5: bytes.insert(at, "\"<&:{[\n\r\t;"[dice.bounded(10)]); break;
        }
    }
    return bytes;
}

} // namespace

class TestBrokenFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_is_read_to_its_end_or_refused_data() {
        QTest::addColumn<SourceFormat>("format");
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("commas") << SourceFormat::Csv << table(',');
        QTest::newRow("tabs") << SourceFormat::Csv << table('\t');
        QTest::newRow("JSON lines") << SourceFormat::JsonLines << json();
        QTest::newRow("LDIF") << SourceFormat::Ldif << ldif();
        QTest::newRow("IMS Enterprise") << SourceFormat::Ims << ims();
    }
    void each_is_read_to_its_end_or_refused() {
        QFETCH(SourceFormat, format);
        QFETCH(QByteArray, whole);
        QCOMPARE(rowsOf(whole, format), 20);
        const long before = peakKib();
        QRandomGenerator dice(4711);
        for (int round = 0; round < kRounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            const QByteArray bytes = harmed(whole, dice);
            const int rows = rowsOf(bytes, format);
            QVERIFY2(rows <= 2 * bytes.size(), "a reader that never ends");
            QVERIFY2(timer.elapsed() < kLongest, qPrintable(QStringLiteral("round %1").arg(round)));
        }
        QVERIFY2(peakKib() - before < kMostGrowth, "too much memory");
    }

    void a_name_of_ten_thousand_characters_is_a_problem_of_one_row() {
        const auto source =
            opened("username,first_name\nada," + QByteArray(10'000, 'x') + "\nbob,Bob\n", SourceFormat::Csv);
        const auto first = (*source)->next();
        const auto &problem = std::get<ImportProblem>(**first);
        QVERIFY(problem.flaw == ImportFlaw::TooLong && problem.field == ImportField::FirstName && problem.line == 2);
        QCOMPARE(problem.value.size(), 200);
        QCOMPARE(std::get<ImportRow>(**(*source)->next()).username, QStringLiteral("bob"));
    }

private:
    Result<std::unique_ptr<Source>> opened(const QByteArray &bytes, SourceFormat format) {
        const QString path = m_folder.filePath(QStringLiteral("people"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        SourceChoices choices;
        choices.format = format;
        return Source::open(path, choices);
    }
    // How many lines it has given before its end or an error.
    int rowsOf(const QByteArray &bytes, SourceFormat format) {
        const auto source = opened(bytes, format);
        if (!source)
            return 0;
        int rows = 0;
        while (rows <= 2 * bytes.size()) {
            const auto line = (*source)->next();
            if (!line || !*line)
                break;
            ++rows;
        }
        return rows;
    }
    QTemporaryDir m_folder;
};

Q_DECLARE_METATYPE(gatelodge::sync::SourceFormat)
QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_broken_files.moc"
