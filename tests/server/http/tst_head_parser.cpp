// The strict reading of heads, as a pure function (PROMISES F1).
#include "server/http/head_parser.h"
#include "tests/server/http/http_fixture.h"
#include <QRandomGenerator>
#include <QTest>

using namespace gatelodge::http;

class HeadParserTest : public QObject {
    Q_OBJECT

    static int parse(const QByteArray &text) {
        Head head;
        return parseHead(text, Limits(), head);
    }

    // What must hold for any accepted head, found the slow and plain way.
    static const char *flawOf(const QByteArray &text, const Head &head) {
        const QList<QByteArray> lines = QByteArray(text).replace("\r\n", "\1").split('\1');
        int hosts = 0, lengths = 0;
        for (const QByteArray &line : lines.mid(1)) {
            const QByteArray name = line.left(line.indexOf(':')).toLower();
            hosts += name.trimmed() == "host";
            lengths += name.trimmed() == "content-length";
            if (name.trimmed() == "transfer-encoding")
                return "transfer coding";
            if (name != name.trimmed() || name.isEmpty())
                return "name with spaces";
        }
        if (hosts != 1)
            return "not exactly one Host";
        if (lengths > 1 || (lengths == 0 && head.contentLength != 0))
            return "more than one framing";
        if (head.contentLength < 0 || head.contentLength > Limits().bodyBytes)
            return "length out of range";
        for (const QByteArray &line : lines)
            for (const char c : line)
                if ((uchar(c) < 32 && c != '\t') || c == 127)
                    return "control character";
        if (lines.first() != head.method.toByteArray() + ' ' + head.path.toByteArray() +
                                 (lines.first().contains('?') ? "?" : "") + head.query.toByteArray() +
                                 (lines.first().endsWith('0') ? " HTTP/1.0" : " HTTP/1.1"))
            return "request line read otherwise";
        return head.path.startsWith('/') ? nullptr : "path";
    }

private Q_SLOTS:
    void a_head_is_taken_apart() {
        const QByteArray text = "POST /a/b%20c?d=e&f HTTP/1.1\r\nHost: [::1]:80\r\nCookie: \t x=y \r\nEmpty:\r\n"
                                "Content-Length: 007\r\nExpect: 100-Continue";
        Head head;
        QCOMPARE(parseHead(text, Limits(), head), 0);
        QCOMPARE(head.method, "POST");
        QCOMPARE(head.path, "/a/b%20c");
        QCOMPARE(head.query, "d=e&f");
        QCOMPARE(head.fields.size(), size_t(5));
        QCOMPARE(head.fields[1].name, "Cookie");
        QCOMPARE(head.fields[1].value, "x=y");
        QCOMPARE(head.fields[2].value.size(), 0);
        QCOMPARE(head.contentLength, 7);
        QVERIFY(head.expectsContinue && !head.closes);
        QCOMPARE(parseHead("GET / HTTP/1.0\r\nHost: a", Limits(), head), 0);
        QVERIFY(head.closes && !head.expectsContinue && head.contentLength == 0 && head.fields.size() == 1);
    }

