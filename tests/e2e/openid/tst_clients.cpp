// Real relying parties sign people in at the real program (issue: "clients accept it unchanged"): openid-client, which
// most Node programs use, and Authlib, which most Python programs use. Neither knows this house; both judge what it
// says by their own reading of the specifications. A scenario is one run of relying_party.mjs or relying_party.py.
#include "tests/e2e/openid/strangers.h"
#include "tests/e2e/openid/published_keys.h"
#include "tests/e2e/program.h"
#include "tests/support/browser/browser.h"
#include "tests/support/rival.h"
#include <QTemporaryDir>

using namespace gatelodge;
using namespace gatelodge::tests;

namespace {

constexpr int kScenarioPatience = 90'000; // ms
const QString kHere = QStringLiteral(GATELODGE_SOURCE_DIR "/tests/e2e/openid/");
const QString kPackages = QStringLiteral(GATELODGE_BINARY_DIR "/openid_client");
constexpr char kPassphrase[] = "a fine new passphrase";

struct Program {
    QString interpreter, script;
};
Program programOf(const QString &library) {
    if (library == QLatin1String("openid-client"))
        return {QStringLiteral("node"), kHere + QStringLiteral("relying_party.mjs")};
    return {QStringLiteral("/usr/bin/python3"),
            kHere + QStringLiteral("relying_party.py")}; // Debian's has python3-authlib
}

} // namespace

class ClientsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void a_library_is_content_data();
    void a_library_is_content();
    void an_administrator_sets_a_site_up_in_a_shell_and_replaces_a_key_data();
    void an_administrator_sets_a_site_up_in_a_shell_and_replaces_a_key();
    void somebody_with_a_browser_shares_and_proves_again_who_they_are();

private:
    void installPackages();
    void addPerson();
    Said inShell(const QStringList &words);
    void isContent(const QString &library, const QString &scenario, const QString &client);
    void start(QProcess &process, const QString &library, const QString &scenario, const QString &client) const;

    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QStringList m_databaseFlags;
    std::unique_ptr<Serving> m_house;
    QJsonObject m_settings; // of the relying parties
};

