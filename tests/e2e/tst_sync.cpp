// The manual's example of a synchronisation (resources/help/sync.md), as it stands there.
#include "tests/e2e/program.h"
#include "tests/support/test_database.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace gatelodge::tests;

class SyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QFile page(QStringLiteral(GATELODGE_SOURCE_DIR "/resources/help/sync.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(page.readAll());
        m_dir = QDir(m_folder.path());
        QVERIFY(m_dir.mkdir(QStringLiteral("sync"))); // sync_folder, as it is without a setting
    }

    void the_example_of_the_manual_says_what_stands_there() {
        const QStringList documents = blocks(QStringLiteral("csv")), answers = blocks(QStringLiteral("text"));
        const QStringList commands = blocks(QStringLiteral("sh")).join(QString()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(commands.size(), 5);
        write(documents[0]);
        QCOMPARE(command(commands[0]).exitCode, 0);
        const Said trial = command(commands[1]);
        QCOMPARE(trial.exitCode, 0);
        QVERIFY2(trial.out.contains(QLatin1String("added: 3")), qPrintable(trial.out));
        QCOMPARE(command(commands[2]).out, answers[0]);
        write(documents[1]);
        QCOMPARE(command(commands[3]).out, answers[1]);
        const Said log = command(commands[4] + QStringLiteral(" --json"));
        QStringList changed;
        for (const QJsonValue &entry : log.json().array())
            changed << entry[QLatin1String("key")].toString() + u' ' + entry[QLatin1String("words")].toString();
        QCOMPARE(changed.size(), 2);
        QVERIFY2(changed[0].startsWith(QLatin1String("101 ")) && changed[0].contains(QLatin1String("King")),
                 qPrintable(changed[0]));
        QVERIFY2(changed[1].startsWith(QLatin1String("103 ")) && changed[1].contains(QLatin1String("suspended")),
                 qPrintable(changed[1]));
        // What the run says to the source: the run first, then each entry.
        const Said told = command(QStringLiteral("gatelodged sync acknowledgement School --run 2"));
        QCOMPARE(told.exitCode, 0);
        const QStringList lines = told.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].contains(QLatin1String("\"job\":\"School\"")) &&
                lines[2].contains(QLatin1String("\"key\":\"103\"")));
    }

    void a_job_is_listed_paused_and_removed() {
        const auto state = [this] {
            return command(QStringLiteral("gatelodged sync list --json"))
                .json()
                .array()
                .at(0)[QLatin1String("state")]
                .toString();
        };
        QCOMPARE(state(), QStringLiteral("done"));
        QCOMPARE(command(QStringLiteral("gatelodged sync pause School")).exitCode, 0);
        QCOMPARE(state(), QStringLiteral("paused"));
        QCOMPARE(command(QStringLiteral("gatelodged sync resume school")).exitCode, 0);
        QCOMPARE(state(), QStringLiteral("done"));
        QCOMPARE(command(QStringLiteral("gatelodged sync allow School")).exitCode, 1); // it asks nothing
        const Said removed = command(QStringLiteral("gatelodged sync remove School"));
        QCOMPARE(removed.exitCode, 0);
        QVERIFY2(removed.out.contains(QLatin1String("after 90 days")), qPrintable(removed.out));
        QCOMPARE(command(QStringLiteral("gatelodged sync show School")).exitCode, 1);
        QCOMPARE(command(QStringLiteral("gatelodged sync run School")).exitCode, 1);
        QCOMPARE(command(QStringLiteral("gatelodged user show ada.lovelace")).exitCode, 0);
    }

    void another_source_leaves_the_choice_of_mails() {
        const auto mail = [this] {
            return command(QStringLiteral("gatelodged sync show Mails --json"))
                .json()[QLatin1String("mail")]
                .toString();
        };
        QCOMPARE(command(QStringLiteral("gatelodged sync add Mails --file pupils.csv")).exitCode, 0);
        QCOMPARE(mail(), QStringLiteral("changes"));
        const QString other = QStringLiteral("gatelodged sync add Mails --replace --file others.csv");
        QCOMPARE(command(other + QStringLiteral(" --mail never")).exitCode, 0);
        QCOMPARE(mail(), QStringLiteral("never"));
        QCOMPARE(command(other).exitCode, 0);
        QCOMPARE(mail(), QStringLiteral("never"));
        QCOMPARE(command(QStringLiteral("gatelodged sync remove Mails")).exitCode, 0);
    }

    void what_is_let_pass_on_trial_is_the_document_of_today() {
        QString six = QStringLiteral("number,username\n");
        for (int i = 1; i <= 6; ++i)
            six += QStringLiteral("%1,u%1\n").arg(i);
        write(six);
        QCOMPARE(
            command(QStringLiteral("gatelodged sync add Gone --file pupils.csv --snapshot --map number=key")).exitCode,
            0);
        QCOMPARE(command(QStringLiteral("gatelodged sync run Gone")).exitCode, 0);
        write(QStringLiteral("number,username\n1,u1\n"));
        QCOMPARE(command(QStringLiteral("gatelodged sync run Gone")).exitCode, 1);
        const Said trial = command(QStringLiteral("gatelodged sync allow Gone --dry-run"));
        QCOMPARE(trial.exitCode, 0);
        QVERIFY2(trial.out.contains(QLatin1String("document: today's")), qPrintable(trial.out));
        const Said run = command(QStringLiteral("gatelodged sync run Gone --dry-run"));
        QVERIFY2(!run.out.contains(QLatin1String("document:")), qPrintable(run.out));
        QCOMPARE(command(QStringLiteral("gatelodged sync remove Gone")).exitCode, 0);
    }

    void a_job_that_was_removed_is_restored_under_its_name_or_another_one() {
        QCOMPARE(command(QStringLiteral("gatelodged sync restore Choir")).exitCode, 1); // there never was one
        QCOMPARE(command(QStringLiteral("gatelodged sync restore school")).exitCode, 0);
        const Said log = command(QStringLiteral("gatelodged sync log School --json"));
        QCOMPARE(log.exitCode, 0);
        QCOMPARE(log.json().array().size(), 2); // its runs are there
        QCOMPARE(command(QStringLiteral("gatelodged sync remove School")).exitCode, 0);
        QCOMPARE(command(QStringLiteral("gatelodged sync add School --file pupils.csv")).exitCode, 0);
        const Said taken = command(QStringLiteral("gatelodged sync restore School"));
        QCOMPARE(taken.exitCode, 1);
        QVERIFY2(taken.err.contains(QLatin1String("--as")), qPrintable(taken.err));
        QCOMPARE(command(QStringLiteral("gatelodged sync restore School --as Older")).exitCode, 0);
        QCOMPARE(command(QStringLiteral("gatelodged sync show Older")).exitCode, 0);
    }

    void a_wrong_command_is_said_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(named);
        };
        row("gatelodged sync add X", "--file");
        row("gatelodged sync add X --url ftp://x.org/people", "address");
        row("gatelodged sync add X --url http://x.org/people --account me", "https");
        row("gatelodged sync add X --ldap ldap://x.org --base dc=x --account me", "ldaps");
        row("gatelodged sync add X --ldap ldaps://x.org", "base");
        row("gatelodged sync add X --file p.csv --at-sign-in 15", "at_sign_in");
        row("gatelodged sync add X --url https://x.org/p.csv --at-sign-in 15", "person");
        row("gatelodged sync add X --file ../people", "sync_folder");
        row("gatelodged sync add X --url https://me:secret@x.org/people", "address");
        row("gatelodged sync add X --file p.csv --schedule sometimes", "--schedule");
        row("gatelodged sync add X --file p.csv --zone Europe/Atlantis", "--schedule");
        row("gatelodged sync add X --file p.csv --absent forget", "--absent");
        row("gatelodged sync add X --file p.csv --format runes", "format");
        row("gatelodged sync add X --file p.csv --map Shoe=shoe", "shoe");
        row("gatelodged sync add X --file p.csv --guard 200", "guard");
        row("gatelodged sync add X --file p.csv --mail sometimes", "--mail");
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
    void write(const QString &text) const {
        QFile file(m_dir.filePath(QStringLiteral("sync/pupils.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    }
    Said command(const QString &line) const {
        QStringList words = QProcess::splitCommand(line);
        words.removeFirst();
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

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
