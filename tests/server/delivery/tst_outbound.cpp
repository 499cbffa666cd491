// F10, Q5, Q6: the outgoing client against real receivers, good and bad.
#include "server/delivery/delivery_outcome.h"
#include "server/delivery/outbound.h"
#include "tests/support/receivers/http_receiver.h"
#include "tests/support/receivers/test_certificates.h"
#include <future>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::delivery;
using namespace gatelodge::test;
using namespace std::chrono_literals;

namespace {

OutboundRequest post(const QByteArray &url, const QByteArray &body = "{}") {
    OutboundRequest request;
    request.url = url;
    request.body = body;
    request.internalAllowed = true; // the receivers are on loopback
    request.deadline = 5s;
    return request;
}

std::future<OutboundAnswer> begin(Outbound &outbound, const OutboundRequest &request) {
    auto promise = std::make_shared<std::promise<OutboundAnswer>>();
    outbound.send(request, [promise](const OutboundAnswer &answer) { promise->set_value(answer); });
    return promise->get_future();
}

OutboundAnswer exchange(Outbound &outbound, const OutboundRequest &request) { return begin(outbound, request).get(); }

IpAddress address(const char *text) { return parseAddress(text).value(); }

} // namespace

class TestOutbound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_good_receiver_gets_the_request_and_is_heard();
    void nothing_but_200_counts_as_success_data();
    void nothing_but_200_counts_as_success();
    void a_bad_certificate_is_no_success_data();
    void a_bad_certificate_is_no_success();
    void old_tls_is_refused();
    void a_closed_port_is_a_failed_connection();
    void a_huge_answer_is_cut_and_still_counts();
    void inward_addresses_are_refused_unless_allowed();
    void a_rebinding_name_reaches_only_what_was_checked();
    void a_strict_request_never_rides_on_an_internal_connection();
    void a_silent_name_server_ends_at_the_deadline();
    void a_name_nobody_knows_is_a_failed_connection();
    void a_header_with_a_line_end_is_refused();
    void the_environment_has_no_proxy_for_us();
    void a_cancelled_request_is_answered_once();
    void destruction_answers_everything();
    void a_thousand_requests_fly_together();

private:
    TestCertificates m_certificates;
};

void TestOutbound::a_good_receiver_gets_the_request_and_is_heard() {
    HttpReceiver receiver({HttpScript::Answer, 200, "thanks", {"Retry-After: 7"}});
    Outbound outbound;
    OutboundRequest request = post(receiver.url(), "payload");
    request.headers = {{"X-pgauth-sig", "abc="}, {"Content-Type", "application/json"}};
    const OutboundAnswer answer = exchange(outbound, request);
    QCOMPARE(answer.outcome, OutboundAnswer::Answered);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "thanks");
    QCOMPARE(answer.contentType, "text/plain");
    QCOMPARE(answer.retryAfter, 7s);
    QVERIFY(answer.timings.connect > 0 && answer.timings.firstByte >= answer.timings.connect);
    QVERIFY(answer.timings.total >= answer.timings.firstByte);
    const HttpSeen seen = receiver.last();
    QVERIFY(seen.head.startsWith("POST /push HTTP/1.1"));
    QVERIFY(seen.head.contains("X-pgauth-sig: abc="));
    QVERIFY(seen.head.contains("Host: 127.0.0.1:"));
    QCOMPARE(seen.body, "payload");

    const OutboundAnswer second = exchange(outbound, request);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.timings.connect, 0);
    QCOMPARE(receiver.connections(), 1);
    request.method = OutboundRequest::Get;
    QCOMPARE(exchange(outbound, request).status, 200);
    QVERIFY(receiver.last().head.startsWith("GET /push HTTP/1.1"));
}

