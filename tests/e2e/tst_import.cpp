// The manual's examples of an import (resources/help/import.md), as they stand there: the files, the commands, and what
// is said; then what is left is mended and read again.
#include "tests/e2e/program.h"
#include "tests/support/login/slapd/slapd.h"
#include "tests/support/test_database.h"
#include <deque>
#include <ldap.h>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace gatelodge::tests;

namespace {

// A directory's administrator, who adds entries.
class DirectoryDesk {
public:
    explicit DirectoryDesk(const Slapd &slapd) {
        ldap_initialize(&m_handle, qPrintable(slapd.url()));
        const int version = LDAP_VERSION3;
        ldap_set_option(m_handle, LDAP_OPT_PROTOCOL_VERSION, &version);
        QByteArray password = "admins-own-password";
        berval secret{ber_len_t(password.size()), password.data()};
        expect(ldap_sasl_bind_s(m_handle, "cn=admin,dc=example,dc=org", LDAP_SASL_SIMPLE, &secret, nullptr, nullptr,
                                nullptr));
    }
    ~DirectoryDesk() { ldap_unbind_ext(m_handle, nullptr, nullptr); }
    DirectoryDesk(const DirectoryDesk &) = delete;
    DirectoryDesk &operator=(const DirectoryDesk &) = delete;

    // Lines without folds and encodings. Whose groups are named becomes a member of those: memberOf is made of that.
    void addAll(const QString &ldif) {
        for (const QString &entry : ldif.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
            QStringList lines = entry.split(u'\n', Qt::SkipEmptyParts);
            const QString dn = lines.takeFirst().mid(4);
            const QStringList groups = lines.filter(QRegularExpression(QStringLiteral("^memberOf: ")));
            for (const QString &group : groups)
                lines.removeAll(group);
            add(dn, lines);
            for (const QString &group : groups)
                add(group.mid(10), {QStringLiteral("objectClass: groupOfNames"),
                                    QStringLiteral("cn: ") + group.section(u'=', 1, 1).section(u',', 0, 0),
                                    QStringLiteral("member: ") + dn});
        }
    }

private:
    void add(const QString &dn, const QStringList &lines) {
        std::deque<QByteArray> texts;
        std::deque<std::array<char *, 2>> values;
        std::deque<LDAPMod> changes;
        std::vector<LDAPMod *> pointers;
        for (const QString &line : lines) {
            QByteArray &attribute = texts.emplace_back(line.section(QStringLiteral(": "), 0, 0).toUtf8());
            QByteArray &text = texts.emplace_back(line.section(QStringLiteral(": "), 1).toUtf8());
            LDAPMod &change = changes.emplace_back();
            change.mod_op = LDAP_MOD_ADD;
            change.mod_type = attribute.data();
            change.mod_values = values.emplace_back(std::array<char *, 2>{text.data(), nullptr}).data();
            pointers.push_back(&change);
        }
        pointers.push_back(nullptr);
        expect(ldap_add_ext_s(m_handle, qPrintable(dn), pointers.data(), nullptr, nullptr));
    }
    static void expect(int code) {
        if (code != LDAP_SUCCESS)
            qFatal("slapd: %s", ldap_err2string(code));
    }
    LDAP *m_handle = nullptr;
};

} // namespace

class ImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QFile page(QStringLiteral(GATELODGE_SOURCE_DIR "/resources/help/import.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(page.readAll());
        m_dir = QDir(m_folder.path());
    }

    void the_examples_of_the_manual_say_what_stands_there() {
        write(QStringLiteral("members.csv"), block(QStringLiteral("csv")));
        write(QStringLiteral("members.jsonl"), block(QStringLiteral("json")));
        write(QStringLiteral("people.ldif"), block(QStringLiteral("ldif")));
        write(QStringLiteral("school.xml"), block(QStringLiteral("xml")));
        value(m_database.session()->script(QStringLiteral("INSERT INTO groups (name) VALUES ('Choir')")));
        const QStringList commands = blocks(QStringLiteral("sh")), answers = blocks(QStringLiteral("text"));
        QCOMPARE(commands.size(), 6);
        QCOMPARE(answers.size(), 6);
        for (qsizetype i = 0; i < commands.size(); ++i) {
            const Said said = command(commands[i]);
            QVERIFY2(said.exitCode == (i == 0 ? 1 : 0), qPrintable(said.err));
            QCOMPARE(said.out, answers[i]);
        }
    }

    // Against a directory that has the entries of the page's LDIF.
    void the_example_of_a_directory_says_what_stands_there() {
        const Slapd slapd;
        DirectoryDesk(slapd).addAll(block(QStringLiteral("ldif")));
        write(QStringLiteral("reader.password"), QStringLiteral("readers-own-password\n"));
        QVERIFY(QFile::setPermissions(m_dir.filePath(QStringLiteral("reader.password")),
                                      QFile::ReadOwner | QFile::WriteOwner));
        write(QStringLiteral("authority.pem"), Slapd::authority());
        QString line = block(QStringLiteral("sh directory"));
        QVERIFY(line.contains(QLatin1String("ldaps://directory.example.org")));
        line.replace(QLatin1String("ldaps://directory.example.org"), slapd.tlsUrl());
        const Said said = command(line.trimmed() + QStringLiteral(" --trust authority.pem"));
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        QCOMPARE(said.out, block(QStringLiteral("text directory")));
        QCOMPARE(command(QStringLiteral("gatelodged user show caroline")).exitCode, 1); // it was a dry run
    }

    void what_was_left_is_mended_and_read_again() {
        QFile left(m_dir.filePath(QStringLiteral("left.csv")));
        QVERIFY(left.open(QIODevice::ReadOnly));
        QByteArray rows = left.readAll();
        QCOMPARE(rows.count("\r\n"), 3);
        QVERIFY(rows.contains("\"4\",\"there is no group “Quire”\""));
        write(QStringLiteral("left.csv"),
              QString::fromUtf8(
                  rows.replace("charles@example\"", "charles@example.org\"").replace("\"Quire\",", "\"Choir\",")));
        const Said said = command(QStringLiteral("gatelodged import csv left.csv --json --bring-back"));
        QVERIFY2(said.exitCode == 0, qPrintable(said.out + said.err));
        const QJsonObject object = said.json().object();
        QCOMPARE(object.value(QLatin1String("imported")).toInt(), 2);
        QCOMPARE(object.value(QLatin1String("added")).toInt(), 1);
        QCOMPARE(object.value(QLatin1String("changed")).toInt(), 1); // the undo had put her into the bin
    }

    void a_dry_run_does_nothing() {
        write(QStringLiteral("one.csv"), QStringLiteral("username\nnewcomer\n"));
        const Said said = command(QStringLiteral("gatelodged import csv one.csv --dry-run"));
        QCOMPARE(said.exitCode, 0);
        QVERIFY(said.out.contains(QLatin1String("added: 1")) && !said.out.contains(QLatin1String("imported")));
        QCOMPARE(command(QStringLiteral("gatelodged user show newcomer")).exitCode, 1);
    }

    void imports_are_listed_the_newest_first() {
        const Said said = command(QStringLiteral("gatelodged import list --json"));
        QCOMPARE(said.exitCode, 0);
        const QJsonArray all = said.json().array();
        QVERIFY(all.size() >= 2);
        QCOMPARE(all.at(0)[QLatin1String("source")].toString(), QStringLiteral("left.csv"));
        QCOMPARE(all.at(0)[QLatin1String("state")].toString(), QStringLiteral("done"));
        QCOMPARE(all.at(0)[QLatin1String("people")].toString(), QStringLiteral("2"));
        QStringList states;
        for (const QJsonValue &one : all)
            states << one[QLatin1String("state")].toString();
        QVERIFY2(states.contains(QStringLiteral("taken back")), qPrintable(states.join(u' ')));
    }

    void a_wrong_command_is_said_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(named);
        };
        row("gatelodged import csv nowhere.csv", "nowhere.csv");
        row("gatelodged import csv members.csv --map Shoe=email", "Shoe");
        row("gatelodged import csv members.csv --map Vorname=shoe", "shoe");
        row("gatelodged import csv members.csv --encoding ebcdic", "--encoding");
        row("gatelodged import csv members.csv --map E-Mail=", "no column is a username or an address");
    }
    void a_wrong_command_is_said() {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const Said said = command(line);
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.complaints().size() == 1 && said.err.contains(named), qPrintable(said.err));
    }

private:
    QStringList blocks(const QString &kind) const {
        const QRegularExpression fence(QStringLiteral("\n```%1\n(.*?)```\n").arg(kind),
                                       QRegularExpression::DotMatchesEverythingOption);
        QStringList found;
        for (auto matches = fence.globalMatch(m_page); matches.hasNext();)
            found << matches.next().captured(1);
        return found;
    }
    QString block(const QString &kind) const { return blocks(kind).value(0); }
    void write(const QString &name, const QString &text) const {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(name));
    }
    // As typed in the folder with the files.
    Said command(const QString &line) const {
        QStringList words = line.simplified().split(u' ');
        words.removeFirst();
        for (QString &word : words) {
            if (word.endsWith(QLatin1String(".csv")) || word.endsWith(QLatin1String(".jsonl")) ||
                word.endsWith(QLatin1String(".ldif")) || word.endsWith(QLatin1String(".xml")) ||
                word.endsWith(QLatin1String(".password")) || word.endsWith(QLatin1String(".pem")))
                word = m_dir.filePath(word);
        }
        const auto &to = m_database.connection();
        return run(m_dir, words << QStringLiteral("--database")
                                << QStringLiteral("postgresql://%1@/%2?host=%3&port=%4")
                                       .arg(to.user, to.database, to.host)
                                       .arg(to.port));
    }

    TestDatabase m_database;
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QDir m_dir;
    QString m_page;
};

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
