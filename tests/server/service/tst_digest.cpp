#include "server/service/digest.h"
#include "server/service/random_bytes.h"
#include "server/service/token.h"
#include <array>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSet>
#include <QtTest>

using namespace gatelodge::service;

class DigestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void published_vectors_hold() {
        QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        // RFC 4231, test case 2
        QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
        QCOMPARE(hmacSha512("Jefe", "what do ya want for nothing?").toHex(),
                 QByteArray("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                            "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"));
    }

    void random_messages_give_what_qt_computes() {
        for (int size = 0; size < 300; size += 7) {
            const QByteArray key = randomBytes(size % 150);
            const QByteArray message = randomBytes(size);
            QCOMPARE(sha256(message), QCryptographicHash::hash(message, QCryptographicHash::Sha256));
            QCOMPARE(hmacSha512(key, message),
                     QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha512));
        }
    }

    void comparison_sees_every_difference() {
        QVERIFY(equalInConstantTime("", ""));
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "abcd"));
        QVERIFY(!equalInConstantTime("abc", ""));
    }

    void what_was_typed_is_hashed_with_a_key_and_folded() {
        const QByteArray key = randomBytes(32);
        const QByteArray hash = keyedHashOfTyped(key, QStringLiteral(" Zoë "));
        QCOMPARE(hash.size(), 16);
        QCOMPARE(keyedHashOfTyped(key, QString::fromUtf8("zoe\xcc\x88")), hash);
        QVERIFY(keyedHashOfTyped(key, QStringLiteral("zoe")) != hash);
        QVERIFY(keyedHashOfTyped(randomBytes(32), QStringLiteral("zoë")) != hash);
    }

    void a_token_is_kept_only_as_its_digest() {
        const Token token = Token::generate();
        QCOMPARE(token.text.size(), 43);
        QCOMPARE(token.stored, QCryptographicHash::hash(token.text, QCryptographicHash::Sha256));
        QCOMPARE(Token::storedFormOf(token.text), std::optional(token.stored));
        QVERIFY(Token::generate().text != token.text);
    }

    void what_cannot_be_a_token_has_no_stored_form_data() {
        QTest::addColumn<QByteArray>("presented");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray(42, 'a');
        QTest::newRow("long") << QByteArray(44, 'a');
        QTest::newRow("padding") << QByteArray(QByteArray(42, 'a') + '=');
        QTest::newRow("standard alphabet") << QByteArray(QByteArray(42, 'a') + '+');
        QTest::newRow("nul") << QByteArray(43, '\0');
    }
    void what_cannot_be_a_token_has_no_stored_form() {
        QFETCH(QByteArray, presented);
        QVERIFY(!Token::storedFormOf(presented));
    }

    // Halves, so that two nonces that share bytes of one draw are seen too.
    void nonces_share_no_bytes_of_one_draw() {
        QSet<QByteArray> halves;
        for (int i = 0; i < 20'000; ++i) {
            std::array<unsigned char, 24> nonce{};
            drawNonce(nonce);
            const QByteArray bytes(reinterpret_cast<const char *>(nonce.data()), qsizetype(nonce.size()));
            halves.insert(bytes.first(12));
            halves.insert(bytes.last(12));
        }
        QCOMPARE(halves.size(), 40'000);
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "tst_digest.moc"