void TestOutbound::nothing_but_200_counts_as_success_data() {
    QTest::addColumn<HttpScript>("script");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("status");
    const QByteArray elsewhere = "Location: http://127.0.0.1:1/elsewhere";
    for (int status : {201, 204, 301, 302, 303, 307, 308, 400, 401, 404, 410, 429, 500, 503})
        QTest::addRow("%d", status) << HttpScript::ofStatus(status, {elsewhere, "Retry-After: 9"})
                                    << int(OutboundAnswer::Answered) << status;
    QTest::newRow("reset") << HttpScript::of(HttpScript::Reset) << int(OutboundAnswer::Broken) << 0;
    QTest::newRow("close") << HttpScript::of(HttpScript::Close) << int(OutboundAnswer::Broken) << 0;
    QTest::newRow("half an answer") << HttpScript::of(HttpScript::Half) << int(OutboundAnswer::Broken) << 0;
    QTest::newRow("babble") << HttpScript::of(HttpScript::Babble) << int(OutboundAnswer::Broken) << 0;
    QTest::newRow("endless head") << HttpScript::of(HttpScript::EndlessHead) << int(OutboundAnswer::Broken) << 0;
    QTest::newRow("drip") << HttpScript::of(HttpScript::Drip) << int(OutboundAnswer::TimedOut) << 0;
    QTest::newRow("hang") << HttpScript::of(HttpScript::Hang) << int(OutboundAnswer::TimedOut) << 0;
}

void TestOutbound::nothing_but_200_counts_as_success() {
    QFETCH(HttpScript, script);
    QFETCH(int, outcome);
    QFETCH(int, status);
    HttpReceiver receiver(script);
    Outbound outbound;
    OutboundRequest request = post(receiver.url());
    if (outcome == OutboundAnswer::TimedOut)
        request.deadline = 1500ms;
    const OutboundAnswer answer = exchange(outbound, request);
    QCOMPARE(int(answer.outcome), outcome);
    QCOMPARE(answer.status, status);
    QVERIFY(outcomeOf(answer, PushForm::Classic) != DeliveryOutcome::Delivered);
    QCOMPARE(receiver.requests(), 1); // no redirect is followed, no request repeated
    if (status == 410)
        QCOMPARE(outcomeOf(answer, PushForm::Classic), DeliveryOutcome::Pause);
    if (status == 429)
        QCOMPARE(answer.retryAfter, 9s);
    if (outcome == OutboundAnswer::TimedOut)
        QVERIFY2(answer.timings.total >= 1'400'000 && answer.timings.total < 4'000'000,
                 "the deadline is for everything");
}

void TestOutbound::a_bad_certificate_is_no_success_data() {
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("authorityKnown");
    QTest::addColumn<int>("outcome");
    const int fails = OutboundAnswer::TlsFailed;
    QTest::newRow("good") << m_certificates.good() << QByteArray("localhost") << true << int(OutboundAnswer::Answered);
    QTest::newRow("by address") << m_certificates.good() << QByteArray("127.0.0.1") << true
                                << int(OutboundAnswer::Answered);
    QTest::newRow("unknown authority") << m_certificates.good() << QByteArray("localhost") << false << fails;
    QTest::newRow("expired") << m_certificates.expired() << QByteArray("localhost") << true << fails;
    QTest::newRow("wrong host") << m_certificates.wrongHost() << QByteArray("localhost") << true << fails;
    QTest::newRow("wrong name for the pin") << m_certificates.good() << QByteArray("localhost.") << false << fails;
}

void TestOutbound::a_bad_certificate_is_no_success() {
    QFETCH(QSslConfiguration, server);
    QFETCH(QByteArray, host);
    QFETCH(bool, authorityKnown);
    QFETCH(int, outcome);
    HttpReceiver receiver(HttpScript{}, server);
    OutboundOptions options;
    options.resolve = [](const QByteArray &) { return QList{address("127.0.0.1")}; };
    Outbound outbound(std::move(options));
    OutboundRequest request = post(receiver.url(host));
    if (authorityKnown)
        request.authorities = m_certificates.authority();
    const OutboundAnswer answer = exchange(outbound, request);
    QVERIFY2(int(answer.outcome) == outcome, qPrintable(answer.detail));
    QCOMPARE(receiver.requests(), outcome == OutboundAnswer::Answered ? 1 : 0);
}

