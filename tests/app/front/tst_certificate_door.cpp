// Signing in with a certificate, as people do: the whole front with both listeners, real TLS, and curl as the browser
// (EL-11, F3, F9).
#include "app/front.h"
#include "server/login/registry.h"
#include "server/service/certificates.h"
#include "server/store/authorities.h"
#include "server/store/transaction.h"
#include "tests/app/front/curl_browser.h"
#include "tests/e2e/free_port.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/login/client_authority.h"
#include "tests/support/test_database.h"
#include <QSslSocket>
#include <QtTest>
#include <thread>

using namespace gatelodge;
using namespace gatelodge::app;
using tests::ClientAuthority;
using tests::ClientCertificate;
using tests::CurlBrowser;
using tests::Seen;
using tests::value;

class CertificateDoorTest : public QObject {
    Q_OBJECT
private:
    static inline const QByteArray kPassword = "quiet otters build stone bridges";
    static inline const QString kFilePassword = QStringLiteral("seven lamps");

    static QStringList with(const ClientCertificate &certificate) {
        return {QStringLiteral("--cert"), certificate.certificate, QStringLiteral("--key"), certificate.key};
    }
    static QStringList withFile(const QString &p12) {
        return {QStringLiteral("--cert-type"), QStringLiteral("P12"), QStringLiteral("--cert"),
                p12 + u':' + kFilePassword};
    }
    AuthorityId add(const QString &name, const QJsonObject &settings) {
        Authority one;
        one.name = name;
        one.driver = QStringLiteral("x509");
        one.settings = settings;
        return value(
            store::inTransaction(*m_session, Actor::system(), [&] { return store::insertAuthority(*m_session, one); }));
    }
    enum class Asking { No, Yes };
    void open(Asking asking = Asking::Yes);
    QByteArray house(const QByteArray &path) const { return m_publicUrl + path; }
    // To the listener: where it sends the browser, still with its cookie.
    Seen leaveAndShow(CurlBrowser &browser, const QByteArray &authority, const QStringList &certificate) {
        const Seen left = browser.get(house("/account/login/with/" + authority + '/'));
        if (!left.location().startsWith(m_certificateUrl + "/account/login/certificate/" + authority + "/?state="))
            qFatal("not sent to the listener: %d %s", left.status, left.location().constData());
        return browser.get(left.location(), certificate);
    }
    Seen signIn(CurlBrowser &browser, const QByteArray &authority, const QStringList &certificate) {
        return browser.get(leaveAndShow(browser, authority, certificate).location());
    }
    // With the password; makes a certificate on the person's own page; the file.
    QString makeCertificate(CurlBrowser &browser, const QString &device = QStringLiteral("Laptop")) {
        browser.get(house("/account/login/"));
        browser.post(house("/account/login/"), {{QStringLiteral("login"), QStringLiteral("mara")},
                                                {QStringLiteral("password"), QString::fromUtf8(kPassword)}});
        browser.get(house("/account/logins/certificate/cards/"));
        const Seen made =
            browser.post(house("/account/logins/certificate/cards/"), {{QStringLiteral("device"), device},
                                                                       {QStringLiteral("months"), QStringLiteral("3")},
                                                                       {QStringLiteral("new"), kFilePassword},
                                                                       {QStringLiteral("again"), kFilePassword}});
        if (made.status != 200 || made.headers.value("content-type") != "application/x-pkcs12")
            qFatal("no file: %d %s", made.status, made.body.left(2000).constData());
        QFile file(m_folder.filePath(device + QStringLiteral(".p12")));
        if (!file.open(QIODevice::WriteOnly) || file.write(made.body) != made.body.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QTemporaryDir m_folder;
    ClientCertificate m_server = tests::selfSigned(m_folder, QStringLiteral("localhost"));
    ClientAuthority m_club{QStringLiteral("Club CA")}, m_strangers{QStringLiteral("Strangers CA")};
    ClientAuthority m_branch{QStringLiteral("Branch CA"), m_club};
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<Front> m_front;
    QByteArray m_publicUrl, m_certificateUrl;
    quint16 m_port = 0, m_certificatePort = 0;
    UserId m_mara;

private Q_SLOTS:
    void init() {
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_mara = tests::aUser(*m_session)
                     .called(QStringLiteral("mara"))
                     .withEmail(QStringLiteral("mara@lake.example"))
                     .withPassword(tests::cheapHash(kPassword))
                     .make();
        add(QStringLiteral("cards"), {});
        add(QStringLiteral("club"), {{QStringLiteral("source"), QStringLiteral("trusted")},
                                     {QStringLiteral("authorities"), QString::fromLatin1(m_club.pem())}});
        open();
    }
    void cleanup() {
        m_front.reset();
        m_session.reset();
        m_database.reset();
    }

    void somebody_makes_a_certificate_and_comes_in_with_it_elsewhere() {
        CurlBrowser first, second;
        const QString file = makeCertificate(first);
        tests::openssl(m_folder.path(),
                       {QStringLiteral("pkcs12"), QStringLiteral("-in"), file, QStringLiteral("-noout"),
                        QStringLiteral("-passin"), QStringLiteral("pass:") + kFilePassword});
        const Seen come = signIn(second, "cards", withFile(file));
        QCOMPARE(come.status, 303);
        QVERIFY(second.isSignedIn());
        QVERIFY(second.get(house("/account/logins/")).body.contains("Certificate on “Laptop”"));
    }

    void the_sign_in_page_offers_it() {
        CurlBrowser browser;
        const Seen page = browser.get(house("/account/login/"));
        QVERIFY(page.body.contains("href=\"/account/login/with/cards/\""));
        QVERIFY(page.body.contains("Sign in with a certificate"));
    }

    void only_the_one_listener_asks_for_a_certificate() {
        const auto said = [this](quint16 port) {
            return tests::openssl(m_folder.path(),
                                  {QStringLiteral("s_client"), QStringLiteral("-msg"), QStringLiteral("-connect"),
                                   QStringLiteral("127.0.0.1:%1").arg(port)});
        };
        QVERIFY(!said(m_port).contains("CertificateRequest"));
        QVERIFY(said(m_certificatePort).contains("CertificateRequest"));
    }

    void old_tls_is_refused() {
        QProcess curl;
        curl.start(QStringLiteral("curl"),
                   {QStringLiteral("-q"), QStringLiteral("-sk4"), QStringLiteral("--noproxy"), QStringLiteral("*"),
                    QStringLiteral("--tls-max"), QStringLiteral("1.1"), QStringLiteral("--ciphers"),
                    QStringLiteral("DEFAULT:@SECLEVEL=0"), QString::fromLatin1(m_certificateUrl)});
        QVERIFY(curl.waitForFinished(60'000));
        QCOMPARE(curl.exitCode(), 35); // no handshake
    }

    void the_listener_serves_its_one_address_and_sets_no_cookie_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("nobody left") << QByteArray("/account/login/certificate/cards/") << 303;
        QTest::newRow("a made-up state") << QByteArray("/account/login/certificate/cards/?state=" + QByteArray(43, 'x'))
                                         << 303;
        QTest::newRow("two states") << QByteArray("/account/login/certificate/cards/?state=a&state=b") << 303;
        for (const char *path : {"/", "/account/", "/account/login/", "/account/site.css", "/healthz", "/metrics",
                                 "/account/login/back/cards/", "/account/login/certificate/"})
            QTest::newRow(path) << QByteArray(path) << 404;
    }
    void the_listener_serves_its_one_address_and_sets_no_cookie() {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        CurlBrowser browser;
        const Seen seen = browser.get(m_certificateUrl + path);
        QCOMPARE(seen.status, status);
        QVERIFY(!seen.headers.contains("set-cookie"));
        if (status == 303)
            QCOMPARE(seen.location(), house("/account/login/"));
    }

    void every_way_to_fail_has_its_page_data() {
        QTest::addColumn<QByteArray>("authority");
        QTest::addColumn<QStringList>("certificate");
        QTest::addColumn<QString>("heading");
        QTest::newRow("no certificate") << QByteArray("club") << QStringList() << "No certificate was chosen";
        QTest::newRow("of strangers") << QByteArray("club") << with(m_strangers.issue())
                                      << "That certificate is not known here";
        QTest::newRow("self-signed") << QByteArray("club") << with(tests::selfSigned(m_folder, QStringLiteral("grace")))
                                     << "That certificate is not known here";
        QTest::newRow("of another authority here")
            << QByteArray("cards") << with(m_club.issue()) << "That certificate is not known here";
        QTest::newRow("expired") << QByteArray("club")
                                 << with(m_club.issue({.until = QStringLiteral("20210101000000Z")}))
                                 << "Your certificate has expired";
        QTest::newRow("for a server") << QByteArray("club")
                                      << with(m_club.issue({.usage = QStringLiteral("serverAuth")}))
                                      << "That certificate is not for signing in";
        QTest::newRow("nobody's") << QByteArray("club") << with(m_club.issue())
                                  << "No account here has that certificate yet";
    }
    void every_way_to_fail_has_its_page() {
        QFETCH(QByteArray, authority);
        QFETCH(QStringList, certificate);
        QFETCH(QString, heading);
        CurlBrowser browser;
        const Seen page = signIn(browser, authority, certificate);
        QCOMPARE(page.status, 403);
        QCOMPARE(page.heading(), heading);
        QVERIFY(!browser.isSignedIn());
    }

    void a_chain_with_an_intermediate_comes_in() {
        value(m_session->script(QStringLiteral("UPDATE authorities SET creates_accounts = true WHERE name = 'club'")));
        const ClientCertificate own = m_branch.issue();
        const ClientCertificate chained{m_folder.filePath(QStringLiteral("chain.pem")), own.key};
        QFile file(chained.certificate);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(own.pem() + m_branch.pem());
        file.close();
        CurlBrowser browser;
        QCOMPARE(signIn(browser, "club", with(chained)).status, 303);
        QVERIFY(browser.isSignedIn());
    }

    void what_is_revoked_is_told_so_and_its_sessions_end() {
        CurlBrowser owner, lost;
        const QString file = makeCertificate(owner);
        signIn(lost, "cards", withFile(file));
        QCOMPARE(lost.get(house("/account/")).status, 200);
        static const QRegularExpression id(
            QStringLiteral("name=\"id\" value=\"(\\d+)\"[^<]*>(?:(?!</form>).)*Certificate on"),
            QRegularExpression::DotMatchesEverythingOption);
        const Seen list = owner.get(house("/account/logins/"));
        const QString login = id.match(QString::fromUtf8(list.body)).captured(1);
        QVERIFY2(!login.isEmpty(), list.body.constData());
        const Seen revoked = owner.post(house("/account/logins/remove/"), {{QStringLiteral("id"), login}});
        QCOMPARE(revoked.location(), QByteArray("/account/logins/?news=revoked"));
        QVERIFY(owner.get(house("/account/logins/?news=revoked")).body.contains("That certificate is revoked"));
        QCOMPARE(lost.get(house("/account/")).status, 303); // signed out
        CurlBrowser again;
        QCOMPARE(signIn(again, "cards", withFile(file)).heading(), QStringLiteral("Your certificate was revoked"));
    }

    void what_one_browser_showed_is_of_no_use_to_another_or_twice() {
        CurlBrowser owner, mine, other;
        const QString file = makeCertificate(owner);
        const Seen shown = leaveAndShow(mine, "cards", withFile(file));
        const Seen stolen = other.get(shown.location());
        QCOMPARE(stolen.heading(), QStringLiteral("That answer could not be trusted"));
        QVERIFY(!other.isSignedIn());
        QCOMPARE(mine.get(shown.location()).status, 303);
        QVERIFY(mine.isSignedIn());
        CurlBrowser late;
        QCOMPARE(mine.get(shown.location()).heading(), QStringLiteral("That answer could not be trusted"));
    }

    // Somebody sends their own departure to a person who has a certificate: their browser ends up nowhere.
    void nobody_is_made_to_sign_in_for_another() {
        CurlBrowser owner, attacker, victim;
        const QString file = makeCertificate(owner);
        const Seen left = attacker.get(house("/account/login/with/cards/"));
        const Seen shown = victim.get(left.location(), withFile(file));
        QCOMPARE(victim.get(shown.location()).heading(), QStringLiteral("That answer could not be trusted"));
        QVERIFY(!victim.isSignedIn());
    }

    // F3: half of them say nothing at all, half stop in the middle of a word.
    void two_hundred_who_hang_in_the_handshake_hold_up_nobody() {
        std::vector<std::unique_ptr<QTcpSocket>> hanging;
        for (int i = 0; i < 200; ++i) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_certificatePort);
            QVERIFY(socket->waitForConnected(10'000));
            if (i % 2)
                socket->write("\x16\x03\x01\x02");
            socket->flush();
            hanging.push_back(std::move(socket));
        }
        CurlBrowser browser;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i)
            QCOMPARE(browser.get(house("/account/login/")).status, 200);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // a busy machine's ten pages
        CurlBrowser card; // comes from elsewhere: one address has not every place
        const QStringList elsewhere{QStringLiteral("--interface"), QStringLiteral("127.0.0.2")};
        const Seen page = signIn(card, "club", with(m_club.issue()) + elsewhere);
        QCOMPARE(page.heading(), QStringLiteral("No account here has that certificate yet"));
    }

    void without_the_setting_there_is_no_listener_and_no_offer() {
        m_front.reset();
        open(Asking::No);
        CurlBrowser browser;
        QVERIFY(!browser.get(house("/account/login/")).body.contains("/account/login/with/"));
        QCOMPARE(browser.get(house("/account/login/with/cards/")).status, 404);
    }
};

// Another test of this machine may have had the same idea of which ports are free.
void CertificateDoorTest::open(Asking asking) {
    for (int attempt = 0; attempt < 20; ++attempt) {
        m_port = tests::freePort();
        m_certificatePort = tests::freePort();
        m_publicUrl = "https://localhost:" + QByteArray::number(m_port);
        m_certificateUrl = "https://localhost:" + QByteArray::number(m_certificatePort);
        service::Means means = tests::cheapMeans(std::make_shared<tests::Letters>());
        means.publicUrl = m_publicUrl;
        means.drivers = login::allDrivers();
        Settings settings;
        settings.listen = {{QStringLiteral("127.0.0.1"), m_port}};
        settings.publicUrl = QUrl(QString::fromLatin1(m_publicUrl));
        settings.tlsCertificate = m_server.certificate;
        settings.tlsKey = m_server.key;
        settings.laneWeb = settings.laneSlow = 2;
        settings.laneQueue = 1000;
        if (asking == Asking::Yes) {
            settings.certificateListen = {{QStringLiteral("127.0.0.1"), m_certificatePort}};
            means.certificateUrl = m_certificateUrl;
        }
        m_front = std::make_unique<Front>(
            settings, Front::Parts{std::make_shared<const service::Means>(std::move(means)), m_database->connection(),
                                   m_database->connection(), QStringLiteral("gate@example.org")});
        const auto listening = m_front->listen();
        if (listening)
            return;
        m_front.reset();
    }
    qFatal("no ports can be had");
}

QTEST_GUILESS_MAIN(CertificateDoorTest)
#include "tst_certificate_door.moc"
