// The manual's example of a backup (resources/help/backups.md), as it stands there, with whole programs: a house in a
// folder goes into a file, and out of it into another folder, where it is served (K4, K5).
#include "server/store/cluster.h"
#include "server/store/session.h"
#include "tests/e2e/free_port.h"
#include "tests/e2e/program.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace gatelodge;
using namespace gatelodge::tests;

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(::chmod(QFile::encodeName(m_folder.path()).constData(), 0711) == 0); // the account postgres passes
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("usb")));
        QCOMPARE(gatelodged("user add --first Ada --last Lovelace --email ada@example.org --username ada").exitCode, 0);
    }

    void the_example_of_the_manual_does_what_it_says() {
        const QStringList commands = blocks(QStringLiteral("sh")).join(QString()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(commands.size(), 3);
        const Said made = command(commands[0]);
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        m_file = QDir(place("usb")).entryList(QDir::Files).value(0);
        QVERIFY2(QRegularExpression(QStringLiteral("^gatelodge-[0-9a-f]{8}-\\d{8}T\\d{6}Z\\.backup$"))
                     .match(m_file)
                     .hasMatch(),
                 qPrintable(m_file));
        QVERIFY2(QRegularExpression(QStringLiteral("verified: 20")).match(made.out).hasMatch(), qPrintable(made.out));
        const Said tried = command(commands[1]);
        QVERIFY2(tried.exitCode == 0 && tried.out.contains(QLatin1String("thrown away")), qPrintable(tried.err));
        const Said restored = command(commands[2]);
        QVERIFY2(restored.exitCode == 0, qPrintable(restored.err));
        for (const QString &line : blocks(QStringLiteral("text"))[0].split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(restored.out.contains(line), qPrintable(restored.out));
        // It cannot be opened without its key, and is with it.
        QCOMPARE(gatelodged("user show ada", "new").exitCode, 2);
        QVERIFY(QFile::remove(place("new/master.key")) || !QFile::exists(place("new/master.key")));
        QVERIFY(QFile::copy(place("master.key"), place("new/master.key")));
        QCOMPARE(gatelodged("user show ada", "new").exitCode, 0);
        const Serving serving(QDir(place("new")), freePort());
        QVERIFY2(serving.readyLine().startsWith("ready "), serving.readyLine().constData());
    }

    void a_house_is_never_restored_over_another() {
        const Said refused = gatelodged("restore usb/FILE");
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.complaints().size() == 1 && refused.err.contains(QLatin1String("there is a house already")),
                 qPrintable(refused.err));
    }

    void the_master_key_of_another_house_is_named() {
        QVERIFY(QDir(place("other")).mkpath(QStringLiteral(".")));
        QCOMPARE(gatelodged("backup --new-key other/master.key").exitCode, 0);
        const Said refused = gatelodged("restore usb/FILE --key-file master.key", "other");
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains(QLatin1String("sealed to the master key")), qPrintable(refused.err));
        QVERIFY(!QDir(place("other/postgresql")).exists());
        const Said locked = gatelodged("restore usb/FILE", "other");
        QCOMPARE(locked.exitCode, 2);
        QVERIFY2(locked.err.contains(QLatin1String("it opens with the private key")), qPrintable(locked.err));
    }

    void a_passphrase_or_a_key_of_its_own_opens_it() {
        writePrivate("words", "seven grey herons\n");
        writePrivate("wrong", "seven grey herrings\n");
        QCOMPARE(gatelodged("backup p.backup --untried --passphrase-file words").exitCode, 0);
        QCOMPARE(gatelodged("restore p.backup --dry-run --passphrase-file words").exitCode, 0);
        const Said wrong = gatelodged("restore p.backup --dry-run --passphrase-file wrong");
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.complaints().size() == 1 && wrong.err.contains(QLatin1String("passphrase")),
                 qPrintable(wrong.err));

        const QString key =
            gatelodged("backup --new-key own.key --json").json()[QLatin1String("public key")].toString();
        QCOMPARE(gatelodged("backup k.backup --untried --to " + key.toLatin1()).exitCode, 0);
        QCOMPARE(gatelodged("restore k.backup --dry-run").exitCode, 2); // the master key is another one
        QCOMPARE(gatelodged("restore k.backup --dry-run --key-file own.key").exitCode, 0);
    }

    void a_wrong_command_is_said_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("no place") << "backup"
                                  << "backup_folder";
        QTest::newRow("two ways") << "backup x --to y --passphrase-file words"
                                  << "one of";
        QTest::newRow("no key") << "backup x --to y"
                                << "--to";
        QTest::newRow("keep of a file") << "backup x --keep 3"
                                        << "--keep";
        QTest::newRow("no such folder") << "backup nowhere/x"
                                        << "nowhere/x";
        QTest::newRow("no backup") << "restore words"
                                   << "no backup";
    }
    void a_wrong_command_is_said() {
        QFETCH(QString, line);
        QFETCH(QString, named);
        writePrivate("words", "seven grey herons\n");
        const Said said = gatelodged(line.toLatin1());
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.complaints().size() == 1 && said.err.contains(named), qPrintable(said.err));
    }

    // systemd ends a service by SIGTERM, and waits on for one that starts as long as it asks for time.
    void a_start_that_is_ended_while_it_makes_its_backup_leaves_no_half_file() {
        QVERIFY(QDir(place("older")).mkpath(QStringLiteral("backups")));
        QVERIFY(::chmod(QFile::encodeName(place("older")).constData(), 0711) == 0);
        QCOMPARE(
            gatelodged("user add --first Ada --last Lovelace --email ada@example.org --username ada", "older").exitCode,
            0);
        {
            const auto cluster = store::Cluster::start(QDir(place("older")));
            QVERIFY(cluster);
            const auto session = store::Session::open((*cluster)->connection());
            QVERIFY(session && (*session)->script(QStringLiteral("DELETE FROM schema_version WHERE number = (SELECT "
                                                                 "max(number) FROM schema_version)")));
        }
        const QString programs = programsWhosePgDumpNeverEnds();
        const int told = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(place("notify"));
        qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
        QVERIFY(::bind(told, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);

        QProcess process;
        prepare(process, m_folder.path(),
                {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(freePort()),
                 QStringLiteral("--data-dir"), place("older"), QStringLiteral("--backup-folder"),
                 place("older/backups")});
        auto environment = process.processEnvironment();
        environment.insert(QStringLiteral("PG_BINDIR"), programs);
        environment.insert(QStringLiteral("NOTIFY_SOCKET"), QString::fromUtf8(name));
        process.setProcessEnvironment(environment);
        process.start();
        QByteArray words;
        const auto hear = [&] {
            char bytes[512];
            for (ssize_t got; (got = ::recv(told, bytes, sizeof bytes, 0)) > 0;)
                words += QByteArray(bytes, qsizetype(got)) + '\n';
            return words;
        };
        const QDir backups(place("older/backups"));
        QTRY_VERIFY_WITH_TIMEOUT(backups.entryList(QDir::Files).join(u' ').endsWith(QStringLiteral(".part")),
                                 2 * kProgramPatience);
        QTRY_VERIFY_WITH_TIMEOUT(hear().contains("EXTEND_TIMEOUT_USEC="), kProgramPatience);
        QVERIFY2(words.contains("STATUS=Making a backup before the upgrade"), words.constData());
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(kProgramPatience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(backups.isEmpty());
        QVERIFY2(hear().contains("STOPPING=1") && !words.contains("READY=1"), words.constData());
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.contains(QLatin1String("given up")), qPrintable(said));
        ::close(told);
    }

private:
    QString programsWhosePgDumpNeverEnds() const {
        const QString real = *store::findPostgres();
        const QDir folder(place("programs"));
        folder.mkpath(QStringLiteral("."));
        for (const char *name : {"initdb", "postgres", "pg_restore"})
            QFile::link(real + u'/' + QLatin1String(name), folder.filePath(QLatin1String(name)));
        QFile file(folder.filePath(QStringLiteral("pg_dump")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write("#!/bin/sh\n[ \"$1\" = --version ] && exec " + real.toLocal8Bit() +
                   "/pg_dump --version\nhead -c 300000 /dev/zero\nexec sleep 300\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return folder.path();
    }
    QString place(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void writePrivate(const char *name, const QByteArray &words) const {
        QFile file(place(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words) == words.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    QStringList blocks(const QString &kind) const {
        QFile page(QStringLiteral(GATELODGE_SOURCE_DIR "/resources/help/backups.md"));
        if (!page.open(QIODevice::ReadOnly))
            qFatal("the manual has no page on backups");
        const QRegularExpression fence(QStringLiteral("\n```%1\n(.*?)```\n").arg(kind),
                                       QRegularExpression::DotMatchesEverythingOption);
        QStringList found;
        for (auto matches = fence.globalMatch(QString::fromUtf8(page.readAll())); matches.hasNext();)
            found << matches.next().captured(1);
        return found;
    }
    // In the folder of the house, as whoever stands there in a shell; --data-dir is the house, if the line names no
    // other one.
    Said command(const QString &line) const {
        QStringList words = QProcess::splitCommand(line).mid(1);
        words.replaceInStrings(QStringLiteral("FILE"), m_file);
        words.replaceInStrings(QStringLiteral("$PWD"), m_folder.path()); // as a shell does
        if (!words.contains(QStringLiteral("--data-dir")))
            words << QStringLiteral("--data-dir") << m_folder.path();
        QProcess process;
        prepare(process, m_folder.path(), words);
        process.setWorkingDirectory(m_folder.path());
        process.start();
        process.closeWriteChannel();
        if (!process.waitForFinished(4 * kProgramPatience))
            qWarning("%s: %s", qPrintable(line), qPrintable(process.errorString()));
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Said gatelodged(const QByteArray &line, const char *folder = nullptr) const {
        return command(QStringLiteral("gatelodged ") + QString::fromLatin1(line) +
                       (folder ? QStringLiteral(" --data-dir $PWD/") + QLatin1String(folder) : QString()));
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QString m_file;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
