// What the house signs, everybody can verify with the public half; and the private half comes back from PKCS#8 alone.
#include "server/jose/jws.h"
#include "server/jose/signing_key.h"
#include "server/jose/thumbprint.h"
#include <QJsonDocument>
#include <QtTest>
#include <thread>

namespace gatelodge::tests {

using namespace Qt::StringLiterals;

namespace {

const QList<SigningAlgorithm> kAll{SigningAlgorithm::Rs256, SigningAlgorithm::Es256, SigningAlgorithm::EdDsa};

// OpenSSL makes RSA keys in a tenth of a second: one of each kind for all tests.
const jose::SigningKey &keyFor(SigningAlgorithm algorithm) {
    static const QList<jose::SigningKey> keys = [] {
        QList<jose::SigningKey> made;
        for (const SigningAlgorithm one : kAll)
            made << *jose::SigningKey::generate(one);
        return made;
    }();
    return keys[kAll.indexOf(algorithm)];
}

bool isSignedBy(const jose::SigningKey &key, const QByteArray &token) {
    const auto jws = jose::parseJws(token);
    const auto known = jose::JsonWebKey::read(key.publicJwk());
    return jws && known && known->id() == jws->keyId &&
           known->verifies(jws->algorithm, jws->signedPart, jws->signature);
}

} // namespace

class TestSigningKey : public QObject {
    Q_OBJECT

    static void everyAlgorithm() {
        QTest::addColumn<SigningAlgorithm>("algorithm");
        for (const SigningAlgorithm algorithm : kAll)
            QTest::newRow(algorithmName(algorithm).data()) << algorithm;
    }

private Q_SLOTS:
    void what_it_signs_is_verified_by_its_public_half_data() { everyAlgorithm(); }
    void what_it_signs_is_verified_by_its_public_half() {
        QFETCH(SigningAlgorithm, algorithm);
        const jose::SigningKey &key = keyFor(algorithm);
        const QByteArray token = *key.sign({{u"sub"_s, u"ada"_s}, {u"n"_s, 12}}, "JWT");
        const auto jws = jose::parseJws(token);
        QVERIFY2(jws, jws ? "" : qPrintable(jws.error().detail));
        QCOMPARE(jws->algorithm, QString(algorithmName(algorithm)));
        QCOMPARE(jws->keyId, key.id());
        QCOMPARE(jws->type, u"JWT"_s);
        QCOMPARE(jws->claims, (QJsonObject{{u"sub"_s, u"ada"_s}, {u"n"_s, 12}}));
        QVERIFY(isSignedBy(key, token));
        for (const SigningAlgorithm other : kAll)
            QCOMPARE(isSignedBy(keyFor(other), token), other == algorithm);
    }

    void a_changed_letter_is_noticed_data() { everyAlgorithm(); }
    void a_changed_letter_is_noticed() {
        QFETCH(SigningAlgorithm, algorithm);
        const QByteArray token = *keyFor(algorithm).sign({{u"sub"_s, u"ada"_s}}, "JWT");
        const auto known = jose::JsonWebKey::read(keyFor(algorithm).publicJwk());
        const auto jws = *jose::parseJws(token);
        for (qsizetype at = 0; at < jws.signedPart.size(); at += 5) {
            QByteArray other = jws.signedPart;
            other[at] = other[at] == 'A' ? 'B' : 'A';
            QVERIFY(!known->verifies(jws.algorithm, other, jws.signature));
        }
    }

    // r and s are numbers; one in 256 begins with a zero, and is as wide as all others all the same (RFC 7518 §3.4).
    void signatures_on_a_curve_have_one_width() {
        for (int i = 0; i < 600; ++i) {
            const QByteArray token = *keyFor(SigningAlgorithm::Es256).sign({{u"n"_s, i}}, "JWT");
            QCOMPARE(jose::parseJws(token)->signature.size(), 64);
            QVERIFY(isSignedBy(keyFor(SigningAlgorithm::Es256), token));
        }
    }
    void coordinates_have_one_width_too() {
        for (int i = 0; i < 600; ++i) {
            const QJsonObject jwk = jose::SigningKey::generate(SigningAlgorithm::Es256)->publicJwk();
            QCOMPARE(jwk["x"_L1].toString().size() + jwk["y"_L1].toString().size(), 2 * 43);
        }
    }

    void its_private_half_comes_back_data() { everyAlgorithm(); }
    void its_private_half_comes_back() {
        QFETCH(SigningAlgorithm, algorithm);
        const jose::SigningKey &key = keyFor(algorithm);
        const auto again = jose::SigningKey::fromPkcs8(algorithm, key.toPkcs8());
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(again->id(), key.id());
        QCOMPARE(again->publicJwk(), key.publicJwk());
        QVERIFY(isSignedBy(key, *again->sign({{u"sub"_s, u"ada"_s}}, "JWT")));
    }

