#include "server/protocol/community/answer.h"
#include "server/protocol/community/form_encoding.h"
#include "server/protocol/community/search_answer.h"
#include "server/protocol/community/subscribe_body.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::community;

class AnswerTest : public QObject {
    Q_OBJECT

    static AnswerPerson ada() {
        return {QStringLiteral("ada"),
                QStringLiteral("Ada Zoë"),
                QStringLiteral("Løvelace"),
                QStringLiteral("ada+x@example.org"),
                {QStringLiteral("z@b.example"), QStringLiteral("a@b.example")}};
    }
    static const ReturnData nothing() { return ReturnData::from("", ""); }

private Q_SLOTS:
    void the_answer_is_this_byte_for_byte_data() {
        QTest::addColumn<QByteArray>("d");
        QTest::addColumn<QByteArray>("su");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("d") << QByteArray("aB$=~.-_") << QByteArray("/x") << QByteArray("&d=aB%24%3D~.-_");
        QTest::newRow("su") << QByteArray() << QByteArray("/x y/?a=1&b") << QByteArray("&su=%2Fx+y%2F%3Fa%3D1%26b");
    }
    void the_answer_is_this_byte_for_byte() {
        QFETCH(QByteArray, d);
        QFETCH(QByteArray, su);
        QFETCH(QByteArray, end);
        QCOMPARE(answerText(1'700'000'000, encodePerson(ada()), ReturnData::from(d, su)),
                 QByteArray("t=1700000000&u=ada&f=Ada+Zo%C3%AB&l=L%C3%B8velace&e=ada%2Bx%40example.org"
                            "&se=a%40b.example%2Cz%40b.example" +
                            end));
    }

    void se_stands_even_where_it_is_empty() {
        AnswerPerson person = ada();
        person.secondaryEmails.clear();
        QVERIFY(encodePerson(person).endsWith("&se="));
    }

    void the_url_carries_the_parts_in_order_data() {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("redirect");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray v2("i=AAE%3D&d=_-8%3D");
        const QByteArray v3("d=_-8%3D&n=AAE%3D&t=AgM%3D");
        QTest::newRow("v2") << 2 << QByteArray("https://s.example/r/") << QByteArray("https://s.example/r/?" + v2);
        QTest::newRow("v3") << 3 << QByteArray("https://s.example/r/") << QByteArray("https://s.example/r/?" + v3);
        QTest::newRow("v4") << 4 << QByteArray("https://s.example/r/") << QByteArray("https://s.example/r/?" + v3);
        QTest::newRow("own query") << 3 << QByteArray("https://s.example/?p=1")
                                   << QByteArray("https://s.example/?p=1&" + v3);
        QTest::newRow("own query, open end")
            << 3 << QByteArray("https://s.example/?p=1&") << QByteArray("https://s.example/?p=1&" + v3);
        QTest::newRow("bare question mark")
            << 3 << QByteArray("https://s.example/?") << QByteArray("https://s.example/?" + v3);
    }
    void the_url_carries_the_parts_in_order() {
        QFETCH(int, version);
        QFETCH(QByteArray, redirect);
        const Sealed sealed{FormatVersion(version), QByteArray("\0\1", 2), QByteArray("\xff\xef"), QByteArray("\2\3")};
        QTEST(answerUrl(redirect, sealed), "expected");
    }

    void an_answer_is_good_for_ten_seconds_data() {
        QTest::addColumn<qint64>("later");
        QTest::addColumn<bool>("good");
        QTest::newRow("at once") << qint64(0) << true;
        QTest::newRow("ten seconds") << qint64(10) << true;
        QTest::newRow("eleven seconds") << qint64(11) << false;
        QTest::newRow("our clock is behind") << qint64(-10) << true;
        QTest::newRow("from the future") << qint64(-11) << false;
    }
    void an_answer_is_good_for_ten_seconds() {
        QFETCH(qint64, later);
        const Sealer sealer(SiteKey::generate(FormatVersion::AesSiv));
        const QByteArray url =
            answerUrl("https://s.example/?p=1", *sealer.seal(answerText(1000, encodePerson(ada()), nothing())));
        const auto answer = openAnswer(sealer, url.mid(url.indexOf('?') + 1), 1000 + later);
        QTEST(bool(answer), "good");
        if (answer)
            QCOMPARE(answer->person.secondaryEmails,
                     (QStringList{QStringLiteral("a@b.example"), QStringLiteral("z@b.example")}));
        else
            QCOMPARE(answer.error().fault, Fault::Expired);
    }

    void what_is_no_answer_is_refused_data() {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("no form") << QByteArray("garbage");
        QTest::newRow("no time") << QByteArray("u=ada&se=");
        QTest::newRow("bad time") << QByteArray("t=soon&u=ada&se=");
        QTest::newRow("no name") << QByteArray("t=1&se=");
        QTest::newRow("no se") << QByteArray("t=1&u=ada");
        QTest::newRow("two names") << QByteArray("t=1&u=ada&u=root&se=");
        QTest::newRow("broken percent") << QByteArray("t=1&u=%4&se=");
        QTest::newRow("search answer") << searchAnswerText({ada()});
        QTest::newRow("search answer that wants to be one")
            << searchAnswerText({{QStringLiteral("x"), QStringLiteral("&t=1000&u=root&se=&"), {}, {}, {}}});
    }
    void what_is_no_answer_is_refused() {
        QFETCH(QByteArray, plain);
        const auto answer = parseAnswer(plain);
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, Fault::Invalid);
    }

