// Signed texts are read strictly: whatever is not one plain, asymmetric JWS is none.
#include "server/jose/jws.h"
#include "tests/support/login/oidc_issuer/signing_key.h"
#include <QJsonDocument>
#include <QtTest>

namespace gatelodge::tests {

using namespace Qt::StringLiterals;
using jose::Jws;
using jose::parseJws;

namespace {

QByteArray withHeader(const QByteArray &header, const QByteArray &payload = R"({"sub":"ada"})",
                      const QByteArray &signature = "signed") {
    return base64Url(header) + '.' + base64Url(payload) + '.' + base64Url(signature);
}

} // namespace

class TestJws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_stands_in_it_is_read() {
        const auto jws = parseJws(withHeader(R"({"alg":"ES256","kid":"k1","typ":"at+jwt"})"));
        QVERIFY2(jws, jws ? "" : qPrintable(jws.error().detail));
        QCOMPARE(jws->algorithm, u"ES256"_s);
        QCOMPARE(jws->keyId, u"k1"_s);
        QCOMPARE(jws->type, u"at+jwt"_s);
        QCOMPARE(jws->claims["sub"_L1].toString(), u"ada"_s);
        QCOMPARE(jws->signature, QByteArray("signed"));
    }

    void without_kid_and_typ_both_are_empty() {
        const auto jws = parseJws(withHeader(R"({"alg":"RS256","kid":7,"typ":null})"));
        QVERIFY(jws);
        QVERIFY(jws->keyId.isEmpty() && jws->type.isEmpty());
    }

    void the_signed_part_is_what_came_byte_for_byte() {
        const QByteArray compact = withHeader("{\"alg\" :\r\n \"RS256\"}", "{\"b\":1,\"a\":2}");
        QCOMPARE(parseJws(compact)->signedPart, compact.left(compact.lastIndexOf('.')));
    }

    void whatever_else_is_invalid_data() {
        QTest::addColumn<QByteArray>("compact");
        QTest::addColumn<QString>("why");
        const QByteArray good = withHeader(R"({"alg":"ES256"})");
        const auto row = [](const char *name, const QByteArray &compact, const QString &why) {
            QTest::newRow(name) << compact << why;
        };
        row("nothing", "", u"three parts"_s);
        row("two parts", good.left(good.lastIndexOf('.')), u"three parts"_s);
        row("four parts", good + ".x", u"three parts"_s);
        row("encrypted", "a.b.c.d.e", u"encrypted"_s);
        row("JSON serialization", R"({"payload":"e30","signatures":[]})", u"three parts"_s);
        row("a header that is no base64url", "{}.e30.YQ", u"header"_s);
        row("a header that is no JSON", "YWRh.e30.YQ", u"header"_s);
        row("a header that is a list", base64Url("[]") + ".e30.YQ", u"header"_s);
        row("padding", base64Url(R"({"alg":"ES256"})") + "=.e30.YQ", u"header"_s);
        row("a blank in it", base64Url(R"({"alg":"ES256"})") + " .e30.YQ", u"header"_s);
        row("a line end behind it", good + "\n", u"signature"_s);
        row("a payload that is no JSON", base64Url(R"({"alg":"ES256"})") + ".YWRh.YQ", u"payload"_s);
        row("a payload that is a text", withHeader(R"({"alg":"ES256"})", "\"ada\""), u"payload"_s);
        row("no signature", withHeader(R"({"alg":"ES256"})", "{}", ""), u"signature"_s);
        row("no algorithm", withHeader("{}"), u"(alg)"_s);
        row("none", withHeader(R"({"alg":"none"})"), u"“none”"_s);
        row("none without a signature", withHeader(R"({"alg":"none"})", "{}", ""), u"“none”"_s);
        row("NONE", withHeader(R"({"alg":"NONE"})"), u"(alg)"_s);
        row("a keyed hash", withHeader(R"({"alg":"HS256"})"), u"“HS256”"_s);
        row("a list of algorithms", withHeader(R"({"alg":["ES256"]})"), u"(alg)"_s);
        row("an algorithm nobody knows", withHeader("{\"alg\":\"" + QByteArray(200, 'x') + "\"}"), u"“xxx"_s);
        row("what must be understood", withHeader(R"({"alg":"ES256","crit":["exp"],"exp":1})"), u"(crit)"_s);
        row("an empty crit", withHeader(R"({"alg":"ES256","crit":[]})"), u"(crit)"_s);
        row("a payload as it is", withHeader(R"({"alg":"ES256","b64":false})"), u"(b64)"_s);
        row("b64 as usual", withHeader(R"({"alg":"ES256","b64":true})"), u"(b64)"_s);
        row("65 KiB", withHeader(R"({"alg":"ES256"})", "{\"a\":\"" + QByteArray(65 * 1024, 'a') + "\"}"), u"64 KiB"_s);
        row("only points", QByteArray(60'000, '.'), u"three parts"_s);
    }
    void whatever_else_is_invalid() {
        QFETCH(QByteArray, compact);
        QFETCH(QString, why);
        const auto jws = parseJws(compact);
        QVERIFY(!jws);
        QCOMPARE(jws.error().fault, Fault::Invalid);
        QVERIFY2(jws.error().detail.contains(why), qPrintable(jws.error().detail));
        QVERIFY(jws.error().detail.size() < 120); // a stranger's words don't fill the log
    }

    void exactly_64_KiB_are_read() {
        const QByteArray frame = withHeader(R"({"alg":"ES256"})", {}, {});
        const QByteArray head = frame.left(frame.indexOf('.') + 1);
        // What is left for the payload and a signature of two letters, four letters for three bytes.
        const qsizetype letters = 64 * 1024 - head.size() - 3;
        QByteArray payload = "{\"a\":\"" + QByteArray(letters * 3 / 4 - 8, 'a') + "\"}";
        QByteArray compact = head + base64Url(payload) + ".YQ";
        compact += QByteArray(64 * 1024 - compact.size(), 'A'); // a longer signature
        QCOMPARE(compact.size(), 64 * 1024);
        QVERIFY(parseJws(compact));
        const auto longer = parseJws(compact + 'A');
        QVERIFY(!longer && longer.error().detail.contains(u"64 KiB"_s));
    }

    void a_public_key_is_never_taken_for_a_shared_one() {
        const SigningKey key = SigningKey::rsa();
        const QByteArray token =
            tokenKeyedWith(key.publicPem(), {{u"alg"_s, u"HS256"_s}, {u"kid"_s, u"k"_s}}, {{u"sub"_s, u"ada"_s}});
        QVERIFY(!parseJws(token));
        const auto known = jose::JsonWebKey::read(key.jwk(u"k"_s));
        QVERIFY(known);
        for (const QString &algorithm : {u"HS256"_s, u"none"_s, u""_s})
            QVERIFY(!known->verifies(algorithm, "message", "signature"));
    }
};

} // namespace gatelodge::tests

QTEST_GUILESS_MAIN(gatelodge::tests::TestJws)
#include "tst_jws.moc"
