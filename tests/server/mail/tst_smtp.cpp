// Messages handed to a real SMTP server: accepted, refused for now, refused for good.
#include "server/mail/message.h"
#include "server/mail/smtp.h"
#include "tests/support/receivers/smtp_receiver.h"
#include "tests/support/receivers/test_certificates.h"
#include <QTimeZone>
#include <QtTest>

using namespace gatelodge::mail;
using namespace gatelodge::test;
using namespace std::chrono_literals;

class TestSmtp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_message_arrives_unchanged();
    void a_message_travels_over_tls_data();
    void a_message_travels_over_tls();
    void without_tls_nothing_is_said_when_tls_is_required();
    void a_bad_certificate_is_a_temporary_failure_data();
    void a_bad_certificate_is_a_temporary_failure();
    void the_password_is_given_only_over_tls_or_where_allowed();
    void refusals_are_for_now_or_for_good_data();
    void refusals_are_for_now_or_for_good();
    void a_silent_server_ends_at_the_deadline();
    void a_closed_port_is_a_temporary_failure();
    void an_address_with_a_line_end_never_becomes_a_command();

private:
    TestCertificates m_certificates;
};

namespace {

constexpr auto from = "account@riverside.example";
constexpr auto to = "mara@lindqvist.example";

SmtpServer plain(const SmtpReceiver &receiver) {
    SmtpServer server;
    server.url = "smtp://localhost:" + QByteArray::number(receiver.port());
    server.startTls = StartTls::IfOffered;
    server.heloName = "gate.example";
    server.deadline = 5s;
    return server;
}

QByteArray someMessage() {
    Message message;
    message.from = {QStringLiteral("Club"), QString::fromLatin1(from)};
    message.to = {QStringLiteral("Mara"), QString::fromLatin1(to)};
    message.subject = QStringLiteral("Été");
    message.text = QStringLiteral("Hello\n.\n..\n.hidden\nlast");
    message.html = QStringLiteral("<p>Hello</p>");
    message.date = QDateTime(QDate(2026, 11, 21), QTime(14, 5), QTimeZone::utc());
    message.messageId = "1@riverside.example";
    return composeMessage(message).value();
}

SmtpAnswer deliver(const SmtpServer &server) { return sendMessage(server, from, to, someMessage()); }

} // namespace

void TestSmtp::a_message_arrives_unchanged() {
    SmtpReceiver receiver;
    const SmtpAnswer answer = deliver(plain(receiver));
    QVERIFY2(answer.verdict == SmtpAnswer::Accepted, qPrintable(answer.detail));
    QCOMPARE(answer.code, 250);
    QCOMPARE(answer.detail, QStringLiteral("250 2.0.0 kept"));
    QCOMPARE(receiver.messages().size(), 1);
    const SmtpSeen seen = receiver.messages().first();
    QVERIFY(seen.from.startsWith("<account@riverside.example>"));
    QCOMPARE(seen.to, "<mara@lindqvist.example>");
    QCOMPARE(seen.message, someMessage());
    QCOMPARE(receiver.commands().first(), "EHLO gate.example");
}

void TestSmtp::a_message_travels_over_tls_data() {
    QTest::addColumn<bool>("fromTheStart");
    QTest::newRow("STARTTLS") << false;
    QTest::newRow("smtps") << true;
}

void TestSmtp::a_message_travels_over_tls() {
    QFETCH(bool, fromTheStart);
    SmtpScript script;
    script.password = "sesame";
    if (!fromTheStart)
        script.startTls = m_certificates.good();
    SmtpReceiver receiver(script, fromTheStart ? std::optional(m_certificates.good()) : std::nullopt);
    SmtpServer server = plain(receiver);
    if (fromTheStart)
        server.url.replace("smtp:", "smtps:");
    server.startTls = StartTls::Required;
    server.authorities = m_certificates.authority();
    server.user = QStringLiteral("gate");
    server.password = QStringLiteral("sesame");
    const SmtpAnswer answer = deliver(server);
    QVERIFY2(answer.verdict == SmtpAnswer::Accepted, qPrintable(answer.detail));
    QVERIFY(receiver.messages().first().encrypted);
    QCOMPARE(receiver.messages().first().user, "gate");

    server.password = QStringLiteral("wrong");
    const SmtpAnswer refused = deliver(server);
    QCOMPARE(refused.verdict, SmtpAnswer::TemporaryFailure);
    QCOMPARE(refused.code, 535);
    QCOMPARE(receiver.messages().size(), 1);
}

void TestSmtp::without_tls_nothing_is_said_when_tls_is_required() {
    SmtpScript script;
    script.password = "sesame";
    SmtpReceiver receiver(script);
    SmtpServer server = plain(receiver);
    server.startTls = StartTls::Required;
    server.user = QStringLiteral("gate");
    server.password = QStringLiteral("sesame");
    QCOMPARE(deliver(server).verdict, SmtpAnswer::TemporaryFailure);
    for (const QByteArray &command : receiver.commands())
        QVERIFY2(command.startsWith("EHLO") || command.startsWith("QUIT") || command.startsWith("STARTTLS"),
                 command.constData());
}

