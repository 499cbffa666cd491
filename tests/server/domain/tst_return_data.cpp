#include "server/domain/return_data.h"
#include <QtTest>

using gatelodge::ReturnData;
Q_DECLARE_METATYPE(ReturnData::Kind)

class ReturnDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_comes_back_is_the_whole_value_or_nothing_data() {
        QTest::addColumn<QByteArray>("d");
        QTest::addColumn<QByteArray>("su");
        QTest::addColumn<ReturnData::Kind>("kind");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *d, const char *su, ReturnData::Kind kind, const char *value) {
            QTest::newRow(name) << QByteArray(d) << QByteArray(su) << kind << QByteArray(value);
        };
        using Kind = ReturnData::Kind;
        row("nothing", "", "", Kind::Nothing, "");
        row("every allowed kind", "AZaz09_.~$=-", "", Kind::Opaque, "AZaz09_.~$=-");
        row("plus drops it", "abc+def", "", Kind::Nothing, "");
        row("slash drops it", "abc/def", "", Kind::Nothing, "");
        row("percent drops it", "abc%2F", "", Kind::Nothing, "");
        row("blank drops it", "abc def", "", Kind::Nothing, "");
        row("ampersand drops it", "abc&u=root", "", Kind::Nothing, "");
        row("beyond ascii drops it", "abc\xc3\xa9", "", Kind::Nothing, "");
        row("newline drops it", "abc\n", "", Kind::Nothing, "");
        row("path", "", "/wiki/?page=1", Kind::Path, "/wiki/?page=1");
        row("d before path", "abc", "/wiki/", Kind::Opaque, "abc");
        row("bad d leaves the path", "a+b", "/wiki/", Kind::Path, "/wiki/");
        row("path without slash", "", "wiki/", Kind::Nothing, "");
        row("another host", "", "//evil.example/", Kind::Nothing, "");
        row("another host, backslash", "", "/\\evil.example/", Kind::Nothing, "");
        row("whole url", "", "https://evil.example/", Kind::Nothing, "");
        row("control character", "", "/wiki\r\nSet-Cookie: a=b", Kind::Nothing, "");
        QTest::newRow("nul drops it") << QByteArray("ab\0c", 4) << QByteArray() << Kind::Nothing << QByteArray();
    }
    void what_comes_back_is_the_whole_value_or_nothing() {
        QFETCH(QByteArray, d);
        QFETCH(QByteArray, su);
        const ReturnData data = ReturnData::from(d, su);
        QTEST(data.kind(), "kind");
        QTEST(data.value(), "value");
    }
};

QTEST_GUILESS_MAIN(ReturnDataTest)
#include "tst_return_data.moc"
