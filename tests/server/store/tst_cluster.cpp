#include "server/store/cluster.h"
#include "server/store/migrator.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <csignal>
#include <grp.h>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace gatelodge;
using store::Cluster;
using store::Session;
using tests::value;

namespace {

// This program again, as a second process: starts the cluster, says "owner", "guest" or the error, waits for its
// input's end.
int runAsSecondProcess(const QString &folder) {
    const auto cluster = Cluster::start(QDir(folder));
    const QString word = !cluster ? QStringLiteral("error: ") + cluster.error().detail
                                  : ((*cluster)->startedHere() ? QStringLiteral("owner") : QStringLiteral("guest"));
    QTextStream(stdout) << word << Qt::endl;
    QTextStream(stdin).readAll();
    return cluster ? 0 : 1;
}

} // namespace

class TestCluster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_temp.isValid());
        QVERIFY(chmod(m_temp.path().toLocal8Bit().constData(), 0711) == 0); // the account postgres passes through
    }

    void a_fresh_folder_becomes_a_cluster_that_only_we_can_enter() {
        const auto cluster = value(Cluster::start(data()));
        QVERIFY(cluster->startedHere());
        const auto session = value(Session::open(cluster->connection()));
        QVERIFY(value(store::migrate(*session)) > 0);
        QCOMPARE(tests::ask(*session, QStringLiteral("SHOW listen_addresses")), QString());
        QCOMPARE(tests::ask(*session, QStringLiteral("SHOW unix_socket_permissions")), QStringLiteral("0700"));
        QCOMPARE(QFileInfo(cluster->connection().host).permissions() & 0x00FF, QFileDevice::Permissions());
        QVERIFY(cluster->connection().host.size() < 80);
        value(session->script(QStringLiteral("INSERT INTO gatelodge.orgs (name) VALUES ('Kept')")));
    }

    void a_second_start_finds_what_was_kept_and_a_second_process_is_a_guest() {
        const auto cluster = value(Cluster::start(data()));
        const auto session = value(Session::open(cluster->connection()));
        QCOMPARE(tests::ask(*session, QStringLiteral("SELECT name FROM gatelodge.orgs")), QStringLiteral("Kept"));
        QProcess second;
        QCOMPARE(startSecond(second, QStringLiteral("/elsewhere")), QStringLiteral("guest"));
        second.closeWriteChannel();
        QVERIFY(second.waitForFinished());
        QVERIFY(session->stillConnected()); // a guest stops nothing
    }

    void after_a_kill_of_its_owner_the_next_process_starts_it_again_data() {
        QTest::addColumn<bool>("busy");
        QTest::newRow("idle server") << false;
        QTest::newRow("a server still stopping") << true;
    }
    void after_a_kill_of_its_owner_the_next_process_starts_it_again() {
        QFETCH(bool, busy);
        QProcess owner;
        QCOMPARE(startSecond(owner), QStringLiteral("owner"));
        store::Connection connection;
        {
            const auto guest = value(Cluster::start(data()));
            QVERIFY(!guest->startedHere());
            connection = guest->connection();
            QVERIFY(guest->serverPid() > 0);
        }
        const qint64 former = postmaster();
        if (busy) { // a stopped checkpointer keeps the server from ending until it is let go
            const auto session = value(Session::open(connection));
            m_held = tests::ask(*session,
                                QStringLiteral("SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'"))
                         .toLongLong();
            ::kill(pid_t(m_held), SIGSTOP);
        }
        ::kill(pid_t(owner.processId()), SIGKILL);
        owner.waitForFinished();
        QProcess next;
        next.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start"), data().path()});
        if (busy) {
            QVERIFY(postmaster() == former);
            ::kill(pid_t(m_held), SIGCONT);
        }
        QVERIFY(next.waitForReadyRead(60'000));
        QCOMPARE(QString::fromUtf8(next.readLine()).trimmed(), QStringLiteral("owner"));
        QVERIFY(postmaster() != former);
        QVERIFY(Session::open(connection));
        next.closeWriteChannel();
        QVERIFY(next.waitForFinished(60'000));
    }

    void a_stale_process_number_costs_no_stranger_its_life() {
        QProcess stranger;
        stranger.start(QStringLiteral("sleep"), {QStringLiteral("1000")});
        QVERIFY(stranger.waitForStarted());
        QFile file(data().filePath(QStringLiteral("postgresql/postmaster.pid")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(stranger.processId()) + "\n" +
                   data().filePath(QStringLiteral("postgresql")).toUtf8() + "\n1\n5432\n/nowhere\n\n1 1\nready\n");
        file.close();
        const auto cluster = Cluster::start(data());
        QCOMPARE(stranger.state(), QProcess::Running);
        stranger.kill();
        stranger.waitForFinished();
        QVERIFY2(cluster || cluster.error().detail.contains(QLatin1String("postmaster.pid")),
                 cluster ? "" : qPrintable(cluster.error().detail));
        file.remove();
    }

    void a_half_made_cluster_is_made_again() {
        const QDir half(m_temp.filePath(QStringLiteral("half")));
        QVERIFY(QDir().mkpath(half.filePath(QStringLiteral("postgresql.new/base"))));
        QVERIFY(QDir().mkpath(half.filePath(QStringLiteral("postgresql"))));
        QVERIFY(Cluster::start(half));
    }

    void what_is_wrong_with_a_folder_is_told_in_one_line_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("a file is in the way") << "file"
                                              << "cannot be made";
        QTest::newRow("the account may not enter") << "closed"
                                                   << "may not enter";
        QTest::newRow("not ours to write") << "unwritable"
                                           << "cannot be written";
        QTest::newRow("somebody else's") << "foreign"
                                         << "belongs to somebody else";
    }
    void what_is_wrong_with_a_folder_is_told_in_one_line() {
        QFETCH(QString, kind);
        QFETCH(QString, word);
        const QString folder = m_temp.filePath(kind);
        QProcess process;
        if (kind == QLatin1String("file")) {
            QVERIFY(QFile(folder).open(QIODevice::WriteOnly));
        } else {
            if (geteuid() != 0)
                QSKIP("only root meets other accounts");
            QVERIFY(QDir().mkpath(folder + QStringLiteral("/postgresql")));
            const mode_t mode = kind == QLatin1String("closed") ? 0700 : kind == QLatin1String("foreign") ? 0777 : 0755;
            chmod(folder.toLocal8Bit().constData(), mode);
            if (kind != QLatin1String("closed"))
                process.setChildProcessModifier([] {
                    if (setgroups(0, nullptr) != 0 || setgid(65534) != 0 || setuid(65534) != 0)
                        _exit(9);
                });
        }
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start"), folder});
        QVERIFY(process.waitForReadyRead(60'000));
        const QString line = QString::fromUtf8(process.readAll()).trimmed();
        QVERIFY2(line.startsWith(QLatin1String("error: data_dir: ")) && line.contains(word) && !line.contains(u'\n'),
                 qPrintable(line));
        process.closeWriteChannel();
        process.waitForFinished();
    }

private:
    QDir data() const { return QDir(m_temp.filePath(QStringLiteral("data"))); }
    qint64 postmaster() const {
        QFile file(data().filePath(QStringLiteral("postgresql/postmaster.pid")));
        return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
    }
    QString startSecond(QProcess &process, const QString &runtime = {}) const {
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!runtime.isEmpty())
            environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start"), data().path()});
        return process.waitForReadyRead(60'000) ? QString::fromUtf8(process.readLine()).trimmed()
                                                : QStringLiteral("nothing");
    }
    QTemporaryDir m_temp{QStringLiteral("/tmp/gatelodge-cluster-XXXXXX")};
    qint64 m_held = 0;
};

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--start"))
        return runAsSecondProcess(arguments.value(2));
    TestCluster test;
    return QTest::qExec(&test, arguments);
}
#include "tst_cluster.moc"