void TestOutbound::old_tls_is_refused() {
    QSslConfiguration old = m_certificates.good();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    HttpReceiver receiver(HttpScript{}, old);
    Outbound outbound;
    OutboundRequest request = post(receiver.url());
    request.authorities = m_certificates.authority();
    QCOMPARE(exchange(outbound, request).outcome, OutboundAnswer::TlsFailed);
}

void TestOutbound::a_closed_port_is_a_failed_connection() {
    QByteArray url;
    {
        HttpReceiver gone;
        url = gone.url();
    }
    Outbound outbound;
    QCOMPARE(exchange(outbound, post(url)).outcome, OutboundAnswer::ConnectFailed);
}

void TestOutbound::a_huge_answer_is_cut_and_still_counts() {
    HttpReceiver receiver({HttpScript::Answer, 200, QByteArray(8 << 20, 'x'), {}});
    Outbound outbound;
    const OutboundAnswer answer = exchange(outbound, post(receiver.url()));
    QCOMPARE(answer.outcome, OutboundAnswer::Answered);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 64 * 1024);
    QVERIFY(answer.truncated);
}

void TestOutbound::inward_addresses_are_refused_unless_allowed() {
    HttpReceiver receiver;
    Outbound outbound;
    for (const char *host : {"127.0.0.1", "localhost", "127.1", "[::ffff:127.0.0.1]"}) {
        OutboundRequest request = post(receiver.url(host));
        request.internalAllowed = false;
        QCOMPARE(exchange(outbound, request).outcome, OutboundAnswer::Refused);
    }
    QCOMPARE(receiver.connections(), 0);
    QCOMPARE(exchange(outbound, post(receiver.url("127.0.0.1"))).status, 200);
}

// The name shows a public address when it is checked and loopback to whoever asks again.
void TestOutbound::a_rebinding_name_reaches_only_what_was_checked() {
    HttpReceiver receiver;
    std::atomic<int> asked{0};
    OutboundOptions options;
    options.resolve = [&asked](const QByteArray &) { return QList{address(asked++ == 0 ? "240.0.0.1" : "127.0.0.1")}; };
    Outbound outbound(std::move(options));
    OutboundRequest request = post(receiver.url("rebind.example"));
    request.deadline = 500ms;
    const OutboundAnswer answer = exchange(outbound, request);
    QVERIFY(answer.outcome == OutboundAnswer::ConnectFailed || answer.outcome == OutboundAnswer::TimedOut);
    QCOMPARE(asked, 1);
    QCOMPARE(receiver.connections(), 0);

    request.internalAllowed = false; // now the name has turned inwards
    QCOMPARE(exchange(outbound, request).outcome, OutboundAnswer::Refused);
    QCOMPARE(receiver.connections(), 0);
}

void TestOutbound::a_strict_request_never_rides_on_an_internal_connection() {
    HttpReceiver receiver;
    std::atomic<bool> outwards{false};
    OutboundOptions options;
    options.resolve = [&outwards](const QByteArray &) {
        return QList{address(outwards ? "127.99.99.99" : "127.0.0.1")};
    };
    Outbound outbound(std::move(options));
    OutboundRequest request = post(receiver.url("shared.example"));
    QCOMPARE(exchange(outbound, request).status, 200); // leaves an idle connection to 127.0.0.1 behind
    outwards = true;                                   // stands for a public address: another pin
    QCOMPARE(exchange(outbound, request).outcome, OutboundAnswer::ConnectFailed);
    outwards = false;
    QCOMPARE(exchange(outbound, request).status, 200);
    QCOMPARE(receiver.connections(), 1); // and the idle one is found again by its own kind
}

void TestOutbound::a_silent_name_server_ends_at_the_deadline() {
    std::promise<void> answered;
    auto gate = answered.get_future().share();
    OutboundOptions options;
    options.namesAtOnce = 1;
    options.resolve = [gate](const QByteArray &) -> Result<QList<IpAddress>> {
        gate.wait();
        return QList{address("127.0.0.1")};
    };
    Outbound outbound(std::move(options));
    OutboundRequest request = post("http://silent.example/");
    request.deadline = 200ms;
    auto first = begin(outbound, request);
    auto second = begin(outbound, request);
    QCOMPARE(first.get().outcome, OutboundAnswer::TimedOut);
    QCOMPARE(second.get().outcome, OutboundAnswer::TimedOut);
    answered.set_value();
}