void TestSmtp::a_bad_certificate_is_a_temporary_failure_data() {
    QTest::addColumn<QSslConfiguration>("certificate");
    QTest::newRow("expired") << m_certificates.expired();
    QTest::newRow("wrong host") << m_certificates.wrongHost();
}

void TestSmtp::a_bad_certificate_is_a_temporary_failure() {
    QFETCH(QSslConfiguration, certificate);
    SmtpScript script;
    script.startTls = certificate;
    SmtpReceiver receiver(script);
    SmtpServer server = plain(receiver);
    server.startTls = StartTls::Required;
    server.authorities = m_certificates.authority();
    QCOMPARE(deliver(server).verdict, SmtpAnswer::TemporaryFailure);
    QVERIFY(receiver.messages().isEmpty());
}

void TestSmtp::the_password_is_given_only_over_tls_or_where_allowed() {
    SmtpScript script;
    script.password = "sesame";
    SmtpReceiver receiver(script);
    SmtpServer server = plain(receiver);
    server.user = QStringLiteral("gate");
    server.password = QStringLiteral("sesame");
    QCOMPARE(deliver(server).verdict, SmtpAnswer::Accepted); // IfOffered is the settings' word for a trusted way
    server.user.clear();
    const SmtpAnswer unsigned_ = deliver(server);
    QCOMPARE(unsigned_.verdict, SmtpAnswer::TemporaryFailure); // 530: the settings' fault, not the mail's
    QCOMPARE(unsigned_.code, 530);
}

void TestSmtp::refusals_are_for_now_or_for_good_data() {
    QTest::addColumn<QByteArray>("stage");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("verdict");
    const int now = SmtpAnswer::TemporaryFailure;
    const int good = SmtpAnswer::PermanentFailure;
    const auto row = [](const char *stage, const char *reply, int verdict) {
        QTest::addRow("%s %s", stage, reply) << QByteArray(stage) << QByteArray(reply) << verdict;
    };
    row("connect", "421 4.3.2 closing", now);
    row("connect", "554 5.3.2 no service here", now);
    row("mail", "451 4.3.0 try later", now);
    row("mail", "452 4.3.1 no space", now);
    row("mail", "550 5.7.1 sender refused", good);
    row("mail", "530 5.7.0 sign in first", now);
    row("recipient", "450 4.2.1 greylisted", now);
    row("recipient", "550 5.1.1 no such mailbox", good);
    row("recipient", "553 5.1.3 bad address", good);
    row("message", "451 4.3.0 try later", now);
    row("message", "554 5.7.1 looks like spam", good);
    row("message", "552 5.3.4 too large", good);
}

void TestSmtp::refusals_are_for_now_or_for_good() {
    QFETCH(QByteArray, stage);
    QFETCH(QByteArray, reply);
    QFETCH(int, verdict);
    SmtpScript script;
    (stage == "connect"     ? script.toConnect
     : stage == "mail"      ? script.toMail
     : stage == "recipient" ? script.toRecipient
                            : script.toMessage) = reply;
    SmtpReceiver receiver(script);
    const SmtpAnswer answer = deliver(plain(receiver));
    QCOMPARE(int(answer.verdict), verdict);
    QCOMPARE(answer.code, reply.first(3).toInt());
    QCOMPARE(answer.detail, QString::fromLatin1(reply));
    QVERIFY(receiver.messages().isEmpty());
}

void TestSmtp::a_silent_server_ends_at_the_deadline() {
    SmtpScript script;
    script.greeting = SmtpScript::Silent;
    SmtpReceiver receiver(script);
    SmtpServer server = plain(receiver);
    server.deadline = 300ms;
    QElapsedTimer timer;
    timer.start();
    const SmtpAnswer answer = deliver(server);
    QCOMPARE(answer.verdict, SmtpAnswer::TemporaryFailure);
    QCOMPARE(answer.code, 0);
    QVERIFY(!answer.detail.isEmpty());
    QVERIFY(timer.elapsed() < 5000);
}

void TestSmtp::a_closed_port_is_a_temporary_failure() {
    SmtpServer server;
    {
        SmtpReceiver gone;
        server = plain(gone);
    }
    QCOMPARE(deliver(server).verdict, SmtpAnswer::TemporaryFailure);
}

void TestSmtp::an_address_with_a_line_end_never_becomes_a_command() {
    SmtpReceiver receiver;
    const SmtpServer server = plain(receiver);
    for (const QByteArray &bad : {QByteArray("a@b.example>\r\nRCPT TO:<x@y.example"), QByteArray("a@b.example\n"),
                                  QByteArray("a b@c.example")}) {
        QCOMPARE(sendMessage(server, bad, to, "x").verdict, SmtpAnswer::PermanentFailure);
        QCOMPARE(sendMessage(server, from, bad, "x").verdict, SmtpAnswer::PermanentFailure);
    }
    QVERIFY(receiver.commands().isEmpty());
}

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
