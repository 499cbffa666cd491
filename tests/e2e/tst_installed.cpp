// What `cmake --install` leaves: both programs start from there, know their version and what is built into them, and a
// desktop finds what it looks for.
#include "tests/e2e/free_port.h"
#include "tests/e2e/program.h"
#include <QRegularExpression>
#include <QTemporaryDir>
#include <sys/socket.h>
#include <sys/un.h>

using namespace gatelodge::tests;

class InstalledTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void a_desktop_finds_what_it_needs_data();
    void a_desktop_finds_what_it_needs();
    void both_programs_say_their_version_data();
    void both_programs_say_their_version();
    void nothing_of_the_build_is_needed_any_more();
    void the_desktop_starts_a_program_that_is_there();
    void the_service_is_one_that_systemd_would_start();
    void the_service_manager_is_told_when_it_serves_and_when_it_ends_data();
    void the_service_manager_is_told_when_it_serves_and_when_it_ends();

private:
    QString at(const QString &path) const { return m_folder.filePath(path); }
    Said ask(const QString &program, const QStringList &arguments);
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-installed-XXXXXX")};
};

Said InstalledTest::ask(const QString &program, const QStringList &arguments) {
    QProcess process;
    prepare(process, m_folder.path(), arguments);
    process.setProgram(at(QStringLiteral("bin/") + program));
    process.start();
    if (!process.waitForFinished(kProgramPatience))
        qWarning("%s: %s", qPrintable(program), qPrintable(process.errorString()));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void InstalledTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    QProcess install;
    install.setProcessChannelMode(QProcess::MergedChannels);
    install.start(QStringLiteral("cmake"), {QStringLiteral("--install"), QStringLiteral(GATELODGE_BINARY_DIR),
                                            QStringLiteral("--prefix"), m_folder.path()});
    QVERIFY(install.waitForFinished(kProgramPatience));
    QVERIFY2(install.exitCode() == 0, install.readAll().constData());
}

void InstalledTest::a_desktop_finds_what_it_needs_data() {
    QTest::addColumn<QString>("path");
    for (const char *path : {"libexec/gatelodge-pam", "share/applications/org.gatelodge.Gatelodge.desktop",
                             "share/metainfo/org.gatelodge.Gatelodge.metainfo.xml",
                             "share/icons/hicolor/scalable/apps/org.gatelodge.Gatelodge.svg",
                             "share/icons/hicolor/48x48/apps/org.gatelodge.Gatelodge.png",
                             "share/icons/hicolor/512x512/apps/org.gatelodge.Gatelodge.png",
                             "lib/systemd/system/gatelodged.service", "lib/sysusers.d/gatelodge.conf"})
        QTest::newRow(path) << QString::fromLatin1(path);
}
void InstalledTest::a_desktop_finds_what_it_needs() {
    QFETCH(QString, path);
    QVERIFY(QFileInfo(at(path)).size() > 0);
}

void InstalledTest::both_programs_say_their_version_data() {
    QTest::addColumn<QString>("program");
    QTest::newRow("headless") << QStringLiteral("gatelodged");
    QTest::newRow("with its window") << QStringLiteral("gatelodge");
}
void InstalledTest::both_programs_say_their_version() {
    QFETCH(QString, program);
    const Said said = ask(program, {QStringLiteral("--version")});
    QVERIFY2(said.exitCode == 0, qPrintable(said.err));
    QCOMPARE(said.out.trimmed(), program + QStringLiteral(" " GATELODGE_VERSION));
}

void InstalledTest::nothing_of_the_build_is_needed_any_more() {
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {at(QStringLiteral("bin/gatelodge")), at(QStringLiteral("bin/gatelodged"))});
    QVERIFY(ldd.waitForFinished(kProgramPatience));
    const QByteArray needed = ldd.readAllStandardOutput();
    QVERIFY(needed.contains("libQt6Core"));
    QVERIFY2(!needed.contains("not found") && !needed.contains(GATELODGE_BINARY_DIR), needed.constData());
}

