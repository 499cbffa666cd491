// "Test connection" against a real PostgreSQL that speaks TLS, with every way of getting it wrong.
#include "app/console/connection_probe.h"
#include "app/console/profile_settings.h"
#include "tests/app/console/remote_house.h"
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
    void the_servers_own_words_are_told_once();
    void silence_is_told_within_the_limit();
    void a_role_that_lost_its_person_is_told();
    void folders_are_looked_at_and_nothing_is_made();
    void beyond_this_computer_the_name_is_always_verified();

private:
    Profile remote() const {
        return {{},
                QStringLiteral("House"),
                ProfileKind::Remote,
                {{QStringLiteral("host"), QStringLiteral("localhost")},
                 {QStringLiteral("port"), m_elsewhere->port()},
                 {QStringLiteral("database"), QStringLiteral("gatelodge")},
                 {QStringLiteral("role"), m_role},
                 {QStringLiteral("ca_file"), m_elsewhere->file(QStringLiteral("ca.pem"))}}};
    }
    std::unique_ptr<tests::RemoteHouse> m_elsewhere;
    test::TestCertificates m_strangers;
    QString m_role, m_password;
};

void ConnectionProbeTest::cleanupTestCase() { m_elsewhere.reset(); }

void ConnectionProbeTest::initTestCase() {
    m_elsewhere = std::make_unique<tests::RemoteHouse>();
    m_elsewhere->write(QStringLiteral("other-ca.pem"), m_strangers.authority());
    const UserId ada = tests::aUser(m_elsewhere->house()).called(QStringLiteral("ada")).make();
    const auto key = m_elsewhere->keyFor(ada, {Role::Administrator});
    m_role = key.role;
    m_password = key.password;
    value(m_elsewhere->house().script(QStringLiteral("CREATE ROLE kept_out LOGIN PASSWORD 'x'")));
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
                                       << QJsonValue(m_elsewhere->file(QStringLiteral("other-ca.pem")))
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
}

// Once, though it was tried with TLS and without, and with nothing of PostgreSQL's source.
void ConnectionProbeTest::the_servers_own_words_are_told_once() {
    Profile profile = remote();
    profile.settings.remove(QStringLiteral("ca_file"));
    const auto answer = probe(profile, QStringLiteral("wrong"));
    QCOMPARE(answer.kind, Kind::WrongPassword);
    QVERIFY2(answer.detail.contains(QLatin1String("password authentication failed")), qPrintable(answer.detail));
    QCOMPARE(answer.detail.count(QLatin1String("28P01")), 1);
    QVERIFY2(!answer.detail.contains(QLatin1String(".c:")), qPrintable(answer.detail));
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
    const auto session = value(store::Session::open(m_elsewhere->root(QStringLiteral("gatelodge"))));
    value(session->script(QStringLiteral("UPDATE users SET status = 'suspended' WHERE username = 'ada'")));
    QCOMPARE(probe(remote(), m_password).kind, Kind::NoRole);
    value(session->script(QStringLiteral("UPDATE users SET status = 'active' WHERE username = 'ada'")));
}

void ConnectionProbeTest::folders_are_looked_at_and_nothing_is_made() {
    Profile profile{{}, QStringLiteral("House"), ProfileKind::Private, {}};
    profile.settings.insert(QStringLiteral("data_dir"), m_elsewhere->folder());
    QCOMPARE(probe(profile, {}).kind, Kind::Works);
    const QString fresh = m_elsewhere->file(QStringLiteral("new/deep"));
    profile.settings.insert(QStringLiteral("data_dir"), fresh);
    QCOMPARE(probe(profile, {}).kind, Kind::NewHouse);
    QVERIFY(!QFileInfo::exists(fresh));
    profile.settings.insert(QStringLiteral("data_dir"), m_elsewhere->file(QStringLiteral("ca.pem")));
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
