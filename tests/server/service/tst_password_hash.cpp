#include "server/service/password_hash.h"
#include <algorithm>
#include <QElapsedTimer>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;

// Vectors by Python's hashlib and crypt, and by PHP's password_hash, for the password Tróub4dor&3.
class PasswordHashTest : public QObject {
    Q_OBJECT

    static QByteArray password() {
        return QByteArray("Tr\xc3\xb3"
                          "ub4dor&3");
    }
    static PasswordCost cheap() { return {1, 64}; }

    const PasswordHasher m_hasher{cheap()};

private Q_SLOTS:
    void a_new_hash_is_standard_argon2id_and_needs_no_upgrade() {
        const auto stored = m_hasher.hash(password());
        QVERIFY(stored);
        QVERIFY2(stored->startsWith("$argon2id$v=19$m=64,t=1,p=1$"), stored->constData());
        const PasswordVerdict verdict = m_hasher.verify(*stored, password());
        QVERIFY(verdict.matches);
        QVERIFY(!verdict.needsUpgrade);
        QVERIFY(*m_hasher.hash(password()) != *stored);
    }

    void the_default_cost_is_three_passes_over_64_MiB() {
        const PasswordHasher usual;
        QVERIFY(usual.hash(password())->startsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
    }

    void a_wrong_password_matches_nothing() {
        const QByteArray stored = *m_hasher.hash(password());
        for (const QByteArray &wrong :
             QByteArrayList{QByteArray("tr\xc3\xb3ub4dor&3"), password() + ' ', password().chopped(1),
                            password() + QByteArray(1, '\0'), QByteArray("x")}) {
            const PasswordVerdict verdict = m_hasher.verify(stored, wrong);
            QVERIFY(!verdict.matches);
            QVERIFY(!verdict.needsUpgrade);
        }
    }

    void another_cost_asks_for_an_upgrade() {
        const QByteArray stored = *m_hasher.hash(password());
        const PasswordHasher dearer({2, 128});
        const PasswordVerdict verdict = dearer.verify(stored, password());
        QVERIFY(verdict.matches);
        QVERIFY(verdict.needsUpgrade);
        QVERIFY(!dearer.verify(stored, "wrong").needsUpgrade);
    }

    void an_imported_hash_is_recognised_and_wants_an_upgrade_data() {
        QTest::addColumn<QByteArray>("stored");
        const auto row = [](const char *name, const char *stored) { QTest::newRow(name) << QByteArray(stored); };
        row("django pbkdf2_sha256", "pbkdf2_sha256$600000$seasalt$iFcdjY2A5hct3VA9tHKWkL3Xr66nFFHhyR/mLPTEPvs=");
        row("django pbkdf2_sha1", "pbkdf2_sha1$1000$seasalt2$WuYpiK2bPP/oii+X3ME56qkyQDs=");
        row("django bcrypt_sha256", "bcrypt_sha256$$2b$06$abcdefghijklmnopqrstuuqcw712fH0CxvbDdoQ/Ff4rhiBeIEtya");
        row("django bcrypt", "bcrypt$$2b$06$abcdefghijklmnopqrstuuhxinPnlWprrie2KTgV0p6OGfE3E2F1y");
        row("django argon2id, eight lanes", "argon2$argon2id$v=19$m=8192,t=2,p=8$L2tjOENVdUduV0lkbXV1Rw$"
                                            "QeMA1WCxlBPJ9EQeAcceut+RPVkvgUCSjc+HcFkq0SM");
        row("django argon2i", "argon2$argon2i$v=19$m=512,t=2,p=2$SlJMaVJjak9TL1lFNS9TSA$"
                              "jG8BCSzUSg0sduk3o9Xk4Ofpv0L6sRGqHpVtz+n+5kI");
        row("argon2id of our default cost", "$argon2id$v=19$m=65536,t=3,p=1$d21vUWhuUjE5dkJSTXh1dg$"
                                            "SOzHTd35xMmrZyKk5pNFpmnhKvNEsgOdxcQx9zulpKg");
        row("bcrypt 2y", "$2y$05$abcdefghijklmnopqrstuuE4Q4QrPXMQOLpI6S2ya/F0IvMYVF02m");
        row("sha256-crypt", "$5$rounds=1000$saltstring$OogRZbbH4QJF1sRwpoQ3o2W4Z0Vq6zNq.rqUXszUvSC");
        row("sha512-crypt", "$6$saltstring$SMGj2Vg8xOb6kI8cgtMq1kKuaDp/tuIxTQ46elXd2fQoYhUAoYVpFx294RQu37KEAuHVa6ga4/"
                            "LQsirADTYgh/");
        row("yescrypt, cheap", "$y$j75$F5Jx5fExrKuPp53xLKQ..1$PlRN4n0bl/Pthy51ZLm.V6.4G4r07TM7B5lXdkcjfc6");
        row("yescrypt, usual", "$y$j9T$F5Jx5fExrKuPp53xLKQ..1$KnWPyWIthmCALpoLlJLmLEbJlDlVxUzJ5i/p1VuwJcB");
    }
    void an_imported_hash_is_recognised_and_wants_an_upgrade() {
        QFETCH(QByteArray, stored);
        QVERIFY(isKnownPasswordHash(stored));
        const PasswordVerdict verdict = m_hasher.verify(stored, password());
        QVERIFY(verdict.matches);
        QVERIFY(verdict.needsUpgrade);
        QVERIFY(!m_hasher.verify(stored, "Troub4dor&3").matches);
        QVERIFY(!m_hasher.verify(stored, QByteArray(password() + QByteArray("\0x", 2))).matches);
        QVERIFY(!m_hasher.verify(stored.chopped(2), password()).matches);
        QVERIFY(!m_hasher.verify(QByteArray(stored + 'A'), password()).matches);
    }

    void a_foreign_or_costly_form_matches_nothing_data() {
        QTest::addColumn<QByteArray>("stored");
        const auto row = [](const char *name, const char *stored) { QTest::newRow(name) << QByteArray(stored); };
        row("empty", "");
        row("plain text", "Tr\xc3\xb3ub4dor&3");
        row("django unusable", "!kSWbnG4lxCRhdJh");
        row("md5-crypt", "$1$salt$c99awpwFVH8qUGViKhdFe.");
        row("argon2 over a gibibyte", "$argon2id$v=19$m=2000000,t=1,p=1$d21vUWhuUjE5dkJSTXh1dg$"
                                      "SOzHTd35xMmrZyKk5pNFpmnhKvNEsgOdxcQx9zulpKg");
        row("argon2 of a thousand passes", "$argon2id$v=19$m=65536,t=1000,p=1$d21vUWhuUjE5dkJSTXh1dg$"
                                           "SOzHTd35xMmrZyKk5pNFpmnhKvNEsgOdxcQx9zulpKg");
        row("pbkdf2 of a billion rounds",
            "pbkdf2_sha256$1000000000$seasalt$iFcdjY2A5hct3VA9tHKWkL3Xr66nFFHhyR/mLPTEPvs=");
        row("pbkdf2 of no rounds", "pbkdf2_sha256$0$seasalt$iFcdjY2A5hct3VA9tHKWkL3Xr66nFFHhyR/mLPTEPvs=");
        row("pbkdf2 without a hash", "pbkdf2_sha256$1000$seasalt$");
        row("bcrypt of 2^31", "$2b$31$abcdefghijklmnopqrstuuhxinPnlWprrie2KTgV0p6OGfE3E2F1y");
        row("sha-crypt of too many rounds",
            "$5$rounds=600000000$saltstring$OogRZbbH4QJF1sRwpoQ3o2W4Z0Vq6zNq.rqUXszUvSC");
        row("yescrypt of a gibibyte", "$y$jFT$F5Jx5fExrKuPp53xLKQ..1$KnWPyWIthmCALpoLlJLmLEbJlDlVxUzJ5i/p1VuwJcB");
        row("a setting without a hash", "$6$saltstring");
        row("crypt's error", "*0");
    }
    void a_foreign_or_costly_form_matches_nothing() {
        QFETCH(QByteArray, stored);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!m_hasher.verify(stored, password()).matches);
        QVERIFY(timer.elapsed() < 5000);
    }