void ClientsTest::installPackages() {
    QVERIFY(QDir().mkpath(kPackages));
    for (const QString &name : {QStringLiteral("package.json"), QStringLiteral("package-lock.json")}) {
        QFile::remove(kPackages + u'/' + name);
        QVERIFY(QFile::copy(kHere + name, kPackages + u'/' + name));
    }
    if (QFile::exists(kPackages + QStringLiteral("/node_modules/openid-client/package.json")))
        return;
    QProcess npm;
    npm.setWorkingDirectory(kPackages);
    npm.setProcessChannelMode(QProcess::MergedChannels);
    npm.start(QStringLiteral("npm"), {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"),
                                      QStringLiteral("--no-audit"), QStringLiteral("--no-fund")});
    QVERIFY2(npm.waitForFinished(120'000) && npm.exitCode() == 0, npm.readAll().constData());
}

void ClientsTest::addPerson() {
    const Said added =
        run(QDir(m_folder.path()),
            QStringList{QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("--first"), QStringLiteral("Ada"),
                        QStringLiteral("--last"), QStringLiteral("Lovelace"), QStringLiteral("--username"),
                        QStringLiteral("ada"), QStringLiteral("--email"), QStringLiteral("ada@example.org")} +
                m_databaseFlags,
            QByteArray(kPassphrase) + '\n');
    QVERIFY2(added.exitCode == 0, qPrintable(added.err));
    const QString sub = ask(*m_session, QStringLiteral("SELECT uid FROM gatelodge.users WHERE username = 'ada'"));
    m_settings[QStringLiteral("person")] = QJsonObject{{QStringLiteral("login"), QStringLiteral("ada")},
                                                       {QStringLiteral("password"), QLatin1String(kPassphrase)},
                                                       {QStringLiteral("email"), QStringLiteral("ada@example.org")},
                                                       {QStringLiteral("groups"), QJsonArray()},
                                                       {QStringLiteral("sub"), sub}};
}

void ClientsTest::initTestCase() {
    installPackages();
    const store::Connection &inside = m_database.connection();
    m_databaseFlags = {QStringLiteral("--database"),
                       QStringLiteral("postgresql://%1@/%2?host=%3").arg(inside.user, inside.database, inside.host)};
    addPerson();
    const quint16 port = freePort();
    const QString issuer = QStringLiteral("http://localhost:%1").arg(port);
    const Strangers strangers(*m_session);
    m_settings[QStringLiteral("issuer")] = issuer;
    m_settings[QStringLiteral("clients")] = strangers.clients();
    m_settings[QStringLiteral("packages")] = kPackages;
    m_settings[QStringLiteral("visitor")] = kHere + QStringLiteral("visitor.mjs");
    m_house = std::make_unique<Serving>(QDir(m_folder.path()), port,
                                        m_databaseFlags + QStringList{QStringLiteral("--public-url"), issuer});
    QVERIFY2(!m_house->readyLine().isEmpty(), qPrintable(m_house->errors()));
}

void ClientsTest::cleanupTestCase() {
    if (!m_house) // it did not come so far
        return;
    QVERIFY(m_house->end(SIGTERM));
    QCOMPARE(m_house->process().exitCode(), 0);
}

void ClientsTest::start(QProcess &process, const QString &library, const QString &scenario,
                        const QString &client) const {
    const Program program = programOf(library);
    process.start(program.interpreter, {program.script, scenario, client});
    process.write(QJsonDocument(m_settings).toJson());
    process.closeWriteChannel();
}

void ClientsTest::a_library_is_content_data() {
    QTest::addColumn<QString>("library");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("client");
    const std::pair<const char *, const char *> both[]{{"signs_in", "basic"},
                                                       {"signs_in", "post"},
                                                       {"signs_in", "public"},
                                                       {"signs_in", "nonce"},
                                                       {"signs_in", "neither"},
                                                       {"signs_in", "key"},
                                                       {"keeps_access", "basic"},
                                                       {"keeps_access", "public"},
                                                       {"keeps_access", "key"},
                                                       {"takes_tokens_back", "basic"},
                                                       {"takes_tokens_back", "key"},
                                                       {"pushes_its_request", "pushing"},
                                                       {"pushes_its_request", "key"},
                                                       {"brings_a_device", "device"},
                                                       {"acts_for_itself", "service"},
                                                       {"signs_out", "leaving"},
                                                       {"asks_in_its_own_way", "post"}};
    for (const char *library : {"openid-client", "Authlib"}) {
        for (const auto &[scenario, client] : both)
            QTest::addRow("%s %s: %s", library, scenario, client) << library << scenario << client;
    }
    QTest::newRow("openid-client is_told_no: asking") << "openid-client"
                                                      << "is_told_no"
                                                      << "asking";
}

void ClientsTest::a_library_is_content() {
    QFETCH(QString, library);
    QFETCH(QString, scenario);
    QFETCH(QString, client);
    isContent(library, scenario, client);
}

void ClientsTest::isContent(const QString &library, const QString &scenario, const QString &client) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    start(process, library, scenario, client);
    const bool ended = process.waitForFinished(kScenarioPatience);
    const QByteArray words = process.readAll() + m_house->errors().toUtf8();
    QVERIFY2(ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, words.constData());
}

Said ClientsTest::inShell(const QStringList &words) {
    return run(QDir(m_folder.path()), QStringList{QStringLiteral("site"), QStringLiteral("openid")} + words +
                                          QStringList{QStringLiteral("--json")} + m_databaseFlags);
}

void ClientsTest::an_administrator_sets_a_site_up_in_a_shell_and_replaces_a_key_data() {
    QTest::addColumn<QString>("library");
    QTest::newRow("openid-client") << "openid-client";
    QTest::newRow("Authlib") << "Authlib";
}
void ClientsTest::an_administrator_sets_a_site_up_in_a_shell_and_replaces_a_key() {
    QFETCH(QString, library);
    const QString site = QString::number(aSite(*m_session).make().value),
                  id = QStringLiteral("shop-") + library.toLower();
    const QString back = QStringLiteral("https://shop.example.org/back");
    const Said set = inShell({QStringLiteral("set"), site, QStringLiteral("--client-id"), id,
                              QStringLiteral("--redirect"), back, QStringLiteral("--algorithm"),
                              QStringLiteral("ES256"), QStringLiteral("--scope"), QStringLiteral("openid"),
                              QStringLiteral("--scope"), QStringLiteral("profile"), QStringLiteral("--scope"),
                              QStringLiteral("email"), QStringLiteral("--scope"), QStringLiteral("groups")});
    QVERIFY2(set.exitCode == 0, qPrintable(set.err));
    const Said secret = inShell({QStringLiteral("secret"), site});
    QVERIFY2(secret.exitCode == 0, qPrintable(secret.err));
    QJsonObject clients = m_settings[QStringLiteral("clients")].toObject();
    QJsonObject shop = clients[QStringLiteral("basic")].toObject(); // what is not named is as it is there
    shop[QStringLiteral("id")] = id;
    shop[QStringLiteral("redirect")] = back;
    shop[QStringLiteral("alg")] = QStringLiteral("ES256");
    shop[QStringLiteral("secret")] = secret.json()[QStringLiteral("secret")].toString();
    clients[id] = shop;
    m_settings[QStringLiteral("clients")] = clients;
    isContent(library, QStringLiteral("signs_in"), id);
    // Lost, for one that is only replaced signs for minutes yet; the house reads its keys every ten seconds.
    const QString issuer = m_settings[QStringLiteral("issuer")].toString();
    const QStringList before = publishedKeys(issuer);
    QVERIFY(!before.isEmpty());
    const Said replaced = inShell(
        {QStringLiteral("keys"), QStringLiteral("--replace"), QStringLiteral("ES256"), QStringLiteral("--lost")});
    QVERIFY2(replaced.exitCode == 0, qPrintable(replaced.err));
    QTRY_VERIFY_WITH_TIMEOUT(publishedKeys(issuer).size() == before.size() && publishedKeys(issuer) != before, 60'000);
    isContent(library, QStringLiteral("signs_in"), id);
}

void ClientsTest::somebody_with_a_browser_shares_and_proves_again_who_they_are() {
    QProcess site;
    start(site, QStringLiteral("openid-client"), QStringLiteral("stands"), QStringLiteral("standing"));
    QVERIFY2(site.waitForReadyRead(30'000), site.readAllStandardError().constData());
    const QUrl back(
        m_settings[QStringLiteral("clients")][QStringLiteral("standing")][QStringLiteral("redirect")].toString());
    const QUrl house(m_settings[QStringLiteral("issuer")].toString());
    ChromeDriver driver;
    Browser browser(driver);
    QVERIFY(browser.open(back.resolved(QUrl(QStringLiteral("/enter")))));
    QVERIFY(browser.arrivesAt(house.resolved(QUrl(QStringLiteral("/account/login/")))));
    QVERIFY(browser.type(QStringLiteral("input[name=login]"), QStringLiteral("ada")));
    QVERIFY(browser.type(QStringLiteral("input[name=password]"), QLatin1String(kPassphrase)));
    QVERIFY(browser.pressKeys(Browser::Enter));
    QVERIFY(browser.sees(QStringLiteral("If you agree, they receive exactly this:")));
    QVERIFY(browser.sees(QStringLiteral("ada@example.org")));
    QVERIFY(browser.press(QStringLiteral("button[value=yes]")));
    QVERIFY(browser.sees(QStringLiteral("Welcome, Ada Lovelace")));
    QVERIFY(browser.url().toString().startsWith(back.toString()));
    QVERIFY(browser.open(back.resolved(QUrl(QStringLiteral("/enter"))))); // now nothing is asked
    QVERIFY(browser.sees(QStringLiteral("Welcome, Ada Lovelace")));
    QVERIFY(browser.open(back.resolved(QUrl(QStringLiteral("/again")))));
    QVERIFY(browser.arrivesAt(house.resolved(QUrl(QStringLiteral("/account/login/")))));
    QVERIFY(browser.type(QStringLiteral("input[type=password]"), QLatin1String(kPassphrase)));
    QVERIFY(browser.pressKeys(Browser::Enter));
    QVERIFY(browser.sees(QStringLiteral("Welcome, Ada Lovelace")));
    QCOMPARE(browser.complaints(), QStringList());
    site.terminate();
    QVERIFY(site.waitForFinished(kProgramPatience));
    QCOMPARE(site.exitCode(), 0);
}

QTEST_GUILESS_MAIN(ClientsTest)
#include "tst_clients.moc"
