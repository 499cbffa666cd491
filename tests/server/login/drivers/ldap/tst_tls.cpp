// What protects the passwords on their way: StartTLS, LDAPS, certificates that are not good, and no encryption at all.
// All of it runs with an environment that tells libldap to check nothing.
#include "tests/server/login/drivers/ldap/ldap_house.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;
using login::Verdict;

namespace {

QJsonObject encryption(const char *value) { return {{QStringLiteral("encryption"), QLatin1StringView(value)}}; }

QJsonObject servers(const QString &lines) { return {{QStringLiteral("servers"), lines}}; }

QJsonObject authority(const QString &pem) { return {{QStringLiteral("ca_certificate"), pem}}; }

// Somebody else's authority, valid for a century.
QString strangersCertificate() {
    return QStringLiteral("-----BEGIN CERTIFICATE-----\n"
                          "MIIBfTCCASOgAwIBAgIUGpvfvtsTyZZTsCpVMqPe4J8kiHkwCgYIKoZIzj0EAwIw\n"
                          "EzERMA8GA1UEAwwIU3RyYW5nZXIwIBcNMjYxMTIyMDUxNzUwWhgPMjEyNjEwMjkw\n"
                          "NTE3NTBaMBMxETAPBgNVBAMMCFN0cmFuZ2VyMFkwEwYHKoZIzj0CAQYIKoZIzj0D\n"
                          "AQcDQgAEbAPtAEfpEsReB0r7FRtRVgoPyiglEdUOBQncpPvH/NirVmdnHyGK4jKD\n"
                          "TgVPMEZVtmBjpWjqA4FmURcGqLt4sqNTMFEwHQYDVR0OBBYEFBlaqCysW1dP7NgV\n"
                          "tIZQTQVvbTbRMB8GA1UdIwQYMBaAFBlaqCysW1dP7NgVtIZQTQVvbTbRMA8GA1Ud\n"
                          "EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgfsylQAILaTbqIH/XjjYZETxK\n"
                          "FN6fPV3VbMv28r4bSUUCIQDQHybB7N9SnGsuT/RvyLYg8xMm/jLHkiet8sFEhPhK\n"
                          "Ng==\n"
                          "-----END CERTIFICATE-----\n");
}

login::AuthAnswer adasAnswer(const QJsonObject &entered) {
    return signIn(entered, QStringLiteral("ada"), kAdasPassword);
}

} // namespace

class TestTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_good = std::make_unique<Slapd>();
        m_expired = std::make_unique<Slapd>(Slapd::Certificate::Expired);
        m_wrongHost = std::make_unique<Slapd>(Slapd::Certificate::WrongHost);
        m_none = std::make_unique<Slapd>(Slapd::Certificate::None);
    }
    void cleanupTestCase() {
        m_good.reset();
        m_expired.reset();
        m_wrongHost.reset();
        m_none.reset();
    }

    void a_good_server_is_trusted_whatever_the_encryption_data() {
        QTest::addColumn<QJsonObject>("changes");
        QTest::newRow("StartTLS") << encryption("starttls");
        QTest::newRow("an ldaps address") << servers(m_good->tlsUrl());
        QTest::newRow("TLS from the start on an ldap address") << with(
            encryption("ldaps"), servers(m_good->tlsUrl().replace(QStringLiteral("ldaps:"), QStringLiteral("ldap:"))));
        QTest::newRow("none, here") << encryption("none");
        QTest::newRow("a unix socket") << servers(m_good->socketUrl());
        QTest::newRow("several authorities") << authority(strangersCertificate() + u'\n' + Slapd::authority());
    }
    void a_good_server_is_trusted_whatever_the_encryption() {
        QFETCH(QJsonObject, changes);
        const QJsonObject entered = with(searching(*m_good), changes);
        const auto answer = adasAnswer(entered);
        QVERIFY2(answer.verdict == Verdict::Ok, why(answer));
        const auto steps = login::ldapDriver()->probe(checked(entered), {});
        for (const ProbeStep &step : steps)
            QVERIFY2(step.ok, qPrintable(step.detail));
    }

    void a_test_of_the_connection_shows_the_certificate() {
        const auto steps = login::ldapDriver()->probe(checked(searching(*m_good)), {});
        QVERIFY(steps.size() > 2 && steps[2].kind == ProbeStep::Encrypt);
        QVERIFY2(steps[2].detail.contains(QRegularExpression(QStringLiteral("^TLSv?1\\.[23]"))),
                 qPrintable(steps[2].detail));
        QVERIFY2(steps[2].detail.contains(QStringLiteral("CN=good, issued by CN=Test authority, valid until 20")),
                 qPrintable(steps[2].detail));
    }

    void a_bad_certificate_is_named_and_nothing_is_sent_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("pem");
        QTest::addColumn<QString>("named");
        const QString ours = Slapd::authority();
        const auto both = [&](const char *name, const Slapd &server, const QString &pem, const char *named) {
            QTest::addRow("%s, StartTLS", name) << server.url() << pem << QString::fromLatin1(named);
            QTest::addRow("%s, LDAPS", name) << server.tlsUrl() << pem << QString::fromLatin1(named);
        };
        both("expired", *m_expired, ours, "certificate has expired (certificate of CN=expired");
        both("another host's", *m_wrongHost, ours, "mismatch (certificate of CN=wrong");
        both("an unknown authority's", *m_good, strangersCertificate(),
             "(certificate of CN=good, issued by CN=Test authority");
        both("not the system's", *m_good, QString(), "(certificate of CN=good, issued by CN=Test authority");
    }
    void a_bad_certificate_is_named_and_nothing_is_sent() {
        QFETCH(QString, url);
        QFETCH(QString, pem);
        QFETCH(QString, named);
        const QJsonObject entered = with(with(searching(*m_good), servers(url)), authority(pem));
        const auto answer = adasAnswer(entered);
        QCOMPARE(answer.verdict, Verdict::FailedToConnect);
        QVERIFY2(answer.detail.contains(named), why(answer));
        const auto steps = login::ldapDriver()->probe(checked(entered), {});
        QCOMPARE(steps.last().kind, ProbeStep::Encrypt);
        QVERIFY2(!steps.last().ok && steps.last().detail.contains(named), qPrintable(steps.last().detail));
    }

    void a_server_without_tls_gets_no_password_data() {
        QTest::addColumn<QString>("url");
        QTest::newRow("StartTLS") << m_none->url();
        QTest::newRow("LDAPS") << m_none->url().replace(QStringLiteral("ldap:"), QStringLiteral("ldaps:"));
    }
    void a_server_without_tls_gets_no_password() {
        QFETCH(QString, url);
        const auto answer = adasAnswer(with(searching(*m_none), servers(url)));
        QCOMPARE(answer.verdict, Verdict::FailedToConnect);
        QVERIFY2(answer.detail.contains(QStringLiteral("TLS")), why(answer));
        QCOMPARE(adasAnswer(with(searching(*m_none), encryption("none"))).verdict, Verdict::Ok);
    }

    void a_server_with_old_tls_gets_no_password() {
        const Slapd old(Slapd::Certificate::OldTls);
        for (const QString &url : {old.url(), old.tlsUrl()}) {
            const auto answer = adasAnswer(with(searching(old), servers(url)));
            QCOMPARE(answer.verdict, Verdict::FailedToConnect);
            QVERIFY2(answer.detail.contains(QStringLiteral("TLS")), why(answer));
        }
    }

    void without_encryption_only_this_machine_is_asked_data() {
        QTest::addColumn<QString>("url");
        QTest::newRow("an address for examples") << QStringLiteral("ldap://192.0.2.7");
        QTest::newRow("the same in IPv6") << QStringLiteral("ldap://[2001:db8::7]");
        QTest::newRow("any address") << QStringLiteral("ldap://0.0.0.0");
    }
    void without_encryption_only_this_machine_is_asked() {
        QFETCH(QString, url);
        const auto answer = adasAnswer(with(with(searching(*m_good), servers(url)), encryption("none")));
        QCOMPARE(answer.verdict, Verdict::AuthError);
        QVERIFY2(answer.detail.contains(QStringLiteral("encryption is off")), why(answer));
    }

private:
    std::unique_ptr<Slapd> m_good, m_expired, m_wrongHost, m_none;
};

int main(int argc, char *argv[]) {
    // libldap reads the environment at its first use: this process has hostile presets from the beginning.
    qputenv("LDAPTLS_REQCERT", "never");
    qputenv("LDAPREFERRALS", "on");
    const QCoreApplication application(argc, argv);
    TestTls test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tls.moc"
