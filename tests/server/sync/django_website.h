// A Django website's database in the tests' cluster (django_website.sql), and dumps of it that pg_dump makes.
#pragma once
#include "tests/support/test_database.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace gatelodge::tests {

class DjangoWebsite {
public:
    DjangoWebsite() {
        QFile tables(QStringLiteral(GATELODGE_SOURCE_DIR "/tests/server/sync/django_website.sql"));
        if (!tables.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(tables.errorString()));
        script(QString::fromUtf8(tables.readAll()));
    }
    void script(const QString &sql) const { value(m_database.session()->script(sql)); }
    std::unique_ptr<store::Session> session() const { return m_database.session(); }
    QString url() const {
        const auto &to = m_database.connection();
        return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4").arg(to.user, to.database, to.host).arg(to.port);
    }
    QString dump(const QStringList &options = {}) const {
        const auto &to = m_database.connection();
        const QString path = m_folder.filePath(QStringLiteral("dump%1.sql").arg(++m_dumps));
        QProcess dump;
        dump.start(QStringLiteral("pg_dump"),
                   QStringList{QStringLiteral("-h"), to.host, QStringLiteral("-U"), to.user, QStringLiteral("-n"),
                               QStringLiteral("public"), QStringLiteral("-f"), path}
                       << options << to.database);
        if (!dump.waitForFinished(60'000) || dump.exitCode() != 0)
            qFatal("pg_dump: %s", dump.readAllStandardError().constData());
        return path;
    }

private:
    TestDatabase m_database;
    QTemporaryDir m_folder;
    mutable int m_dumps = 0;
};

} // namespace gatelodge::tests