    void one_password_composed_in_two_ways_is_one_password() {
        const QByteArray decomposed("Tro\xcc\x81ub4dor&3");
        QVERIFY(m_hasher.verify(*m_hasher.hash(password()), decomposed).matches);
        QVERIFY(m_hasher.verify(*m_hasher.hash(decomposed), password()).matches);
        const QByteArray imported("pbkdf2_sha1$1000$seasalt2$WuYpiK2bPP/oii+X3ME56qkyQDs=");
        QVERIFY(m_hasher.verify(imported, decomposed).matches);
        // The same imported from a system that hashed the decomposed bytes (Python's hashlib).
        const QByteArray asTyped("pbkdf2_sha1$1000$seasalt2$mEFlmbYCSKMSIgdS0HQRySmNIJQ=");
        QVERIFY(m_hasher.verify(asTyped, decomposed).matches);
        QVERIFY(!m_hasher.verify(asTyped, password()).matches);
    }

    void bytes_that_are_no_text_are_a_password_of_their_own() {
        const QByteArray odd("\xff\xfe secret");
        const QByteArray stored = *m_hasher.hash(odd);
        QVERIFY(m_hasher.verify(stored, odd).matches);
        QVERIFY(!m_hasher.verify(stored, "\xfe\xff secret").matches);
    }

    void length_is_limited_and_long_passphrases_count_whole() {
        QCOMPARE(m_hasher.hash(QByteArray()).error().fault, Fault::Invalid);
        QCOMPARE(m_hasher.hash(QByteArray(4097, 'a')).error().fault, Fault::Invalid);
        const QByteArray longest(4096, 'a');
        const QByteArray stored = *m_hasher.hash(longest);
        QVERIFY(m_hasher.verify(stored, longest).matches);
        QVERIFY(!m_hasher.verify(stored, longest.chopped(1)).matches);
        QVERIFY(!m_hasher.verify(stored, QByteArray(longest + 'a')).matches);
    }

    // Medians of interleaved samples: the two differ by noise only (F6).
    void a_name_that_nobody_has_costs_the_same() {
        const PasswordHasher hasher({1, 1024});
        const QByteArray stored = *hasher.hash(password());
        std::vector<qint64> known;
        std::vector<qint64> unknown;
        for (int i = 0; i < 101; ++i) {
            QElapsedTimer timer;
            timer.start();
            hasher.verify(stored, "wrong");
            known.push_back(timer.nsecsElapsed());
            timer.restart();
            hasher.verifyAgainstNobody("wrong");
            unknown.push_back(timer.nsecsElapsed());
        }
        std::nth_element(known.begin(), known.begin() + 50, known.end());
        std::nth_element(unknown.begin(), unknown.begin() + 50, unknown.end());
        const double ratio = double(known[50]) / double(unknown[50]);
        QVERIFY2(ratio > 0.7 && ratio < 1.4, qPrintable(QString::number(ratio)));
    }
};

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "tst_password_hash.moc"