    void a_query_without_an_answer_is_refused_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no tag") << QByteArray("d=AAAA&n=AAAA");
        QTest::newRow("unpadded") << QByteArray("d=AAA&n=AAAA&t=AAAA");
        QTest::newRow("standard alphabet") << QByteArray("d=%2F%2F%2F%2F&n=AAAA&t=AAAA");
        QTest::newRow("two d") << QByteArray("d=AAAA&d=AAAA&n=AAAA&t=AAAA");
    }
    void a_query_without_an_answer_is_refused() {
        QFETCH(QByteArray, query);
        QVERIFY(!sealedFromQuery(FormatVersion::AesSiv, query));
    }

    void no_search_answer_holds_a_form_sign_or_a_letter_beyond_ascii() {
        AnswerPerson person = ada();
        person.lastName = QStringLiteral("a=b&c=\"d\"\\ \u2028 😀");
        const QByteArray text =
            searchAnswerText({person}) +
            keysAnswerText({{QStringLiteral("ada"), QStringLiteral("ssh-ed25519 AAAA== ada@home\nssh-rsa BBBB=")}});
        QVERIFY(!text.contains('=') && !text.contains('&'));
        QVERIFY(text.contains("\\u003d") && text.contains("\\u0026"));
        QVERIFY(std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; }));
        const auto people = QJsonDocument::fromJson(searchAnswerText({person})).array();
        QCOMPARE(people[0].toObject().value(QStringLiteral("l")).toString(), person.lastName);
    }

    void keys_are_u_and_s() {
        const auto keys = QJsonDocument::fromJson(keysAnswerText({{QStringLiteral("ada"), QStringLiteral("k1\nk2")}}));
        QCOMPARE(keys.array(), (QJsonArray{QJsonObject{{QStringLiteral("u"), QStringLiteral("ada")},
                                                       {QStringLiteral("s"), QStringLiteral("k1\nk2")}}}));
        QCOMPARE(keysAnswerText({}), QByteArray("[]"));
    }

    void parts_of_another_version_are_refused() {
        const Sealer siv(SiteKey::generate(FormatVersion::AesSiv));
        const QByteArray parts = joinedParts(*siv.seal("[]"));
        QVERIFY(sealedFromParts(FormatVersion::AesSiv, parts));
        QVERIFY(!sealedFromParts(FormatVersion::AesCbc, parts));
        QVERIFY(!sealedFromParts(FormatVersion::AesSiv, QByteArray(parts + "&AAAA")));
        QVERIFY(!sealedFromParts(FormatVersion::AesSiv, QByteArray()));
    }

    void a_subscription_names_one_person() {
        QCOMPARE(subscribedName("{\"u\":\"ada\"}").value_or(QString()), QStringLiteral("ada"));
        for (const char *bad :
             {"", "{", "[]", "{}", "{\"u\":1}", "{\"u\":\"\"}", "{\"u\":null}", "ada", "{\"u\":\"a\"} x"})
            QVERIFY2(!subscribedName(bad), bad);
    }
};

QTEST_GUILESS_MAIN(AnswerTest)
#include "tst_answer.moc"