    void what_could_be_read_in_two_ways_is_refused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n";
        const auto row = [](const char *name, const QByteArray &text, int status) {
            QTest::newRow(name) << text << status;
        };
        row("nothing", "", 400);
        row("only a method", "GET", 400);
        row("no version", "GET /\r\nHost: a", 400);
        row("two spaces", "GET  / HTTP/1.1\r\nHost: a", 400);
        row("four words", "GET / x HTTP/1.1\r\nHost: a", 400);
        row("space first", " GET / HTTP/1.1\r\nHost: a", 400);
        row("tab", "GET\t/ HTTP/1.1\r\nHost: a", 400);
        row("unknown method", "BREW / HTTP/1.1\r\nHost: a", 501);
        row("method in lower case", "get / HTTP/1.1\r\nHost: a", 501);
        row("CONNECT", "CONNECT a:80 HTTP/1.1\r\nHost: a", 501);
        row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: a", 400);
        row("absolute", "GET http://a/ HTTP/1.1\r\nHost: a", 400);
        row("absolute with user", "GET http://u:p@b/ HTTP/1.1\r\nHost: a", 400);
        row("fragment", "GET /#x HTTP/1.1\r\nHost: a", 400);
        row("not ASCII", "GET /\xc3\xa9 HTTP/1.1\r\nHost: a", 400);
        row("DEL", "GET /\x7f HTTP/1.1\r\nHost: a", 400);
        row("half an escape", "GET /%4 HTTP/1.1\r\nHost: a", 400);
        row("no escape", "GET /%zz HTTP/1.1\r\nHost: a", 400);
        row("escaped NUL", "GET /%00 HTTP/1.1\r\nHost: a", 400);
        row("target too long", "GET /" + QByteArray(8192, 'x') + " HTTP/1.1\r\nHost: a", 414);
        row("HTTP/2", "GET / HTTP/2.0\r\nHost: a", 505);
        row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a", 505);
        row("no HTTP", "GET / FTP/1.1\r\nHost: a", 400);
        row("http", "GET / http/1.1\r\nHost: a", 400);
        row("no Host", "GET / HTTP/1.1\r\nX: y", 400);
        row("no Host in 1.0", "GET / HTTP/1.0", 400);
        row("empty Host", "GET / HTTP/1.1\r\nHost:", 400);
        row("two Hosts", get + "hOST: a", 400);
        row("Host with user", "GET / HTTP/1.1\r\nHost: u@a", 400);
        row("Host with path", "GET / HTTP/1.1\r\nHost: a/b", 400);
        row("Host list", "GET / HTTP/1.1\r\nHost: a, b", 400);
        row("chunked", get + "Transfer-Encoding: chunked", 501);
        row("identity", get + "transfer-encoding: identity", 501);
        row("length twice", get + "Content-Length: 1\r\nContent-Length: 1", 400);
        row("length list", get + "Content-Length: 1, 1", 400);
        row("length empty", get + "Content-Length:", 400);
        row("length negative", get + "Content-Length: -1", 400);
        row("length plus", get + "Content-Length: +1", 400);
        row("length hex", get + "Content-Length: 0x1", 400);
        row("length with space", get + "Content-Length: 1 1", 400);
        row("length overflows", get + "Content-Length: 18446744073709551616", 400);
        row("length too large", get + "Content-Length: 1048577", 413);
        row("other expectation", get + "Expect: miracles", 417);
        row("folded by space", get + " X: y", 400);
        row("folded by tab", get + "\tX: y", 400);
        row("space before colon", get + "X : y", 400);
        row("no colon", get + "X", 400);
        row("no name", get + ": y", 400);
        row("name not a token", get + "X(: y", 400);
        row("NUL in value", get + QByteArray("X: a\0b", 6), 400);
        row("CR in value", get + "X: a\rb", 400);
        row("LF in value", get + "X: a\nb", 400);
        row("escape in value", get + "X: a\x1b[1m", 400);
        row("too many headers", get + QByteArray("X: y\r\n").repeated(99) + "X: y", 431);
        row("too large", get + "X: " + QByteArray(16 * 1024, 'x'), 431);
    }
    void what_could_be_read_in_two_ways_is_refused() {
        QFETCH(QByteArray, text);
        QTEST(parse(text), "status");
    }

    void limits_are_met_exactly() {
        QCOMPARE(parse("GET /" + QByteArray(8191, 'x') + " HTTP/1.1\r\nHost: a"), 0);
        QCOMPARE(parse("GET / HTTP/1.1\r\nHost: a" + QByteArray("\r\nX: y").repeated(99)), 0);
        QCOMPARE(parse("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048576"), 0);
    }

    void the_end_of_a_head_is_found_however_it_arrives() {
        const QByteArray text = "GET / HTTP/1.1\r\nHost: a\r\n\r\nrest\n";
        for (qsizetype step = 1; step <= text.size(); ++step) {
            qsizetype from = 0;
            HeadScan scan;
            for (qsizetype size = step; scan.outcome == HeadScan::Incomplete; size = qMin(size + step, text.size()))
                scan = scanHead(QByteArrayView(text).first(size), from);
            QCOMPARE(scan.outcome, HeadScan::Complete);
            QCOMPARE(scan.size, 23);
        }
    }

    void a_bare_line_feed_is_noticed_at_once_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("first") << QByteArray("\n");
        QTest::newRow("after a line") << QByteArray("GET / HTTP/1.1\n");
        QTest::newRow("doubled") << QByteArray("GET / HTTP/1.1\r\n\n");
        QTest::newRow("empty line first") << QByteArray("\r\n");
    }
    void a_bare_line_feed_is_noticed_at_once() {
        QFETCH(QByteArray, text);
        qsizetype from = 0;
        QCOMPARE(scanHead(text, from).outcome, HeadScan::Malformed);
    }

    void no_mutation_is_accepted_with_a_flaw() {
        const QList<QByteArray> seeds = {
            "GET /account/auth/3/?d=abc HTTP/1.1\r\nHost: localhost:8080\r\nCookie: gatelodge=x",
            "POST /account/login/ HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\nConnection: close, x\r\nExpect: "
            "100-continue",
            "HEAD /%41?%zz HTTP/1.0\r\nHost: [::1]\r\nX-Long: y\r\nAccept: */*"};
        const QList<QByteArray> pieces = {"\r\n",
                                          "\n",
                                          "\r",
                                          ":",
                                          " ",
                                          "\t",
                                          QByteArray(1, '\0'),
                                          "Host: b\r\n",
                                          "Content-Length: 5\r\n",
                                          "Transfer-Encoding: chunked\r\n",
                                          "HTTP/1.1",
                                          "%",
                                          "GET ",
                                          "\x7f",
                                          "\xff",
                                          ",",
                                          "-",
                                          "0"};
        QRandomGenerator random(20240229);
        const int count = test::isLong() ? 200'000 : 5'000;
        int accepted = 0;
        Head head;
        for (int i = 0; i < count; ++i) {
            QByteArray text = seeds[random.bounded(seeds.size())];
            for (int changes = random.bounded(1, 4); changes > 0; --changes) {
                const qsizetype at = random.bounded(text.size());
                switch (random.bounded(5)) {
                case 0: text[at] = char(random.bounded(256)); break;
                case 1: text.remove(at, random.bounded(1, 9)); break;
                case 2: text.insert(at, text.mid(random.bounded(text.size()), random.bounded(1, 30))); break;
                default: text.insert(at, pieces[random.bounded(pieces.size())]); break;
                }
                if (text.isEmpty())
                    text = "x";
            }
            qsizetype from = 0;
            const HeadScan scan = scanHead(QByteArray(text + "\r\n\r\n"), from);
            if (scan.outcome != HeadScan::Complete)
                continue;
            text.truncate(scan.size);
            const int status = parseHead(text, Limits(), head);
            QVERIFY(status == 0 || (status >= 400 && status < 506));
            if (status != 0)
                continue;
            ++accepted;
            const char *flaw = flawOf(text, head);
            QVERIFY2(!flaw, QByteArray(QByteArray(flaw) + ": " + text.toPercentEncoding(" /:=")).constData());
        }
        QVERIFY2(accepted > count / 50, "the mutations are too wild to test anything");
    }
};

QTEST_GUILESS_MAIN(HeadParserTest)
#include "tst_head_parser.moc"
