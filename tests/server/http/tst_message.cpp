#include "server/http/message.h"
#include <QTest>

using namespace gatelodge::http;

class MessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_form_is_decoded() {
        const auto form = Form::parse("name=Ada+L%C3%B8velace&empty=&flag&&x=a%3Db");
        QVERIFY(form);
        QCOMPARE(form->value(QLatin1StringView("name")), QStringLiteral("Ada Løvelace"));
        QVERIFY(form->has(QLatin1StringView("empty")) && form->has(QLatin1StringView("flag")));
        QVERIFY(!form->has(QLatin1StringView("none")));
        QCOMPARE(form->raw(QLatin1StringView("x")), QByteArray("a=b"));
        QCOMPARE(form->pairs().size(), 4);
        QVERIFY(Form::parse("")->pairs().isEmpty());
    }

    void a_form_with_two_readings_is_no_form_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("twice") << QByteArray("a=1&a=2");
        QTest::newRow("twice, encoded") << QByteArray("a=1&%61=2");
        QTest::newRow("half an escape") << QByteArray("a=%4");
        QTest::newRow("no escape") << QByteArray("a=%xy");
        QTest::newRow("not UTF-8") << QByteArray("a=%ff");
        QTest::newRow("overlong") << QByteArray("a=%c0%af");
        QTest::newRow("surrogate") << QByteArray("a=%ed%a0%80");
        QTest::newRow("cut off") << QByteArray("a=%c3");
        QTest::newRow("NUL") << QByteArray("a=%00");
        QTest::newRow("name not UTF-8") << QByteArray("%ff=a");
    }
    void a_form_with_two_readings_is_no_form() {
        QFETCH(QByteArray, body);
        QVERIFY(!Form::parse(body));
    }

    void cookies_are_found_by_their_whole_name_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("alone") << QByteArray("id=1") << QByteArray("1");
        QTest::newRow("among others") << QByteArray("a=b; id=1;c=d") << QByteArray("1");
        QTest::newRow("first counts") << QByteArray("id=1; id=2") << QByteArray("1");
        QTest::newRow("longer name") << QByteArray("idx=2; xid=3; id=1") << QByteArray("1");
        QTest::newRow("equals in value") << QByteArray("id=1=2") << QByteArray("1=2");
        QTest::newRow("absent") << QByteArray("a=b") << QByteArray();
        QTest::newRow("name only") << QByteArray("id") << QByteArray();
        QTest::newRow("empty") << QByteArray("id=") << QByteArray();
    }
    void cookies_are_found_by_their_whole_name() {
        QFETCH(QByteArray, header);
        Request request;
        request.headers = {{"host", "a"}, {"cookie", header}};
        QTEST(request.cookie("id"), "value");
    }

    void lines_of_one_header_are_joined() {
        Request request;
        request.headers = {{"x", "1"}, {"y", "2"}, {"x", "3"}};
        QCOMPARE(request.header("x"), QByteArray("1, 3"));
        QCOMPARE(request.header("y"), QByteArray("2"));
        QVERIFY(request.header("z").isNull());
    }

    void responses_say_what_they_are() {
        QCOMPARE(Response::html("x").headers.first().second, QByteArray("text/html; charset=utf-8"));
        QCOMPARE(Response::json("{}", 201).status, 201);
        const Response redirect = Response::redirect("/there").with("X", "y");
        QCOMPARE(redirect.status, 303);
        QVERIFY(redirect.has("location") && redirect.has("x") && !redirect.has("content-type"));
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
