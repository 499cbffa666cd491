// TLS inside the guard, with certificates made by openssl for this run only.
#include "tests/server/http/http_fixture.h"
#include "tests/support/crowding.h"
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace gatelodge;
using namespace gatelodge::http;
using namespace gatelodge::http::test;
using namespace std::chrono_literals;

class TlsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TlsIdentity m_identity;

    QByteArray contentOf(const char *name) const {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool makeCertificate(const QString &name, const QStringList &algorithm) const {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"),
                      QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                                  QStringLiteral("-newkey")} +
                          algorithm +
                          QStringList{QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"),
                                      name + QStringLiteral(".pem"), QStringLiteral("-days"), QStringLiteral("2"),
                                      QStringLiteral("-subj"), QStringLiteral("/CN=") + name});
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }
    House house() const {
        House house;
        house.tls = m_identity;
        house.routes.push_back(quick("GET", "/who", [](const Request &request, Reply reply) {
            const QSslCertificate certificate(request.clientCertificate, QSsl::Der);
            reply(Response::text((request.secure ? "secure " : "plain ") +
                                 certificate.subjectInfo(QSslCertificate::CommonName).join(u',').toUtf8()));
        }));
        return house;
    }

private Q_SLOTS:
    void initTestCase() {
        const QStringList ec{QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                             QStringLiteral("ec_paramgen_curve:prime256v1")};
        QVERIFY(makeCertificate(QStringLiteral("server"), ec));
        QVERIFY(makeCertificate(QStringLiteral("ada"), ec));
        QVERIFY(makeCertificate(QStringLiteral("mallory"), ec));
        QVERIFY(makeCertificate(QStringLiteral("rsa"), {QStringLiteral("rsa:2048")}));
        m_identity = {contentOf("server.pem"), contentOf("server.key"), contentOf("ada.pem")};
    }

    void a_browser_is_served_over_tls() {
        RunningServer server(house());
        Client client(server.port(), true);
        const Answer answer = client.get("/who");
        QCOMPARE(answer.body, QByteArray("secure "));
        QCOMPARE(answer.headers.value("strict-transport-security"), QByteArray("max-age=31536000"));
        QCOMPARE(client.get("/who").status, 200);
        client.send("GET /who HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QCOMPARE(client.read().status, 200);
        QVERIFY(client.ends());
    }

    void an_rsa_key_does_as_well() {
        House rsa = house();
        rsa.tls = TlsIdentity{contentOf("rsa.pem"), contentOf("rsa.key"), {}};
        RunningServer server(std::move(rsa));
        QCOMPARE(Client(server.port(), true).get("/who").body, QByteArray("secure "));
    }

    void only_a_verified_client_certificate_is_passed_on_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("known") << QByteArray("ada") << QByteArray("secure ada");
        QTest::newRow("unknown") << QByteArray("mallory") << QByteArray("secure ");
    }
    void only_a_verified_client_certificate_is_passed_on() {
        QFETCH(QByteArray, name);
        RunningServer server(house());
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setLocalCertificate(QSslCertificate(contentOf(QByteArray(name + ".pem").constData())));
        socket.setPrivateKey(QSslKey(contentOf(QByteArray(name + ".key").constData()), QSsl::Ec));
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        QVERIFY(socket.waitForEncrypted(30'000));
        socket.write("GET /who HTTP/1.1\r\nHost: a\r\n\r\n");
        QByteArray bytes;
        while (!bytes.contains("secure ") && socket.waitForReadyRead(30'000))
            bytes += socket.readAll();
        const QByteArray body = bytes.mid(bytes.indexOf("\r\n\r\n") + 4);
        QTEST(body, "body");
    }

    void whoever_is_asked_shows_any_certificate_or_none_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("any") << QByteArray("mallory") << QByteArray("shown mallory");
        QTest::newRow("none") << QByteArray() << QByteArray("shown ");
    }
    void whoever_is_asked_shows_any_certificate_or_none() {
        QFETCH(QByteArray, name);
        House asking = house();
        asking.tls->clientAuthorities.clear();
        asking.tls->asksEverybody = true;
        asking.routes.push_back(quick("GET", "/shown", [](const Request &request, Reply reply) {
            QStringList names;
            for (const QByteArray &der : request.shownCertificates)
                names << QSslCertificate(der, QSsl::Der).subjectInfo(QSslCertificate::CommonName);
            reply(Response::text("shown " + names.join(u',').toUtf8()));
        }));
        RunningServer server(std::move(asking));
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (!name.isEmpty()) {
            socket.setLocalCertificate(QSslCertificate(contentOf(QByteArray(name + ".pem").constData())));
            socket.setPrivateKey(QSslKey(contentOf(QByteArray(name + ".key").constData()), QSsl::Ec));
        }
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        QVERIFY(socket.waitForEncrypted(30'000));
        socket.write("GET /shown HTTP/1.1\r\nHost: a\r\n\r\n");
        QByteArray bytes;
        while (!bytes.contains("shown ") && socket.waitForReadyRead(30'000))
            bytes += socket.readAll();
        QTEST(bytes.mid(bytes.indexOf("\r\n\r\n") + 4), "body");
    }

    void silent_clients_block_nobody_and_are_cut_off() {
        House quickly = house();
        quickly.settings.limits.handshake = 1s;
        RunningServer server(std::move(quickly));
        std::vector<std::unique_ptr<Client>> silent;
        for (int i = 0; i < 50; ++i)
            silent.push_back(std::make_unique<Client>(server.port()));
        silent.front()->send("\x16\x03\x01");
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(Client(server.port(), true).get("/who").status, 200);
        QVERIFY2(waited.elapsed() < 900 * ::gatelodge::tests::crowding(), "the handshake of another stood in the way");
        QTRY_COMPARE(server.connectionCount(), 0);
        QVERIFY(silent.back()->ends());
    }

    void plain_http_on_a_tls_port_ends_the_connection() {
        RunningServer server(house());
        Client client(server.port());
        client.send("GET /who HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.ends());
        QTRY_COMPARE(server.connectionCount(), 0);
    }

    void clients_may_leave_during_the_handshake() {
        RunningServer server(house());
        for (int i = 0; i < (isLong() ? 2'000 : 50); ++i) {
            QSslSocket socket;
            socket.setPeerVerifyMode(QSslSocket::VerifyNone);
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
            socket.waitForConnected(1000);
            if (i % 2)
                socket.waitForReadyRead(1);
            socket.abort();
        }
        QTRY_COMPARE(server.connectionCount(), 0);
        QCOMPARE(Client(server.port(), true).get("/who").status, 200);
    }

    void a_large_body_passes_through_tls() {
        House large = house();
        large.routes.push_back(quick(
            "POST", "/echo", [](const Request &request, Reply reply) { reply(Response::text(request.body)); },
            1024 * 1024));
        RunningServer server(std::move(large));
        Client client(server.port(), true);
        const QByteArray body(1024 * 1024, 'x');
        QCOMPARE(client.post("/echo", body).body, body);
        QCOMPARE(client.get("/who").status, 200);
    }

    void an_unsound_identity_is_named_data() {
        QTest::addColumn<TlsIdentity>("identity");
        QTest::addColumn<QString>("names");
        const TlsIdentity sound = m_identity;
        QTest::newRow("no certificate") << TlsIdentity{{}, sound.privateKey, {}} << QStringLiteral("certificate");
        QTest::newRow("no key") << TlsIdentity{sound.certificateChain, "x", {}} << QStringLiteral("key");
        QTest::newRow("other kind") << TlsIdentity{sound.certificateChain, contentOf("rsa.key"), {}}
                                    << QStringLiteral("together");
        QTest::newRow("other key") << TlsIdentity{sound.certificateChain, contentOf("ada.key"), {}}
                                   << QStringLiteral("together");
        QTest::newRow("no authorities") << TlsIdentity{sound.certificateChain, sound.privateKey, "x"}
                                        << QStringLiteral("authorities");
    }
    void an_unsound_identity_is_named() {
        QFETCH(TlsIdentity, identity);
        QFETCH(QString, names);
        const auto configuration = tlsConfiguration(identity);
        QVERIFY(!configuration);
        QCOMPARE(configuration.error().fault, Fault::Misconfigured);
        QVERIFY2(configuration.error().detail.contains(names), qPrintable(configuration.error().detail));
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
