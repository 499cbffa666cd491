// The manual's example of a migration (resources/help/migration.md), as it stands there, with a website in the tests'
// cluster.
#include "tests/e2e/program.h"
#include "tests/support/login/older_site.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace gatelodge::tests;

class MigrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QFile page(QStringLiteral(GATELODGE_SOURCE_DIR "/resources/help/migration.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(page.readAll());
        m_dir = QDir(m_folder.path());
        m_site.populate(1, 6);
    }

    void the_example_of_the_manual_says_what_stands_there() {
        const QStringList answers = blocks(QStringLiteral("text"));
        const QStringList commands = blocks(QStringLiteral("sh")).join(QString()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(commands.size(), 6);
        const Said started = command(commands[0]);
        QCOMPARE(started.exitCode, 0);
        QVERIFY2(started.out.contains(QLatin1String("waiting: 6")), qPrintable(started.out));
        QCOMPARE(command(commands[1]).exitCode, 0);
        const Said compared = command(commands[2]);
        QCOMPARE(compared.exitCode, 0);
        QVERIFY2(compared.out.endsWith(answers[0]), qPrintable(compared.out));
        m_site.script(QStringLiteral("UPDATE auth_user SET username = 'peter' WHERE id = 5"));
        // Peter may be one of the two who went first; then he is taken back with them.
        QCOMPARE(command(QStringLiteral("gatelodged migration undo")).exitCode, 0);
        QCOMPARE(command(commands[3]).exitCode, 1);
        QCOMPARE(command(commands[4]).out, answers[1]);
        QCOMPARE(command(commands[5]).exitCode, 1);
        m_site.script(QStringLiteral("UPDATE auth_user SET username = 'p5' WHERE id = 5"));
        QCOMPARE(command(commands[3]).exitCode, 0);
        QCOMPARE(command(commands[5]).exitCode, 0);
        const Said status = command(QStringLiteral("gatelodged migration status --json"));
        QCOMPARE(status.json()[QLatin1String("state")].toString(), QStringLiteral("finished"));
        QCOMPARE(status.json()[QLatin1String("converted")].toString(), QStringLiteral("6"));
        QCOMPARE(command(commands[3]).exitCode, 1);
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
    static QString url(const gatelodge::store::Connection &to) {
        return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4").arg(to.user, to.database, to.host).arg(to.port);
    }
    Said command(const QString &line) const {
        QStringList words = QProcess::splitCommand(line);
        words.removeFirst();
        words.removeAll(QStringLiteral("--password")); // the tests' cluster asks for none
        words.replaceInStrings(QStringLiteral("postgresql://gatelodge@db.example.org/website"),
                               url(m_site.connection()));
        return run(m_dir, words << QStringLiteral("--database") << url(m_database.connection()));
    }

    TestDatabase m_database;
    OlderSite m_site;
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QDir m_dir;
    QString m_page;
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
