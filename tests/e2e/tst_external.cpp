// A PostgreSQL of one's own (--database): an ordinary role that owns an empty database, two nodes over it, and what
// they share (PG-12, F7).
#include "tests/e2e/free_port.h"
#include "tests/e2e/program.h"
#include "tests/e2e/visitor.h"
#include "tests/support/test_database.h"
#include <QTemporaryDir>

using namespace gatelodge;
using namespace gatelodge::tests;

namespace {

constexpr char kPublicUrl[] = "http://localhost:8080"; // of both nodes, as behind one proxy

} // namespace

class ExternalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void migrating_needs_no_superuser_and_starts_no_cluster();
    void a_node_without_the_key_is_refused();
    void nodes_share_people_sessions_and_the_end_of_them();
    void check_goes_by_the_age_of_the_oldest_change_data();
    void check_goes_by_the_age_of_the_oldest_change();
    void a_database_that_is_not_there_is_one_clear_line();

private:
    Said run(const QDir &folder, QStringList arguments, const QByteArray &input = {}) {
        return gatelodge::tests::run(folder, arguments << QStringLiteral("--database") << m_url, input);
    }
    std::unique_ptr<Serving> node(const QDir &folder, quint16 port) {
        return std::make_unique<Serving>(folder, port,
                                         QStringList{QStringLiteral("--database"), m_url,
                                                     QStringLiteral("--public-url"), QLatin1String(kPublicUrl)});
    }
    void asSuperuser(const QString &sql) { value(m_database->session()->script(sql)); }

    std::unique_ptr<TestDatabase> m_database;
    QTemporaryDir m_first{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")},
        m_second{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QString m_name, m_url;
};

void ExternalTest::initTestCase() {
    m_database = std::make_unique<TestDatabase>();
    m_name = QStringLiteral("club_%1").arg(QCoreApplication::applicationPid());
    asSuperuser(QStringLiteral("CREATE ROLE %1 LOGIN NOSUPERUSER").arg(m_name));
    asSuperuser(QStringLiteral("CREATE DATABASE %1 OWNER %1 TEMPLATE template0").arg(m_name));
    m_url = QStringLiteral("postgresql://%1@/%1?host=%2").arg(m_name, m_database->connection().host);
}

void ExternalTest::cleanupTestCase() {
    asSuperuser(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name));
    asSuperuser(QStringLiteral("DROP ROLE %1").arg(m_name));
}

void ExternalTest::migrating_needs_no_superuser_and_starts_no_cluster() {
    const Said made = run(QDir(m_first.path()), {QStringLiteral("migrate")});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QCOMPARE(processesOf(QDir(m_first.path())), QStringList());
    QVERIFY(!QFile::exists(m_first.filePath(QStringLiteral("postgresql"))));
    const Said again = run(QDir(m_first.path()), {QStringLiteral("migrate")});
    QCOMPARE(again.exitCode, 0);
}

void ExternalTest::a_node_without_the_key_is_refused() {
    const Said said = run(QDir(m_second.path()), {QStringLiteral("serve"), QStringLiteral("--listen"),
                                                  QStringLiteral("127.0.0.1:%1").arg(freePort())});
    QVERIFY(said.exitCode != 0);
    QVERIFY2(said.err.contains(QLatin1String("master.key")), qPrintable(said.err));
    QVERIFY(!QFile::exists(m_second.filePath(QStringLiteral("master.key"))));
}

void ExternalTest::nodes_share_people_sessions_and_the_end_of_them() {
    QVERIFY(
        QFile::copy(m_first.filePath(QStringLiteral("master.key")), m_second.filePath(QStringLiteral("master.key"))));
    const quint16 one = freePort(), other = freePort();
    const auto here = node(QDir(m_first.path()), one), there = node(QDir(m_second.path()), other);
    QVERIFY2(!here->readyLine().isEmpty() && !there->readyLine().isEmpty(),
             qPrintable(here->errors() + there->errors()));
    const Said added = run(QDir(m_first.path()),
                           {QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("--first"),
                            QStringLiteral("Ada"), QStringLiteral("--username"), QStringLiteral("ada"),
                            QStringLiteral("--email"), QStringLiteral("ada+club@example.org")},
                           "a fine new passphrase\n");
    QVERIFY2(added.exitCode == 0, qPrintable(added.err));
    Visitor ada(kPublicUrl);
    QCOMPARE(ada.signIn(one, QStringLiteral("ada+club@example.org"), QStringLiteral("a fine new passphrase")).status,
             303);
    QCOMPARE(ada.get(one, "/account/").status, 200);
    QCOMPARE(ada.get(other, "/account/").status, 200);
    QCOMPARE(run(QDir(m_second.path()), {QStringLiteral("user"), QStringLiteral("sign-out"), QStringLiteral("ada")})
                 .exitCode,
             0);
    QTRY_COMPARE(ada.get(one, "/account/").status, 303);
    QCOMPARE(ada.get(other, "/account/").status, 303);
    QVERIFY(here->end(SIGKILL)); // the other one goes on
    QCOMPARE(ada.signIn(other, QStringLiteral("ada"), QStringLiteral("a fine new passphrase")).status, 303);
    QVERIFY(there->end(SIGTERM));
    QCOMPARE(there->process().exitCode(), 0);
}

void ExternalTest::check_goes_by_the_age_of_the_oldest_change_data() {
    QTest::addColumn<int>("age"); // seconds
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<int>("code");
    QTest::newRow("four minutes") << 240 << QStringList() << 0;
    QTest::newRow("six minutes") << 360 << QStringList() << 1;
    QTest::newRow("sixteen minutes") << 960 << QStringList() << 2;
    QTest::newRow("its own thresholds") << 40 << QStringList{QStringLiteral("--warning"), QStringLiteral("30")} << 1;
}
void ExternalTest::check_goes_by_the_age_of_the_oldest_change() {
    QFETCH(int, age);
    QFETCH(QStringList, flags);
    QFETCH(int, code);
    store::Connection inside = m_database->connection();
    inside.database = m_name;
    value(
        value(store::Session::open(inside))
            ->script(QStringLiteral("DELETE FROM user_change; INSERT INTO user_change (user_uid, revision, changed_at) "
                                    "SELECT gen_random_uuid(), 1, gatelodge.now() - s * interval '1 s' "
                                    "FROM unnest('{5,%1}'::int[]) s")
                         .arg(age)));
    const Said said = run(QDir(m_first.path()), QStringList{QStringLiteral("check")} + flags);
    QCOMPARE(said.exitCode, code);
    QVERIFY2(said.out.contains(QStringLiteral("|age=%1").arg(age / 10)), qPrintable(said.out));
}

void ExternalTest::a_database_that_is_not_there_is_one_clear_line() {
    const QString url = m_url;
    m_url.replace(u'/' + m_name + u'?', QStringLiteral("/nowhere?"));
    const Said said = run(QDir(m_first.path()), {QStringLiteral("migrate")});
    m_url = url;
    QVERIFY(said.exitCode != 0);
    QCOMPARE(said.complaints().filter(QStringLiteral("gatelodged:")).size(), 1);
    QVERIFY2(said.err.contains(QLatin1String("nowhere")), qPrintable(said.err));
}

QTEST_GUILESS_MAIN(ExternalTest)
#include "tst_external.moc"
