// What `cmake --install` leaves: both programs start from there, know their version and what is built into them, and a
// desktop finds what it looks for.
#include "tests/e2e/program.h"
#include <QRegularExpression>
#include <QTemporaryDir>

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
                             "share/icons/hicolor/512x512/apps/org.gatelodge.Gatelodge.png"})
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

QTEST_GUILESS_MAIN(InstalledTest)
#include "tst_installed.moc"
