// An import in batches that is killed, inside of a batch, with both its hands in one, and between two, and gone on with.
#include "tests/e2e/program.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QRegularExpression>
#include <QTemporaryDir>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace gatelodge::tests;

namespace {

constexpr int kPeople = 3000, kBatch = 250;

} // namespace

class ImportKilledTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void it_goes_on_with_what_is_left_data() {
        QTest::addColumn<QList<int>>("walls");
        QTest::newRow("inside of a batch") << QList<int>{4 * kBatch + kBatch / 2};
        QTest::newRow("inside of two, one of each hand")
            << QList<int>{4 * kBatch + kBatch / 2, kPeople - 5 * kBatch / 2};
        QTest::newRow("between two batches") << QList<int>();
    }
    void it_goes_on_with_what_is_left() {
        QFETCH(QList<int>, walls);
        const QString prefix = QStringLiteral("killed%1.").arg(walls.size());
        const QString file = written(prefix);
        // Somebody is just taking names: the batches that have them wait in the middle.
        auto rival = m_database.session();
        value(rival->script(QStringLiteral("BEGIN")));
        for (const int number : walls)
            value(
                rival->script(QStringLiteral("INSERT INTO users (username) VALUES ('%1%2')").arg(prefix).arg(number)));
        QProcess import;
        prepare(import, m_dir.path(),
                {QStringLiteral("import"), QStringLiteral("csv"), file, QStringLiteral("--batches"),
                 QString::number(kBatch), QStringLiteral("--database"), url(), QStringLiteral("--data-dir"),
                 m_dir.path()});
        import.start();
        const QString waits = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                                             "AND wait_event_type = 'Lock'");
        if (!walls.isEmpty())
            QTRY_COMPARE_WITH_TIMEOUT(asked(waits), QString::number(walls.size()), kProgramPatience);
        else
            QTRY_VERIFY_WITH_TIMEOUT(here(prefix) >= kBatch, kProgramPatience);
        ::kill(pid_t(import.processId()), SIGKILL);
        QVERIFY(import.waitForFinished(kProgramPatience));
        value(rival->script(QStringLiteral("ROLLBACK")));
        QTRY_COMPARE_WITH_TIMEOUT(asked(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = "
                                                       "current_database() AND query LIKE '%apply_import%' AND "
                                                       "state = 'active' AND pid <> pg_backend_pid()")),
                                  QStringLiteral("0"), kProgramPatience);
        const int before = here(prefix);
        QVERIFY2(before % kBatch == 0 && before < kPeople, qPrintable(QString::number(before)));
        if (walls.size() == 1) // the other hand goes on
            QVERIFY2(before >= 4 * kBatch, qPrintable(QString::number(before)));
        if (walls.size() == 2)
            QCOMPARE(before, 6 * kBatch);
        static const QRegularExpression number(QStringLiteral("gatelodged import resume (\\d+)"));
        const auto told = number.match(QString::fromUtf8(import.readAllStandardError()));
        QVERIFY(told.hasMatch());
        const Said rest = run(m_dir, {QStringLiteral("import"), QStringLiteral("resume"), told.captured(1),
                                      QStringLiteral("--json"), QStringLiteral("--database"), url()});
        QVERIFY2(rest.exitCode == 0, qPrintable(rest.err));
        QCOMPARE(here(prefix), kPeople);
        QCOMPARE(asked(QStringLiteral("SELECT count(*) FROM user_change")), QStringLiteral("0"));
        QCOMPARE(asked(QStringLiteral("SELECT count(DISTINCT request) FROM audit JOIN users ON uid = subject WHERE "
                                      "username LIKE '%1%'")
                           .arg(prefix)),
                 QStringLiteral("1"));
        const Said again = run(m_dir, {QStringLiteral("import"), QStringLiteral("resume"), told.captured(1),
                                       QStringLiteral("--database"), url()});
        QVERIFY2(again.exitCode == 1 && again.complaints().size() == 2,
                 qPrintable(again.err)); // its number, and why not
    }

    // On a terminal one line says how far it is and how long it will take; stopped there, nothing of it has happened.
    void a_terminal_is_told_how_long_it_will_take() {
        const QString file = written(QStringLiteral("told"));
        auto rival = m_database.session();
        value(rival->script(QStringLiteral("BEGIN; INSERT INTO users (username) VALUES ('told2500')")));
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        const int screen = ::open(::ptsname(terminal), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QVERIFY(screen >= 0);
        QProcess command;
        prepare(command, m_dir.path(),
                {QStringLiteral("import"), QStringLiteral("csv"), file, QStringLiteral("--database"), url(),
                 QStringLiteral("--data-dir"), m_dir.path()});
        command.setChildProcessModifier([screen] { ::dup2(screen, STDERR_FILENO); });
        command.start();
        QVERIFY(command.waitForStarted(kProgramPatience));
        QByteArray said;
        const auto reads = [&] {
            char some[4096];
            for (ssize_t got; (got = ::read(terminal, some, sizeof some)) > 0;)
                said.append(some, got);
            return QString::fromUtf8(said);
        };
        // Two of three thousand have come in, and the others wait: the longer, the longer it will take.
        static const QRegularExpression told(QStringLiteral("applying 66 %, ([0-9]+) s left"));
        QTRY_VERIFY2_WITH_TIMEOUT(told.match(reads()).hasMatch(), said.constData(), kProgramPatience);
        const auto longest = [&] {
            int seconds = -1;
            for (auto all = told.globalMatch(reads()); all.hasNext();)
                seconds = qMax(seconds, all.next().captured(1).toInt());
            return seconds;
        };
        const int first = longest();
        QTRY_VERIFY_WITH_TIMEOUT(longest() > first, kProgramPatience);
        ::kill(pid_t(command.processId()), SIGINT);
        QVERIFY(command.waitForFinished(kProgramPatience));
        value(rival->script(QStringLiteral("ROLLBACK")));
        ::close(screen);
        ::close(terminal);
        QTRY_COMPARE_WITH_TIMEOUT(asked(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = "
                                                       "current_database() AND pid <> pg_backend_pid() AND state = "
                                                       "'active'")),
                                  QStringLiteral("0"), kProgramPatience);
        QCOMPARE(here(QStringLiteral("told")), 0);
    }

private:
    QString written(const QString &prefix) const {
        QFile file(m_dir.filePath(prefix + QStringLiteral(".csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write("username,email\n");
        for (int i = 1; i <= kPeople; ++i)
            file.write(QStringLiteral("%1%2,%1%2@example.org\n").arg(prefix).arg(i).toUtf8());
        return file.fileName();
    }
    QString url() const {
        const auto &to = m_database.connection();
        return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4").arg(to.user, to.database, to.host).arg(to.port);
    }
    QString asked(const QString &sql) const { return ask(*m_session, sql); }
    int here(const QString &prefix) const {
        return asked(QStringLiteral("SELECT count(*) FROM users WHERE username LIKE '%1%'").arg(prefix)).toInt();
    }
    TestDatabase m_database;
    std::unique_ptr<gatelodge::store::Session> m_session = m_database.session();
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QDir m_dir{m_folder.path()};
};

QTEST_GUILESS_MAIN(ImportKilledTest)
#include "tst_import_killed.moc"
