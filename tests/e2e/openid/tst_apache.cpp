// Apache with mod_auth_openidc, behind which many applications stand, signs people in at the real program (issue:
// "clients accept it unchanged"). Its settings are those that the console shows for it; what some host has otherwise
// stands in apache_sites.h. A scenario is one run of behind_apache.mjs.
#include "server/store/places.h"
#include "tests/e2e/openid/apache_sites.h"
#include "tests/e2e/openid/published_keys.h"
#include "tests/e2e/program.h"
#include "tests/support/rival.h"

using namespace gatelodge;
using namespace gatelodge::tests;

namespace {

constexpr int kScenarioPatience = 120'000; // ms
const QString kHere = QStringLiteral(GATELODGE_SOURCE_DIR "/tests/e2e/openid/");
constexpr char kPassphrase[] = "a fine new passphrase";

} // namespace

class ApacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void a_site_behind_apache_is_content_data();
    void a_site_behind_apache_is_content();
    void a_key_that_was_replaced_is_met_by_whoever_has_the_old_one();

private:
    void addPerson();
    Said inShell(const QStringList &words, const QByteArray &input = {});
    void isContent(const QString &scenario, const QString &site);

    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QStringList m_databaseFlags;
    std::unique_ptr<Serving> m_house;
    Apache m_apache;
    QJsonObject m_settings; // of the visits
};

Said ApacheTest::inShell(const QStringList &words, const QByteArray &input) {
    return run(QDir(m_folder.path()), words + m_databaseFlags, input);
}

void ApacheTest::addPerson() {
    const Said added =
        inShell({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("--first"), QStringLiteral("Zoë"),
                 QStringLiteral("--last"), QStringLiteral("Ångström"), QStringLiteral("--username"),
                 QStringLiteral("zoe"), QStringLiteral("--email"), QStringLiteral("zoe@example.org")},
                QByteArray(kPassphrase) + '\n');
    QVERIFY2(added.exitCode == 0, qPrintable(added.err));
    const QString sub = ask(*m_session, QStringLiteral("SELECT uid FROM gatelodge.users WHERE username = 'zoe'"));
    for (const char *name : {"Board", "Members"}) {
        const GroupId group = value(store::insertGroup(*m_session, {QLatin1String(name), {}}));
        value(store::addMembers(*m_session, group, {userIdFrom(sub)}));
    }
    value(store::insertGroup(*m_session, {QStringLiteral("Crew"), {}}));
    m_settings[QStringLiteral("person")] =
        QJsonObject{{QStringLiteral("login"), QStringLiteral("zoe")},
                    {QStringLiteral("password"), QLatin1String(kPassphrase)},
                    {QStringLiteral("email"), QStringLiteral("zoe@example.org")},
                    {QStringLiteral("name"), QStringLiteral("Zoë Ångström")},
                    {QStringLiteral("groups"), QJsonArray{QStringLiteral("Board"), QStringLiteral("Members")}},
                    {QStringLiteral("sub"), sub}};
}

void ApacheTest::initTestCase() {
    QVERIFY2(QFile::exists(QLatin1StringView(kApache)), "the packages apache2-bin and libapache2-mod-auth-openidc");
    const store::Connection &inside = m_database.connection();
    m_databaseFlags = {QStringLiteral("--database"),
                       QStringLiteral("postgresql://%1@/%2?host=%3").arg(inside.user, inside.database, inside.host)};
    addPerson();
    QTcpServer door; // it keeps the house's port from being one of the sites'
    QVERIFY(door.listen(QHostAddress::LocalHost));
    const quint16 port = door.serverPort();
    const QString issuer = QStringLiteral("http://localhost:%1").arg(port);
    m_settings[QStringLiteral("issuer")] = issuer;
    m_settings[QStringLiteral("sites")] = ApacheSites(*m_session, m_apache, issuer).sites();
    m_settings[QStringLiteral("visitor")] = kHere + QStringLiteral("visitor.mjs");
    door.close();
    m_house = std::make_unique<Serving>(QDir(m_folder.path()), port,
                                        m_databaseFlags + QStringList{QStringLiteral("--public-url"), issuer});
    QVERIFY2(!m_house->readyLine().isEmpty(), qPrintable(m_house->errors()));
    QVERIFY2(m_apache.start(), m_apache.words().constData());
}

void ApacheTest::cleanupTestCase() {
    QVERIFY(m_apache.end());
    if (!m_house) // it did not come so far
        return;
    QVERIFY(m_house->end(SIGTERM));
    QCOMPARE(m_house->process().exitCode(), 0);
}

void ApacheTest::a_site_behind_apache_is_content_data() {
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("site");
    const std::pair<const char *, const char *> rows[]{{"signs_in", "recipe"},
                                                       {"signs_in", "post"},
                                                       {"signs_in", "key"},
                                                       {"signs_in", "public"},
                                                       {"signs_in", "nonce"},
                                                       {"signs_in", "posting"},
                                                       {"is_sent_back", "without"},
                                                       {"keeps_access", "lasting"},
                                                       {"keeps_access", "lasting-key"},
                                                       {"keeps_access", "lasting-public"},
                                                       {"signs_out", "recipe"},
                                                       {"signs_out", "lasting"},
                                                       {"hears_of_an_end", "recipe"},
                                                       {"hears_of_an_end", "post"},
                                                       {"guards_an_api", "resource-client_secret_basic"},
                                                       {"guards_an_api", "resource-client_secret_post"},
                                                       {"guards_an_api", "resource-private_key_jwt"}};
    for (const auto &[scenario, site] : rows)
        QTest::addRow("%s: %s", scenario, site) << scenario << site;
}
void ApacheTest::a_site_behind_apache_is_content() {
    QFETCH(QString, scenario);
    QFETCH(QString, site);
    isContent(scenario, site);
}

void ApacheTest::isContent(const QString &scenario, const QString &site) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("node"), {kHere + QStringLiteral("behind_apache.mjs"), scenario, site});
    process.write(QJsonDocument(m_settings).toJson());
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kScenarioPatience);
    const bool content = ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!content) // a failure's text is cut short
        qWarning("%s", QByteArray(process.readAll() + m_house->errors().toUtf8() + m_apache.words()).constData());
    QVERIFY(content);
}

void ApacheTest::a_key_that_was_replaced_is_met_by_whoever_has_the_old_one() {
    isContent(QStringLiteral("signs_in"), QStringLiteral("recipe")); // it has read the keys by now
    const QString issuer = m_settings[QStringLiteral("issuer")].toString();
    const QStringList before = publishedKeys(issuer);
    QVERIFY(!before.isEmpty());
    const Said replaced =
        inShell({QStringLiteral("site"), QStringLiteral("openid"), QStringLiteral("keys"), QStringLiteral("--replace"),
                 QStringLiteral("RS256"), QStringLiteral("--lost")});
    QVERIFY2(replaced.exitCode == 0, qPrintable(replaced.err));
    QTRY_VERIFY_WITH_TIMEOUT(publishedKeys(issuer).size() == before.size() && publishedKeys(issuer) != before, 60'000);
    isContent(QStringLiteral("signs_in"), QStringLiteral("recipe"));
}

QTEST_GUILESS_MAIN(ApacheTest)
#include "tst_apache.moc"
