// The manual's examples of people who leave, go on and are exported (resources/help/leaving.md), as they stand there,
// each with what is said; and what the files that are written hold.
#include "tests/e2e/program.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace gatelodge::tests;

namespace {

// A command of the page, and the answer that stands behind it; empty: none does.
struct Example {
    QStringList commands;
    QString answer;
};

} // namespace

class LeavingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QFile page(QStringLiteral(GATELODGE_SOURCE_DIR "/resources/help/leaving.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(page.readAll());
        const auto person = [this](const char *name, const char *address) {
            return aUser(*m_session)
                .named(QStringLiteral("Ada"), QLatin1String(name))
                .called(QLatin1String(name))
                .withEmail(QLatin1String(address))
                .make();
        };
        const auto ada = person("ada", "ada@example.org");
        person("ada2", "ada2@example.org");
        person("ben", "ben@example.org");
        const auto wiki = aSite(*m_session)
                              .pushingTo(QStringLiteral("http://127.0.0.1:1/"))
                              .with([](gatelodge::SiteProfile &site) { site.name = QStringLiteral("Wiki"); })
                              .make();
        value(m_session->script(
            QStringLiteral(
                "UPDATE users SET first_name = 'Ada', last_name = 'Lovelace' WHERE username LIKE 'ada%';"
                "INSERT INTO groups (name) VALUES ('Class 5'), ('Class 6'), ('Sailing members'), ('Choir');"
                "INSERT INTO group_members (group_id, user_uid) SELECT group_id, uid FROM groups, users "
                "WHERE name IN ('Class 5', 'Sailing members') AND username IN ('ada', 'ben') "
                "OR name = 'Choir' AND username = 'ada2';"
                "INSERT INTO visits (user_uid, site_id, revision) SELECT uid, %2, revision FROM users "
                "WHERE uid = '%1';"
                "INSERT INTO orgs (name, consent_required, purpose) VALUES ('Riverside', true, '=why');"
                "INSERT INTO consents (user_uid, org_id, given, text_version) SELECT uid, org_id, true, 'v1' "
                "FROM users, orgs WHERE username = 'ben' AND orgs.name = 'Riverside'")
                .arg(toString(ada))
                .arg(wiki.value)));
    }

    void every_example_of_the_page_says_what_stands_there() {
        const auto examples = this->examples();
        QCOMPARE(examples.size(), 6);
        for (const Example &example : examples) {
            QString last;
            for (const QString &line : example.commands) {
                const Said said = command(line);
                QVERIFY2(said.exitCode == 0, qPrintable(line + u'\n' + said.err));
                last = said.out;
            }
            if (!example.answer.isEmpty())
                QCOMPARE(withoutEnds(last), example.answer);
        }
    }

    void the_files_that_they_write_hold_what_they_say() {
        QFile data(m_folder.filePath(QStringLiteral("ada.json"))), members(m_folder.filePath("members.csv"));
        QVERIFY(data.open(QIODevice::ReadOnly) && members.open(QIODevice::ReadOnly));
        QVERIFY(data.readAll().contains("ada@example.org"));
        const QByteArray table = members.readAll();
        QVERIFY2(table.contains("ada@example.org") && table.contains("Sailing members"), table);
        const Said ldif = command(QStringLiteral("gatelodged export ldif --group \"Sailing members\" --state active"));
        QVERIFY(ldif.out.contains(QLatin1String("uid: ben")) && !ldif.out.contains(QLatin1String("uid: ada2")));
        const Said pairs = command(QStringLiteral("gatelodged user duplicates --json"));
        QCOMPARE(pairs.json().array().size(), 1);
    }

    void every_table_is_written_whole_and_says_the_same_in_json_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *table, const char *line, const char *column, const char *said) {
            QTest::newRow(table) << QString::fromLatin1(table) << QByteArray(line) << QString::fromLatin1(column)
                                 << QString::fromLatin1(said);
        };
        row("sites", ",Wiki,", "name", "Wiki");
        row("orgs", ",yes,'=why,", "purpose", "=why");
        row("groups", ",Choir,", "name", "Choir");
        row("consents", ",agreed,", "username", "ben");
        row("visits", "ada,", "site_name", "Wiki");
    }
    void every_table_is_written_whole_and_says_the_same_in_json() {
        QFETCH(QString, table);
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        QFETCH(QString, value);
        QFile file(m_folder.filePath(table + QStringLiteral(".csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains(row) && text.endsWith("\r\n"), text);
        const Said json = command(QStringLiteral("gatelodged export %1 --json").arg(table));
        QCOMPARE(json.exitCode, 0);
        const QStringList lines = json.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), text.count("\r\n") - 1);
        QStringList values;
        for (const QString &line : lines)
            values << QJsonDocument::fromJson(line.toUtf8()).object().value(column).toString();
        QVERIFY2(values.contains(value), qPrintable(json.out));
    }

    // All that could change somebody was tried only.
    void nobody_has_left() {
        QCOMPARE(ask(*m_session, QStringLiteral("SELECT count(*) FROM users WHERE deleted_at IS NULL AND erased_at IS "
                                                "NULL AND valid_until IS NULL")),
                 QStringLiteral("3"));
        QCOMPARE(ask(*m_session, QStringLiteral("SELECT count(*) FROM group_members")), QStringLiteral("5"));
    }

private:
    // A page has no spaces at the ends of its lines.
    static QString withoutEnds(QString text) { return text.replace(QLatin1String(" \n"), QLatin1String("\n")); }
    QList<Example> examples() const {
        static const QRegularExpression fence(QStringLiteral("\n```sh\n(.*?)```\n(?:\n```text\n(.*?)```\n)?"),
                                              QRegularExpression::DotMatchesEverythingOption);
        QList<Example> found;
        for (auto matches = fence.globalMatch(m_page); matches.hasNext();) {
            const auto match = matches.next();
            found << Example{match.captured(1).split(u'\n', Qt::SkipEmptyParts), match.captured(2)};
        }
        return found;
    }
    Said command(const QString &line) const {
        QStringList words = QProcess::splitCommand(line);
        words.removeFirst();
        for (QString &word : words) {
            if (word.endsWith(QLatin1String(".csv")) || word.endsWith(QLatin1String(".json")))
                word = m_folder.filePath(word);
        }
        const auto &to = m_database.connection();
        return run(QDir(m_folder.path()), words << QStringLiteral("--database")
                                                << QStringLiteral("postgresql://%1@/%2?host=%3&port=%4")
                                                       .arg(to.user, to.database, to.host)
                                                       .arg(to.port));
    }

    TestDatabase m_database;
    std::unique_ptr<gatelodge::store::Session> m_session = m_database.session();
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QString m_page;
};

QTEST_GUILESS_MAIN(LeavingTest)
#include "tst_leaving.moc"
