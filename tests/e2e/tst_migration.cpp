// The manual's example of a migration (resources/help/migration.md), as it stands there, with a website in the tests'
// cluster; what a dry run says and leaves undone, and both sides as a table.
#include "tests/e2e/program.h"
#include "tests/support/login/older_site.h"
#include <cstdlib>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace gatelodge::tests;

namespace {

// A house without anybody, a website with six people, and the command line between them.
class Stage {
public:
    Stage() : m_dir(m_folder.path()) { m_site.populate(1, 6); }
    Said command(const QString &line) const {
        QStringList words = wordsOf(line);
        words.removeAll(QStringLiteral("--password")); // the tests' cluster asks for none
        return run(m_dir, words);
    }
    void prepareCommand(QProcess &process, const QString &line) const {
        prepare(process, m_dir.path(), wordsOf(line) << QStringLiteral("--data-dir") << m_dir.path());
    }
    QString asked(const char *text) const { return ask(*m_session, QString::fromUtf8(text)); }
    // Whatever a step could leave: in the house, and at the website.
    QString traces() const {
        return asked(
                   "SELECT format('%s %s %s %s %s %s', (SELECT count(*) FROM users), (SELECT count(*) FROM audit), "
                   "(SELECT count(*) FROM authorities), (SELECT count(*) FROM imports), "
                   "(SELECT count(*) FROM import_rows), (SELECT string_agg(m::text, ' ') FROM people_migrations m))") +
               asked("SELECT coalesce(string_agg(p::text, ' ' ORDER BY p.source_key), '') FROM migrating_people p") +
               m_site.asked(QStringLiteral("SELECT string_agg(u::text, ' ' ORDER BY id) FROM auth_user u"));
    }
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

private:
    QStringList wordsOf(const QString &line) const {
        QStringList words = QProcess::splitCommand(line);
        words.removeFirst();
        words.replaceInStrings(QStringLiteral("postgresql://gatelodge@db.example.org/website"),
                               url(m_site.connection()));
        return words << QStringLiteral("--database") << url(m_database.connection());
    }
    static QString url(const gatelodge::store::Connection &to) {
        return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4").arg(to.user, to.database, to.host).arg(to.port);
    }
    TestDatabase m_database;
    std::unique_ptr<gatelodge::store::Session> m_session = m_database.session();

public:
    OlderSite m_site;

private:
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QDir m_dir;
};

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QFile page(QStringLiteral(GATELODGE_SOURCE_DIR "/resources/help/migration.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(page.readAll());
    }

    void the_example_of_the_manual_says_what_stands_there() {
        const Stage stage;
        const QStringList answers = blocks(QStringLiteral("text"));
        const QStringList commands = blocks(QStringLiteral("sh")).join(QString()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(commands.size(), 7);
        const QString before = stage.traces();
        const Said foreseen = stage.command(commands[0]);
        QCOMPARE(foreseen.out, answers[0]);
        QCOMPARE(foreseen.exitCode, 0);
        QCOMPARE(stage.traces(), before);
        const Said started = stage.command(commands[1]);
        QCOMPARE(started.exitCode, 0);
        QVERIFY2(started.out.contains(QLatin1String("waiting: 6")), qPrintable(started.out));
        QCOMPARE(stage.command(commands[2]).exitCode, 0);
        const Said compared = stage.command(commands[3]);
        QCOMPARE(compared.exitCode, 0);
        QVERIFY2(compared.out.endsWith(answers[1]), qPrintable(compared.out));
        stage.m_site.script(QStringLiteral("UPDATE auth_user SET username = 'peter' WHERE id = 5"));
        // Peter may be one of the two who went first; then he is taken back with them.
        QCOMPARE(stage.command(QStringLiteral("gatelodged migration undo")).exitCode, 0);
        QCOMPARE(stage.command(commands[4]).exitCode, 1);
        QCOMPARE(stage.command(commands[5]).out, answers[2]);
        QCOMPARE(stage.command(commands[6]).exitCode, 1);
        stage.m_site.script(QStringLiteral("UPDATE auth_user SET username = 'p5' WHERE id = 5"));
        QCOMPARE(stage.command(commands[4]).exitCode, 0);
        QCOMPARE(stage.command(commands[6]).exitCode, 0);
        const Said status = stage.command(QStringLiteral("gatelodged migration status --json"));
        QCOMPARE(status.json()[QLatin1String("state")].toString(), QStringLiteral("finished"));
        QCOMPARE(status.json()[QLatin1String("converted")].toString(), QStringLiteral("6"));
        QCOMPARE(stage.command(commands[4]).exitCode, 1);
    }

    void a_dry_run_of_the_start_says_who_cannot_come_in_and_writes_nothing() {
        const Stage stage;
        stage.m_site.script(QStringLiteral("UPDATE auth_user SET username = 'a name' WHERE id = 3;"
                                           "UPDATE auth_user SET password = '!' WHERE id = 4"));
        const QString before = stage.traces();
        const Said said = stage.command(m_start + QStringLiteral(" --dry-run"));
        QCOMPARE(said.exitCode, 1);
        QCOMPARE(said.out, QStringLiteral("accounts: 6\ncome in: 5\nhere already: 0\nkept out: 1\n"
                                          "without a password to take over: 1\n"
                                          "key  username  problem       why\n"
                                          "3    a name    bad_username  “a name” is no username: 1 to 30 of a-z, 0-9, "
                                          "dot and hyphen.\n"));
        QCOMPARE(stage.traces(), before);
        const Said json = stage.command(m_start + QStringLiteral(" --dry-run --json"));
        QCOMPARE(json.json()[QLatin1String("come in")].toString(), QStringLiteral("5"));
        QCOMPARE(stage.command(m_start + QStringLiteral(" --dry-run --batch 0")).exitCode, 2);
        QCOMPARE(stage.command(QStringLiteral("gatelodged migration start nowhere --dry-run")).exitCode, 1);
        QCOMPARE(stage.traces(), before);
    }

    void a_dry_run_of_a_conversion_says_who_would_stay_and_writes_nothing() {
        const Stage stage;
        QCOMPARE(stage.command(QStringLiteral("gatelodged migration convert --dry-run")).exitCode, 1); // none is on
        QCOMPARE(stage.command(m_start + QStringLiteral(" --batch 4")).exitCode, 0);
        const Said fine = stage.command(QStringLiteral("gatelodged migration convert --dry-run"));
        QCOMPARE(fine.out, QStringLiteral("wait: 6\nwould be converted: 6\nbatches: 2\nchanged here before: 0\n"
                                          "would stay behind: 0\n"));
        QCOMPARE(fine.exitCode, 0);
        stage.m_site.script(QStringLiteral("UPDATE auth_user SET username = 'peter' WHERE id = 5;"
                                           "UPDATE auth_user SET password = '!' WHERE id = 4;"
                                           "UPDATE auth_user SET last_name = 'Changed' WHERE id = 1"));
        const QString before = stage.traces();
        const Said said = stage.command(QStringLiteral("gatelodged migration convert --dry-run"));
        QCOMPARE(said.exitCode, 1);
        QCOMPARE(said.out, QStringLiteral("wait: 6\nwould be converted: 4\nbatches: 2\nchanged here before: 1\n"
                                          "would stay behind: 2\n"
                                          "key  username  problem      why\n"
                                          "4    p4        no_password  The account there has no password.\n"
                                          "5    p5        renamed      The username there is peter.\n"));
        QCOMPARE(stage.traces(), before);
        // And so it comes.
        QCOMPARE(stage.command(QStringLiteral("gatelodged migration convert")).exitCode, 1);
        QCOMPARE(stage.asked("SELECT count(*) FROM migrating_people WHERE state = 'converted'"), QStringLiteral("4"));
    }

    void a_finish_says_who_is_there_and_not_here_and_wants_a_word_for_it() {
        Stage stage;
        const QString finish = QStringLiteral("gatelodged migration finish");
        QCOMPARE(stage.command(m_start).exitCode, 0);
        QCOMPARE(stage.command(QStringLiteral("gatelodged migration convert")).exitCode, 0);
        stage.m_site.populate(7, 8);
        stage.m_site.script(QStringLiteral("UPDATE auth_user SET username = 'a name' WHERE id = 8"));
        const QString before = stage.traces();
        const Said foreseen = stage.command(finish + QStringLiteral(" --dry-run"));
        QCOMPARE(foreseen.exitCode, 1);
        QCOMPARE(foreseen.out, QStringLiteral("converted: 6\nwithout a way in there: 0\nin the recycle bin: 0\n"
                                              "blocking: 0\nnew there, and not here: 1\nkept out: 1\n"
                                              "key  username  problem       why\n"
                                              "8    a name    bad_username  “a name” is no username: 1 to 30 of a-z, "
                                              "0-9, dot and hyphen.\n"));
        QCOMPARE(stage.traces(), before);
        QCOMPARE(stage.command(finish + QStringLiteral(" --without 1")).exitCode, 1);
        stage.command(QStringLiteral("gatelodged migration refresh"));
        QCOMPARE(stage.command(QStringLiteral("gatelodged migration convert")).exitCode, 0);
        const Said refused = stage.command(finish);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.complaints().value(0).contains(QLatin1String("--without")), qPrintable(refused.err));
        QCOMPARE(stage.command(finish + QStringLiteral(" --without 1")).exitCode, 0);
    }

    void one_begun_by_mistake_is_given_up_and_begun_again() {
        const Stage stage;
        QCOMPARE(stage.command(m_start).exitCode, 0);
        const Said given = stage.command(QStringLiteral("gatelodged migration give-up --json"));
        QCOMPARE(given.exitCode, 0);
        QCOMPARE(given.json()[QLatin1String("state")].toString(), QStringLiteral("given_up"));
        QCOMPARE(stage.command(QStringLiteral("gatelodged migration convert")).exitCode, 1); // none is on
        stage.asked("UPDATE gatelodge.users SET deleted_at = now() RETURNING uid");
        const Said again = stage.command(QStringLiteral("gatelodged migration start website --bring-back"));
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.contains(QLatin1String("waiting: 6")), qPrintable(again.out));
    }

