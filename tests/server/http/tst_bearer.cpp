// RFC 6750: how a bearer token is shown (§2.1), and how one that opens nothing is answered (§3, §3.1).
#include "server/http/bearer.h"
#include <QTest>

using namespace gatelodge;
using namespace gatelodge::http;

class BearerTest : public QObject {
    Q_OBJECT

    static Request asking(const QList<QByteArray> &lines, const QByteArray &query = {}) {
        Request request;
        request.query = query;
        for (const QByteArray &line : lines)
            request.headers.append({QByteArray("authorization"), line});
        return request;
    }
    static QByteArray headerOf(const Response &response, QByteArrayView name) {
        for (const auto &[known, value] : response.headers)
            if (known == name)
                return value;
        return {};
    }

private Q_SLOTS:
    void a_token_is_read_from_its_header_only_data() {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("token");
        const auto row = [](const char *name, QList<QByteArray> lines, Bearer::Kind kind, const QByteArray &token = {},
                            const QByteArray &query = {}) {
            QTest::newRow(name) << lines << query << int(kind) << token;
        };
        row("the example of the RFC", {"Bearer mF_9.B5f-4.1JqM"}, Bearer::Shown, "mF_9.B5f-4.1JqM");
        row("all characters there are", {"Bearer aZ09-._~+/=="}, Bearer::Shown, "aZ09-._~+/==");
        row("the scheme in small letters", {"bearer abc"}, Bearer::Shown, "abc");
        row("the scheme in capitals", {"BEARER abc"}, Bearer::Shown, "abc");
        row("several spaces", {"Bearer   abc"}, Bearer::Shown, "abc");
        row("no header", {}, Bearer::None);
        row("another scheme", {"Basic YWRhOng="}, Bearer::None);
        row("a scheme that begins alike", {"BearerX abc"}, Bearer::None);
        row("in the query alone", {}, Bearer::None, {}, "access_token=abc");
        row("no token", {"Bearer"}, Bearer::Malformed);
        row("an empty token", {"Bearer  "}, Bearer::Malformed);
        row("padding alone", {"Bearer =="}, Bearer::Malformed);
        row("padding within", {"Bearer a=b"}, Bearer::Malformed);
        row("two tokens", {"Bearer abc def"}, Bearer::Malformed);
        row("two headers", {"Bearer abc", "Bearer abc"}, Bearer::Malformed);
        row("a parameter", {"Bearer token=\"abc\""}, Bearer::Malformed);
        row("a letter beyond ASCII", {"Bearer \xc3\xa4"}, Bearer::Malformed);
        row("in the query as well", {"Bearer abc"}, Bearer::Malformed, {}, "access_token=abc");
    }
    void a_token_is_read_from_its_header_only() {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(QByteArray, query);
        QFETCH(int, kind);
        QFETCH(QByteArray, token);
        const Bearer bearer = Bearer::of(asking(lines, query));
        QCOMPARE(int(bearer.kind), kind);
        QCOMPARE(bearer.token, token);
    }

    void who_shows_nothing_is_told_what_to_show_and_no_error() {
        const Response answer = bearerChallenge(Bearer::None, "id.example.org");
        QCOMPARE(answer.status, 401);
        QCOMPARE(headerOf(answer, "WWW-Authenticate"), "Bearer realm=\"id.example.org\"");
        QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
    }

    void what_is_no_token_is_a_bad_request() {
        const Response answer = bearerChallenge(Bearer::Malformed, "id.example.org");
        QCOMPARE(answer.status, 400);
        QCOMPARE(headerOf(answer, "WWW-Authenticate"), "Bearer realm=\"id.example.org\", error=\"invalid_request\"");
    }

    void every_fault_has_its_answer_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("retry");
        const QByteArray realm = "Bearer realm=\"here\"", invalid = realm + ", error=\"invalid_token\"";
        const auto row = [](Fault fault, int status, const QByteArray &challenge = {}, const QByteArray &retry = {}) {
            QTest::addRow("%d", int(fault)) << int(fault) << status << challenge << retry;
        };
        row(Fault::NotFound, 401, invalid);
        row(Fault::Expired, 401, invalid);
        row(Fault::Denied, 401, invalid);
        row(Fault::Refused, 403, realm + ", error=\"insufficient_scope\", scope=\"people:read\"");
        row(Fault::Throttled, 429, {}, "42");
        row(Fault::Busy, 503, {}, "5");
        row(Fault::Unavailable, 503, {}, "5");
        for (const Fault fault :
             {Fault::Conflict, Fault::Duplicate, Fault::Invalid, Fault::Misconfigured, Fault::Internal})
            row(fault, 500);
    }
    void every_fault_has_its_answer() {
        QFETCH(int, fault);
        QFETCH(int, status);
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, retry);
        const Response answer = bearerRefusal({Fault(fault), QStringLiteral("42"), {}}, "here", "people:read");
        QCOMPARE(answer.status, status);
        QCOMPARE(headerOf(answer, "WWW-Authenticate"), challenge);
        QCOMPARE(headerOf(answer, "Retry-After"), retry);
        QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
        QVERIFY(!answer.body.contains("42")); // details are for logs
    }
};

QTEST_GUILESS_MAIN(BearerTest)
#include "tst_bearer.moc"
