// F13: messages on the wire, judged by another implementation (Python's email module).
#include "server/mail/encoding.h"
#include "server/mail/message.h"
#include <QTimeZone>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::mail;

class TestMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void another_reader_finds_the_same_words_data();
    void another_reader_finds_the_same_words();
    void the_wire_is_narrow_ascii();
    void hostile_names_and_subjects_add_no_header_data();
    void hostile_names_and_subjects_add_no_header();
    void hostile_addresses_are_refused_data();
    void hostile_addresses_are_refused();
    void domains_become_punycode();
    void quoted_printable_survives_every_length();
    void message_ids_differ();
    void hostile_message_ids_and_languages_are_refused();

private:
    QJsonObject readByPython(const QByteArray &bytes) const;
};

namespace {

Message sample() {
    return {{QStringLiteral("Riverside Sailing Club"), QStringLiteral("account@riverside.example")},
            {QStringLiteral("Mara"), QStringLiteral("mara@lindqvist.example")},
            QStringLiteral("Set a new password"),
            QStringLiteral("Hello Mara,\n\n.dots lead\nend with space \n-- \nfoot\n"),
            QStringLiteral("<p>Hello = Mara</p>\n"),
            QStringLiteral("en"),
            QDateTime(QDate(2026, 11, 21), QTime(14, 5, 9), QTimeZone::utc()),
            "abc.def@riverside.example"};
}

constexpr auto reader = R"(
import sys, json, email, email.policy
from email.header import decode_header, make_header
from email.utils import parseaddr
raw = sys.stdin.buffer.read()
m = email.message_from_bytes(raw, policy=email.policy.default)
old = email.message_from_bytes(raw)
body = lambda kind: m.get_body((kind,)).get_content().replace(chr(13), '')
# the older parser for names: the newer one puts spaces between encoded words there (RFC 2047 section 6.2 says not to)
def a(h):
  name, address = parseaddr(old[h].replace(chr(13)+chr(10), ''))
  return [[str(make_header(decode_header(name))), address]]
print(json.dumps({"names": [k for k, v in m.items()], "subject": m["Subject"], "from": a("From"), "to": a("To"),
  "text": body("plain"), "html": body("html"), "date": m["Date"].datetime.isoformat(), "id": m["Message-ID"],
  "types": [p.get_content_type() for p in m.walk()], "defects": [str(d) for p in m.walk() for d in p.defects]
  + [str(d) for v in m.values() for d in v.defects]}))
)";

QStringList expectedNames() {
    return {QStringLiteral("Date"),           QStringLiteral("From"),         QStringLiteral("To"),
            QStringLiteral("Subject"),        QStringLiteral("Message-ID"),   QStringLiteral("Content-Language"),
            QStringLiteral("Auto-Submitted"), QStringLiteral("MIME-Version"), QStringLiteral("Content-Type")};
}

QString flat(QString text) {
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.simplified();
}

} // namespace

QJsonObject TestMessage::readByPython(const QByteArray &bytes) const {
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromLatin1(reader)});
    python.write(bytes);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void TestMessage::another_reader_finds_the_same_words_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("ascii") << QStringLiteral("plain words");
    QTest::newRow("accents") << QStringLiteral("Définir un nouveau mot de passe, s’il vous plaît – déjà vu");
    QTest::newRow("long ascii") << QStringLiteral("many words ").repeated(30).trimmed();
    QTest::newRow("long accents") << QStringLiteral("été ").repeated(60).trimmed();
    QTest::newRow("one long word") << QString(300, u'x');
    QTest::newRow("beyond the BMP") << QStringLiteral("😀👩‍🚀").repeated(30);
    QTest::newRow("right to left") << QStringLiteral("שלום עולם مرحبا بالعالم");
    QTest::newRow("looks encoded") << QStringLiteral("=?UTF-8?B?SGk=?= there");
    QTest::newRow("specials") << QStringLiteral(R"(a "quoted", <name>; (of) [a] \ boat: @home)");
}

