#include "server/backup/postgres_program.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace gatelodge::backup {

namespace {

QStringList foldersOfPrograms() {
    if (const QString given = qEnvironmentVariable("PG_BINDIR"); !given.isEmpty())
        return {given};
    QStringList folders;
    QProcess config;
    config.start(QStringLiteral("pg_config"), {QStringLiteral("--bindir")});
    if (config.waitForFinished(5000))
        folders << QString::fromLocal8Bit(config.readAllStandardOutput()).trimmed();
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders << debian.filePath(version + QStringLiteral("/bin"));
    folders += qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    folders.removeDuplicates();
    return folders;
}

// "pg_dump (PostgreSQL) 15.14 (Debian …)"; 0: it does not say.
int majorOf(const QString &program) {
    static const QRegularExpression number(QStringLiteral("\\) (\\d+)"));
    QProcess asked;
    asked.start(program, {QStringLiteral("--version")});
    if (!asked.waitForFinished(10'000))
        return 0;
    return number.match(QString::fromLocal8Bit(asked.readAllStandardOutput())).captured(1).toInt();
}

QString quoted(QString value) {
    return u'\'' + value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

// As libpq spells it; without the password.
QString addressOf(const store::Connection &connection) {
    QStringList parts{QStringLiteral("port=%1").arg(connection.port),
                      QStringLiteral("dbname=") + quoted(connection.database),
                      QStringLiteral("application_name='gatelodge backup'")};
    if (!connection.host.isEmpty())
        parts << QStringLiteral("host=") + quoted(connection.host);
    if (!connection.user.isEmpty())
        parts << QStringLiteral("user=") + quoted(connection.user);
    for (const QString &option : connection.options)
        parts << option.section(u'=', 0, 0) + u'=' + quoted(option.section(u'=', 1));
    return parts.join(u' ');
}

} // namespace

Result<QString> findProgram(const QString &name, int serverMajor) {
    int newest = 0;
    QString newer;
    for (const QString &folder : foldersOfPrograms()) {
        const QString program = folder + u'/' + name;
        if (!QFileInfo(program).isExecutable())
            continue;
        const int major = majorOf(program);
        if (major == serverMajor)
            return program;
        if (major > serverMajor && newer.isEmpty())
            newer = program;
        newest = std::max(newest, major);
    }
    if (!newer.isEmpty())
        return newer;
    if (newest > 0)
        return failure(Fault::Misconfigured,
                       QStringLiteral("%1 %2 is older than the server, which is PostgreSQL %3: install "
                                      "postgresql-client-%3, or set PG_BINDIR to where its programs are")
                           .arg(name)
                           .arg(newest)
                           .arg(serverMajor));
    return failure(Fault::Misconfigured,
                   QStringLiteral("%1 was not found: install postgresql-client-%2, or set PG_BINDIR to where "
                                  "PostgreSQL's programs are")
                       .arg(name)
                       .arg(serverMajor));
}

std::unique_ptr<QProcess> programFor(const store::Connection &connection, const QString &program,
                                     const QStringList &words) {
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    if (!connection.password.isEmpty())
        environment.insert(QStringLiteral("PGPASSWORD"), connection.password);
    process->setProcessEnvironment(environment);
    process->setProgram(program);
    process->setArguments(words + QStringList{QStringLiteral("--no-password"), QStringLiteral("--verbose"),
                                              QStringLiteral("--dbname=") + addressOf(connection)});
    return process;
}

int Muttering::steps(QProcess &process) {
    m_line += process.readAllStandardError();
    int steps = 0;
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        const QByteArray line = m_line.left(end);
        m_line.remove(0, end + 1);
        if (line.contains(m_step))
            ++steps;
        else if (m_complaint.isEmpty() && (line.contains("error:") || line.contains("fatal:")))
            m_complaint = QString::fromLocal8Bit(line).simplified().left(400);
        else if (line.startsWith("HINT:") && !m_complaint.isEmpty()) // "Check free disk space."
            m_complaint += QStringLiteral("; ") + QString::fromLocal8Bit(line.mid(5)).simplified().left(200);
    }
    return steps;
}

} // namespace gatelodge::backup