void TestOutbound::a_name_nobody_knows_is_a_failed_connection() {
    OutboundOptions options;
    options.resolve = [](const QByteArray &) -> Result<QList<IpAddress>> { return failure(Fault::Unavailable); };
    Outbound outbound(std::move(options));
    QCOMPARE(exchange(outbound, post("http://nobody.example/")).outcome, OutboundAnswer::ConnectFailed);
}

void TestOutbound::a_header_with_a_line_end_is_refused() {
    HttpReceiver receiver;
    Outbound outbound;
    for (const OutboundHeader &header :
         {OutboundHeader{"X-A", "b\r\nX-C: d"}, OutboundHeader{"X-A", "b\n"}, OutboundHeader{"X A", "b"},
          OutboundHeader{"X\r\nA", "b"}, OutboundHeader{"", "b"}, OutboundHeader{"X-A", QByteArray("\0", 1)}}) {
        OutboundRequest request = post(receiver.url());
        request.headers = {header};
        QCOMPARE(exchange(outbound, request).outcome, OutboundAnswer::Refused);
    }
    QCOMPARE(receiver.connections(), 0);
}

void TestOutbound::the_environment_has_no_proxy_for_us() {
    HttpReceiver proxy;
    HttpReceiver receiver;
    const QByteArray proxyUrl = "http://127.0.0.1:" + QByteArray::number(proxy.port());
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"})
        qputenv(name, proxyUrl);
    {
        Outbound outbound;
        QCOMPARE(exchange(outbound, post(receiver.url())).status, 200);
    }
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    QCOMPARE(proxy.connections(), 0);
    QCOMPARE(receiver.requests(), 1);
}

void TestOutbound::a_cancelled_request_is_answered_once() {
    HttpReceiver receiver(HttpScript::of(HttpScript::Hang));
    Outbound outbound;
    std::atomic<int> answers{0};
    std::promise<OutboundAnswer> answer;
    const auto ticket = outbound.send(post(receiver.url()), [&](const OutboundAnswer &given) {
        if (++answers == 1)
            answer.set_value(given);
    });
    QTRY_COMPARE(receiver.requests(), 1);
    outbound.cancel(ticket);
    outbound.cancel(ticket);
    QCOMPARE(answer.get_future().get().outcome, OutboundAnswer::Cancelled);
    HttpReceiver good;
    QCOMPARE(exchange(outbound, post(good.url())).status, 200); // a round trip through the loop
    QCOMPARE(answers, 1);
}

void TestOutbound::destruction_answers_everything() {
    HttpReceiver receiver(HttpScript::of(HttpScript::Hang));
    std::atomic<int> cancelled{0};
    {
        Outbound outbound;
        for (int i = 0; i < 50; ++i)
            outbound.send(post(receiver.url()), [&](const OutboundAnswer &answer) {
                cancelled += answer.outcome == OutboundAnswer::Cancelled;
            });
        QTRY_COMPARE(receiver.requests(), 50);
    }
    QCOMPARE(cancelled, 50);
}

void TestOutbound::a_thousand_requests_fly_together() {
    HttpReceiver hanging(HttpScript::of(HttpScript::Hang));
    HttpReceiver good;
    std::atomic<int> ended{0};
    {
        Outbound outbound;
        OutboundRequest request = post(hanging.url());
        request.deadline = 60s;
        for (int i = 0; i < 1000; ++i)
            outbound.send(request, [&](const OutboundAnswer &) { ++ended; });
        QTRY_COMPARE_WITH_TIMEOUT(hanging.requests(), 1000, 20'000);
        QCOMPARE(exchange(outbound, post(good.url())).status, 200);
        QCOMPARE(ended, 0);
    }
    QCOMPARE(ended, 1000);
}

QTEST_GUILESS_MAIN(TestOutbound)
#include "tst_outbound.moc"