void TestMessage::another_reader_finds_the_same_words() {
    QFETCH(QString, words);
    Message message = sample();
    message.subject = words;
    message.from.name = words;
    message.to.name = words;
    message.text = words + QStringLiteral("\n") + message.text;
    message.html = words + QStringLiteral("\n") + message.html;
    const auto bytes = composeMessage(message);
    QVERIFY(bytes);
    const QJsonObject seen = readByPython(*bytes);
    QCOMPARE(seen[QStringLiteral("defects")].toArray(), QJsonArray());
    QCOMPARE(seen[QStringLiteral("subject")].toString(), words);
    const QJsonArray from{QJsonArray{words, message.from.address}};
    QCOMPARE(seen[QStringLiteral("from")].toArray(), from);
    const QJsonArray to{QJsonArray{words, message.to.address}};
    QCOMPARE(seen[QStringLiteral("to")].toArray(), to);
    QCOMPARE(seen[QStringLiteral("text")].toString(), message.text);
    QCOMPARE(seen[QStringLiteral("html")].toString(), message.html);
    QCOMPARE(seen[QStringLiteral("date")].toString(), QStringLiteral("2026-11-21T14:05:09+00:00"));
    QCOMPARE(seen[QStringLiteral("id")].toString(), QStringLiteral("<abc.def@riverside.example>"));
    const QJsonArray types{QStringLiteral("multipart/alternative"), QStringLiteral("text/plain"),
                           QStringLiteral("text/html")};
    QCOMPARE(seen[QStringLiteral("types")].toArray(), types);
    QCOMPARE(seen[QStringLiteral("names")].toVariant().toStringList(), expectedNames());
}

void TestMessage::the_wire_is_narrow_ascii() {
    Message message = sample();
    message.subject = QStringLiteral("été 😀 ").repeated(40);
    message.to.name = QStringLiteral("Ünïcödé ").repeated(20);
    message.text = QStringLiteral("ü").repeated(500) + QStringLiteral("\n\t \n") + QString(500, u'.');
    const QByteArray bytes = composeMessage(message).value();
    QVERIFY(bytes.endsWith("\r\n"));
    QVERIFY(bytes.contains("Auto-Submitted: auto-generated\r\n"));
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    QCOMPARE(bytes.count('\r'), bytes.count("\r\n"));
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY2(line.trimmed().size() <= 76, line.constData());
        QVERIFY(!line.startsWith('.'));
        QVERIFY(std::all_of(line.begin(), line.end(),
                            [](char c) { return c == '\r' || c == '\t' || (c >= ' ' && c <= '~'); }));
    }
}

void TestMessage::hostile_names_and_subjects_add_no_header_data() {
    QTest::addColumn<QString>("words");
    const QStringList ends{QStringLiteral("\r\n"),     QStringLiteral("\n"),     QStringLiteral("\r"),
                           QStringLiteral("\r\n\r\n"), QStringLiteral("\n\n"),   QStringLiteral("\x0b"),
                           QStringLiteral("\f"),       QStringLiteral("\u0085"), QStringLiteral("\u2028"),
                           QStringLiteral("\u2029"),   QStringLiteral("\r\n "),  QString(QChar(0))};
    const QStringList attacks{QStringLiteral("Bcc: all@victims.example"), QStringLiteral("Subject: other"),
                              QStringLiteral("Content-Type: text/html"), QStringLiteral(".\r\nMAIL FROM:<x@y.example>"),
                              QStringLiteral("--=_gatelodge_part")};
    for (const QString &end : ends) {
        for (const QString &attack : attacks)
            QTest::addRow("%s then %s", end.toUtf8().toPercentEncoding().constData(), qPrintable(attack))
                << QString(QStringLiteral("Mara") + end + attack);
    }
}

void TestMessage::hostile_names_and_subjects_add_no_header() {
    QFETCH(QString, words);
    Message message = sample();
    message.subject = message.from.name = message.to.name = words;
    message.text = message.html = words;
    const QByteArray bytes = composeMessage(message).value();
    QStringList names;
    for (const QByteArray &line : bytes.first(bytes.indexOf("\r\n\r\n")).split('\n')) {
        if (!line.startsWith(' '))
            names.append(QString::fromLatin1(line.first(line.indexOf(':'))));
    }
    QCOMPARE(names, expectedNames());
    QCOMPARE(bytes.count("\r\n--=_gatelodge_part"), 3);
    // Encoded words would carry a line end safely over the wire, and into the reader: it must be gone before.
    QCOMPARE(headerText(words, 9), headerText(flat(words), 9));
    QCOMPARE(displayName(words, 4), displayName(flat(words), 4));
}

