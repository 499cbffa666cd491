// Keys and signatures against the examples of their RFCs.
#include "server/jose/json_web_key.h"
#include "tests/support/login/oidc_issuer/signing_key.h"
#include <QJsonDocument>
#include <QtTest>

namespace gatelodge::tests {

using namespace Qt::StringLiterals;
using jose::fromBase64Url;
using jose::JsonWebKey;

class TestJsonWebKey : public QObject {
    Q_OBJECT

    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

private Q_SLOTS:
    void the_examples_of_the_rfcs_verify_data() {
        QTest::addColumn<QByteArray>("jwk");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QByteArray>("token");
        const QByteArray joe =
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
        QTest::newRow("RFC 7515 A.2, RS256")
            << QByteArray(
                   R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"})")
            << u"RS256"_s
            << "eyJhbGciOiJSUzI1NiJ9." + joe +
                   ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
                   "O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
                   "nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-"
                   "eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_"
                   "IoypGlUPQGe77Rw";
        QTest::newRow("RFC 7515 A.3, ES256")
            << QByteArray(
                   R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})")
            << u"ES256"_s
            << "eyJhbGciOiJFUzI1NiJ9." + joe +
                   ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
        QTest::newRow("RFC 8037 A.4, EdDSA")
            << QByteArray(R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})")
            << u"EdDSA"_s
            << QByteArray("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-"
                          "09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
    }
    void the_examples_of_the_rfcs_verify() {
        QFETCH(QByteArray, jwk);
        QFETCH(QString, algorithm);
        QFETCH(QByteArray, token);
        const auto key = JsonWebKey::read(object(jwk));
        QVERIFY(key);
        const QByteArray message = token.left(token.lastIndexOf('.'));
        const QByteArray signature = *fromBase64Url(token.mid(message.size() + 1));
        QVERIFY(key->verifies(algorithm, message, signature));
        QVERIFY(!key->verifies(algorithm, message + 'x', signature));
        for (qsizetype i = 0; i < signature.size(); i += 7) {
            QByteArray other = signature;
            other[i] = char(other[i] ^ 1);
            QVERIFY(!key->verifies(algorithm, message, other));
        }
        QVERIFY(!key->verifies(algorithm, message, signature.chopped(1)));
        QVERIFY(!key->verifies(algorithm, message, {}));
        QVERIFY(!key->verifies(algorithm, message, QByteArray(signature.size(), '\0')));
    }

    void an_algorithm_is_verified_by_its_own_kind_of_key_only() {
        const QStringList algorithms{u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s,
                                     u"PS512"_s, u"ES256"_s, u"ES384"_s, u"EdDSA"_s, u"Ed25519"_s};
        const QList<SigningKey> keys{SigningKey::rsa(), SigningKey::curve("P-256"), SigningKey::curve("P-384"),
                                     SigningKey::ed25519()};
        const QByteArray fits = "0000001233"; // which key, by algorithm
        for (qsizetype a = 0; a < algorithms.size(); ++a) {
            const int own = fits[a] - '0';
            const QByteArray signature = keys[own].sign(algorithms[a], "message");
            for (int k = 0; k < keys.size(); ++k) {
                const auto key = JsonWebKey::read(keys[k].jwk(u"k"_s));
                QVERIFY(key);
                QCOMPARE(key->suits(algorithms[a]), k == own);
                QCOMPARE(key->verifies(algorithms[a], "message", signature), k == own);
            }
        }
    }

    void what_is_no_usable_key_is_none_data() {
        QTest::addColumn<QByteArray>("jwk");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("a shared secret") << QByteArray(R"({"kty":"oct","k":"AQAB"})");
        QTest::newRow("RSA without exponent") << QByteArray(R"({"kty":"RSA","n":"AQAB"})");
        QTest::newRow("RSA, exponent 1") << QByteArray(R"({"kty":"RSA","e":"AQ","n":")") +
                                                base64Url(QByteArray(256, '\xff')) + "\"}";
        QTest::newRow("RSA of a page") << QByteArray(R"({"kty":"RSA","e":"AQAB","n":")") +
                                              base64Url(QByteArray(4096, '\xff')) + "\"}";
        QTest::newRow("a point that is not on the curve") << QByteArray(
            R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"})");
        QTest::newRow("half a point") << QByteArray(
            R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"})");
        QTest::newRow("another curve") << QByteArray(R"({"kty":"EC","crv":"secp256k1","x":"AQAB","y":"AQAB"})");
        QTest::newRow("Ed25519, too short") << QByteArray(R"({"kty":"OKP","crv":"Ed25519","x":"AQAB"})");
        QTest::newRow("numbers for texts") << QByteArray(R"({"kty":1,"n":2,"e":3})");
    }
    void what_is_no_usable_key_is_none() {
        QFETCH(QByteArray, jwk);
        QVERIFY(!JsonWebKey::read(object(jwk)));
    }

    void a_short_rsa_key_is_none() { QVERIFY(!JsonWebKey::read(SigningKey::rsa(1024).jwk(u"k"_s))); }

    void base64url_is_strict_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("standard letters") << QByteArray("+/+/");
        QTest::newRow("padding") << QByteArray("YQ==");
        QTest::newRow("a blank") << QByteArray("YW Jj");
        QTest::newRow("a line end") << QByteArray("YWJj\n");
    }
    void base64url_is_strict() {
        QFETCH(QByteArray, text);
        QVERIFY(!fromBase64Url(text));
    }
};

} // namespace gatelodge::tests

QTEST_GUILESS_MAIN(gatelodge::tests::TestJsonWebKey)
#include "tst_json_web_key.moc"