    void what_is_no_such_key_is_misconfigured_data() {
        QTest::addColumn<SigningAlgorithm>("algorithm");
        QTest::addColumn<QByteArray>("der");
        for (const SigningAlgorithm algorithm : kAll) {
            const QByteArray name = algorithmName(algorithm).data();
            const QByteArray der = keyFor(algorithm).toPkcs8();
            QTest::addRow("%s: nothing", name.data()) << algorithm << QByteArray();
            QTest::addRow("%s: letters", name.data()) << algorithm << QByteArray(100, 'x');
            QTest::addRow("%s: cut", name.data()) << algorithm << der.chopped(5);
            QTest::addRow("%s: longer", name.data()) << algorithm << der + 'x';
            for (const SigningAlgorithm other : kAll) {
                if (other != algorithm)
                    QTest::addRow("%s for %s", algorithmName(other).data(), name.data())
                        << algorithm << keyFor(other).toPkcs8();
            }
        }
    }
    void what_is_no_such_key_is_misconfigured() {
        QFETCH(SigningAlgorithm, algorithm);
        QFETCH(QByteArray, der);
        const auto key = jose::SigningKey::fromPkcs8(algorithm, der);
        QVERIFY(!key);
        QCOMPARE(key.error().fault, Fault::Misconfigured);
    }

    void the_public_half_has_no_private_part_data() { everyAlgorithm(); }
    void the_public_half_has_no_private_part() {
        QFETCH(SigningAlgorithm, algorithm);
        const QJsonObject jwk = keyFor(algorithm).publicJwk();
        QStringList needed{u"alg"_s, u"kid"_s, u"kty"_s, u"use"_s};
        needed << (algorithm == SigningAlgorithm::Rs256   ? QStringList{u"e"_s, u"n"_s}
                   : algorithm == SigningAlgorithm::Es256 ? QStringList{u"crv"_s, u"x"_s, u"y"_s}
                                                          : QStringList{u"crv"_s, u"x"_s});
        needed.sort();
        QCOMPARE(jwk.keys(), needed);
        QCOMPARE(jwk["use"_L1].toString(), u"sig"_s);
        QCOMPARE(jwk["alg"_L1].toString(), QString(algorithmName(algorithm)));
        QCOMPARE(jwk["kid"_L1].toString(), jose::thumbprintOf(jwk));
    }

    void thumbprints_are_those_of_the_rfcs_data() {
        QTest::addColumn<QByteArray>("jwk");
        QTest::addColumn<QString>("thumbprint");
        QTest::newRow("RFC 7638 §3.1")
            << QByteArray(
                   R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"})")
            << u"NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_s;
        QTest::newRow("RFC 8037 A.3")
            << QByteArray(R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})")
            << u"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"_s;
        QTest::newRow("a shared secret has none") << QByteArray(R"({"kty":"oct","k":"AQAB"})") << QString();
    }
    void thumbprints_are_those_of_the_rfcs() {
        QFETCH(QByteArray, jwk);
        QFETCH(QString, thumbprint);
        QCOMPARE(jose::thumbprintOf(QJsonDocument::fromJson(jwk).object()), thumbprint);
    }

    // RFC 8037 A.1 gives the private key: signatures of Ed25519 are always the same, so it can be compared.
    void ed25519_signs_as_rfc_8037_does() {
        const QByteArray der = QByteArray::fromHex("302e020100300506032b657004220420") +
                               QByteArray::fromBase64("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
                                                      QByteArray::Base64UrlEncoding);
        const auto key = jose::SigningKey::fromPkcs8(SigningAlgorithm::EdDsa, der);
        QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
        QCOMPARE(key->id(), u"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"_s);
        QCOMPARE(key->publicJwk()["x"_L1].toString(), u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s);
        QCOMPARE(*key->sign({{u"a"_s, 1}}, "JWT"), *key->sign({{u"a"_s, 1}}, "JWT"));
    }

    void many_threads_sign_with_one_key_data() { everyAlgorithm(); }
    void many_threads_sign_with_one_key() {
        QFETCH(SigningAlgorithm, algorithm);
        std::atomic<int> good = 0;
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&good, algorithm] {
                for (int i = 0; i < 25; ++i)
                    good += isSignedBy(keyFor(algorithm), *keyFor(algorithm).sign({{u"n"_s, i}}, "JWT"));
            });
        threads.clear();
        QCOMPARE(good.load(), 100);
    }
};

} // namespace gatelodge::tests

Q_DECLARE_METATYPE(gatelodge::SigningAlgorithm)
QTEST_GUILESS_MAIN(gatelodge::tests::TestSigningKey)
#include "tst_signing_key.moc"
