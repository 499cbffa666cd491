// The service as it is installed, under a systemd that has just started on a computer of its own.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <unistd.h>

namespace {

constexpr int kPatience = 270'000; // ms: five starts of the service, each with a PostgreSQL

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
    void install();
    void live();
    QString at(const QString &path) const { return m_folder.filePath(path); }
    QByteArray told() const { return contents(at(QStringLiteral("told/walk.log"))) + m_boot; }

    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-systemd-XXXXXX")};
    QByteArray m_boot; // what the computer said while it started
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

void SystemdTest::live() {
    QVERIFY(QDir().mkpath(at(QStringLiteral("told"))));
    const QString here = QStringLiteral(GATELODGE_SOURCE_DIR "/tests/e2e/service/");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("unshare"),
                  {QStringLiteral("--mount"), QStringLiteral("--pid"), QStringLiteral("--fork"),
                   QStringLiteral("--kill-child"), QStringLiteral("--ipc"), QStringLiteral("--uts"),
                   QStringLiteral("--cgroup"), QStringLiteral("--net"), QStringLiteral("bash"),
                   here + QStringLiteral("boot.sh"), at(QStringLiteral("installed")), at(QStringLiteral("told")),
                   here + QStringLiteral("walk.sh")});
    const bool ended = process.waitForFinished(kPatience);
    m_boot = process.readAll();
    if (!ended) {
        process.terminate(); // and with it everybody in there
        process.waitForFinished();
    }
    if (!QFile::exists(at(QStringLiteral("told/walk.log")))) { // it never came to the service
        qInfo("%s", m_boot.constData());
        QSKIP("this computer lets nobody start another systemd");
    }
    QVERIFY2(ended && process.exitCode() == 0, told().constData());
}

void SystemdTest::initTestCase() {
    if (::geteuid() != 0)
        QSKIP("only root starts another systemd");
    QVERIFY(m_folder.isValid());
    install();
    if (QTest::currentTestFailed())
        return;
    live();
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
    QVERIFY2(m_facts.contains(QString::fromLatin1(QTest::currentDataTag())), told().constData());
    const QString fact = m_facts.value(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(fact == is, (fact.toUtf8() + '\n' + told() + contents(at(QStringLiteral("told/journal")))).constData());
}

QTEST_GUILESS_MAIN(SystemdTest)
#include "tst_systemd.moc"