void TestMessage::hostile_addresses_are_refused_data() {
    QTest::addColumn<QString>("address");
    const QStringList hostile{
        QStringLiteral(""),
        QStringLiteral("@"),
        QStringLiteral("a@"),
        QStringLiteral("@b.example"),
        QStringLiteral("a b@c.example"),
        QStringLiteral("a@b c.example"),
        QStringLiteral("a@b.example\r\nBcc: x@y.example"),
        QStringLiteral("a@b.example\n"),
        QStringLiteral("a\r\n@b.example"),
        QStringLiteral("a@b.example>\r\nRCPT TO:<x@y.example"),
        QStringLiteral("a@b.example, x@y.example"),
        QStringLiteral("a@b.example;x@y.example"),
        QStringLiteral("<a@b.example>"),
        QStringLiteral("Mara <a@b.example>"),
        QStringLiteral("\"a b\"@c.example"),
        QStringLiteral("a@b@c.example"),
        QStringLiteral(".a@b.example"),
        QStringLiteral("a.@b.example"),
        QStringLiteral("a..b@c.example"),
        QStringLiteral("a@.example"),
        QStringLiteral("a@b..example"),
        QStringLiteral("a@[127.0.0.1]"),
        QStringLiteral("a(comment)@b.example"),
        QStringLiteral("ä@b.example"),
        QStringLiteral("a@b.example\u2028"),
        QString(QStringLiteral("a@b.example") + QChar(0)),
        QString(QString(65, u'a') + QStringLiteral("@b.example")),
        QString(QStringLiteral("a@") + QStringLiteral("label.").repeated(50) + QStringLiteral("example")),
    };
    for (const QString &address : hostile)
        QTest::addRow("%s", address.left(60).toUtf8().toPercentEncoding(" @<>").constData()) << address;
}

void TestMessage::hostile_addresses_are_refused() {
    QFETCH(QString, address);
    const auto wire = wireAddress(address);
    QVERIFY2(!wire, wire ? wire->constData() : "");
    Message message = sample();
    message.to.address = address;
    QCOMPARE(composeMessage(message).error().fault, Fault::Invalid);
    message = sample();
    message.from.address = address;
    QCOMPARE(composeMessage(message).error().fault, Fault::Invalid);
}

void TestMessage::domains_become_punycode() {
    QCOMPARE(wireAddress(QStringLiteral("post@bücher.example")).value(), "post@xn--bcher-kva.example");
    QCOMPARE(wireAddress(QStringLiteral("a+b_c'd@localhost")).value(), "a+b_c'd@localhost");
}

void TestMessage::quoted_printable_survives_every_length() {
    // Every length around the soft line break, with a dot, an equals sign or a letter where it falls.
    for (int length = 60; length < 240; ++length) {
        for (const QString &mark :
             {QStringLiteral("."), QStringLiteral("="), QStringLiteral("ü"), QStringLiteral(" ")}) {
            const QString text = QString(length, u'a') + mark + QStringLiteral("b");
            const QByteArray encoded = quotedPrintable(text);
            QByteArray decoded = encoded;
            decoded.replace("=\r\n", "");
            QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(decoded, '=')), text + QStringLiteral("\r\n"));
            for (const QByteArray &line : encoded.split('\n'))
                QVERIFY(line.trimmed().size() <= 76 && !line.startsWith('.') && !line.endsWith(" \r"));
        }
    }
}

void TestMessage::message_ids_differ() {
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(newMessageId(QStringLiteral("a@b.example")));
    QCOMPARE(seen.size(), 1000);
    QVERIFY(seen.begin()->endsWith("@b.example"));
}

void TestMessage::hostile_message_ids_and_languages_are_refused() {
    for (const QByteArray &id :
         {QByteArray(), QByteArray("a\r\nBcc: x@y.example"), QByteArray("a>b"), QByteArray("a b")}) {
        Message message = sample();
        message.messageId = id;
        QVERIFY(!composeMessage(message));
    }
    Message message = sample();
    message.language = QStringLiteral("en\r\nBcc: x@y.example");
    QVERIFY(!composeMessage(message));
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
