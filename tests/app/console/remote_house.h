// A house on a PostgreSQL elsewhere, as consoles reach it: a real server that speaks TLS to strangers with passwords,
// in a folder of its own on loopback, and people who have database roles of their own.
#pragma once
#include "server/service/roles.h"
#include "server/service/vault.h"
#include "server/store/cluster.h"
#include "server/store/cluster_account.h"
#include "server/store/migrator.h"
#include "tests/e2e/free_port.h"
#include "tests/support/builders.h"
#include "tests/support/receivers/test_certificates.h"
#include "tests/support/test_database.h"
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace gatelodge::tests {

class RemoteHouse {
public:
    RemoteHouse() {
        if (!QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7711)))
            qFatal("cannot open %s", qPrintable(m_folder.path()));
        const QSslConfiguration identity = m_certificates.good();
        write(QStringLiteral("server.pem"), identity.localCertificate().toPem());
        write(QStringLiteral("server.key"), identity.privateKey().toPem());
        write(QStringLiteral("ca.pem"), m_certificates.authority());
        startServer();
        value(value(store::Session::open(root()))->script(QStringLiteral("CREATE DATABASE gatelodge")));
        m_house = value(store::Session::open(root(QStringLiteral("gatelodge"))));
        value(store::migrate(*m_house));
        const service::Vault vault = service::Vault::generate(); // its private half is the server's, and elsewhere
        value(m_house->run("vault_key.insert", QString::fromLatin1(vault.sealingKey().keyId()),
                           vault.sealingKey().publicKey()));
        value(m_house->script(QStringLiteral("INSERT INTO settings (name, value) VALUES ('name', '\"Riverside Club\"') "
                                             "ON CONFLICT (name) DO UPDATE SET value = excluded.value")));
    }
    ~RemoteHouse() {
        m_house.reset();
        value(serverProgram("/pg_ctl", {QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")}));
    }
    RemoteHouse(const RemoteHouse &) = delete;
    RemoteHouse &operator=(const RemoteHouse &) = delete;

    struct Key {
        QString role, password; // of the database
    };
    Key keyFor(const UserId &person, const RoleGrant &role) {
        const auto permit = service::Access::owner(Actor::system()).manageRoles();
        value(service::grantRole(*m_house, permit, person, role));
        const auto fresh = value(service::makeConsole(*m_house, permit, person));
        return {fresh.role, QString::fromLatin1(fresh.password)};
    }
    store::Session &house() { return *m_house; }
    int port() const { return m_port; }
    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush() ||
            !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        value(store::ClusterAccount::choose().own(file.fileName()));
    }
    store::Connection root(const QString &database = QStringLiteral("postgres")) const {
        store::Connection connection;
        connection.host = m_folder.filePath(QStringLiteral("socket"));
        connection.port = m_port;
        connection.database = database;
        connection.user = QStringLiteral("gatelodge");
        return connection;
    }

private:
    Done serverProgram(const char *program, const QStringList &arguments) const {
        return store::ClusterAccount::choose().run(value(store::findPostgres()) + QLatin1StringView(program),
                                                   QStringList{QStringLiteral("-D"), data()} + arguments);
    }
    QString data() const { return m_folder.filePath(QStringLiteral("postgresql")); }
    // The private cluster speaks through its socket only; this one listens, with TLS, for strangers with passwords.
    void startServer() {
        const auto account = store::ClusterAccount::choose();
        for (const QString &path : {data(), root().host}) {
            if (!QDir().mkpath(path))
                qFatal("cannot make %s", qPrintable(path));
            value(account.own(path));
        }
        value(serverProgram("/initdb", {QStringLiteral("-U"), QStringLiteral("gatelodge"),
                                        QStringLiteral("--auth=trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                                        QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-N")}));
        QFile rules(data() + QStringLiteral("/pg_hba.conf"));
        if (!rules.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(rules.fileName()));
        rules.write("local all gatelodge trust\nhostssl all kept_out all reject\nhostssl all all all scram-sha-256\n");
        rules.close();
        const QString options = QStringLiteral("-k %1 -c listen_addresses=localhost -p %2 -c fsync=off -c ssl=on "
                                               "-c ssl_cert_file=%3 -c ssl_key_file=%4")
                                    .arg(root().host)
                                    .arg(m_port)
                                    .arg(file(QStringLiteral("server.pem")), file(QStringLiteral("server.key")));
        value(serverProgram("/pg_ctl", {QStringLiteral("-w"), QStringLiteral("-o"), options, QStringLiteral("-l"),
                                        data() + QStringLiteral("/log"), QStringLiteral("start")}));
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-remote-XXXXXX")};
    test::TestCertificates m_certificates;
    const int m_port = freePort();
    std::unique_ptr<store::Session> m_house;
};

} // namespace gatelodge::tests
