// "Test connection" against a real PostgreSQL that speaks TLS, with every way of getting it wrong.
#include "app/console/connection_probe.h"
#include "app/console/profile_settings.h"
#include "server/service/roles.h"
#include "server/store/cluster.h"
#include "server/store/cluster_account.h"
#include "server/store/migrator.h"
#include "tests/e2e/free_port.h"
#include "tests/support/builders.h"
#include "tests/support/receivers/test_certificates.h"
#include "tests/support/test_database.h"
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTest>

using namespace gatelodge;
using namespace gatelodge::app;
using tests::value;
using Kind = ui::ConnectionAnswer::Kind;
using ui::Profile;
using ui::ProfileKind;

Q_DECLARE_METATYPE(Kind)

class ConnectionProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void the_real_answer_is_told_data();
    void the_real_answer_is_told();
    void a_house_says_its_name_and_who_comes_in();
    void silence_is_told_within_the_limit();
    void a_role_that_lost_its_person_is_told();
    void folders_are_looked_at_and_nothing_is_made();
    void beyond_this_computer_the_name_is_always_verified();

private:
    void write(const QString &name, const QByteArray &content);
    void startServer();
    Done serverProgram(const char *program, const QStringList &arguments) const {
        return store::ClusterAccount::choose().run(value(store::findPostgres()) + QLatin1StringView(program),
                                                   QStringList{QStringLiteral("-D"), data()} + arguments);
    }
    QString data() const { return m_folder.filePath(QStringLiteral("postgresql")); }
    store::Connection root(const QString &database = QStringLiteral("postgres")) const {
        store::Connection connection;
        connection.host = m_folder.filePath(QStringLiteral("socket"));
        connection.port = m_port;
        connection.database = database;
        connection.user = QStringLiteral("gatelodge");
        return connection;
    }
    Profile remote() const {
        return {{},
                QStringLiteral("House"),
                ProfileKind::Remote,
                {{QStringLiteral("host"), QStringLiteral("localhost")},
                 {QStringLiteral("port"), m_port},
                 {QStringLiteral("database"), QStringLiteral("gatelodge")},
                 {QStringLiteral("role"), m_role},
                 {QStringLiteral("ca_file"), m_folder.filePath(QStringLiteral("ca.pem"))}}};
    }
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-probe-XXXXXX")};
    test::TestCertificates m_certificates, m_strangers;
    int m_port = tests::freePort();
    QString m_role, m_password;
};

void ConnectionProbeTest::write(const QString &name, const QByteArray &content) {
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush());
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QVERIFY(store::ClusterAccount::choose().own(file.fileName()));
}

// The private cluster speaks through its socket only; this one listens, with TLS, for strangers with passwords.
void ConnectionProbeTest::startServer() {
    const auto account = store::ClusterAccount::choose();
    for (const QString &path : {data(), root().host}) {
        QVERIFY(QDir().mkpath(path));
        value(account.own(path));
    }
    value(serverProgram("/initdb", {QStringLiteral("-U"), QStringLiteral("gatelodge"), QStringLiteral("--auth=trust"),
                                    QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
                                    QStringLiteral("-N")}));
    QFile rules(data() + QStringLiteral("/pg_hba.conf"));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("local all gatelodge trust\nhostssl all kept_out all reject\nhostssl all all all scram-sha-256\n");
    rules.close();
    const QString options =
        QStringLiteral("-k %1 -c listen_addresses=localhost -p %2 -c fsync=off -c ssl=on "
                       "-c ssl_cert_file=%3 -c ssl_key_file=%4")
            .arg(root().host)
            .arg(m_port)
            .arg(m_folder.filePath(QStringLiteral("server.pem")), m_folder.filePath(QStringLiteral("server.key")));
    value(serverProgram("/pg_ctl", {QStringLiteral("-w"), QStringLiteral("-o"), options, QStringLiteral("-l"),
                                    data() + QStringLiteral("/log"), QStringLiteral("start")}));
}

