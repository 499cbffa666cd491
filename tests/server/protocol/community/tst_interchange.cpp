// Both directions against an independent implementation (PG-03, PG-06, PG-21): see vectors.py.
#include "server/protocol/community/answer.h"
#include "server/protocol/community/search_answer.h"
#include "server/service/random_bytes.h"
#include "server/service/site_signature.h"
#include "tests/server/protocol/community/python_peer.h"
#include <QJsonArray>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::community;

class InterchangeTest : public QObject {
    Q_OBJECT
    PythonPeer m_python;

    static void everyKey() {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("size");
        for (const int size : {16, 24, 32})
            QTest::addRow("v2, %d bytes", size) << 2 << size;
        for (const int size : {32, 48, 64})
            QTest::addRow("v3, %d bytes", size) << 3 << size;
        QTest::newRow("v4") << 4 << 32;
    }
    static SiteKey randomKey() {
        QFETCH(int, version);
        QFETCH(int, size);
        return *SiteKey::fromBytes(FormatVersion(version), service::randomBytes(size));
    }
    static int rounds() { return qEnvironmentVariableIntValue("GATELODGE_LONG") != 0 ? 5000 : 60; }

    static AnswerPerson zoe() {
        return {QStringLiteral("zoe"),
                QStringLiteral("Zoë Ann"),
                QStringLiteral("O'Løve & Söhne=1+1"),
                QStringLiteral("zoe+club@example.org"),
                {QStringLiteral("z@b.example"), QStringLiteral("odd,comma@b.example"), QStringLiteral("a@b.example")}};
    }

private Q_SLOTS:
    void initTestCase() {
        const QString problem = m_python.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void python_opens_our_redirect_data() { everyKey(); }
    void python_opens_our_redirect() {
        const Sealer sealer(randomKey());
        const QByteArray text = answerText(1'234'567'890, encodePerson(zoe()), ReturnData::from("aB_.~$=-9", ""));
        const QByteArray url = answerUrl("https://site.example/auth_receive/", *sealer.seal(text));
        const QJsonObject reply =
            m_python.ask(QStringLiteral("open_url"), sealer.key(), {{QStringLiteral("url"), QString::fromLatin1(url)}});
        const QJsonObject expected{
            {QStringLiteral("t"), QStringLiteral("1234567890")},
            {QStringLiteral("u"), QStringLiteral("zoe")},
            {QStringLiteral("f"), zoe().firstName},
            {QStringLiteral("l"), zoe().lastName},
            {QStringLiteral("e"), zoe().email},
            {QStringLiteral("se"), QStringLiteral("a@b.example,odd,comma@b.example,z@b.example")},
            {QStringLiteral("d"), QStringLiteral("aB_.~$=-9")}};
        QCOMPARE(reply.value(QStringLiteral("fields")).toObject(), expected);
    }

    void we_open_pythons_redirect_data() { everyKey(); }
    void we_open_pythons_redirect() {
        const Sealer sealer(randomKey());
        const QJsonObject fields{{QStringLiteral("t"), QStringLiteral("1000")},
                                 {QStringLiteral("u"), QStringLiteral("zoe")},
                                 {QStringLiteral("f"), zoe().firstName},
                                 {QStringLiteral("l"), zoe().lastName},
                                 {QStringLiteral("e"), zoe().email},
                                 {QStringLiteral("se"), QString()},
                                 {QStringLiteral("su"), QStringLiteral("/wiki/?a=1&b=ü")}};
        const QJsonObject reply = m_python.ask(
            QStringLiteral("make_url"), sealer.key(),
            {{QStringLiteral("base"), QStringLiteral("https://site.example/r")}, {QStringLiteral("fields"), fields}});
        const QByteArray url = reply.value(QStringLiteral("url")).toString().toLatin1();
        const auto answer = openAnswer(sealer, url.mid(url.indexOf('?') + 1), 1005);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->epochSeconds, 1000);
        QCOMPARE(answer->person.firstName, zoe().firstName);
        QCOMPARE(answer->person.lastName, zoe().lastName);
        QCOMPARE(answer->person.email, zoe().email);
        QVERIFY(answer->person.secondaryEmails.isEmpty());
        QCOMPARE(answer->returnData.kind(), ReturnData::Kind::Path);
        QCOMPARE(answer->returnData.value(), QStringLiteral("/wiki/?a=1&b=ü").toUtf8());
    }

    void random_texts_cross_in_both_directions_data() { everyKey(); }
    void random_texts_cross_in_both_directions() {
        const Sealer sealer(randomKey());
        for (int i = 0; i < rounds(); ++i) {
            // JSON, because Python reads it as such; every length around the blocks comes up.
            const QByteArray plain =
                '"' + service::randomBytes(i).toHex().left(i + i % 2) + QByteArray(i % 17, 'x') + '"';
            const QJsonObject opened =
                m_python.ask(QStringLiteral("open_parts"), sealer.key(),
                             {{QStringLiteral("text"), QString::fromLatin1(joinedParts(*sealer.seal(plain)))}});
            QCOMPARE(opened.value(QStringLiteral("plain")).toString().toLatin1(), plain.toHex());

            const QJsonObject made = m_python.ask(QStringLiteral("make_parts"), sealer.key(),
                                                  {{QStringLiteral("plain"), QString::fromLatin1(plain.toHex())}});
            const auto sealed =
                sealedFromParts(sealer.version(), made.value(QStringLiteral("text")).toString().toLatin1());
            QVERIFY(sealed);
            QCOMPARE(sealer.open(*sealed).value_or(QByteArray()), plain);
        }
    }

    void python_reads_our_search_answer_data() { everyKey(); }
    void python_reads_our_search_answer() {
        const Sealer sealer(randomKey());
        const QByteArray parts = joinedParts(*sealer.seal(searchAnswerText({zoe(), {}})));
        const QJsonArray people =
            m_python
                .ask(QStringLiteral("open_parts"), sealer.key(), {{QStringLiteral("text"), QString::fromLatin1(parts)}})
                .value(QStringLiteral("json"))
                .toArray();
        QCOMPARE(people.size(), 2);
        const QJsonObject expected{
            {QStringLiteral("u"), QStringLiteral("zoe")},
            {QStringLiteral("f"), zoe().firstName},
            {QStringLiteral("l"), zoe().lastName},
            {QStringLiteral("e"), zoe().email},
            {QStringLiteral("se"), QJsonArray{QStringLiteral("a@b.example"), QStringLiteral("odd,comma@b.example"),
                                              QStringLiteral("z@b.example")}}};
        QCOMPARE(people.first().toObject(), expected);
        QCOMPARE(people.last().toObject().value(QStringLiteral("se")).toArray(), QJsonArray());
    }

    void python_refuses_a_changed_answer_data() {
        QTest::addColumn<int>("version");
        QTest::newRow("v3") << 3;
        QTest::newRow("v4") << 4;
    }
    void python_refuses_a_changed_answer() {
        QFETCH(int, version);
        const Sealer sealer(SiteKey::generate(FormatVersion(version)));
        Sealed sealed = *sealer.seal("[]");
        sealed.data[0] = char(sealed.data[0] ^ 1);
        const QJsonObject reply = m_python.ask(QStringLiteral("open_parts"), sealer.key(),
                                               {{QStringLiteral("text"), QString::fromLatin1(joinedParts(sealed))}});
        QVERIFY(reply.contains(QStringLiteral("error")));
    }

    void python_makes_the_same_signature_data() { everyKey(); }
    void python_makes_the_same_signature() {
        const SiteKey key = randomKey();
        for (const int size : {0, 1, 200, 5000}) {
            const QByteArray body = service::randomBytes(size);
            const QJsonObject reply = m_python.ask(QStringLiteral("sign"), key,
                                                   {{QStringLiteral("body"), QString::fromLatin1(body.toHex())}});
            QCOMPARE(service::signatureOf(key.bytes(), body),
                     reply.value(QStringLiteral("signature")).toString().toLatin1());
        }
    }
};

QTEST_GUILESS_MAIN(InterchangeTest)
#include "tst_interchange.moc"
