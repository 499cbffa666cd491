// gatelodge-pam by itself: what it reads, who it is while PAM runs, and when it ends.
#include "server/login/drivers/pam/ask.h"
#include "tests/server/login/drivers/pam/pam_place.h"
#include <grp.h>
#include <pwd.h>
#include <QProcess>
#include <QRandomGenerator>

namespace gatelodge::tests {

using login::Verdict;
using login::pam::Asked;

constexpr auto kPatience = std::chrono::seconds(60);

class TestProgram : public QObject {
    Q_OBJECT

    static QByteArray framed(const QByteArray &field) {
        QByteArray head;
        for (int shift = 24; shift >= 0; shift -= 8)
            head += char(field.size() >> shift & 0xff);
        return head + field;
    }
    static QByteArray frame(const QByteArray &service, const QByteArray &name, const QByteArray &password) {
        return "GLPAM1" + framed(service) + framed(name) + framed(password);
    }
    static QByteArray program() { return GATELODGE_BINARY_DIR "/bin/gatelodge-pam"; }

    Asked ask(const QByteArray &arguments, const QString &account = QStringLiteral("nobody")) {
        m_place.addService("seen", m_place.witness(arguments));
        return login::pam::ask(m_place.path("/asks"), account, {"seen", "ada", "secret word"}, kPatience);
    }
    // The process with the modules, and the one that watches it.
    std::pair<qint64, qint64> processes() {
        const QList<QByteArray> noted = m_place.noted().trimmed().split(' ');
        return noted.size() == 2 ? std::pair(noted[0].toLongLong(), noted[1].toLongLong()) : std::pair(0LL, 0LL);
    }
    void startHanging(QProcess &process) {
        QFile::remove(QString::fromUtf8(m_place.note()));
        m_place.addService("hangs", m_place.witness("note=" + m_place.note() + " do=hang"));
        process.start(m_place.path("/asks"), {QStringLiteral("nobody")});
        process.write(frame("hangs", "ada", "canary-of-the-cage"));
        QTRY_VERIFY_WITH_TIMEOUT(processes().first > 0, 60'000);
        QCOMPARE(processes().second, process.processId());
    }

    PamPlace m_place;

private Q_SLOTS:
    void it_is_found_beside_whoever_asks() {
        const auto places = login::pam::Places::ofThisMachine();
        QCOMPARE(QFileInfo(places.program).canonicalFilePath(),
                 QFileInfo(QString::fromUtf8(program())).canonicalFilePath());
        QVERIFY(QFileInfo(places.program).isExecutable());
        QVERIFY(places.serviceFolders.contains(QStringLiteral("/etc/pam.d")));
    }

    void what_is_no_question_is_refused_data() {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("atOnce"); // without waiting for the end
        const QByteArray whole = frame("gatelodge", "ada", "secret word");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("something else") << QByteArray("GET / HTTP/1.1\r\n\r\n") << true;
        QTest::newRow("an empty service") << frame("", "ada", "secret") << true;
        QTest::newRow("an empty name") << frame("gatelodge", "", "secret") << true;
        QTest::newRow("an empty password") << frame("gatelodge", "ada", "") << true;
        QTest::newRow("a huge length") << QByteArray("GLPAM1\xff\xff\xff\xff", 10) << true;
        QTest::newRow("a long service") << "GLPAM1" + framed(QByteArray(65, 's')).first(4) << true;
        QTest::newRow("a long name") << "GLPAM1" + framed("x") + framed(QByteArray(256, 'n')).first(4) << true;
        QTest::newRow("a long password") << "GLPAM1" + framed("x") + framed("y") + framed(QByteArray(512, 'p')).first(4)
                                         << true;
        QTest::newRow("a path") << frame("../x", "ada", "secret") << true;
        QTest::newRow("a NUL in the service") << frame(QByteArray("a\0b", 3), "ada", "secret") << true;
        QTest::newRow("a NUL in the name") << frame("a", QByteArray("a\0b", 3), "secret") << true;
        QTest::newRow("a NUL in the password") << frame("a", "ada", QByteArray("a\0b", 3)) << true;
        for (qsizetype length = 1; length < whole.size(); length += 3)
            QTest::addRow("cut after %d", int(length)) << whole.first(length) << false;
        QRandomGenerator random(1);
        for (int i = 0; i < 20; ++i) {
            QByteArray noise = whole;
            noise[random.bounded(10)] = char(128 + random.bounded(128)); // greeting or first length
            QTest::addRow("noise %d", i) << noise << true;
        }
    }
    void what_is_no_question_is_refused() {
        QFETCH(QByteArray, sent);
        QFETCH(bool, atOnce);
        QProcess process;
        process.start(QString::fromUtf8(program()), {QStringLiteral("nobody")});
        process.write(sent);
        if (!atOnce)
            process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.readAllStandardOutput(), QByteArray("program\t0\tthe question is malformed\t\t\t\n"));
        QCOMPARE(process.exitCode(), 2);
    }

