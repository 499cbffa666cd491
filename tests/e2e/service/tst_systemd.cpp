// The service as it is installed, under a systemd that has just started on a computer of its own.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <unistd.h>

namespace {

constexpr int kPatience = 240'000; // ms: five starts of the service, each with a PostgreSQL
const QString kHere = QStringLiteral(GATELODGE_SOURCE_DIR "/tests/e2e/service/");

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SystemdTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void the_service_is_what_its_unit_promises_data();
    void the_service_is_what_its_unit_promises();

private:
    struct Lived {
        bool well;
        QByteArray said;
    };
    void install();
    bool startsAtAll();
    static Lived live(const QString &beside, const QString &told, const QString &walk);
    QString at(const QString &path) const { return m_folder.filePath(path); }

    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-systemd-XXXXXX")};
    QByteArray m_said; // by the computer
    QHash<QString, QString> m_facts;
};

void SystemdTest::install() {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DESTDIR"), at(QStringLiteral("installed")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("cmake"), {QStringLiteral("--install"), QStringLiteral(GATELODGE_BINARY_DIR),
                                            QStringLiteral("--prefix"), QStringLiteral("/usr")});
    QVERIFY(process.waitForFinished(kPatience));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

// A computer of its own, with what lies in beside, to the end of the walk.
SystemdTest::Lived SystemdTest::live(const QString &beside, const QString &told, const QString &walk) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("unshare"),
                  {QStringLiteral("--mount"), QStringLiteral("--pid"), QStringLiteral("--fork"),
                   QStringLiteral("--kill-child"), QStringLiteral("--ipc"), QStringLiteral("--uts"),
                   QStringLiteral("--cgroup"), QStringLiteral("--net"), QStringLiteral("bash"),
                   kHere + QStringLiteral("boot.sh"), beside, told, walk});
    const bool ended = process.waitForFinished(kPatience);
    if (!ended) {
        process.terminate(); // and with it everybody in there
        process.waitForFinished();
    }
    return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            contents(told + QStringLiteral("/walk.log")) + process.readAll()};
}

// Whether one that has nothing of ours starts here.
bool SystemdTest::startsAtAll() {
    const QString empty = at(QStringLiteral("empty")), told = at(QStringLiteral("tried"));
    QFile walk(at(QStringLiteral("nothing.sh")));
    if (!QDir().mkpath(empty) || !QDir().mkpath(told) || !walk.open(QIODevice::WriteOnly))
        return false;
    walk.write("systemctl exit 0\n");
    walk.close();
    const Lived lived = live(empty, told, walk.fileName());
    if (!lived.well)
        qInfo("%s", lived.said.constData());
    return lived.well;
}

void SystemdTest::initTestCase() {
    if (::geteuid() != 0)
        QSKIP("only root starts another systemd");
    QVERIFY(m_folder.isValid());
    if (!startsAtAll())
        QSKIP("this computer lets nobody start another systemd");
    install();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(QDir().mkpath(at(QStringLiteral("told"))));
    const Lived lived =
        live(at(QStringLiteral("installed")), at(QStringLiteral("told")), kHere + QStringLiteral("walk.sh"));
    m_said = lived.said;
    QVERIFY2(lived.well, m_said.constData());
    const QString facts = QString::fromUtf8(contents(at(QStringLiteral("told/facts"))));
    for (const QString &line : facts.split(u'\n', Qt::SkipEmptyParts))
        m_facts[line.section(u'=', 0, 0)] = line.section(u'=', 1);
}

void SystemdTest::the_service_is_what_its_unit_promises_data() {
    QTest::addColumn<QString>("is");
    const std::pair<const char *, const char *> promised[] = {
        {"account", "gatelodge"},
        {"start ends with", "0"},
        {"state after the start", "active"},
        {"what it says of itself", "serves http://localhost:8080"},
        {"its page", "200"},
        {"whose data", "gatelodge:gatelodge"},
        {"rights of the settings' folder", "750"},
        {"restarts after it was killed", "1"},
        {"its page after that", "200"},
        {"stop ends with", "0"},
        {"result", "success"},
        {"processes left", "0"},
        {"start with a wrong setting ends with", "1"},
        {"the program then ended with", "2"},
        {"state with a wrong setting", "failed"},
        {"its page when the setting is right", "200"},
    };
    for (const auto &[fact, is] : promised)
        QTest::newRow(fact) << QString::fromLatin1(is);
}
void SystemdTest::the_service_is_what_its_unit_promises() {
    QFETCH(QString, is);
    QVERIFY2(m_facts.contains(QString::fromLatin1(QTest::currentDataTag())), m_said.constData());
    const QString fact = m_facts.value(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(fact == is, (fact.toUtf8() + '\n' + m_said + contents(at(QStringLiteral("told/journal")))).constData());
}

QTEST_GUILESS_MAIN(SystemdTest)
#include "tst_systemd.moc"