    // At a terminal, where somebody thinks it over: the house is kept from nobody meanwhile.
    void a_password_is_asked_for_before_anything_is_begun() {
        const Stage stage;
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        const QByteArray name = ::ptsname(terminal);
        QProcess asking;
        stage.prepareCommand(asking, m_start + QStringLiteral(" --password --dry-run"));
        asking.setChildProcessModifier([&name] {
            const int end = ::open(name.constData(), O_RDWR | O_NOCTTY);
            ::dup2(end, STDIN_FILENO);
        });
        asking.start();
        QByteArray said;
        QTRY_VERIFY2_WITH_TIMEOUT((said += asking.readAllStandardError()).contains("Password of "), said,
                                  kProgramPatience);
        QCOMPARE(stage.asked("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE "
                             "'idle in transaction%'"),
                 QStringLiteral("0"));
        QCOMPARE(::write(terminal, "secret\n", 7), ssize_t(7));
        QVERIFY(asking.waitForFinished(kProgramPatience));
        ::close(terminal);
        QVERIFY2(asking.exitCode() == 0, asking.readAllStandardError());
        QVERIFY(asking.readAllStandardOutput().startsWith("accounts: 6\n"));
    }

    void a_password_in_an_address_is_refused() {
        const Stage stage;
        const Said said = stage.command(QString(m_start).replace(QLatin1String("gatelodge@db"),
                                                                 QLatin1String("gatelodge:secret@db")));
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.err.contains(QLatin1String("--password instead")) && !said.err.contains(QLatin1String("secret")),
                 qPrintable(said.err));
        QCOMPARE(stage.asked("SELECT count(*) FROM authorities WHERE driver = 'django'"), QStringLiteral("0"));
    }

    void differences_are_explained_in_a_table() {
        const Stage stage;
        QCOMPARE(stage.command(m_start).exitCode, 0);
        stage.m_site.script(QStringLiteral("UPDATE auth_user SET first_name = '=1+1' WHERE id = 2;"
                                           "UPDATE auth_user SET is_active = false WHERE id = 4;"
                                           "DELETE FROM auth_user_groups WHERE user_id = 6"));
        const Said said =
            stage.command(QStringLiteral("gatelodged migration compare --csv ") + stage.path("differences.csv"));
        QCOMPARE(said.exitCode, 1);
        QCOMPARE(said.out, QStringLiteral("people: 6\nthe same: 3\ndifferences: 3\n"));
        QFile file(stage.path("differences.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], QByteArray("\xEF\xBB\xBFkey,username,what,there,here,meaning\r"));
        QVERIFY2(lines[1].startsWith("2,p2,First name,'=1+1,Person,"), lines[1]);
        QCOMPARE(lines[2], QByteArray("4,p4,Active,no,yes,\"One side lets them sign in, and the other does not.\"\r"));
        QVERIFY2(lines[3].startsWith("6,p6,Groups,–,Choir,"), lines[3]);
        const Said nowhere = stage.command(QStringLiteral("gatelodged migration compare --csv /nowhere/there.csv"));
        QCOMPARE(nowhere.exitCode, 4);
        QCOMPARE(nowhere.complaints().size(), 1);
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
    const QString m_start =
        QStringLiteral("gatelodged migration start website --from postgresql://gatelodge@db.example.org/website");
    QString m_page;
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