    void pam_never_runs_as_root() {
        const gid_t more[] = {1, 2};
        const bool isRoot = geteuid() == 0;
        QVERIFY(!isRoot || setgroups(2, more) == 0); // to be given up as well
        const Asked asked = ask("tell=account");
        QVERIFY2(asked.report, qPrintable(asked.trouble));
        const uint uid = isRoot ? getpwnam("nobody")->pw_uid : geteuid();
        const QString expected = QStringLiteral("uid=%1,%1,%1 ").arg(uid);
        QVERIFY2(asked.report->messages.startsWith(expected), qPrintable(asked.report->messages));
        QVERIFY2(asked.report->messages.endsWith(QStringLiteral("root=no")), qPrintable(asked.report->messages));
        if (isRoot)
            QVERIFY2(asked.report->messages.contains(QStringLiteral("groups=0 ")), qPrintable(asked.report->messages));
    }

    void root_refuses_to_ask_as_itself_data() {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("why");
        QTest::newRow("root by name") << QStringLiteral("root") << QStringLiteral("the account root is root too");
        QTest::newRow("nobody known") << QStringLiteral("no-such-account")
                                      << QStringLiteral("there is no account no-such-account");
    }
    void root_refuses_to_ask_as_itself() {
        if (geteuid() != 0)
            QSKIP("needs to be root");
        QFETCH(QString, account);
        QFETCH(QString, why);
        const Asked asked = ask("tell=account", account);
        QVERIFY2(asked.report, qPrintable(asked.trouble));
        QVERIFY(asked.report->stage == login::pam::Stage::Program);
        QVERIFY2(asked.report->text.contains(why), qPrintable(asked.report->text));
    }

    void root_refuses_to_ask_when_no_account_is_named() {
        if (geteuid() != 0)
            QSKIP("needs to be root");
        QProcess process;
        process.start(QString::fromUtf8(program()), QStringList());
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().contains("no other account is named"));
    }

    void modules_may_use_only_so_much() {
        const Asked asked = ask("tell=limits");
        QVERIFY2(asked.report, qPrintable(asked.trouble));
        QCOMPARE(asked.report->messages, QStringLiteral("core=0 files=256 cpu=30 size=16777216 dumpable=0"));
    }

    void nothing_of_our_environment_reaches_a_module() {
        qputenv("GATELODGE_CANARY", "sings");
        const Asked asked = ask("tell=environment");
        qunsetenv("GATELODGE_CANARY");
        QVERIFY2(asked.report, qPrintable(asked.trouble));
        QCOMPARE(asked.report->messages, QStringLiteral("language=C.UTF-8 canary=none"));
    }

    void a_password_is_no_argument_and_in_no_environment() {
        QProcess process;
        startHanging(process);
        const auto [worker, watcher] = processes();
        for (const qint64 pid : {worker, watcher}) {
            const QByteArray arguments = PamPlace::readText(QStringLiteral("/proc/%1/cmdline").arg(pid));
            QVERIFY2(arguments.contains("gatelodge-pam"), arguments.constData());
            QVERIFY(!arguments.contains("canary") && !arguments.contains("ada"));
            const QByteArray environment = PamPlace::readText(QStringLiteral("/proc/%1/environ").arg(pid));
            QVERIFY2(geteuid() != 0 || environment.contains("PATH"), "only root may read it");
            QVERIFY(!environment.contains("canary"));
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
    }

    void it_ends_with_whoever_asked_data() {
        QTest::addColumn<int>("signal"); // 0: its stdin ends
        QTest::newRow("its stdin ends") << 0;
        QTest::newRow("it is told to end") << SIGTERM;
        QTest::newRow("it is killed") << SIGKILL;
    }
    void it_ends_with_whoever_asked() {
        QFETCH(int, signal);
        QProcess process;
        startHanging(process);
        const qint64 worker = processes().first;
        if (signal == 0)
            process.closeWriteChannel();
        else
            kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished(60'000));
        QTRY_VERIFY(!PamPlace::isRunning(worker));
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void answers_that_are_none_are_not_believed_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no end") << QByteArray("account\t0\t\t\tada\t");
        QTest::newRow("two lines") << QByteArray("account\t0\t\t\tada\t\naccount\t0\t\t\tada\t\n");
        QTest::newRow("a line in a field") << QByteArray("account\t0\t\n\t\tada\t\n");
        QTest::newRow("too few fields") << QByteArray("account\t0\t\t\tada\n");
        QTest::newRow("too many") << QByteArray("account\t0\t\t\tada\t\t\n");
        QTest::newRow("another stage") << QByteArray("session\t0\t\t\tada\t\n");
        QTest::newRow("no number") << QByteArray("account\tzero\t\t\tada\t\n");
    }
    void answers_that_are_none_are_not_believed() {
        QFETCH(QByteArray, line);
        QVERIFY(login::pam::parseReport("account\t0\t\t\tada\t\n"));
        QVERIFY(!login::pam::parseReport(line));
    }
};

} // namespace gatelodge::tests

QTEST_GUILESS_MAIN(gatelodge::tests::TestProgram)
#include "tst_program.moc"