void ConnectionProbeTest::cleanupTestCase() {
    value(serverProgram("/pg_ctl", {QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")}));
}

void ConnectionProbeTest::initTestCase() {
    QVERIFY(QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7711)));
    const QSslConfiguration identity = m_certificates.good();
    write(QStringLiteral("server.pem"), identity.localCertificate().toPem());
    write(QStringLiteral("server.key"), identity.privateKey().toPem());
    write(QStringLiteral("ca.pem"), m_certificates.authority());
    write(QStringLiteral("other-ca.pem"), m_strangers.authority());
    startServer();
    const auto session = value(store::Session::open(root()));
    value(session->script(QStringLiteral("CREATE DATABASE gatelodge")));
    const auto house = value(store::Session::open(root(QStringLiteral("gatelodge"))));
    value(store::migrate(*house));
    const UserId ada = tests::aUser(*house).called(QStringLiteral("ada")).make();
    const auto permit = service::Access::owner(Actor::system()).manageRoles();
    value(service::grantRole(*house, permit, ada, {Role::Administrator}));
    const auto fresh = value(service::makeConsole(*house, permit, ada));
    m_role = fresh.role;
    m_password = QString::fromLatin1(fresh.password);
    value(house->script(QStringLiteral("CREATE ROLE kept_out LOGIN PASSWORD 'x';"
                                       "UPDATE settings SET value = '\"Riverside Club\"' WHERE name = 'name';"
                                       "INSERT INTO settings (name, value) VALUES ('name', '\"Riverside Club\"') "
                                       "ON CONFLICT DO NOTHING")));
}

void ConnectionProbeTest::the_real_answer_is_told_data() {
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QJsonValue>("wrong");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("all is well") << QString() << QJsonValue() << Kind::Works;
    QTest::newRow("no such computer") << QStringLiteral("host") << QJsonValue(QStringLiteral("nobody.invalid"))
                                      << Kind::NoHost;
    QTest::newRow("a closed port") << QStringLiteral("port") << QJsonValue(tests::freePort()) << Kind::NothingListens;
    QTest::newRow("another authority") << QStringLiteral("ca_file")
                                       << QJsonValue(m_folder.filePath(QStringLiteral("other-ca.pem")))
                                       << Kind::NotVerified;
    QTest::newRow("another role") << QStringLiteral("role") << QJsonValue(QStringLiteral("mallory"))
                                  << Kind::WrongPassword;
    QTest::newRow("a role that is kept out")
        << QStringLiteral("role") << QJsonValue(QStringLiteral("kept_out")) << Kind::NotAdmitted;
    QTest::newRow("no such database") << QStringLiteral("database") << QJsonValue(QStringLiteral("garage"))
                                      << Kind::NoDatabase;
}
void ConnectionProbeTest::the_real_answer_is_told() {
    QFETCH(QString, setting);
    QFETCH(QJsonValue, wrong);
    QFETCH(Kind, kind);
    Profile profile = remote();
    if (!setting.isEmpty())
        profile.settings.insert(setting, wrong);
    const auto answer = probe(profile, m_password);
    QVERIFY2(answer.kind == kind, qPrintable(QStringLiteral("%1: %2").arg(int(answer.kind)).arg(answer.detail)));
    QVERIFY(!answer.detail.contains(m_password));
}

void ConnectionProbeTest::a_house_says_its_name_and_who_comes_in() {
    const auto answer = probe(remote(), m_password);
    QCOMPARE(answer.houseName, QStringLiteral("Riverside Club"));
    QCOMPARE(answer.who, QStringLiteral("ada"));
    QVERIFY(answer.encrypted);
    QCOMPARE(probe(remote(), QStringLiteral("wrong")).kind, Kind::WrongPassword);
}

void ConnectionProbeTest::silence_is_told_within_the_limit() {
    QTcpServer silent; // takes connections and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Profile profile = remote();
    profile.settings.insert(QStringLiteral("port"), silent.serverPort());
    QElapsedTimer taken;
    taken.start();
    QCOMPARE(probe(profile, m_password, std::chrono::milliseconds(500)).kind, Kind::NoAnswer);
    QVERIFY(taken.elapsed() < 5000);
}

void ConnectionProbeTest::a_role_that_lost_its_person_is_told() {
    const auto session = value(store::Session::open(root(QStringLiteral("gatelodge"))));
    value(session->script(QStringLiteral("UPDATE users SET status = 'suspended' WHERE username = 'ada'")));
    QCOMPARE(probe(remote(), m_password).kind, Kind::NoRole);
    value(session->script(QStringLiteral("UPDATE users SET status = 'active' WHERE username = 'ada'")));
}

void ConnectionProbeTest::folders_are_looked_at_and_nothing_is_made() {
    Profile profile{{}, QStringLiteral("House"), ProfileKind::Private, {}};
    profile.settings.insert(QStringLiteral("data_dir"), m_folder.path());
    QCOMPARE(probe(profile, {}).kind, Kind::Works);
    const QString fresh = m_folder.filePath(QStringLiteral("new/deep"));
    profile.settings.insert(QStringLiteral("data_dir"), fresh);
    QCOMPARE(probe(profile, {}).kind, Kind::NewHouse);
    QVERIFY(!QFileInfo::exists(fresh));
    profile.settings.insert(QStringLiteral("data_dir"), m_folder.filePath(QStringLiteral("ca.pem")));
    QCOMPARE(probe(profile, {}).kind, Kind::FolderTaken);
}

void ConnectionProbeTest::beyond_this_computer_the_name_is_always_verified() {
    Profile profile = remote();
    profile.settings.insert(QStringLiteral("host"), QStringLiteral("db.example.org"));
    profile.settings.remove(QStringLiteral("ca_file"));
    const auto far = value(connectionOf(profile, QStringLiteral("p@ss:w/rd")));
    QVERIFY(far.options.contains(QStringLiteral("sslmode=verify-full")));
    QCOMPARE(far.options.filter(QStringLiteral("sslrootcert=")).size(), 1);
    QCOMPARE(far.password, QStringLiteral("p@ss:w/rd"));
    profile.settings.insert(QStringLiteral("host"), QStringLiteral("/run/postgresql"));
    QVERIFY(value(connectionOf(profile, {})).options.filter(QStringLiteral("sslmode=")).isEmpty());
}

QTEST_GUILESS_MAIN(ConnectionProbeTest)
#include "tst_connection_probe.moc"