void InstalledTest::the_desktop_starts_a_program_that_is_there() {
    QFile entry(at(QStringLiteral("share/applications/org.gatelodge.Gatelodge.desktop")));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    static const QRegularExpression exec(QStringLiteral("^Exec=(\\S+)"), QRegularExpression::MultilineOption);
    const QString program = exec.match(QString::fromUtf8(entry.readAll())).captured(1);
    QVERIFY2(QFileInfo(at(QStringLiteral("bin/") + program)).isExecutable(), qPrintable(program));
}

void InstalledTest::the_service_is_one_that_systemd_would_start() {
    const QString path = at(QStringLiteral("lib/systemd/system/gatelodged.service"));
    QFile unit(path);
    QVERIFY(unit.open(QIODevice::ReadOnly));
    static const QRegularExpression exec(QStringLiteral("^ExecStart=(\\S+) serve$"),
                                         QRegularExpression::MultilineOption);
    const QString program = exec.match(QString::fromUtf8(unit.readAll())).captured(1);
    QCOMPARE(program, at(QStringLiteral("bin/gatelodged")));
    QVERIFY(QFileInfo(program).isExecutable());
    QProcess verify;
    verify.setProcessChannelMode(QProcess::MergedChannels);
    verify.start(QStringLiteral("systemd-analyze"), {QStringLiteral("verify"), QStringLiteral("--man=no"), path});
    if (!verify.waitForStarted())
        QSKIP("this machine has no systemd-analyze");
    QVERIFY(verify.waitForFinished(kProgramPatience));
    const QByteArray said = verify.readAll(); // also of units that are there already
    QVERIFY2(verify.exitCode() == 0 && !said.contains("gatelodged.service"), said.constData());
}

namespace {

// A service manager's socket: a file, or a name that is none.
class ServiceSocket {
public:
    explicit ServiceSocket(QByteArray name) : m_name(std::move(name)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, m_name.constData(), size_t(m_name.size()));
        if (m_name.startsWith('@'))
            address.sun_path[0] = '\0';
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address),
                   socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_name.size()))) != 0)
            qFatal("no socket");
        qputenv("NOTIFY_SOCKET", m_name);
    }
    ~ServiceSocket() {
        qunsetenv("NOTIFY_SOCKET");
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(ServiceSocket)
    QByteArray next() const {
        pollfd waiting{m_socket, POLLIN, 0};
        QByteArray told(4096, '\0');
        if (::poll(&waiting, 1, kProgramPatience) != 1)
            return {};
        told.resize(qMax<qsizetype>(0, ::recv(m_socket, told.data(), size_t(told.size()), 0)));
        return told;
    }

private:
    QByteArray m_name;
    int m_socket;
};

} // namespace

void InstalledTest::the_service_manager_is_told_when_it_serves_and_when_it_ends_data() {
    QTest::addColumn<QByteArray>("socket");
    QTest::newRow("a file") << at(QStringLiteral("notify")).toUtf8();
    QTest::newRow("a name") << QByteArray("@gatelodge-test-") + QByteArray::number(QCoreApplication::applicationPid());
}
void InstalledTest::the_service_manager_is_told_when_it_serves_and_when_it_ends() {
    QFETCH(QByteArray, socket);
    QTemporaryDir folder(QStringLiteral("/tmp/gatelodge-service-XXXXXX"));
    const ServiceSocket manager(socket);
    const quint16 port = freePort();
    Serving serving(QDir(folder.path()), port);
    QVERIFY2(serving.readyLine().startsWith("ready "), qPrintable(serving.errors()));
    QByteArray told = manager.next();
    while (told.startsWith("STATUS=")) // how far the start is
        told = manager.next();
    QCOMPARE(told, QByteArray("READY=1\nSTATUS=serves http://localhost:") + QByteArray::number(port));
    QVERIFY(serving.end(SIGTERM));
    QVERIFY(manager.next().startsWith("STOPPING=1\n"));
    QCOMPARE(serving.process().exitCode(), 0);
}

QTEST_GUILESS_MAIN(InstalledTest)
#include "tst_installed.moc"
